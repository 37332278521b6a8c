/** What a person quotes or shows is not what that person asks: code blocks and lines that begin with ">" are left out. */
const NOT_ASKED = /```[\s\S]*?(?:```|(?![\s\S]))|^[ \t]*>.*$/gm;

/** Longer texts are cut: nobody asks a question that late. */
const LONGEST_TEXT = 40_000;

/** The text without what isn't the person's own question. Zero-width characters go, typographic apostrophes become plain ones. */
export const ownWords = (text: string): string =>
  text
    .slice(0, LONGEST_TEXT)
    .replace(NOT_ASKED, '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/(?<=\p{L})[’ʼ](?=\p{L})/gu, "'");
