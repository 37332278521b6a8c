import { describe, expect, it } from 'vitest';
import { approve } from '../../src/team/approve.ts';
import { setBlocked } from '../../src/team/manage-people.ts';
import { originFrom } from '../../src/team/origin.ts';
import { publish } from '../../src/team/publish.ts';
import { reject, withdraw } from '../../src/team/reject.ts';
import { review, reviews } from '../../src/team/review.ts';
import { setSetting } from '../../src/team/settings.ts';
import { type Idea, suggest } from '../../src/team/suggest.ts';
import { hide } from '../../src/team/take-away.ts';
import { type ATeam, ada, aTeam, bob, edited, eve, inPacks, NOON, notices, root } from './a-team.ts';

const widget = { kind: 'concept', lang: 'en', prefLabel: 'Widget', definition: 'A thing that turns.' };
const seenBy = async ({ overlays, glossary }: ATeam) => (await overlays.of(glossary)).glossary;
const tea = (team: ATeam, fields: object = {}) => ({
  ...edited(inPacks(team, 'tea')),
  ...fields,
});

async function suggested(team: ATeam, idea: Idea, actor = bob): Promise<string> {
  const result = await suggest(team, team.by(actor), idea);
  if (result.kind !== 'suggested') throw new Error(JSON.stringify(result));
  return result.id;
}
const change = (team: ATeam, fields: object, base = 0): Idea => ({
  kind: 'entry',
  data: tea(team, fields),
  base,
});

describe('suggesting', () => {
  it('proposes an entry, a change, a deletion, or a comment, field by field', async () => {
    const team = await aTeam();
    expect(await suggest(team, team.by(bob), { kind: 'entry', data: widget, base: 0 })).toMatchObject({
      kind: 'suggested',
      id: expect.stringMatching(/^[2-9a-z]{6}$/),
      entry: 'widget',
      changes: expect.arrayContaining([{ field: 'prefLabel', after: 'Widget' }]),
    });
    expect(await suggest(team, team.by(bob), change(team, { definition: 'Tea is  thing.' }))).toMatchObject({
      entry: 'tea',
      changes: [{ field: 'definition', before: 'Tea is a thing.', after: 'Tea is  thing.' }],
    });
    await suggested(team, { kind: 'delete', entry: 'coffee', base: 0, reason: 'Tea is enough.' });
    await suggested(team, { kind: 'comment', entry: 'coffee', comment: 'There are more kinds.' });
    const open = await team.store.suggestions.open(team.glossary, 9);
    expect(open.map(({ kind, entry, base }) => [kind, entry, base])).toEqual([
      ['add', 'widget', 0],
      ['change', 'tea', 0],
      ['delete', 'coffee', 0],
      ['comment', 'coffee', 0],
    ]);
    expect((await seenBy(team)).entry('widget')).toBeUndefined();
  });

  it('takes comments of four to a thousand words', async () => {
    const team = await aTeam();
    const comment = (words: number, word = 'word') =>
      suggest(team, team.by(root), {
        kind: 'comment',
        entry: 'tea',
        comment: Array(words).fill(word).join(' '),
      });
    expect(await comment(3)).toEqual({ kind: 'badLength', words: 3, least: 4, most: 1_000 });
    expect(await comment(4)).toMatchObject({ kind: 'suggested' });
    expect(await comment(1_000)).toMatchObject({ kind: 'suggested' });
    expect(await comment(1_001)).toMatchObject({ kind: 'badLength', words: 1_001 });
    expect(await comment(4, '…')).toMatchObject({ kind: 'badLength', words: 0 });
    expect(await comment(8, 'x'.repeat(5_000))).toMatchObject({ kind: 'badLength' });
    expect(await comment(2, '紅茶は葉です')).toMatchObject({ kind: 'suggested' });
  });

  it('takes nothing that could not be published, and nothing that changes nothing', async () => {
    const team = await aTeam();
    const result = async (data: Record<string, unknown>) =>
      (await suggest(team, team.by(bob), { kind: 'entry', data, base: 0 })).kind;
    expect(await result({ ...widget, definition: '' })).toBe('faulty');
    expect(await result({ ...widget, broader: ['nothing'] })).toBe('faulty');
    expect(await result({ ...widget, altLabels: ['Tea'] })).toBe('labelTaken');
    expect(await result(tea(team))).toBe('same');
    expect(await suggest(team, team.by(bob), { kind: 'delete', entry: 'nothing', base: 0 })).toMatchObject({
      kind: 'noSuchEntry',
    });
  });

  it('is limited a person and day, but not for editors', async () => {
    const team = await aTeam();
    await setSetting(team, team.by(root), { name: 'suggestionsPerDay', value: 2 });
    const say = (actor = bob, at?: number) =>
      suggest(team, team.by(actor, at === undefined ? {} : { at }), {
        kind: 'comment',
        entry: 'tea',
        comment: 'It is made of leaves.',
      });
    const kinds = [];
    for (const actor of [bob, bob, bob, eve, ada, ada, ada]) kinds.push((await say(actor)).kind);
    expect(kinds).toEqual(['suggested', 'suggested', 'tooMany', 'suggested', ...Array(3).fill('suggested')]);
    expect(await say(bob, NOON + 25 * 60 * 60 * 1000)).toMatchObject({ kind: 'suggested' });
  });

  it('is not for the blocked, nor for everybody where only editors may', async () => {
    const team = await aTeam();
    const idea: Idea = { kind: 'comment', entry: 'tea', comment: 'It is made of leaves.' };
    await setBlocked(team, team.by(root), { person: bob.person, isBlocked: true });
    expect(await suggest(team, team.by(bob), idea)).toEqual({ kind: 'blocked' });
    await setBlocked(team, team.by(root), { person: bob.person, isBlocked: false });
    expect(await suggest(team, team.by(bob), idea)).toMatchObject({ kind: 'suggested' });
    await setSetting(team, team.by(root), { name: 'suggesting', value: 'editors' });
    expect(await suggest(team, team.by(bob), idea)).toMatchObject({ kind: 'notAllowed', needs: 'editor' });
    expect(await suggest(team, team.by(ada), idea)).toMatchObject({ kind: 'suggested' });
  });

  it('happens once, however often it is delivered', async () => {
    const team = await aTeam();
    const once = { workspace: 'slack:T1', key: 'view 1' };
    const results = [];
    for (let time = 0; time < 2; time++)
      results.push(
        (await suggest(team, team.by(bob, { once }), { kind: 'entry', data: widget, base: 0 })).kind,
      );
    expect(results).toEqual(['suggested', 'again']);
    expect(await team.store.suggestions.open(team.glossary, 9)).toHaveLength(1);
  });
});

