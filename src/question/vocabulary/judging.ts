import { phrases, words } from './word-set.ts';

/** Words that pick one of several: "the default timeout". With "a" they pick none, and belong to a name: "a main clause". */
export const SELECTING = words(`
  best worst right wrong correct proper recommended preferred suggested default maximum max minimum min
  expected actual required current latest newest next previous last first same only main typical usual normal ideal optimal
  official intended new old other total exact full specific possible appropriate supported available provided given attached enclosed average following most common
  basic underlying second third fourth fifth sixth seventh eighth ninth tenth overall final initial real key biggest whole entire remaining
`);

/** With a plural these ask for a list: "what are common mistakes". */
export const LISTED = words(`
  common best worst main other new possible typical usual current latest next various several key major different popular famous
`);

/** What somebody thinks of a thing, and no name says. */
export const PRAISING = words(`
  good better great nice decent cool fun funny interesting important easy easier cheaper faster slower bigger smaller harder worse
  later safer stronger simpler weird strange special typical possible necessary appropriate reasonable suitable sensible proper
  recommended preferred suggested different acceptable quick healthy
`);

/** Names that begin with such a word. */
export const JUDGED_NAMES: ReadonlySet<string> = phrases(`
  default gateway, default route, default constructor, main thread, main memory, last mile, full stack, right join, normal form,
  total order, total internal reflection, good samaritan, good faith, great circle, easy money, quick sort, special relativity,
  special education, common law, first amendment, minimum wage, minimum viable product, normal distribution, real estate,
  new testament, old testament, main sequence, great depression, maximum likelihood, last supper, primary key
`);

/** Words that begin no name, but a question about something. */
export const POINTING = words(`
  responsible why how if whether yourself people everyone everybody someone anyone less enough nothing something anything about
  supposed allowed both either worth going for happening up your my our his her its you we i they he she it this that these those
  there not so some any all more one too much many few several another gonna wanna gotta
`);

/** States of things, of which a question without a noun asks: "what is wrong with it", "what is missing". */
export const STATES = words(`
  true false wrong right missing new next special available important common off different free possible likely ready correct incorrect
`);

/** Words in "-est" that compare nothing. */
export const NO_SUPERLATIVES = words(`
  test rest west forest interest request guest harvest honest contest nest protest quest digest manifest arrest ingest invest
  suggest conquest priest pest vest zest chest crest fest midwest unrest attest vitest pytest backtest earnest modest tempest everest
  rainforest self-interest jest retest
`);
