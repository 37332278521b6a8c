import { words } from './word-set.ts';

export const ARTICLES = words('a an the some any of between both either using doing having');

/** Words before a place: where one begins a side, or stands before its article, no verb does. */
export const PREPOSITIONS = words(
  'of in on at to for from with by about under over after before into through against as',
);

/** A term can't be one of these alone. */
export const PRONOUNS = words(`
  it its they them this that these those two both ones one each other others another him her he she you me us we i
  him everyone something anything nothing everything here there same thing things stuff all mine yours theirs ours hers
  someone anyone anybody somebody else two not no yes
`);

/** What is said of a thing in hand, and not of a kind of thing. */
export const OWN = words('my our ur your his her their this that these those its');

/** Verbs that say something of what stands before them, where a question would have ended: "X and Y are different things". */
export const FINITE_VERBS = words(`
  is are was were isn't aren't has have had does do did can could will would should may might must
  lies looks matters comes boils depends causes makes seems means shows leads becomes remains
`);

/** Function words that don't stand in the name of a thing: a side that has one is not a term. */
export const NEVER_IN_A_TERM = words(`
  should would could will shall must might is are was were be been being has have had does did do doesn't don't isn't
  i we you he she they it them us me my our your their his her its it's i'd i'll we'll
  i've you're we're they're he's she's you've we've they've you'd they'd that's there's what what's
  probably maybe perhaps however because although unless whether
`);

/** Where a term ends: what follows says for what, where or when. */
export const QUALIFIER = words(`
  in for when while before with regarding concerning wrt using if because since within inside across that which who whose is are was
  does do can could would will should as from at on under during then according please pls plz thanks thx thank again here exactly really
  actually anyway though tho specifically performance-wise compared lol haha tbh anyways imo imho cheers ty thnx tia btw respectively
`);

/** Where names end, and what matters most about them follows: "v1 and v2, especially in tests". */
export const EMPHASES = words(
  'especially mainly particularly mostly primarily ideally preferably namely including e.g. i.e. e.g i.e besides apart aside maybe perhaps probably possibly presumably',
);

/** Who speaks in a clause after the names: "mode and modulation, I thought they are the same". */
export const SPEAKERS = words(
  "i i'm im i've ive i'd i'll we we're you he she they it it's they're there explain",
);

/** Words that stand in no name but at its beginning. */
export const NEVER_INSIDE = words(`
  this that these those between using doing used made supposed going working waiting trying thinking talking
`);

/** Words that no name begins with: "and use it", "where needed", "via the wrapper". */
export const NO_BEGINNINGS = words('and or also via where when further above below displayed');

/** When something is so, at the end of a question about it: "the exchange rate today". */
export const TIMES = words('today tonight tomorrow yesterday now nowadays currently here');
