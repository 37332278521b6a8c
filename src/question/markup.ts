/** "It works......so what is it": more dots than a name has ("for...of"). */
const ELLIPSIS = /(?<=\p{L})\.{4,20}(?=\p{L})|(?<=\p{L})\.{3}(?=(?:What|Which|How|Is|Are)\b)/gu;

/** "POST and PUT—get it right" */
const DASH = /(?<=[\p{L}\p{N}])—(?=\p{L})/gu;

/** "…and threshold?If so …" */
const TIGHT_QUESTION = /(?<=[\p{Ll}\p{N})])\?(?=\p{Lu}\p{Ll}{0,20}(?:[ \t]|$))/gmu;

/** "switch,bridge,hub": words that only commas part. */
const TIGHT_LIST = /(?<!\S)[\p{L}\p{N}]{2,30}(?:,[\p{L}\p{N}]{2,30}){1,6}(?=[\s?.!:]|$)/gu;

/** "noacpi nolapic -what is the difference" */
const TIGHT_DASH = /(?<=\s)([-–—])(?=(?:what|whats|how|which)\b)/gi;

/** "…and Stable。", "RPC？", "REST、RPC" */
const FULL_WIDTH = /(?<=[\p{L}\p{N})"'”」』])[，、。！？；：]/gu;

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ', ',
  '、': ', ',
  '。': '. ',
  '！': '! ',
  '？': '? ',
  '；': '; ',
  '：': ': ',
};

/** A link: its text is what was said. */
const LINK = /\[([^[\]\n]{1,200})\]\([^()\s]{0,500}\)/g;

/** "*So what is a repository?* Well, …" */
const EMPHASIZED_QUESTION =
  /(?<![\p{L}\p{N}*_])([*_]{1,3})(?=[^\s*_])([^*_\n]{3,200}\?)\1(?![\p{L}\p{N}*_])/gu;

/** A line that is bold or in italics as a whole. */
const EMPHASIZED = /^([ \t]*)(?:(\*{1,3})(?=[^\s*])([^*\n]+)\2|(_{1,3})(?=[^\s_])([^_\n]+)\4)([ \t]*)$/gm;

/** A question in quotes, and nothing else. */
const QUOTED = /^\s*["“]((?:[^"“”\s]{1,60}[ \t]+){2,60}[^"“”\s]{1,60})["”][,.]?\s*$/;

/** The same in single quotes, which apostrophes may stand between. */
const SINGLE_QUOTED =
  /^\s*'((?:[^\s'"](?:[^\s"]{0,58}[^\s'"])?[ \t]+){2,60}[^\s'"][^\s"]{0,58}[^\s'"])'[,.]?\s*$/;

/** The text without the signs that set it: links, emphasis, and quotes around the whole of it. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(FULL_WIDTH, (sign) => HALF_WIDTH[sign] ?? sign)
    .replace(ELLIPSIS, '… ')
    .replace(DASH, ' — ')
    .replace(TIGHT_QUESTION, '? ')
    .replace(TIGHT_LIST, (list) => list.replaceAll(/,(?=\p{L})/gu, ', '))
    .replace(TIGHT_DASH, '$1 ')
    .replace(LINK, '$1')
    .replace(EMPHASIZED_QUESTION, '$2')
    .replace(EMPHASIZED, '$1$3$5$6')
    .replace(QUOTED, '$1')
    .replace(SINGLE_QUOTED, '$1');
