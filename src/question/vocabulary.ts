/** The words of a text, as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What people say before they come to the point. */
export const GREETING = words(`
  hey hi hello hiya yo ok okay so well um hmm and but also now then uh er erm hm oh ah heya all team folks guys everyone everybody friends
  there please pls plz sorry thanks quick question one another silly stupid dumb noob newbie beginner random just
  good morning afternoon evening dear mate btw eli5 tldr tl;dr q alright right anyway though
`);

/** Words with which a sentence leads up to what it asks about; none of them is a verb of doing. */
export const LEAD_IN: ReadonlySet<string> = new Set([
  ...GREETING,
  ...words(`
    what whats what's whatre what're wats wat waht wht is iz si are was 's were be isnt isn't the teh da te th a an any some there
    where where's wheres which exist exists really exactly actually
    precisely even main key real actual exact big biggest major important basic fundamental practical conceptual
    essential technical core notable high-level of in between how hows how's why when which do does did i i'm im i'd id i've ive i'll we we're we've you u me us my our it's its
    can could would will should shall may might someone somebody anyone anybody one explain tell give describe clarify
    elaborate know knows wonder wondering wondered curious confused confusing confuse unsure sure not never clear unclear
    understand understanding understood get got grasp about on to for with if whether that this like need want asking
    ask learn remember help please kindly overview brief briefly short simple simply summary terms layman's english
    pros cons thoughts opinions opinion views question questions versus use using choose pick better best guys difference differences compare comparison
    don't dont doesn't doesnt didn't didnt can't cant still always mixing mix up been trying try
  `),
]);

/** Words that lead up to a key word as well, and stand in names too: "search engine vs search index". */
export const LEADING_UP: ReadonlySet<string> = new Set([
  ...LEAD_IN,
  ...words(`
    trouble hard difficulty struggling struggle struggled bit little totally completely honestly looking looked
    searching hoping hope love loved happy interested no read reading still say think mean figure figuring out remind fully
    quite seems since as newcomer idea clue concerning regarding intro introduction tf wtf mind having yet who has have
    via related am stuck thing things
    documentation docs doc article resource resources explanation info information anywhere somewhere similarities
    similarity relationship relation good nice clear detailed plain words share sharing understood point points wonderful break down outline discuss state write list give mention wrap head around able by
    two three four five six ten several few r example examples
    recommend highlight telling summarise summarize enumerate heard hearing says illustrate wanted wants explaining general generally basically specifically wish hear
  `),
]);

/** Words that begin a question, or ask for an explanation. */
export const ASKING = words(`
  what whats what's whatre what're how hows how's why which is are was were do does did can could would should explain
  tell describe clarify compare define
`);

/** What is done about a difference where nobody asks for it: "how do I find the difference between two lists". */
export const ACTIONS = words(`
  find finding calculate calculating compute computing get getting show showing see seeing display displaying highlight
  print detect detecting fix handle check checking measure measuring visualize plot add adding document remove ignore
  minimize minimise reduce apply store test testing notice make making made take account due because caused based spot
  look review take send open list output return returns render count extract log track use using cause causing resolve report merge
`);

/** What a work item is called: "sync vs async cleanup". */
export const WORK = words(`
  mismatches improvements tuning tweaks discrepancy discrepancies ambiguity regression regressions conflicts
  cleanup migration refactor refactoring fix fixes support handling naming timings timing mismatch issue issues bug bugs
  error errors inconsistency inconsistencies problem problems switch toggle setting settings alignment tests rewrite
`);

/** What is written about names: "the first draft of the X vs Y guide". */
export const WRITINGS = words(`
  guide guides page pages article articles doc docs documentation section post blog tutorial chapter faq table note notes talk slides
`);

/** What is done to a writing, or what state it is in. */
export const WORK_ON_WRITINGS = words(`
  draft initial first add adds added update updates updated improve improved create created publish published expand rewrite
  new outline outdated broken typo typos missing wip
`);

