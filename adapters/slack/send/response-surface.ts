import type { Panel } from '../../../src/conversation/panel.ts';
import type { CommandSurface, PanelSurface, PressSurface } from '../../../src/conversation/surfaces.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { formView } from '../render/form.ts';
import type { FetchFile } from './fetch-file.ts';
import { ROOM } from './form-room.ts';
import { formsOf, formsOfPanel, formsOfSentence } from './forms.ts';
import { outcomeOf, type Place, type Sender } from './sender.ts';

export const TO_ONE = { response_type: 'ephemeral', replace_original: false } as const;
export const TO_ALL = { response_type: 'in_channel', replace_original: false } as const;
export const IN_PLACE = { replace_original: true } as const;

/** What answers are sent by, and in which words. */
export interface SurfaceMeans {
  readonly sender: Sender;
  readonly messages: Messages;
  readonly fetchFile: FetchFile;
  readonly nameOf: NonNullable<PanelSurface['nameOf']>;
}

/** The way back to who gave a command or pressed a button, and a trigger with which a form can be shown for some seconds. */
export interface Return {
  readonly url: string;
  readonly place: Place;
  readonly trigger: string;
  /** Who it is. */
  readonly user: string;
}

/** Answers a command, so that only who gave it sees the answer, unless it is for all. */
export function commandSurface(means: SurfaceMeans, back: Return): CommandSurface {
  const { sender } = means;
  const { url, place } = back;
  return {
    ...panelSurface(means, back, TO_ONE),
    answer: async (post) => {
      await sender.respond(url, place, TO_ONE, formsOf(post));
    },
    answerToAll: async (post) => {
      await sender.respond(url, place, TO_ALL, formsOf(post));
    },
  };
}

/** Answers a press. Its `response_url` reaches also messages that only one person sees, and channels that the bot isn't in. */
export function pressSurface(means: SurfaceMeans, back: Return): PressSurface {
  const { sender } = means;
  const { url, place } = back;
  return {
    ...panelSurface(means, back, IN_PLACE),
    share: async (post) => {
      const forms = formsOf(post);
      const failure = await sender.respond(url, place, TO_ALL, forms);
      if (failure === undefined) return { outcome: 'sent' };
      return SPENT.has(failure.error) ? sender.post(place, forms) : { outcome: outcomeOf(failure) };
    },
    replace: async (post) => {
      await sender.respond(url, place, IN_PLACE, formsOf(post));
    },
    remove: () => sender.removeOriginal(url, place),
  };
}

/** What a command and a press have in common. */
const panelSurface = (
  { sender, messages, fetchFile, nameOf }: SurfaceMeans,
  { url, place, trigger, user }: Return,
  how: typeof TO_ONE | typeof IN_PLACE,
) => ({
  room: ROOM,
  present: async (panel: Panel) => {
    if (panel.file !== undefined && !(await sender.upload(user, panel.file))) {
      await sender.respond(url, place, TO_ONE, formsOfSentence(messages.say('export.notSent')));
      return;
    }
    await sender.respond(url, place, how, formsOfPanel(panel, messages));
  },
  // Of what a command brings there is no message yet that could say so.
  wait: async (text: string) => {
    if (how === IN_PLACE) await sender.respond(url, place, IN_PLACE, formsOfSentence(text));
  },
  fetch: fetchFile,
  nameOf,
  tell: async (text: string) => {
    await sender.respond(url, place, TO_ONE, formsOfSentence(text));
  },
  show: async (form: Parameters<typeof formView>[0]) => {
    const back = { url, replaces: how === IN_PLACE };
    if (await sender.show(trigger, place, formView(form, { channel: place.channel, back }, messages))) return;
    await sender.respond(url, place, TO_ONE, formsOfSentence(messages.say('form.notShown')));
  },
});

const SPENT = new Set(['used_url', 'expired_url', 'HTTP 404']);
