import { withoutAsides } from './asides.ts';

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

/** Headings, list marks, numbers and labels before a line: "### ", "- ", "12. ", "(3) ", "b) ", "Q5: ", "Question 7. ", "[Docs] ". */
const LINE_MARK =
  /^[ \t]*(?:(?:#{1,6}|[-*+•]|\(?\d{1,4}[.):]|\d{1,4} ?-|\(?[a-z]\)|(?:Q|Que|Ques|Question|Exercise|Task|Part)[. ]?\d{0,4}[a-z]?[.:)]|\[\p{L}[^[\]\n]{2,40}\]:?(?=[ \t]+(?!vs\b|versus\b|and\b|or\b)))[ \t]+){1,3}|^[ \t]*\d{1,3}[.)](?=[A-Z][a-z])/gmu;

/** "68 Differentiate …": the number of a question that nothing sets off from it. */
const BARE_NUMBER =
  /^[ \t]*Q?\d{1,3}[ \t]+(?=(?:What|What's|Whats|How|Which|When|Is|Are|Differences?|Differentiate|Distinguish|Define|Explain|Describe|Compare|State|Give|Mention|List|Write|Discuss)[ \t])/gm;

/** The marks that end a heading: "## X ##". */
const HEADING_END = /[ \t]#{1,6}[ \t]*$/gm;

/** A link: its text is what was said. */
const LINK = /\[([^[\]\n]{1,200})\]\([^()\s]{0,500}\)/g;

/** A line that is bold or in italics as a whole. */
const EMPHASIZED = /^([ \t]*)(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n]+)\2([ \t]*)$/gm;

/** Longer texts are cut: nobody asks a question that late. */
const LONGEST_TEXT = 40_000;

/** The text without what isn't the person's own question. Zero-width characters go, typographic apostrophes become plain ones. */
export function ownWords(text: string): string {
  const visible = text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '');
  const asked = NOT_ASKED.reduce((rest, part) => rest.replace(part, '\n'), visible)
    .replace(LINE_MARK, '')
    .replace(BARE_NUMBER, '')
    .replace(HEADING_END, '')
    .replace(LINK, '$1')
    .replace(EMPHASIZED, '$1$3$4');
  return withoutAsides(asked);
}