/** How large a difference is, which a remark says. */
export const DEGREES = words(
  'big huge slight small minor subtle tiny massive no little zero enormous noticeable considerable',
);

/** What people have over "X vs Y", and tell of. */
export const DISPUTES = words(
  'debate debates war wars argument arguments battle match discussion discussions flamewar fight conflict game',
);

/** In what respect two things are set side by side, after their names. */
export const ASPECT_NOUNS = words(`
  performance comparison comparisons benchmark benchmarks difference differences explained speed latency pricing
`);

/** Function words that don't stand in the name of a thing: a side that has one is not a term. */
export const NEVER_IN_A_TERM = words(`
  should would could will shall must might is are was were be been being has have had does did do doesn't don't isn't
  i we you he she they it them us me my our your their his her its it's i'd i'll we'll
  i've you're we're they're he's she's you've we've they've you'd they'd that's there's what what's
  probably maybe perhaps however because although unless whether
`);

/** With these a sentence begins that tells or asks to do something; the same words end names ("git merge"). */
export const DOING = words(`
  fix fixes fixed adding adds show shows display start write writes document documents add adds added update updates updated improve improves improved remove removes removed rename renamed
  refactor refactored merge merged bump revert replace replaces replaced handle handles handled support supports
  supported allow allows allowed ensure prefer prefers require requires make makes made change changed expand convert
  detect use uses used using run running considering clarify distinguish recognize detected determine returned
  identify identified address addressed clean cleaned clarified mention correct corrected avoid adjust adjusted revise revised
  finally investigate implement implemented introduce create created enable disable drop dropped resolve simplify unify
  align specify enforce discuss discussed optimise optimize tweak deprecate validate verify rework incorrect wrong missing broken
  want wants need needs think thinks thought see saw says said seems looks move moved extract split switch test tests
`);

/** Where a term ends: what follows says for what, where or when. */
export const QUALIFIER = words(`
  in for when while before with regarding concerning wrt using if because since within inside across that which who whose is are was
  does do can could would will should as from at on under during then according please pls plz thanks thx thank again here exactly really
  actually anyway though tho specifically performance-wise compared lol haha tbh anyways imo imho cheers ty thnx tia btw respectively
`);

export const ARTICLES = words('a an the some any of between both either using doing having');

/** Where a name from code is at home: "'is' and '==' python". */
export const LANGUAGES = words(`
  python java javascript js typescript ts c c++ c# php ruby go golang rust sql css html kotlin swift scala perl bash
  react angular vue django rails node linux git
`);

/** What people write in lower case though it is a name. */
export const PRODUCTS = words(`
  docker podman kubernetes k8s redis kafka rabbitmq postgres mysql sqlite mongodb tailwind bootstrap redux webpack vite npm yarn
  pnpm jest vitest nginx apache terraform ansible graphql rest soap grpc excel slack discord github gitlab aws azure gcp
  lambda oauth ssh http https tcp udp ip json xml yaml csv ssd hdd nvme usb
`);

/** What one does with a name in quotes: "the difference between running `make` and running `make all`". */
export const HANDLING = words(
  'running run calling call writing setting passing saying typing importing executing doing',
);

/** Words before a place: where one begins a side, or stands before its article, no verb does. */
export const PREPOSITIONS = words(
  'of in on at to for from with by about under over after before into through against as',
);

/** What is said of a thing in hand, and not of a kind of thing. */
export const OWN = words('my our your his her their this that these those its');

