/** What says how something is to be explained, and not what: "in simple terms", "like I'm five". */
const ASIDES = [
  /,? ?\bin (?:your|simple|simpler|plain|layman's|laymans|other|a few|few|my)(?: own)? (?:words|terms|english)\b,?/gi,
  / \((?:with|without|e\.g\.|i\.e\.|like|such as|for example|including|aka|also|using|when|if)\b[^()\n]{2,80}\)/gi,
  / (?:by the way|these days|nowadays|right now|at the moment|for real|in practice)(?=[ \t]{0,3}[?.!]{0,4}[ \t]{0,3}$)/gim,
  /\blike i'?a?m (?:5|five|a (?:5|five)[- ]year[- ]old)\b:?/gi,
  /(?<=\b(?:explain|describe|define|distinguish|differentiate|discuss|compare)) (?:briefly|clearly|concisely|in (?:brief|detail))\b,?/gi,
  /^\s*(?:briefly|clearly|concisely) (?=\p{L})/giu,
  /(?<=\b(?:explain|describe|define)), (?:with|giving|using|by) [^,.?!\n]{3,60},/gi,
  /^\s*with (?:(?:the|an?) )?(?:aid|help|examples?|diagrams?|reference)\b[^,.?!\n]{0,60},/gi,
];

/** "What`s" and "what´s". */
const APOSTROPHE = /(?<=\p{L})[’ʼ](?=\p{L})|(?<=\p{L})[`´](?=(?:s|re|t|m|ll|ve|d)\b)/gu;

/** The full stop after what was taken out at the end. */
const LEFT_ALONE = / {1,3}([.?!]\s*)$/;

/** "define:latency". */
const COLON = /^(\s*(?:define|definition|explain|meaning|difference|compare)):(?=\S)/i;

/** The text with plain apostrophes, and without asides. */
export const withoutAsides = (text: string): string =>
  ASIDES.reduce(
    (rest, aside) => rest.replace(aside, ' ').replace(LEFT_ALONE, '$1'),
    text.replace(APOSTROPHE, "'"),
  ).replace(COLON, '$1: ');
