import type { Store } from '../../src/store/store.ts';
import { linksOf } from '../../src/store/team/glossaries.ts';
import { sentAnswer } from '../store/sent-answer.ts';

export interface Whose {
  readonly workspace: string;
  readonly person: string;
}

/** Something of everything that is kept of a workspace, its glossary, and a person, in a store with a vault. @returns the glossary. */
export async function filledTeam(store: Store, { workspace, person }: Whose): Promise<string> {
  const glossary = await store.glossaries.of(workspace, 1);
  const entry = 'api';
  const text = 'a\0b \ud800 \u2028';
  await store.claims.make(workspace, 'k', 1);
  await store.answers.save(sentAnswer({ workspace }));
  await store.mutes.set(workspace, 'c', true, 1);
  await store.secrets.get('buttons');
  await store.installations.save({ workspace, credentials: text, at: 1 });
  await store.tokens.add({ workspace, id: 't', hash: `of ${workspace}`, name: 'n', scopes: ['read'], at: 1 });
  const session = { hash: `h ${workspace}`, person, name: 'n', at: 1 };
  await store.sessions.begin(session, [{ workspace, place: 'p' }]);
  await store.changes.bump(linksOf(workspace));
  await store.atomically(async ({ changes, revisions }) => {
    const change = await changes.bump(glossary);
    for (const at of [1, 2])
      await revisions.add(glossary, {
        entry,
        change,
        state: 'published',
        body: { text },
        author: person,
        at,
        reason: text,
        origin: 'i',
      });
  });
  await store.suggestions.add(glossary, {
    id: 's',
    kind: 'change',
    entry,
    base: 1,
    from: { text },
    to: { text },
    comment: text,
    author: person,
    at: 1,
  });
  await store.suggestions.decide(glossary, 's', 'rejected', { by: person, at: 2, reason: text });
  for (const term of ['one', 'other'])
    await store.requests.ask(glossary, { term, text, person, isNamed: true, tell: true }, 1);
  await store.requests.miss(glossary, 'one', 2);
  await store.requests.miss(glossary, 'another', 2);
  await store.requests.merge(glossary, 'another', 'other');
  await store.requests.close(glossary, 'one', entry, 3);
  await store.votes.set(glossary, entry, person, false, 1);
  await store.reports.add(glossary, { id: 'r', entry, reason: text, person, at: 1 });
  await store.reports.close(glossary, 'r', person, 2);
  await store.reports.add(glossary, { id: 'open', entry, reason: text, person, at: 3 });
  await store.verifications.set(glossary, entry, { owner: person, due: 5, told: 4 });
  await store.notices.add({ id: `n ${workspace}`, glossary, person, body: { text }, at: 1 });
  await store.drafts.save({ glossary, person, id: 'd', isBegun: true, body: { text }, at: 1 });
  await store.deeds.add(glossary, {
    id: 'd',
    at: 1,
    person,
    did: 'role',
    entry,
    other: person,
    about: { text },
  });
  await store.people.setRole(glossary, person, 'admin');
  await store.people.setBlocked(glossary, person, true, 1);
  await store.settings.set({ glossary }, 'packs', ['software', text]);
  await store.settings.set({ glossary, channel: { workspace, id: 'c' } }, 'unasked', false);
  await store.senses.prefer(workspace, 'c', 'port', entry);
  await store.statistics.count(glossary, '2026-11-23', 'asked', entry);
  await store.codes.add(`code of ${person.length}`, { text }, 9);
  return glossary;
}
