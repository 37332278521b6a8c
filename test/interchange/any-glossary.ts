import fc, { type Arbitrary } from 'fast-check';
import type { Entry } from '../../src/glossary/entry.ts';
import { entrySchema } from '../../src/glossary/entry.ts';
import type { Pack } from '../../src/glossary/pack/pack.ts';
import { hostileText } from '../contract/hostile-text.ts';
import { packOf } from '../glossary/builders.ts';

/** What formats give a meaning to, or what looks like something else in one of them. */
const PIECES = [
  ...'--- ... ```` | \\| \\ \\\\ , ; : :: " \'\'\' """ \' # % ! & * [ ] { } <a> {x} @en ^^ @prefix'.split(
    ' ',
  ),
  ...'## Points|## Differences|## Choose when|\\## Points|title: x|- item|| a | b |'.split('|'),
  ...[
    '=1+1',
    '+1',
    '-1',
    '@x',
    "'=1",
    "''@",
    '＝1',
    '\t',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n   ',
    '\n---\nkind: x',
    '\u2028',
    '\u00a0',
  ],
  ...'null true ~ no 0x1f 1e3 2026-11-23 007 .inf <<'.split(' '),
  ...'constructor __proto__ @id @context @value @list http://x.test/y _:b0 urn:x'.split(' '),
  ...[
    '[['.repeat(80),
    '- '.repeat(120),
    'long word '.repeat(40),
    '\ufeff',
    '\u200b',
    'é',
    '🤷🏽‍♀️',
    'REST',
    'rest',
  ],
];

const anyText = fc.oneof(
  hostileText,
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 8 })
    .map((all) => all.join('')),
);

const WORD = 'x';

/** What the schemas let through of a text; halves of surrogate pairs can't be encoded. */
const prose = (max: number) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  anyText.map((text) => whole(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''), max));
const line = (max: number) =>
  prose(2 * max).map((text) => whole(text.replace(/[\n\t\u2028\u2029]/g, ''), max));
const whole = (text: string, max: number): string =>
  Buffer.from(text.slice(0, max)).toString().replaceAll('\ufffd', '').trim() || WORD;

const slug = fc
  .array(fc.constantFrom('a', 'b', 'c', 'rest', '1', '2', '10', '007', 'null', 'true', 'no', 'constructor'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join('-'));
const lang = fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant-TW', 'no');
const several = <T>(item: Arbitrary<T>, maxLength = 4) => fc.uniqueArray(item, { maxLength });
const provenance = {
  id: slug,
  lang,
  tags: several(line(30)),
  sources: several(line(200)),
  updated: fc.constantFrom(undefined, '2026-11-23', '1999-12-31'),
  contributors: several(line(80)),
};
const optional = <T>(value: Arbitrary<T>) => fc.option(value, { nil: undefined });
const byAspect = <T>(value: Arbitrary<T>) =>
  fc.array(fc.tuple(slug, value), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs));

const anyConcept = fc.record({
  kind: fc.constant('concept'),
  ...provenance,
  prefLabel: line(75),
  sense: optional(line(40)),
  altLabels: several(line(75)),
  hiddenLabels: several(line(75)),
  definition: prose(10_000),
  scopeNote: optional(line(600)),
  broader: several(slug),
  characteristics: byAspect(fc.option(line(160))),
  points: several(line(320)),
  related: several(slug),
  comparedAs: optional(slug),
  aspects: byAspect(line(40)),
  alternatives: fc.constantFrom(undefined, false),
});

const anyComparison = fc.record({
  kind: fc.constant('comparison'),
  ...provenance,
  between: fc.array(slug, { minLength: 2, maxLength: 4 }),
  gist: prose(500),
  points: several(line(320)),
  rows: fc.array(fc.record({ aspect: line(60), values: fc.array(line(240), { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 4,
  }),
  chooseWhen: optional(fc.array(line(240), { maxLength: 4 })),
});

/** Any entry that the schemas take, whatever is said in it. */
const anyEntry: Arbitrary<Entry> = fc.oneof(anyConcept, anyComparison).map((fields) => {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return entrySchema.parse(Object.fromEntries(said));
});

/** Any pack: its entries have ids of their own, and refer to some of each other, and to some that are elsewhere. */
export const anyPack: Arbitrary<Pack> = fc
  .record({
    entries: fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 6 }),
    header: fc.record({ title: line(80), description: line(300), lang, contributors: several(line(80)) }),
  })
  .map(({ entries, header }) => packOf(entries, header));
