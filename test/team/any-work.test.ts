import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../src/team/actor.ts';
import { approve } from '../../src/team/approve.ts';
import { carryOut } from '../../src/team/importing/carry-out.ts';
import { planImport } from '../../src/team/importing/plan.ts';
import { undoImport } from '../../src/team/importing/undo.ts';
import { publish } from '../../src/team/publish.ts';
import { reject, withdraw } from '../../src/team/reject.ts';
import { restore } from '../../src/team/restore.ts';
import { suggest } from '../../src/team/suggest.ts';
import { hide, remove } from '../../src/team/take-away.ts';
import { conceptOf } from '../glossary/builders.ts';
import { packsOf } from '../sample-glossary.ts';
import { openAt } from '../store/open-at.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { type ATeam, ada, bob, edited, root, teamOn } from './a-team.ts';

const IDS = ['tea', 'widget', 'gadget'];
const packs = packsOf(
  ['tea'].map((id) => conceptOf({ id, prefLabel: `Drink ${id}`, definition: 'From the pack.' })),
);
const inPack = (id: string): boolean => packs.of(null).glossary.entry(id) !== undefined;

const ACTORS: readonly Actor[] = [ada, root, bob];

/** What somebody does to an entry; what it is based on may be some versions behind. */
interface Step {
  readonly team: 0 | 1;
  readonly actor: number;
  readonly what:
    | 'publish'
    | 'hide'
    | 'remove'
    | 'restore'
    | 'suggest'
    | 'approve'
    | 'reject'
    | 'withdraw'
    | 'import'
    | 'undo';
  readonly id: string;
  readonly behind: number;
  readonly text: string;
}

const step: fc.Arbitrary<Step> = fc.record({
  team: fc.constantFrom(0 as const, 1 as const),
  actor: fc.nat(ACTORS.length - 1),
  what: fc.constantFrom(
    ...(['publish', 'publish', 'publish', 'hide', 'remove', 'restore'] as const),
    ...(['suggest', 'suggest', 'approve', 'approve', 'reject', 'withdraw', 'import', 'undo'] as const),
  ),
  id: fc.constantFrom(...IDS),
  behind: fc.constantFrom(0, 0, 0, 1, 2),
  text: fc.constantFrom('One.', 'Two.', 'Three.', 'Four.'),
});

/** A version of an entry: what it says; `hidden`, or `deleted`. */
type Version = { readonly says: string } | 'hidden' | 'deleted';

interface Suggested {
  readonly suggestion: string;
  readonly id: string;
  readonly base: number;
  readonly says: string;
  readonly author: string;
}

/** A glossary as lists. */
class Model {
  readonly versions = new Map<string, Version[]>(IDS.map((id) => [id, []]));
  readonly open: Suggested[] = [];
  readonly imports: { readonly plan: string; readonly id: string; readonly number: number }[] = [];

  of(id: string): Version[] {
    return this.versions.get(id) ?? [];
  }
  /** What is seen, of a version or of the newest. */
  seen(id: string, number = this.of(id).length): string | undefined {
    const version = this.of(id)[number - 1] ?? 'deleted';
    if (version === 'hidden') return undefined;
    return version === 'deleted' ? (inPack(id) ? 'From the pack.' : undefined) : version.says;
  }
  isEditor = ({ actor }: Step): boolean => ACTORS[actor] !== bob;
}

const dataOf = (id: string, says: string) =>
  edited(conceptOf({ id, prefLabel: inPack(id) ? `Drink ${id}` : `Thing ${id}`, definition: says }));

