import type { Resources } from '../answer/resources.ts';
import { messagesIn } from '../messages/languages.ts';
import type { Messages } from '../messages/messages.ts';
import { type SettingValues, spokenLanguage } from './settings.ts';
import type { Team } from './team.ts';
import { Workspaces } from './workspaces.ts';

/** What is known and set where something is said. */
export interface Place {
  /** The glossary that is seen there; nothing where outsiders read along, who are told what the packs say, and no more. */
  readonly glossary?: string | undefined;
  readonly resources: Resources;
  /** Stands for what is known there: another object as soon as anything of it is changed. */
  readonly edition: object;
  readonly settings: SettingValues;
}

/** A channel, and whether people who aren't of its workspace read along. */
interface Where {
  readonly workspace: string;
  readonly channel: string;
  readonly outsiders: boolean;
  /** The language of whoever asks there, as a tag of BCP 47. */
  readonly lang?: string | undefined;
  /** The language in which the commands are known there, where they have names in several. */
  readonly commandsIn?: string | undefined;
}

/** The places where teams ask. */
export class Places {
  readonly #team: Team;
  readonly #workspaces: Workspaces;
  readonly #messages: Messages | undefined;

  /** @param messages the words to speak in, whatever is set and whoever asks. */
  constructor(team: Team, messages?: Messages) {
    this.#team = team;
    this.#messages = messages;
    this.#workspaces = new Workspaces(team.store);
  }

  /** @param now in milliseconds since 1970. */
  async at({ workspace, channel, outsiders, lang, commandsIn }: Where, now: number): Promise<Place> {
    const glossary = await this.#workspaces.glossaryOf(workspace, now);
    const overlaid = await this.#team.overlays.at(glossary);
    const settings = overlaid.settingsAt({ workspace, id: channel });
    const messages = this.#messages ?? messagesIn(spokenLanguage(settings) ?? lang, commandsIn);
    if (outsiders)
      return { resources: speaking(overlaid.packs, messages), edition: overlaid.packs, settings };
    const resources = speaking(overlaid.overlay.resources, messages);
    return { glossary, resources, edition: overlaid, settings };
  }
}

/** The same resources in the words of a language; what is made of them when it is first used is made once. */
export const speaking = (resources: Resources, messages: Messages): Resources =>
  resources.messages === messages ? resources : Object.create(resources, { messages: { value: messages } });
