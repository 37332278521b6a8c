/** One vowel and one consonant, and only consonants before: stop, run, quit. */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouwxyh]$/;

/** Before a short verb they leave the stress to it: reset, unwrap, overlap. */
const PREFIX = /^(?:under|un|re|de|over|out|inter|in|off|up|mis|sub|by|pre)(?=[a-z]{3})/;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Other verbs that are stressed on their last syllable, or made of a word and a short verb. */
const STRESSED_AT_END = wordsOf(`
  abet abhor abut acquit admit airdrop allot annul appal aver babysit backdrop backlog backspin bedim befit beget begin bestir bootstrap checksum
  commit compel concur confer control corral debar defer demur deter disinter dispel distil eavesdrop embed emit enrol enthral entrap equip
  excel expel extol footslog forbid forget format fulfil handicap hobnob hotswap humbug imbed impel incur infer input instal instil inter intermit
  jitterbug kneecap leapfrog manumit nonplus occur omit outfit output patrol permit photostat pinpoint prefer propel readmit rebel rebut
  recommit recur refer reformat refit regret remit repel reprogram retransmit retrofit sandbag shrinkwrap sidestep snapshot submit transfer
  transmit transship vlog waterlog weblog zigzag`);

/** Verbs that Britain or America doubles, and the other doesn't; there are many more in -l. */
const DOUBLED_BY_SOME = wordsOf(`
  benefit bias bus catalog combat dial duel equal focus fuel gas initial kidnap leaflet program refocus refuel total trial victual worship`);

/** Whether the last letter of a verb is doubled before -ing and -ed. `isVerb` knows that "reset" is "re" and a verb. */
export function doubles(verb: string, isVerb: (word: string) => boolean): 'always' | 'by some' | 'never' {
  if (STRESSED_AT_END.has(verb) || SHORT.test(verb)) return 'always';
  if (DOUBLED_BY_SOME.has(verb) || /[aeiou][^aeiou]+[aeiou]l$/.test(verb)) return 'by some';
  const rest = verb.replace(PREFIX, '');
  return rest !== verb && SHORT.test(rest) && isVerb(rest) ? 'always' : 'never';
}

/** The doubling of one-syllable adjectives: "bigger". */
export const isShort = (word: string): boolean => SHORT.test(word);
