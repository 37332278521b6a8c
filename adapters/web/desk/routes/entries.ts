import { z } from 'zod';
import { answerOfEntry } from '../../../../src/answer/answer-of-entry.ts';
import { preview as beginningOf } from '../../../../src/answer/preview.ts';
import type { EntryDraft } from '../../../../src/conversation/glossary/entry/entry-draft.ts';
import { readEntryForm } from '../../../../src/conversation/glossary/entry/read-entry-form.ts';
import { findConcept, sidesOf } from '../../../../src/conversation/glossary/find-entry.ts';
import { publishedTexts } from '../../../../src/conversation/glossary/tell-outcome.ts';
import { titleOf } from '../../../../src/conversation/glossary/views/title-of.ts';
import { type Entry, isConcept } from '../../../../src/glossary/entry.ts';
import { publish } from '../../../../src/team/publish.ts';
import { readEntry } from '../../../../src/team/read-entry.ts';
import { answerRequest } from '../../../../src/team/requests.ts';
import { restore } from '../../../../src/team/restore.ts';
import { entryLanguage } from '../../../../src/team/settings.ts';
import { hide, remove } from '../../../../src/team/take-away.ts';
import { entryAt, versionOf } from '../../../../src/team/version.ts';
import type { WebMeans } from '../../means.ts';
import { type DeskApp, does, reasonSchema, shows } from '../route.ts';
import type { Seat } from '../seat.ts';
import { formOf } from '../shown/entry-form.ts';
import { tryWritten, writtenSchema } from '../written-entry.ts';

const LISTED = 20;
const LONGEST_TERM = 200;

const takenSchema = z.strictObject({ base: z.int().min(0), reason: reasonSchema });
const undoneSchema = z.strictObject({ number: z.int().min(1) });

/** Entries, to be written, looked at beforehand, and taken back. */
export function entries(app: DeskApp, means: WebMeans): void {
  shows(app, '/entries', async (seat, { q = '' }) => ({
    entries: await listed(q.slice(0, LONGEST_TERM), seat),
  }));

  shows(app, '/names', async ({ means: { resources } }, { q = '' }) => ({
    names: q.trim() === '' ? [] : resources.completion.complete(q.slice(0, LONGEST_TERM), 8),
  }));

  shows(app, '/new/form', async (seat, { term = '', kind: asked }) => {
    const text = term.slice(0, LONGEST_TERM).trim();
    const sides = sidesOf(text).map((side) => findConcept(side, seat.means.resources));
    const between = sides.flatMap((side) => ('id' in side ? [side.id] : []));
    const isComparison = asked === 'comparison' || (sides.length > 1 && between.length === sides.length);
    const start = startOf(isComparison ? 'comparison' : 'concept', seat);
    const data = isComparison
      ? { ...start.data, ...(between.length > 1 && { between }) }
      : { ...start.data, ...(text !== '' && { prefLabel: text }) };
    return { form: formOf({ ...start, data }, seat) };
  });

  shows(app, '/entry/:id/form', async (seat, { id = '' }, context) => {
    const { entry, number, state } = await versionIn(seat, id);
    if (entry === undefined) return context.notFound();
    const verification = await seat.team.store.verifications.of(seat.glossary, id);
    const form = formOf(
      { purpose: 'publish', kind: entry.kind, data: { ...entry }, base: number, values: {} },
      seat,
    );
    return {
      form,
      title: titleOf(id, seat.means.resources.glossary, seat.messages),
      isOwn: state === 'published',
      owner: verification?.owner,
      due: verification?.due,
    };
  });

  const answersTerm = z.exactOptional(z.string().max(LONGEST_TERM));
  does(app, '/new', writtenSchema.extend({ term: answersTerm }), async (seat, body, _parameters, context) => {
    const { term, ...written } = body;
    const start = startOf(written.kind, seat).data;
    const done = await tryWritten(context, seat, { start, written }, (proposal) =>
      publish(seat.team, seat.deed(), proposal),
    );
    if (done instanceof Response || done.kind === 'again') return done;
    // It may be called otherwise than it was asked for.
    const isOpen = term !== undefined && !done.answered.includes(term);
    const answered = isOpen
      ? await answerRequest(seat.team, seat.deed('answer'), { term, entry: done.entry.id })
      : undefined;
    const note =
      answered?.kind === 'answered' ? [seat.messages.say('requests.answered', { term: term ?? '' })] : [];
    return published(done, seat, note);
  });

  does(app, '/entry/:id', writtenSchema, async (seat, written, { id = '' }, context) => {
    const start = await entryBefore(seat, id, written.base);
    if (start === undefined) return { kind: 'noSuchEntry', entry: id };
    const { reason } = written;
    const done = await tryWritten(context, seat, { start: { ...start }, written }, (proposal) =>
      publish(seat.team, seat.deed(), { ...proposal, reason: reason || undefined }),
    );
    return done instanceof Response || done.kind === 'again' ? done : published(done, seat);
  });

  does(app, '/entry/:id/take-away', takenSchema, async (seat, { base, reason }, { id = '' }) => {
    const { state } = await versionIn(seat, id);
    const take = state === 'published' ? remove : hide;
    const done = await take(seat.team, seat.deed(), { entry: id, base, reason: reason || undefined });
    if (done.kind !== 'hidden' && done.kind !== 'removed') return done;
    const says = seat.messages.say('desk.entry.taken', { how: done.kind, count: done.referring.length });
    return { says, published: { entry: id, number: done.number } };
  });

  does(app, '/entry/:id/undo', undoneSchema, async (seat, { number }, { id = '' }) => {
    const before = { entry: id, base: number };
    const done =
      number === 1
        ? await remove(seat.team, seat.deed(), before)
        : await restore(seat.team, seat.deed(), { ...before, number: number - 1 });
    const isDone = ['published', 'hidden', 'removed'].includes(done.kind);
    return isDone ? { says: seat.messages.say('desk.entry.undone') } : done;
  });

  does(
    app,
    '/preview',
    writtenSchema.extend({ id: z.exactOptional(z.string().max(200)) }),
    async (seat, body, _parameters, context) => {
      const { id, kind, values, base } = body;
      const before = id === undefined ? undefined : await entryBefore(seat, id, base);
      const start = before === undefined ? startOf(kind, seat).data : { ...before };
      const draft: EntryDraft = { purpose: 'publish', kind, data: start, base, values };
      const { data } = readEntryForm(draft, seat.means.resources);
      const read = readEntry({ ...data, id: data.id ?? 'preview' });
      const answer = read.faults === undefined ? answerOfEntry(read.entry, seat.means.resources) : undefined;
      if (answer === undefined) return context.json({ missing: seat.messages.say('desk.preview.missing') });
      const { slack, discord } = await means.previews();
      const post = { answer, buttons: {} };
      return { slack: slack(post, seat.messagesOfTeam), discord: discord(post, seat.messagesOfTeam) };
    },
  );
}

