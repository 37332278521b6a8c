const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people say before they come to the point. */
export const GREETING = words(`
  hey hi hello hiya yo ok okay so well um hmm and but also now then all team folks guys everyone everybody friends
  there please pls plz sorry thanks quick question one another silly stupid dumb noob newbie beginner random just
  good morning afternoon evening dear mate btw eli5 tldr tl;dr
`);

/** Words with which a sentence leads up to what it asks about; none of them is a verb of doing. */
export const LEAD_IN: ReadonlySet<string> = new Set([
  ...GREETING,
  ...words(`
    what whats what's whatre what're wats wat is are was 's was were be isnt isn't the a an any some there really exactly actually
    precisely even main key real actual exact big biggest major important basic fundamental practical conceptual
    essential technical of in between how hows how's why when which do does did i i'm im we you u me us my our it's its
    can could would will should shall may might someone somebody anyone anybody one explain tell give describe clarify
    elaborate know knows wonder wondering wondered curious confused confusing confuse unsure sure not never clear unclear
    understand understanding understood get got grasp about on to for with if whether that this like need want asking
    ask learn remember help please kindly overview brief briefly short simple simply summary terms layman's english
    pros cons thoughts opinions versus use using choose pick better best guys difference differences compare comparison
    don't dont doesn't doesnt didn't didnt can't cant still always keep mixing mix up been trying try
  `),
]);

/** Words that begin a question, or ask for an explanation. */
export const ASKING = words(`
  what whats what's whatre what're how hows how's why which is are was were do does did can could would should explain
  tell describe clarify compare define
`);

/** Function words that don't stand in the name of a thing: a side that has one is not a term. */
export const NEVER_IN_A_TERM = words(`
  should would could will shall must is are was were be been being has have had does did do doesn't don't isn't
  i we you he she they them us me my our your their his her its it's i'd i'll we'll
  probably maybe perhaps however because although unless whether
`);

/** With these a sentence begins that tells or asks to do something; the same words end names ("git merge"). */
export const DOING = words(`
  fix fixes fixed add adds added update updates updated improve improves improved remove removes removed rename renamed
  refactor refactored merge merged bump revert replace replaces replaced handle handles handled support supports
  supported allow allows allowed ensure prefer prefers require requires make makes made change changed expand convert
  detect use uses used using run running considering clarify distinguish recognize detected determine returned
  want wants need needs think thinks thought see saw says said seems looks move moved extract split switch test tests
`);

/** Where a term ends: what follows says for what, where or when. */
export const QUALIFIER = words(`
  in for when while with regarding concerning wrt using if because since within inside that which who whose is are was
  does do can could would will should as from at on under during then according please pls plz thanks thx thank again here exactly really
  actually anyway though tho specifically performance-wise compared
`);

export const ARTICLES = words('a an the some any of between both either using doing having');

/** A term can't be one of these alone. */
export const PRONOUNS = words(`
  it its they them this that these those two both ones one each other others another him her he she you me us we i
  him everyone something anything nothing everything here there same thing things stuff all
`);

/** Kinds of things that are named after a list of names, and aren't part of the last one: "substring and substr methods". */
export const KIND_NOUNS = words(`
  methods statements events hooks keywords commands operators attributes protocols properties tags selectors decorators
  annotations functions() approaches options tools libraries frameworks languages databases patterns models
  hook method keyword command statement operator attribute protocol property
`);

/** Adjectives that stand before an "and" and belong to the noun after it: "shallow and deep copy". */
export const ADJECTIVES = words(`
  pure impure shallow deep dense sparse fixed fluid native hard soft static dynamic strong weak hot cold warm black white
  open closed public private local global left right inner outer big little high low upper lower old new free internal
  external front back full partial early late lazy eager strict loose sync async synchronous asynchronous forward reverse
  horizontal vertical stateful stateless mutable immutable functional relational unit integration blue green inbound
  outbound upstream downstream symmetric asymmetric cis trans micro macro thick thin fat flat nested primary
  secondary foreign composite clustered absolute relative implicit explicit abstract concrete single multiple multi
  signed unsigned short long direct indirect optimistic pessimistic positive negative preemptive cooperative
  singly doubly shared exclusive standard first second centralized decentralized distributed monolithic
  supervised unsupervised stable unstable physical logical virtual sequential parallel concurrent compiled interpreted
`);

/** Nouns with which a question asks about a term, when "of" or the like follows: "the advantages of X" is no question for X. */
export const ABOUT_NOUNS = words(`
  purpose advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks difference differences way ways
  reason reasons use uses usage point state status syntax output result problem problems issue issues cause causes role
  value values type types kind kinds example examples step steps case cases feature features limit limits limitation
  limitations plan plans time date name names version link url similarities consequences impact effect effects
  importance significance relationship relation alternatives alternative pros cons
`);

/** Words with which a question asks about something, rather than for the meaning of a name. */
export const ABOUT = words(`
  why how if whether yourself going for different best good bad better right wrong happening new up special your my our their his her its you we i they he she it
  this that these those there not so next current latest other main most common possible some any all more
`);

/** Words that ask for a meaning. */
export const WHAT = words(`what waht wht wat whats what's what're whatre wats wtf who who's`);

/** What stands between "what" and what it asks about, and adds nothing. */
export const FILLERS = words('exactly actually really even precisely basically the heck hell on earth again');

/** "The term X", "the concept of X": X. */
export const NAMING_NOUNS = words(
  'term word acronym abbreviation phrase expression concept notion idea initialism',
);

/** Verbs that say something of what stands before them, where a question would have ended: "X and Y are different things". */
export const FINITE_VERBS = words(`
  is are was were isn't aren't has have had does do did can could will would should may might must
`);

/** Who or what a remark is about. */
export const SUBJECTS = words(`
  i i'm im we you he she they this that it it's its there
`);

/** Words by which a remark asks all the same: "I don't understand the difference". */
export const DOUBT = words(`
  not don't dont doesn't doesnt didn't didnt can't cant never unclear unsure sure confused confusing confuse wonder
  wondering wondered curious need want like trying try help ask asking mixing mix
`);
