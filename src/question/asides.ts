/** What says how something is to be explained, and not what: "in simple terms", "like I'm five". */
const ASIDES = [
  /,? ?\bin (?:your|simple|simpler|plain|layman's|laymans|other|a few|few|my)(?: own)? (?:words|terms|english)\b,?/gi,
  /\blike i'?a?m (?:5|five|a (?:5|five)[- ]year[- ]old)\b:?/gi,
];

/** "What`s" and "what´s". */
const APOSTROPHE = /(?<=\p{L})[’ʼ](?=\p{L})|(?<=\p{L})[`´](?=(?:s|re|t|m|ll|ve|d)\b)/gu;

/** "define:latency". */
const COLON = /^(\s*(?:define|definition|explain|meaning|difference|compare)):(?=\S)/i;

/** The text with plain apostrophes, and without asides. */
export const withoutAsides = (text: string): string =>
  ASIDES.reduce((rest, aside) => rest.replace(aside, ' '), text.replace(APOSTROPHE, "'")).replace(
    COLON,
    '$1: ',
  );
