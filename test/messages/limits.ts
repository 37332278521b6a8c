import type { Messages } from '../../src/messages/messages.ts';

type MessageKey = Parameters<Messages['say']>[0];

/**
 * How long a message may be, in UTF-16 units, where it stands as the name of something: more would be cut, or refused. What a
 * placeholder brings is cut with it, and doesn't count.
 */
const LIMITS: readonly {
  readonly longest: number;
  readonly keys: readonly (MessageKey | RegExp)[];
}[] = [
  {
    // The head of a window of Slack, and what its buttons say.
    longest: 24,
    keys: [
      /^form\.(?:close|send|done|complaint\.title|suggestion\.title|want\.title)$/,
      /^(?:entry\.title|entry\.title\.suggest|entry\.submit|entry\.faults\.title)$/,
      /^(?:settings\.form\.\w+|settings\.submit|settings\.title)$/,
      /^(?:review\.reject|review\.reject\.title|requests\.decline|requests\.decline\.title)$/,
      /^(?:requests\.merge|requests\.merge\.title|import\.title|import\.look|link\.use|link\.use\.submit)$/,
      /^(?:roles\.change|roles\.go|roles\.title|glossary\.title|home\.title|lookUp\.title|lookUp\.share)$/,
    ],
  },
  // The label of a field in a modal of Discord, and the heads of those.
  {
    longest: 45,
    keys: [
      /^entry\.field\.\w+$/,
      /^form\.(?:\w+\.label|reason|want\.words|want\.tell|want\.name)$/,
      /^settings\.(?:unasked|share|lang|packs|suggesting|suggestionsPerDay|reportsPerDay|notices)$/,
      /^(?:roles\.person|roles\.role|requests\.merge\.into|import\.file|glossary\.option\.code)$/,
    ],
  },
  // Buttons and options of either.
  {
    longest: 75,
    keys: [
      /^button\.(?!want$)\w+$/,
      /^glossary\.button\.\w+$/,
      /^(?:entry\.(?:anew|back|discard|goOn|mend|more|outdated\.look)|answer\.next)$/,
      /^(?:review\.(?:approve|away|both|edit|next)|requests\.(?:answer|more)|history\.(?:older|restore))$/,
      /^(?:import\.(?:cancel|confirm|undo)|link\.(?:leave|offer)|roles\.(?:back|do))$/,
      /^(?:roles\.role\.\w+|settings\.value\.\w+|form\.no|form\.want\.(?:name|tell)\.yes)$/,
    ],
  },
  // What Discord shows of its commands, and hints in its modals.
  {
    longest: 100,
    keys: [
      /^command\.\w+(?:\.\w+)?$/,
      /^glossary\.(?:add|command|edit|export|help|history|import|link|menu|requests|review|roles|settings)$/,
      /^glossary\.(?:stats|suggest|option\.\w+)$/,
      /\.hint(?:\.\w+)?$/,
      /^lookUp\.shareTo$/,
    ],
  },
  // A box of Slack's where nothing was typed yet.
  { longest: 150, keys: ['lookUp.placeholder'] },
];

/** The length that a message may have; nothing where it is a text like others. */
export const longestOf = (key: string): number | undefined =>
  LIMITS.find(({ keys }) => keys.some((each) => (typeof each === 'string' ? each === key : each.test(key))))
    ?.longest;
