import type { Messages } from '../../messages/messages.ts';
import type { Deed } from '../../team/actor.ts';
import { type Standing, standingOf } from '../../team/roles.ts';
import type { Channel, Person } from '../events.ts';
import { deedOf } from '../flows/deed-of.ts';
import type { Form } from '../form.ts';
import type { Means } from '../means.ts';
import type { PanelButton } from '../panel.ts';
import type { Faults, PanelSurface } from '../surfaces.ts';

/** Somebody who does something about a team's glossary, by a command, a button or a form, and the way to answer. */
export interface Visit {
  readonly where: Channel;
  readonly by: Person;
  readonly glossary: string;
  readonly means: Means;
  readonly messages: Messages;
  readonly standing: Standing;
  readonly surface: VisitSurface;
  /** What the person does. @param part tells apart several deeds of one press. */
  deed(part?: string): Deed;
}

/** What is said of a glossary is said in these words, and of what is in it. */
export interface Speaking {
  readonly messages: Messages;
  readonly means: Pick<Means, 'resources'>;
}

/** Where a form was just sent, no other can be shown at once; where it wasn't, there is none that could be refused. */
export interface VisitSurface extends PanelSurface {
  readonly show?: ((form: Form) => Promise<void>) | undefined;
  readonly refuse?: ((faults: Faults, again?: PanelButton) => Promise<void>) | undefined;
}

type Event = Parameters<typeof deedOf>[0];

/** Nothing where outsiders read along, who have no say in what is the team's. */
export async function visitOf(event: Event, surface: VisitSurface, means: Means): Promise<Visit | undefined> {
  const deed = await deedOf(event, means);
  if (deed === undefined) return undefined;
  const { workspace, channel, by } = event;
  return {
    where: { workspace, channel },
    by,
    glossary: deed.glossary,
    means,
    messages: means.resources.messages,
    standing: await standingOf(means.store, deed.glossary, deed.actor),
    surface,
    deed: (part) =>
      part === undefined || deed.once === undefined
        ? deed
        : { ...deed, once: { ...deed.once, key: `${deed.once.key} ${part}` } },
  };
}

export const mayEdit = ({ standing }: Visit): boolean => standing !== 'anyone';

/** Whether there is a point in offering it: the rules look once more. */
export const maySuggest = (visit: Visit): boolean =>
  mayEdit(visit) || visit.means.settings.suggesting === 'everyone';
