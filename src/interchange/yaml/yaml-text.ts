import { Document, isMap, isScalar, isSeq, type Scalar, visit, type YAMLSeq } from 'yaml';

const WIDTH = 116;
/** Lists of words rather than of sentences. They stand on one line where they fit beside their name. */
const OF_WORDS = new Set([
  'altLabels',
  'hiddenLabels',
  'broader',
  'between',
  'related',
  'tags',
  'contributors',
]);
const LONGEST_ON_A_LINE = 90;
/** A text goes below its name if it has more characters. */
const LONGEST_BESIDE = 90;

const BEYOND_16_BITS = /[\ud800-\udfff]/;

/** Fields as YAML that people like to edit: lists of words on a line, long texts folded. */
export function yamlText(fields: Readonly<Record<string, unknown>>): string {
  const document = new Document(fields, { aliasDuplicateObjects: false });
  if (isMap(document.contents))
    for (const { key, value } of document.contents.items)
      if (isSeq(value) && isScalar(key) && OF_WORDS.has(String(key.value))) value.flow = fitsOnALine(value);
  visit(document, {
    Scalar: (key, scalar) => {
      if (key === 'value' && isLong(scalar)) scalar.type = 'BLOCK_FOLDED';
    },
  });
  const text = document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
  // The library may break a quoted line amid a character that takes two code units.
  return BEYOND_16_BITS.test(text) ? document.toString({ lineWidth: 0, flowCollectionPadding: false }) : text;
}

const isLong = ({ value }: Scalar): boolean =>
  typeof value === 'string' && value.length > LONGEST_BESIDE && !value.includes('\n');

const fitsOnALine = ({ items }: YAMLSeq): boolean =>
  items.reduce<number>((sum, item) => sum + String(item).length + 2, 0) <= LONGEST_ON_A_LINE;