/** Does it, and checks what came of it against the model, which does the same. */
async function take(team: ATeam, model: Model, step: Step): Promise<void> {
  const { id, text, what } = step;
  const deed = team.by(ACTORS[step.actor] as Actor);
  const versions = model.of(id);
  const base = Math.max(0, versions.length - step.behind);
  const isLate = base !== versions.length;
  const publishing = (says: string, from = base, of = id): string => {
    if (!model.isEditor(step)) return 'notAllowed';
    if (model.seen(of) === says) return 'same';
    if (from !== model.of(of).length) return 'outdated';
    model.of(of).push({ says });
    return 'published';
  };
  const taking = (kind: 'hidden' | 'removed'): string => {
    const version = kind === 'hidden' ? 'hidden' : 'deleted';
    if (!model.isEditor(step)) return 'notAllowed';
    if (kind === 'hidden' ? !inPack(id) : versions.length === 0) return 'noSuchEntry';
    if (versions.at(-1) === version) return 'same';
    if (isLate) return 'outdated';
    versions.push(version);
    return kind;
  };

  switch (what) {
    case 'publish':
      expect((await publish(team, deed, { data: dataOf(id, text), base })).kind).toBe(publishing(text));
      return;
    case 'hide':
      expect((await hide(team, deed, { entry: id, base })).kind).toBe(taking('hidden'));
      return;
    case 'remove':
      expect((await remove(team, deed, { entry: id, base })).kind).toBe(taking('removed'));
      return;
    case 'restore': {
      const number = Math.max(1, versions.length - 1);
      const { kind } = await restore(team, deed, { entry: id, number, base });
      const version = versions[number - 1];
      if (!model.isEditor(step)) expect(kind).toBe('notAllowed');
      else if (version === undefined) expect(kind).toBe('noSuchVersion');
      else if (typeof version === 'string')
        expect(kind).toBe(taking(version === 'hidden' ? 'hidden' : 'removed'));
      else expect(kind).toBe(publishing(version.says));
      return;
    }
    case 'suggest': {
      const result = await suggest(team, deed, { kind: 'entry', data: dataOf(id, text), base });
      expect(result.kind).toBe(model.seen(id, base) === text ? 'same' : 'suggested');
      if (result.kind === 'suggested')
        model.open.push({ suggestion: result.id, id, base, says: text, author: deed.actor.person });
      return;
    }
    case 'approve':
    case 'reject':
    case 'withdraw': {
      const suggested = model.open.find((each) => each.id === id) ?? model.open.at(-1);
      if (suggested === undefined) return;
      const { suggestion, author, says } = suggested;
      const close = (): string => {
        model.open.splice(model.open.indexOf(suggested), 1);
        return { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' }[what];
      };
      if (what === 'approve') {
        const { kind } = await approve(team, deed, { id: suggestion });
        const became = publishing(says, suggested.base, suggested.id);
        expect(kind).toBe(became === 'published' || became === 'same' ? close() : became);
      } else if (what === 'reject') {
        const { kind } = await reject(team, deed, { id: suggestion, reason: 'No.' });
        expect(kind).toBe(model.isEditor(step) ? close() : 'notAllowed');
      } else {
        const { kind } = await withdraw(team, deed, suggestion);
        expect(kind).toBe(author === deed.actor.person ? close() : 'notYours');
      }
      return;
    }
    case 'import': {
      const fault = () => ({ file: 'f', line: 1, message: '' });
      const entry = { ...conceptOf({ id }), ...dataOf(id, text) } as ReturnType<typeof conceptOf>;
      const plan = await planImport(team, deed, [{ entry, file: 'f', fault }]);
      expect(plan.kind).toBe(model.isEditor(step) ? 'plan' : 'notAllowed');
      if (plan.kind !== 'plan') return;
      expect(await carryOut(team, deed, plan)).toMatchObject({ kind: 'imported' });
      if (model.seen(id) === text) return;
      versions.push({ says: text });
      model.imports.push({ plan: plan.id, id, number: versions.length });
      return;
    }
    case 'undo': {
      const at = model.imports.findIndex((each) => each.id === id);
      const [imported] = at < 0 || !model.isEditor(step) ? [] : model.imports.splice(at, 1);
      if (imported === undefined) return;
      const result = await undoImport(team, deed, imported.plan);
      const isNewest = imported.number === versions.length;
      expect(result).toEqual({ kind: 'undone', entries: isNewest ? [id] : [], left: isNewest ? [] : [id] });
      if (isNewest) versions.push(versions[imported.number - 2] ?? 'deleted');
    }
  }
}

/** What the store has of every entry's versions, and what questions are answered from, is what the model has. */
async function check(team: ATeam, model: Model): Promise<void> {
  const { glossary: seen } = await team.overlays.of(team.glossary);
  for (const id of IDS) {
    const history = await team.store.revisions.history(team.glossary, id, 1_000);
    const versions = history.map(({ state, body }) =>
      state === 'published' ? { says: (body as { definition: string }).definition } : state,
    );
    expect(versions.reverse()).toEqual(model.of(id));
    expect(history.map(({ number }) => number)).toEqual(history.map((_, index) => history.length - index));
    expect(seen.concept(id)?.definition).toBe(model.seen(id));
  }
  const open = await team.store.suggestions.open(team.glossary, 1_000);
  expect(open.map(({ id }) => id).sort()).toEqual(model.open.map(({ suggestion }) => suggestion).sort());
}

describe('whatever editors and others do', () => {
  it('a glossary is what a plain list says, and another’s never shows', async () => {
    const folder = await temporaryFolder();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
        const store = await openAt(join(folder, `${run++}.db`));
        try {
          const teams = [await teamOn(store, packs, 'a'), await teamOn(store, packs, 'b')] as const;
          const models = [new Model(), new Model()] as const;
          for (const each of steps) await take(teams[each.team], models[each.team], each);
          for (const index of [0, 1] as const) await check(teams[index], models[index]);
          for (const { overlays } of teams) await overlays.close();
        } finally {
          await store.close();
        }
      }),
      { numRuns: 40 },
    );
  });
});