/** What an entry begins with that is not there yet. */
const startOf = (kind: EntryDraft['kind'], { settings }: Seat): EntryDraft => ({
  purpose: 'publish',
  kind,
  data: { kind, lang: entryLanguage(settings) },
  base: 0,
  values: {},
});

const packsIn = async ({ team, glossary }: Seat) => (await team.overlays.at(glossary)).packs.glossary;

const versionIn = async (seat: Seat, id: string) =>
  versionOf(seat.team.store, await packsIn(seat), seat.glossary, id);

/** The entry as it was when somebody began to change it. */
const entryBefore = async (seat: Seat, id: string, number: number): Promise<Entry | undefined> =>
  entryAt(seat.team.store, await packsIn(seat), seat.glossary, { id, number });

type Published = Extract<Awaited<ReturnType<typeof publish>>, { kind: 'published' }>;

const published = (done: Published, seat: Seat, notes: readonly string[] = []): object => ({
  says: [...publishedTexts(done, seat), ...notes].join(' '),
  published: { entry: done.entry.id, number: done.number },
});

/** Entries by a name; those that were changed last, where none is given. */
async function listed(text: string, seat: Seat): Promise<readonly object[]> {
  const { resources } = seat.means;
  const ids =
    text.trim() === ''
      ? (await seat.team.store.revisions.recent(seat.glossary, LISTED)).map(({ entry }) => entry)
      : idsFor(text, resources);
  const { overlay } = await seat.team.overlays.at(seat.glossary);
  return [...new Set(ids)].flatMap((id) => {
    const entry = resources.glossary.entry(id);
    if (entry === undefined) return [];
    const text = isConcept(entry) ? entry.definition : entry.gist;
    const title = titleOf(id, resources.glossary, seat.messages);
    return [{ id, title, text: beginningOf(text), isOwn: overlay.own.has(id) }];
  });
}

/** What somebody may mean: the comparison that is named, concepts, and the comparisons of the first of them. */
function idsFor(text: string, { lookup, glossary }: Seat['means']['resources']): string[] {
  const found = sidesOf(text).flatMap((side) => lookup.list(side, 1).matches[0]?.conceptId ?? []);
  const comparison = found.length > 1 ? glossary.comparison(found)?.id : undefined;
  const ids = lookup.list(text, LISTED).matches.map(({ conceptId }) => conceptId);
  const [first] = ids;
  const beside = first === undefined ? [] : glossary.comparisonsWith(first).map(({ id }) => id);
  return [...(comparison === undefined ? [] : [comparison]), ...ids, ...beside].slice(0, LISTED);
}
