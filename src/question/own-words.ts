import { withoutAsides } from './asides.ts';
import { withoutLineMarks } from './line-marks.ts';
import { withoutMarkup } from './markup.ts';

/**
 * What a person quotes or shows is not what that person asks: code blocks, lines that begin with ">" and all that comes
 * after ">>>". Nor is what was struck out or hidden: "~~…~~", Slack's "~…~", and "||…||".
 */
const NOT_ASKED = [
  /```[\s\S]*?(?:```|(?![\s\S]))/g,
  /^[ \t]*>>> [\s\S]*/gm,
  /^[ \t]*>.*$/gm,
  /~~(?=[^\s~])[^~]*~~/g,
  /(?<![\p{L}\p{N}~])~(?=[^\s~])[^~\n]*(?<=\S)~(?![\p{L}\p{N}~/])/gu,
  /(?<!\|)\|\|(?=[^\s|])[^|]*(?<=[^\s|])\|\|(?!\|)/g,
];

/** Longer texts are cut: nobody asks a question that late. */
const LONGEST_TEXT = 40_000;

/** The text without what isn't the person's own question. Zero-width characters go, typographic apostrophes become plain ones. */
export function ownWords(text: string): string {
  const visible = text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '');
  const asked = NOT_ASKED.reduce((rest, part) => rest.replace(part, '\n'), visible);
  return withoutAsides(withoutMarkup(withoutLineMarks(asked)));
}
