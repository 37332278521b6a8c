import { words } from './word-set.ts';

/** What people say before they come to the point. */
export const GREETING = words(`
  hey hi hello helo hallo hii hiya yo ok okay so well um hmm and but also now then uh er erm hm oh ah heya all team folks guys everyone everybody friends
  there please pls plz sorry thanks quick question one another silly stupid dumb noob newbie beginner random just
  good morning afternoon evening dear mate btw eli5 tldr tl;dr q alright right anyway though wow ugh huh yuk wait cool nice great lol haha
  lmao lmfao lmaoo rofl omg omfg damn dang dude bro bruh jeez gosh gee yikes welp psst ayo oi eh sheesh woah whoa yep yeah yea nah nope hol hold ngl tbh sry soz
`);

/** What people say once they have asked: "what's the difference tho". */
export const PARTING = words(
  'here exactly actually though tho anyway anyways tbh thx ty really again if any man sir',
);

/** Words with which a sentence leads up to what it asks about; none of them is a verb of doing. */
export const LEAD_IN: ReadonlySet<string> = new Set([
  ...GREETING,
  ...words(`
    what whats what's whatre what're wats wat waht wht is iz si are was 's were be isnt isn't the teh da te th a an any some there
    where where's wheres which exist exists really exactly actually
    precisely even main key real actual exact big biggest major important basic fundamental practical conceptual
    essential technical core notable high-level of in between how hows how's why when which do does did i i'm im i'd id i've ive i'll we we're we've you u me us my our it's its
    can could would will should shall may might someone somebody anyone anybody any1 some1 sm1 sum1 ne1 one explain tell give describe clarify
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
    similarity relationship relation good nice clear detailed plain words notes note tabulate rundown breakdown share sharing understood point points wonderful break down outline discuss state write list give mention wrap head around able by
    two three four five six ten several few r example examples
    recommend highlight telling summarise summarize enumerate heard hearing says illustrate wanted wants explaining general generally basically specifically wish hear
    first firstly secondly lastly todo fixme seriously genuinely literally legit frankly apparently definitely possibly probably
    real quick sec minute second idk dunno y'all yall curiosity interest friend ignorance forgive excuse pardon lost super very serious genuine potentially
    chat bot hang rude note side
  `),
]);

/** Words that begin a question, or ask for an explanation. */
export const ASKING = words(`
  what whats what's whatre what're how hows how's why which is are was were do does did can could would should explain
  tell describe clarify compare define
`);

/** Words that ask for a meaning. */
export const WHAT = words(
  `what wha whta hwat waht wht wat whats what's what're whatre wats wtf wth tf who who's`,
);

/** Verbs by which a sign means something. */
export const SIGNIFYING = words(
  'indicate indicates signify signifies represent represents denote denotes imply implies designate connote',
);

/** Words that a question depends on: "depends what is installed". */
export const TAKES_QUESTION = words(`
  of than like as that this know knows knew sure depends depending guess matter matters see says said say think thought
  wonder ask asks asked told tell understand aware unaware certain positive confident convinced regardless whatever whether if not all only even why how when where who
`);

/** What stands between "what" and what it asks about, and adds nothing. */
export const FILLERS = words(
  'exactly actually really even precisely basically again currently still already also then usually typically',
);

/** Oaths between "what" and what it asks about. */
export const OATHS: readonly (readonly string[])[] = [
  ['the', 'heck'],
  ['the', 'hell'],
  ['the', 'fuck'],
  ['the', 'actual', 'fuck'],
  ['the', 'f'],
  ['the', 'h'],
  ['the', 'frick'],
  ['the', 'flip'],
  ['on', 'earth'],
  ['in', 'the', 'world'],
  ['in', 'gods', 'name'],
];

/** Words by which a remark asks all the same: "I don't understand the difference". */
export const DOUBT = words(`
  not don't dont doesn't doesnt didn't didnt can't cant never unclear unsure sure confused confusing confuse wonder
  wondering wondered curious need want wanted like love trying try help ask asking mixing mix looking interested hoping
  struggling struggle trouble hard clueless idea clue forget forgot
`);

/** Who or what a remark is about. */
export const SUBJECTS = words(`
  i i'm im i've i'd i'll we'll we're you'll you're we we've you he she they this that that's thats it it's its there there's theres here's
`);
