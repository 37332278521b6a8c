import { expect } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { describedAnswer } from '../../src/answer/no-answer.ts';
import type { Resources } from '../../src/answer/resources.ts';
import type { Entry } from '../../src/glossary/entry.ts';
import { normalize } from '../../src/lookup/normalize.ts';
import type { Overlay } from '../../src/team/overlay.ts';
import { aliasOf, COMPARISONS, CONCEPTS, IDS, type PlainGlossary, type World } from './proof-apart-world.ts';

const MANY = 100;

/** Whatever is asked shows what the plain glossary has, and nothing of another. */
export function expectSeen(resources: Resources, overlay: Overlay, plain: PlainGlossary, world: World): void {
  const strangers = world.marksBesides(plain);
  const show = (shown: unknown, asked = ''): void => {
    const text = JSON.stringify(shown ?? null).replaceAll(asked === '' ? '""' : asked, '');
    for (const mark of strangers) expect(text.toLowerCase()).not.toContain(mark.toLowerCase());
  };
  expectEntries(resources, overlay, plain);
  expectFound(resources, overlay, { plain, strangers });
  for (const text of textsOf(plain.mark, strangers)) {
    show(answerQuestion({ kind: 'define', terms: [text] }, resources), text);
    show(describedAnswer(`the thing by ${text} that everybody knows`, resources), text);
    show(resources.definitions.search(`everybody knows something of ${text}`, MANY), text);
    show(resources.completion.complete(text.slice(0, -2), MANY));
  }
  for (const letter of ['', ...'abcdefghijklmnopqrstuvwxyz'])
    show(resources.completion.complete(letter, MANY));
  show(answerQuestion({ kind: 'help' }, resources));
  expectDefinitions(resources, plain);
  expectComparisons(resources, plain, show);
}

const isConcept = (id: string): boolean => CONCEPTS[id] !== undefined;
const idsOf = (all: Iterable<{ readonly id: string }>): string[] => [...all].map(({ id }) => id).sort();
const textsOf = (mark: string, strangers: readonly string[]): string[] => [
  ...Object.values(CONCEPTS),
  ...Object.keys(CONCEPTS).map((id) => aliasOf(id, mark)),
  ...strangers.map((each) => aliasOf('tea', each)),
];

/** What stamp an entry carries. */
function stampOf(entry: Entry | undefined): string | undefined {
  return entry && /of (\S+)\.$/.exec(entry.points[0] ?? '')?.[1];
}

const isWhole = (id: string, plain: PlainGlossary): boolean =>
  plain.seen(id) !== undefined && (COMPARISONS[id] ?? []).every((each) => plain.seen(each) !== undefined);

function expectEntries({ glossary }: Resources, { own }: Overlay, plain: PlainGlossary): void {
  for (const id of IDS) expect(stampOf(glossary.entry(id)), id).toBe(plain.seen(id));
  const seen = IDS.filter((id) => plain.seen(id) !== undefined);
  expect(idsOf(glossary.concepts())).toEqual(seen.filter(isConcept).sort());
  const comparisons = Object.keys(COMPARISONS).filter((id) => isWhole(id, plain));
  expect(idsOf(glossary.comparisons())).toEqual(comparisons.sort());
  for (const id of Object.keys(CONCEPTS))
    expect(idsOf(glossary.comparisonsWith(id))).toEqual(
      comparisons.filter((each) => COMPARISONS[each]?.includes(id)),
    );
  expect([...own].sort()).toEqual(IDS.filter((id) => plain.isOwn(id)).sort());
}

/** Each label leads to the concept that has it, if it is seen. */
function expectFound(
  { lookup, completion, definitions }: Resources,
  { labels }: Overlay,
  { plain, strangers }: { readonly plain: PlainGlossary; readonly strangers: readonly string[] },
): void {
  for (const id of Object.keys(CONCEPTS)) {
    const stamp = plain.seen(id);
    const found = lookup.find(CONCEPTS[id] ?? '');
    expect(found.matches.some(({ conceptId }) => conceptId === id)).toBe(stamp !== undefined);
    if (stamp !== undefined) expect([found.verdict, found.matches[0]?.conceptId]).toEqual(['answer', id]);
    expect(labels.of(normalize(CONCEPTS[id] ?? ''))).toEqual(stamp === undefined ? [] : [id]);
    expect(completion.complete(CONCEPTS[id] ?? '', 1)[0] === CONCEPTS[id]).toBe(stamp !== undefined);
    const alias = aliasOf(id, plain.mark);
    const [match] = lookup.find(alias).matches;
    expect(match?.conceptId === id && match.how === 'exact', alias).toBe(plain.isOwn(id));
    expect(labels.of(normalize(alias))).toEqual(plain.isOwn(id) ? [id] : []);
    for (const mark of strangers) {
      expect(labels.of(normalize(aliasOf(id, mark)))).toEqual([]);
      expect(lookup.find(aliasOf(id, mark)).matches.filter(({ how }) => how === 'exact')).toEqual([]);
    }
  }
  for (const id of Object.keys(CONCEPTS)) {
    const stamp = plain.seen(id);
    if (stamp === undefined || !plain.isOwn(id)) continue;
    const [best] = definitions.search(`something by ${stamp}`, MANY);
    expect(best?.conceptId).toBe(id);
  }
}

function expectDefinitions(resources: Resources, plain: PlainGlossary): void {
  for (const [id, label] of Object.entries(CONCEPTS)) {
    const stamp = plain.seen(id);
    const answer = answerQuestion({ kind: 'define', terms: [label] }, resources);
    if (stamp === undefined) expect(answer.kind === 'definition' && answer.concept.id === id).toBe(false);
    else
      expect(answer).toMatchObject({
        kind: 'definition',
        concept: { id },
        definition: expect.stringContaining(`${stamp},`),
      });
  }
}

function expectComparisons(
  resources: Resources,
  plain: PlainGlossary,
  show: (shown: unknown, asked?: string) => void,
): void {
  const ids = Object.keys(CONCEPTS);
  for (const one of ids)
    for (const other of ids) {
      if (one === other) continue;
      const terms = [CONCEPTS[one] ?? '', CONCEPTS[other] ?? ''];
      const answer = answerQuestion({ kind: 'compare', terms }, resources);
      show(answer);
      const curated = Object.keys(COMPARISONS).find((id) => {
        const between = COMPARISONS[id];
        return between?.includes(one) && between.includes(other) && isWhole(id, plain);
      });
      const isCurated = answer.kind === 'comparison' && answer.origin === 'curated';
      expect(isCurated).toBe(curated !== undefined);
      if (answer.kind === 'comparison' && curated !== undefined)
        expect(answer.gist).toBe(`What ${plain.seen(curated)} says.`);
    }
}
