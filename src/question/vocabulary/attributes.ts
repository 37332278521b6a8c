import { phrases, words } from './word-set.ts';

/** Nouns with which a question asks about a term, when "of" or the like follows: "the advantages of X" is no question for X. */
export const ABOUT_NOUNS = words(`
  purpose advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks difference differences way ways
  reason reasons use uses usage point state status syntax output result problem problems issue issues cause causes role
  value values type types kind kinds example examples step steps case cases feature features limit limits limitation
  limitations plan plans time date name names version link url similarities consequences impact effect effects
  importance significance relationship relation alternatives alternative pros cons requirements requirement phases phase stages
  rules options option methods principles components parts characteristics properties levels layers
  strategies techniques approaches tools ways strengths weaknesses challenges risks prerequisites conventions
  responsibilities duties size length number amount complexity default defaults commands syntax
  procedure behavior behaviour format meaning goal goals aim rationale
  error errors bug bugs mistake mistakes cost price practices lifetime opinion opinions thoughts chances odds
  source sources origin history future capital population formula symbol equation plural abbreviation opposite
  equivalent balance function functions structure scope height width weight depth distance duration frequency probability ratio percentage
  correlation connection roles symptoms signs details summary overview content contents contribution nature
  functionality setup configuration installation implementation flow lifecycle restrictions caveats implications
  parameter parameters argument arguments field fields flag flags pitfalls trade-offs tradeoffs
  synonym synonyms antonym word words term job author authors founder president ceo owner maintainer
  color colour age license licence year
`);

/** What is at hand where people talk: "the plan", "the problem". */
export const SITUATION = words(`
  plan plans problem problems matter issue issues odds password weather score deal story catch rush hurry reason chance chances
  address link url name number price cost deadline date time size status eta answer question solution error bug failure
  result output outcome goal idea intention motivation rationale procedure process policy situation context reasoning thinking background
  resolution fix workaround workarounds change changes decision team owner person agenda topic word verdict holdup hold-up fuss use case
  news update updates version logic trick secret benefit difference alternative alternatives impact timeline schedule project
  max maximum min minimum limit default syntax order location host command port purpose point code requirements steps rules options commands dress
  damage vibe mood occasion gist scoop buzz move consensus excuse hint theme setting message lesson moral conclusion
  budget salary fee fees total balance rate amount duration length width height weight distance speed temperature capacity
  wifi passcode pin login menu venue address room lineup record
  capital population currency language climate age color colour shape range ratio probability percentage
  scope roadmap milestone milestones priority priorities strategy approach vision mission focus direction aim objective objectives
  structure layout setup configuration config workflow flow format encoding path directory folder file files
  repo repository branch tag commit ticket task tasks job step next audience license licence stack recommendation
  sauce big ask payoff takeaway upshot downside upside drawback advantage disadvantage difficulty challenge obstacle blocker
  bottleneck cadence rota turnaround headcount
  evidence proof source cause symptom symptoms cure diagnosis treatment consequence consequences side meaning definition explanation
`);

/** Nouns that name one in hand, whatever says which: "the office hours", "the wifi password". */
export const HEADS_IN_HAND = words(`
  requirements options steps issues problems reasons changes dependencies prerequisites results settings guidelines plans meaning meanings definition definitions
  odds chances questions platforms values contents versions files browsers features components limits parameters arguments
  fields roles permissions name url location policy limit quota velocity budget channel fix workaround hours schedule strategy
  cause causes goal goals plan reason purpose endpoint link password passphrase deadline date eta price prices fee salary status
  behavior behaviour output outcome audience agenda timeline roadmap milestone milestones address email username
  symptoms ingredients instructions differences similarities advantages disadvantages benefits drawbacks examples reason
  implications consequences recommendation recommendations expectations responsibilities motivation intent intention
  complexity syntax equation weather forecast score capital population license licence release deadline approach way ways
  choice choices difference size length width height weight age color colour temperature
  message messages error errors bug bugs question answer answers topic topics title text
  cadence rota turnaround headcount
  part parts section sections bit piece paragraph impact impacts focus rules trade-offs tradeoffs risks risk deliverables hold-up holdup commands names numbers dates times places people countries states members maintainers
`);

/** What is in hand, and would pass for a name: "the bottom line". */
export const PHRASES_IN_HAND: ReadonlySet<string> = phrases(`
  rule of thumb, bottom line, big deal, big picture, big idea, use case, use cases, tech stack, end goal, end result, target audience,
  story so far, way forward, name of the game, state of play, matter at hand, order of the day, point of this, long term plan,
  exchange rate today, way out, way to go, word on the street, long story, short answer, short version, whole point, whole story,
  worst case, best case, current state, build status, return value, return type, data type, file size, root cause, good news, bad news,
  hard part, tricky part, fun part, easy part, first step, second step, last step, next step, happy hour, release date, due date,
  dress code, magic word, secret sauce, starting point, turning point, status quo here, action items, next steps, time frame, time zone,
  issue number, phone number, version number, line number, port number, build number, pr number, ticket number
`);

/** Names that begin with a noun which is otherwise said of something: "order of operations", "cost of living". */
export const NAMES_WITH_ATTRIBUTE: ReadonlySet<string> = phrases(`
  order of operations, order of magnitude, order of precedence, order of succession, order of reaction,
  mean time to, mean time between, cost of living, cost of goods, cost of capital, cost of sales, cost of delay, cost of ownership, cost of revenue,
  point of sale, point of contact, point of no return, point of view, point of presence, point of order, point of care,
  state of the art, state of the union, state of matter, state of charge, state of emergency,
  states of matter, properties of matter, phases of matter, time to market, time to live, time to value, time to first byte,
  time of flight, rule of law, rule of three, rule of thirds, rule of thumb, rules of engagement, rules of evidence,
  source of truth, path of least resistance, value at risk, value for money, method of moments, level of detail, level of service,
  type of service, cause of action, cause of death, proof of concept, plan of action, plan of record, limit of detection,
  burden of proof, length of stay, depth of field, definition of done, definition of ready, rate of return, rate of change, use of force,
  balance of power, balance of payments, balance of trade, balance of nature, balance of probabilities
`);

/** "The law of Demeter", "the principle of least privilege", "the separation of concerns" are names. */
export const LAWS = words(`
  law laws principle principles separation single theory theorem pyramid internet tragedy paradox chain curse inversion proof zen
  hierarchy manifesto pit wall tower burden division statute doctrine fallacy phenomenon coefficient moment margin breach duty freedom
  conservation conflict presumption bill writ treaty battle declaration degree degrees tyranny sphere
`);

/** "The term X", "the concept of X": X. */
export const NAMING_NOUNS = words(
  'term terms word words acronym acronyms abbreviation letters phrase expression concept concepts notion idea initialism',
);

/** What is counted in a text: "the meaning of line 12". */
export const PLACES_IN_TEXT = words('line lines page row column step paragraph figure table verse');

/** What somebody is to something: "who is father of the atom bomb". */
export const ROLES = words(`
  father mother king queen prince princess emperor president author founder inventor discoverer ceo cto head director owner creator
  minister governor mayor captain leader chief god goddess writer maintainer composer chairman secretary maker hero winner
`);
