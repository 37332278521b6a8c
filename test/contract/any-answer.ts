import fc from 'fast-check';
import type { Answer } from '../../src/answer/answer.ts';

const list = <T>(item: fc.Arbitrary<T>, maxLength = 6) => fc.array(item, { maxLength });

const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://good.test/(a)_<b>[c]|*d*',
    `https://good.test/${'a'.repeat(4_000)}`,
  ),
);

/**
 * An answer of any kind with anything in it: what no glossary gives, and no renderer may break on.
 * @param text what stands in each of its texts
 */
export function anyAnswerOf(text: fc.Arbitrary<string>): fc.Arbitrary<Answer> {
  const named = fc.record({ id: text, label: text });
  const option = fc.record({ id: text, label: text, preview: text });
  const side = fc.record({ id: text, label: text, definition: text });
  const characteristic = fc.record({ aspect: text, value: text });
  const reference = fc.record({
    id: text,
    label: text,
    preview: text,
    kind: fc.constantFrom('concept' as const, 'comparison' as const),
    minutes: fc.integer({ min: 1, max: 99 }),
  });
  const source = fc.oneof(fc.record({ text }), fc.record({ text, url }));

  const fromEntry = {
    corrections: list(fc.record({ from: text, to: text })),
    tags: list(text),
    sources: list(source, 12),
    contributors: list(text),
    similar: list(reference),
  };
  /** What may be missing as a whole. */
  const preferences = fc.array(
    fc.record({ term: text, label: text, others: fc.array(text, { minLength: 1, maxLength: 5 }) }),
    { minLength: 1, maxLength: 3 },
  );
  const extras = fc.record(
    { updated: fc.constant('2026-11-23'), next: reference, preferences },
    { requiredKeys: [] },
  );

  const definition = fc.record({
    kind: fc.constant('definition' as const),
    concept: named,
    definition: text,
    altLabels: list(text),
    broader: list(named),
    characteristics: list(characteristic, 20),
    points: list(text),
    ...fromEntry,
  });

  const comparison = fc.integer({ min: 2, max: 6 }).chain((concepts) => {
    const ofEach = <T>(item: fc.Arbitrary<T>) => fc.array(item, { minLength: concepts, maxLength: concepts });
    return fc.record({
      kind: fc.constant('comparison' as const),
      origin: fc.constantFrom('curated' as const, 'composed' as const),
      concepts: ofEach(side),
      gist: text,
      rows: list(fc.record({ aspect: text, values: ofEach(fc.option(text)) }), 120),
      both: list(characteristic),
      alternatives: fc.constantFrom(true, false, null),
      points: list(text),
      chooseWhen: fc.oneof(list(text, 0), ofEach(text)),
      ...fromEntry,
    });
  });

  const same = fc.record({
    kind: fc.constant('same' as const),
    concept: named,
    terms: fc.array(text, { minLength: 2, maxLength: 4 }),
    definition: text,
    scopeNote: text,
    ...fromEntry,
  });

  const kindOf = fc.record({
    kind: fc.constant('kindOf' as const),
    narrower: side,
    broader: side,
    through: list(named, 3),
    characteristics: list(characteristic, 20),
    siblings: list(named),
    points: list(text),
    ...fromEntry,
  });

  const choices = fc.record({
    kind: fc.constant('choices' as const),
    reason: fc.constantFrom('senses' as const, 'didYouMean' as const, 'described' as const),
    term: text,
    options: fc.uniqueArray(option, { minLength: 1, maxLength: 30, selector: ({ label }) => label }),
    asked: fc.record({ kind: fc.constant('define' as const), terms: list(text) }),
  });

  const missing = fc.record({
    kind: fc.constant('missing' as const),
    missing: fc.array(fc.record({ term: text, nearest: list(named, 3) }), { minLength: 1, maxLength: 6 }),
    known: list(option),
  });

  const help = fc.record({
    kind: fc.constant('help' as const),
    reason: fc.constantFrom('asked' as const, 'notUnderstood' as const),
    examples: list(text).map((texts) => [...new Set(texts)]),
  });

  return fc.oneof(
    fc
      .tuple(fc.oneof(definition, comparison, same, kindOf), extras)
      .map(([answer, extra]) => ({ ...answer, ...extra })),
    choices,
    missing,
    help,
  );
}
