/** Words that say nothing of what a description is of: those of grammar, and those that stand for the name one lacks. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its they them their he his she her i me my we us our you your one ones
  and or but nor if then else so than as of to in on at by for from with without into onto over under between
  up down out off about again not no only just own very too also more most much many few some any all each every
  both either neither another other others same such there here
  is are was were be been being am do does did done has have had having can could will would shall should may might must
  what which who whom whose when where why how
  thing things something anything everything someone somebody anyone everyone somewhere
  kind kinds sort sorts type way ways call calls called name names named
  use uses used using make makes made let lets get gets got like still already s t`.split(/\s+/),
);
