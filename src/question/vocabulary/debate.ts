import { words } from './word-set.ts';

/** How large a difference is, which a remark says. */
export const DEGREES = words(
  'big huge slight small minor subtle tiny massive no little zero enormous noticeable considerable',
);

/** What people have over "X vs Y", and tell of. */
export const DISPUTES = words(
  'debate debates war wars argument arguments battle match discussion discussions flamewar fight conflict game',
);

/** What is held between two things: "a performance test between A vs B". */
export const CONTESTS = words(
  'test tests benchmark benchmarks race races match fight game battle bridge link adapter converter migration switch vote poll survey study',
);

/** In what respect two things are set side by side, after their names. */
export const ASPECT_NOUNS = words(`
  performance comparison comparisons benchmark benchmarks difference differences explained speed latency pricing
`);

/** What several things are compared in, before their names: "the processes of mitosis and meiosis". */
export const SHARED_ASPECTS = words(`
  processes functions structures roles concepts terms meanings features properties characteristics principles definitions uses
  purposes advantages disadvantages benefits drawbacks strengths weaknesses pros cons merits effects causes symptoms methods goals aims
  responsibilities duties costs prices kinds types forms ideas notions behaviors behaviours semantics mechanics basics
  lives works styles philosophies views theories careers economies cultures histories climates
`);

/** What is counted of things that stand against each other: "the ratio of men vs women". */
export const QUANTITIES = words(
  'relation relationship connection correlation link gap balance tension mapping ratio percentage number share proportion count amount percent fraction split distribution',
);

/** What a difference is a number of: "the time difference". */
export const MEASURED = words(
  'time age height weight score point points goal hour hours year years phase temperature potential distance',
);

/** What names are the subject of: "what's the deal with X vs Y". */
export const TOPICS = words(`
  deal advantage advantages benefit benefits disadvantage disadvantages drawback drawbacks merits point points debate story
  comparison choice case rundown breakdown
`);

/** What people want of two things that are offered: "anyone want tea vs coffee". */
export const WANTING = words(
  'want wants wanna need needs like likes fancy prefer prefers ordering order buy bring',
);

/** After "X vs Y:" these tell something: "X vs Y: my fonts look different". */
export const TELLING = words('i we yet but same still fails where wrong broken');

/** With these a sentence brings up what the next one asks about: "there are two modes, fast and safe. What's the difference?" */
export const BRINGS_UP = words(`
  both between about with there's theres up confuse confusing have has use uses see are support supports offer offers provide provides called named
`);

/** What stands before "performance difference" and "meaningful difference". */
export const DETERMINERS = words("the a an any some there what which what's whats main key real actual");

/** What stands before "difference" where no names do: "in most cases, no difference". */
export const NO_LIST = words(
  'to at no any that about little much so not negligible few several many slight minor subtle other',
);
