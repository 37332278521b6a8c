/** Words that hold sentences together and name nothing: articles, pronouns, prepositions, conjunctions, auxiliaries. */
export const GRAMMAR_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their he his she her i me my we us our you your one ones
  and or but nor if then else so than as of to in on at by for from with without into onto over under between
  up down out off about again not no only just own very too also more most much many few some any all each every
  both either neither another other others same such there here
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  what which who whom whose when where why how
  something anything everything someone somebody anyone everyone somewhere let lets like still already`.split(
    /\s+/,
  ),
);