describe('approving', () => {
  it('publishes what was suggested in the name of who suggested it, and tells them', async () => {
    const team = await aTeam();
    const id = await suggested(team, { kind: 'entry', data: widget, base: 0 });
    const result = await approve(team, team.by(ada), { id, reason: 'Good.' });
    expect(result).toMatchObject({ kind: 'approved', result: { kind: 'published', number: 1 } });
    expect((await seenBy(team)).concept('widget')).toMatchObject({ contributors: ['Bob'] });
    const newest = await team.store.revisions.newest(team.glossary, 'widget');
    expect(newest).toMatchObject({ author: 'slack:bob', reason: 'Good.' });
    expect(originFrom(newest?.origin)).toEqual({ kind: 'suggestion', id });
    expect(await team.store.suggestions.suggestion(team.glossary, id)).toMatchObject({
      state: 'approved',
      decision: { by: 'slack:ada', reason: 'Good.' },
    });
    expect(await notices(team)).toEqual([
      {
        person: 'slack:bob',
        kind: 'approved',
        suggestion: id,
        entry: 'widget',
        names: ['Widget'],
        isEdited: false,
        reason: 'Good.',
      },
    ]);
    expect(await approve(team, team.by(ada), { id })).toMatchObject({
      kind: 'decided',
      suggestion: { state: 'approved' },
    });
    expect(await approve(team, team.by(ada), { id: 'nope' })).toEqual({
      kind: 'noSuchSuggestion',
      id: 'nope',
    });
  });

  it('keeps why it was suggested in the history, unless the editor says why', async () => {
    const team = await aTeam();
    const reasons = [];
    for (const reason of [undefined, 'As we say it.']) {
      const data = { ...widget, prefLabel: `Widget ${reasons.length}` };
      const id = await suggested(team, { kind: 'entry', data, base: 0, reason: 'People ask for it.' });
      const result = await approve(team, team.by(ada), { id, reason });
      const entry = result.kind === 'approved' ? result.suggestion.entry : '';
      reasons.push((await team.store.revisions.newest(team.glossary, entry))?.reason);
    }
    expect(reasons).toEqual(['People ask for it.', 'As we say it.']);
    // Whoever suggested it knows it.
    expect((await notices(team)).map((notice) => (notice as { reason?: string }).reason)).toEqual([
      undefined,
      'As we say it.',
    ]);
  });

  it('is for editors, and leaves the suggestion open where it fails', async () => {
    const team = await aTeam();
    const id = await suggested(team, { kind: 'entry', data: { ...widget, related: ['tea'] }, base: 0 });
    expect(await approve(team, team.by(eve), { id })).toMatchObject({ kind: 'notAllowed' });
    await hide(team, team.by(ada), { entry: 'tea', base: 0 });
    expect(await approve(team, team.by(ada), { id })).toMatchObject({ kind: 'faulty' });
    expect(await team.store.suggestions.suggestion(team.glossary, id)).toMatchObject({ state: 'open' });
    expect(await notices(team)).toEqual([]);
  });

  it('publishes a change to the version that it was made from, which then is the newest', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: widget, base: 0 });
    const better = { ...widget, id: 'widget', definition: 'A thing that turns well.' };
    const id = await suggested(team, { kind: 'entry', data: better, base: 1 });
    expect(await approve(team, team.by(ada), { id })).toMatchObject({
      kind: 'approved',
      result: { number: 2, entry: { contributors: ['Ada', 'Bob'] } },
    });
    expect(await approve(team, team.by(ada), { id })).toMatchObject({ kind: 'decided' });
  });

  it('takes what an editor made of it, and names both', async () => {
    const team = await aTeam();
    const id = await suggested(team, change(team, { definition: 'Lef juice.' }));
    const data = tea(team, { definition: 'Leaf juice.', id: 'elsewhere' });
    expect(await approve(team, team.by(ada), { id, edited: { data, base: 0 } })).toMatchObject({
      kind: 'approved',
    });
    expect((await seenBy(team)).concept('tea')).toMatchObject({
      definition: 'Leaf juice.',
      contributors: ['Ada', 'Bob'],
    });
    expect((await seenBy(team)).entry('elsewhere')).toBeUndefined();
    expect(await notices(team)).toMatchObject([{ kind: 'approved', isEdited: true }]);
  });

  it('overwrites nothing where the entry was changed and changed back, and shows nothing of that', async () => {
    const team = await aTeam();
    const id = await suggested(team, change(team, { definition: 'New.' }));
    await publish(team, team.by(ada), { data: tea(team, { tags: ['hot'] }), base: 0 });
    await publish(team, team.by(ada), { data: tea(team), base: 1 });
    const shown = await review(team, team.by(ada), id);
    expect(shown.kind === 'review' && shown.review.outdated).toBeUndefined();
    expect(await approve(team, team.by(ada), { id })).toMatchObject({
      kind: 'approved',
      result: { kind: 'published', number: 3 },
    });
  });

  it('shows three versions where the entry has moved on, and takes what the editor puts together', async () => {
    const team = await aTeam();
    const id = await suggested(team, change(team, { definition: 'Bob’s.', tags: ['leaf'] }));
    await publish(team, team.by(ada), { data: tea(team, { definition: 'Ada’s.' }), base: 0 });
    const result = await approve(team, team.by(ada), { id });
    const outdated = {
      kind: 'outdated',
      number: 1,
      merge: { entry: { definition: 'Ada’s.', tags: ['leaf'] }, conflicts: [{ field: 'definition' }] },
    };
    expect(result).toMatchObject(outdated);
    expect(await reviews(team, team.by(ada), { limit: 9 })).toMatchObject({
      reviews: [{ suggestion: { id }, names: ['Tea'], outdated }],
    });
    const data = tea(team, { definition: 'Ada’s and Bob’s.', tags: ['leaf'] });
    expect(await approve(team, team.by(ada), { id, edited: { data, base: 1 } })).toMatchObject({
      kind: 'approved',
      result: { number: 2 },
    });
  });

  it('hides a pack’s entry that is to go, removes the team’s own, and takes note of a comment', async () => {
    const team = await aTeam();
    await publish(team, team.by(ada), { data: widget, base: 0 });
    const ids = [
      await suggested(team, { kind: 'delete', entry: 'coffee', base: 0 }),
      await suggested(team, { kind: 'delete', entry: 'widget', base: 0 }),
      await suggested(team, { kind: 'comment', entry: 'tea', comment: 'It is made of leaves.' }),
    ];
    const results = [];
    for (const id of ids) results.push(await approve(team, team.by(ada), { id }));
    expect(results).toMatchObject([
      { kind: 'approved', result: { kind: 'hidden' } },
      { kind: 'outdated', entry: 'widget', number: 1 },
      { kind: 'approved', suggestion: { comment: 'It is made of leaves.' } },
    ]);
    expect(await approve(team, team.by(ada), { id: ids[1] ?? '', base: 1 })).toMatchObject({
      kind: 'approved',
      result: { kind: 'removed' },
    });
    const seen = await seenBy(team);
    expect([seen.entry('coffee'), seen.entry('widget')]).toEqual([undefined, undefined]);
  });
});

