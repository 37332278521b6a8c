import type { Messages } from '../../messages/messages.ts';
import { dayOf } from '../../team/day.ts';
import { history, type PastVersion } from '../../team/history.ts';
import type { Origin } from '../../team/origin.ts';
import { restore } from '../../team/restore.ts';
import { remove } from '../../team/take-away.ts';
import type { Act, SectionOf } from '../panel.ts';
import { findEntry } from './find-entry.ts';
import type { Flow } from './flow.ts';
import { isTakenAway } from './is-taken-away.ts';
import { lay } from './lay.ts';
import type { Subcommand } from './subcommand.ts';
import { publishedTexts, whyNot } from './tell-outcome.ts';
import { changeSections, wordsOf } from './views/change-sections.ts';
import { titleOf } from './views/title-of.ts';
import { mayEdit, type Visit } from './visit.ts';

const SHOWN = 4;

export const historySubcommand: Subcommand = {
  name: 'history',
  summary: 'glossary.history',
  option: { name: 'term', summary: 'glossary.option.term', kind: 'term', isRequired: true },
  async run(visit, { text }) {
    if (text === '') return visit.surface.tell(visit.messages.say('glossary.sayWhich', { name: 'history' }));
    const named = await findEntry(visit, text);
    if (named.kind !== 'entry') return visit.surface.tell(named.says);
    await layHistory(visit, named.id);
  },
};

export const historyFlow: Flow = {
  act(visit, does, { entry = '' }) {
    const [verb, number = '', base = ''] = does.split('.');
    if (verb === 'older') return layHistory(visit, entry, { before: Number(number) });
    if (verb === 'undo') return undoVersion(visit, { entry, number: Number(number) });
    if (verb === 'restore')
      return restoreVersion(visit, { entry, number: Number(number), base: Number(base) });
    return undefined;
  },
};

async function restoreVersion(
  visit: Visit,
  restored: { readonly entry: string; readonly number: number; readonly base: number },
): Promise<void> {
  const { means, messages } = visit;
  const done = await restore(means.team, visit.deed(), restored);
  const notes =
    done.kind === 'published'
      ? publishedTexts(done, visit)
      : isTakenAway(done)
        ? [messages.say('glossary.takenAway')]
        : [whyNot(done, visit)];
  await layHistory(visit, restored.entry, { notes });
}

/** Undoes a version, unless there is a newer one: what was before it holds again, be it nothing. */
async function undoVersion(
  visit: Visit,
  { entry, number }: { readonly entry: string; readonly number: number },
): Promise<void> {
  const { means, messages } = visit;
  const done =
    number === 1
      ? await remove(means.team, visit.deed(), { entry, base: number })
      : await restore(means.team, visit.deed(), { entry, number: number - 1, base: number });
  const isDone = done.kind === 'published' || isTakenAway(done);
  await layHistory(visit, entry, { notes: [isDone ? messages.say('history.undone') : whyNot(done, visit)] });
}

interface Showing {
  /** Only versions with a smaller number. */
  readonly before?: number;
  readonly notes?: readonly string[];
}

/** Shows what became of an entry, version by version, newest first. */
async function layHistory(visit: Visit, entry: string, { before, notes = [] }: Showing = {}): Promise<void> {
  const { means, messages, glossary } = visit;
  const { say } = messages;
  const packs = (await means.overlays.at(glossary)).packs.glossary;
  const [newest] = await means.store.revisions.history(glossary, entry, 1);
  const which = { entry, limit: SHOWN + 1, ...(before !== undefined && { before }) };
  const versions = await history(means.store, glossary, which, packs);
  const shown = versions.slice(0, SHOWN);
  const last = shown.at(-1);
  const sections: SectionOf<Act>[] = [
    ...notes.map((text) => ({ lines: [{ text }] })),
    ...(shown.length === 0 ? [{ lines: [{ text: say('history.none') }] }] : []),
    ...shown.flatMap((version) => sectionsOf(version, visit, newest?.number ?? 0)),
  ];
  const buttons: Act[] = [
    ...(versions.length > SHOWN && last
      ? [{ label: say('history.older'), does: `older.${last.number}` }]
      : []),
    { label: say(mayEdit(visit) ? 'glossary.button.edit' : 'button.suggest'), does: 'go.edit' },
  ];
  const title = say('history.title', { name: titleOf(entry, means.resources.glossary, messages) });
  await lay(visit, { flow: 'history', about: { entry, text: entry } }, { title, sections, buttons });
}

function sectionsOf(version: PastVersion, visit: Visit, newest: number): SectionOf<Act>[] {
  const { messages, by } = visit;
  const { say } = messages;
  const { number, state, author, at, reason, origin, changes } = version;
  const isOther = number !== newest;
  const facts = [
    messages.day(dayOf(at)),
    ...(author === by.id ? [say('history.byYou')] : []),
    ...originTexts(origin, messages),
  ];
  const restoring = { label: say('history.restore', { number }), does: `restore.${number}.${newest}` };
  return [
    {
      heading: say('history.version', { number, state }),
      small: facts.join(', '),
      lines: [
        ...(reason === undefined ? [] : [{ text: say('history.reason', { reason }) }]),
        // What changed is one part with its version, so that its button stands below all of it.
        ...(state === 'published' ? changeSections(changes, wordsOf(visit)) : []).flatMap(
          ({ heading = '', lines = [] }) => [{ text: '', lead: heading }, ...lines],
        ),
      ],
      ...(isOther && mayEdit(visit) && { buttons: [restoring] }),
    },
  ];
}

function originTexts(origin: Origin | undefined, { say }: Messages): string[] {
  if (origin === undefined) return [];
  return [say('history.origin', { kind: origin.kind, id: origin.id })];
}