/** A term can't be one of these alone. */
export const PRONOUNS = words(`
  it its they them this that these those two both ones one each other others another him her he she you me us we i
  him everyone something anything nothing everything here there same thing things stuff all mine yours theirs ours hers
  someone anyone anybody somebody else two
`);

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
`);

/** What is at hand where people talk: "the plan", "the problem". */
export const SITUATION = words(`
  plan plans problem problems matter issue issues odds password weather score deal story catch rush hurry reason chance chances
  address link url name number price cost deadline date time size status eta answer question solution error bug failure
  result output outcome goal idea intention motivation rationale procedure process policy situation context reasoning thinking background
  resolution fix workaround workarounds change changes decision team owner person agenda topic word verdict holdup fuss use case
  news update updates version logic trick secret benefit difference alternative alternatives impact timeline schedule
  max maximum min minimum limit default syntax order location host command port purpose point code requirements steps rules options commands dress
`);

/** What people are asked to describe of a matter at hand. */
export const REPORTED = words(`
  bug bugs problem problems issue issues solution solutions feature features alternative alternatives step steps setup
  environment change changes behaviour behavior time times situation yourself context request error errors project
  experience way ways different process how what why when code role background expected actual symptoms example
  something anything case use task this that it
`);

/** Words that pick one of several: "the recommended way", "the default timeout". */
export const JUDGING = words(`
  best worst right wrong correct proper recommended preferred suggested easy easiest simplest default maximum max minimum min
  expected actual required current latest newest next previous last first same only main typical usual normal ideal optimal
  official intended new old other total exact full specific possible appropriate fastest safest quickest easier better
`);

/** Names that begin with such a word. */
export const JUDGED_NAMES: ReadonlySet<string> = new Set([
  'default gateway',
  'default route',
  'default constructor',
  'main thread',
  'main memory',
  'last mile',
  'full stack',
  'right join',
  'normal form',
  'total order',
]);

/** "The law of Demeter", "the principle of least privilege", "the separation of concerns" are names. */
export const LAWS = words(`
  law laws principle principles rule separation single theory theorem pyramid internet tragedy source paradox chain curse
  order inversion proof zen point hierarchy manifesto pit wall tower path definition
`);

/** Words with which a question asks about something, rather than for the meaning of a name. */
export const ABOUT = words(`
  typical responsible
  why how if whether yourself people everyone everybody someone anyone faster slower bigger smaller cheaper easier
  harder worse later safer stronger simpler nicer important interesting special cool funny weird strange true false great
  less enough nothing something anything about wrong available supposed allowed possible necessary both either worth off
  going for different best good bad better right wrong happening new up special your my our their his her its you we i they he she it
  this that these those there not so next current latest other main most common possible some any all more
`);

/** Words that ask for a meaning. */
export const WHAT = words(`what waht wht wat whats what's what're whatre wats wtf tf who who's`);

/** What stands between "what" and what it asks about, and adds nothing. */
export const FILLERS = words(
  'exactly actually really even precisely basically again currently still already also then usually typically',
);

/** Oaths between "what" and what it asks about. */
export const OATHS: readonly (readonly string[])[] = [
  ['the', 'heck'],
  ['the', 'hell'],
  ['the', 'fuck'],
  ['on', 'earth'],
  ['in', 'the', 'world'],
  ['in', 'gods', 'name'],
];

/** "The term X", "the concept of X": X. */
export const NAMING_NOUNS = words(
  'term terms word words acronym acronyms abbreviation letters phrase expression concept concepts notion idea initialism',
);

/** Verbs that say something of what stands before them, where a question would have ended: "X and Y are different things". */
export const FINITE_VERBS = words(`
  is are was were isn't aren't has have had does do did can could will would should may might must
  lies looks matters comes boils depends causes makes seems means shows leads becomes remains
`);

/** Who or what a remark is about. */
export const SUBJECTS = words(`
  i i'm im i've i'd we we've you he she they this that that's thats it it's its there there's theres here's
`);

/** Words by which a remark asks all the same: "I don't understand the difference". */
export const DOUBT = words(`
  not don't dont doesn't doesnt didn't didnt can't cant never unclear unsure sure confused confusing confuse wonder
  wondering wondered curious need want wanted like love trying try help ask asking mixing mix looking interested hoping
  struggling struggle trouble hard clueless idea clue forget forgot
`);