describe('rejecting and withdrawing', () => {
  it('end a suggestion with a reason, which its author is told', async () => {
    const team = await aTeam();
    const id = await suggested(team, change(team, { definition: 'Spam.' }));
    expect(await reject(team, team.by(ada), { id, reason: ' ' })).toMatchObject({
      kind: 'badLength',
      least: 1,
    });
    expect(await reject(team, team.by(eve), { id, reason: 'No.' })).toMatchObject({ kind: 'notAllowed' });
    expect(await reject(team, team.by(ada), { id, reason: 'It is not.' })).toMatchObject({
      kind: 'rejected',
    });
    expect(await reject(team, team.by(ada), { id, reason: 'Twice.' })).toMatchObject({ kind: 'decided' });
    expect(await notices(team)).toEqual([
      {
        person: 'slack:bob',
        kind: 'rejected',
        suggestion: id,
        entry: 'tea',
        names: ['Tea'],
        reason: 'It is not.',
      },
    ]);
    expect(await approve(team, team.by(ada), { id })).toMatchObject({ kind: 'decided' });
  });

  it('take back one’s own only', async () => {
    const team = await aTeam();
    const id = await suggested(team, change(team, { definition: 'Hm.' }));
    expect(await withdraw(team, team.by(ada), id)).toEqual({ kind: 'notYours' });
    expect(await withdraw(team, team.by(bob), id)).toMatchObject({ kind: 'withdrawn' });
    expect(await withdraw(team, team.by(bob), id)).toMatchObject({ kind: 'decided' });
    expect(await notices(team)).toEqual([]);
  });
});

describe('looking at suggestions', () => {
  it('is for editors, and for who made one', async () => {
    const team = await aTeam();
    const id = await suggested(team, change(team, { definition: 'Leaf juice.' }));
    const seen = { review: { names: ['Tea'], changes: [{ field: 'definition', after: 'Leaf juice.' }] } };
    expect(await reviews(team, team.by(bob), { limit: 9 })).toMatchObject({ kind: 'notAllowed' });
    expect(await review(team, team.by(eve), id)).toMatchObject({ kind: 'notAllowed' });
    expect(await review(team, team.by(eve), 'nope')).toMatchObject({ kind: 'notAllowed' });
    expect(await review(team, team.by(bob), id)).toMatchObject(seen);
    expect(await review(team, team.by(ada), id)).toMatchObject(seen);
    expect(await review(team, team.by(ada), 'nope')).toEqual({ kind: 'noSuchSuggestion', id: 'nope' });
  });
});
