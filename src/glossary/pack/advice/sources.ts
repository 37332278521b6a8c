import type { Rule } from './rule.ts';

/** Each is something that must not be in a source, or not in that form, and why. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?:\/\/|www\.)/i, 'holds an address: name the document, addresses follow from identifiers'],
  [/^RFC ?\d+\b(?!(?:, [^:]+)?: \S)/, 'names an RFC without its title: “RFC 9110: HTTP Semantics”'],
  [/\bRFC\d/, 'writes an RFC without a space'],
  [/\bDOI\b(?!:? ?10\.\d{4,9}\/\S)/i, 'names a DOI that is none: “DOI 10.1145/289.291”'],
  [
    /\b(?:wikipedia|medium|stack ?overflow|geeksforgeeks|w3schools|quora|reddit)\b/i,
    'is no source: name what that is made from',
  ],
  [
    /^(?:the )?(?:various|several|official|(?:providers?|distributions?|vendors?|projects?)['’]s?) /i,
    'names no one work: say which',
  ],
];

/** Sources that can’t be found by what they say. */
export const sources: Rule = (entries) =>
  entries.flatMap((sourced) =>
    sourced.entry.sources.flatMap((text, index) => {
      const fault = FAULTS.find(([pattern]) => pattern.test(text));
      return fault === undefined
        ? []
        : [sourced.fault(['sources', index], `sources[${index + 1}]: ${fault[1]}`)];
    }),
  );
