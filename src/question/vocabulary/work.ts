import { words } from './word-set.ts';

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

/** What is done about a difference where nobody asks for it: "how do I find the difference between two lists". */
export const ACTIONS = words(`
  find finding calculate calculating compute computing get getting show showing see seeing display displaying highlight
  print detect detecting fix handle check checking measure measuring visualize plot add adding document remove ignore
  minimize minimise reduce apply store test testing notice make making made take account due because caused based spot
  look review take send open list output return returns render count extract log track use using cause causing resolve report merge
`);

/** What is to be found out of things in a work item: "research A vs B for the new cluster". */
export const SURVEYING = words(
  'research investigate evaluate assess explore benchmark analyze analyse examine profile document prototype',
);

/** What is done with a pen: "note down differences in A and B". */
export const NOTING = words('note jot write record document track');

/** What a work item is called: "sync vs async cleanup". */
export const WORK = words(`
  mismatches improvements tuning tweaks discrepancy discrepancies ambiguity regression regressions conflicts
  cleanup migration refactor refactoring fix fixes support handling naming timings timing mismatch issue issues bug bugs
  error errors inconsistency inconsistencies problem problems switch toggle setting settings alignment tests rewrite
`);

/** What is written about names: "the first draft of the X vs Y guide". */
export const WRITINGS = words(`
  guide guides page pages article articles doc docs documentation section post blog tutorial chapter faq table note notes talk slides readme changelog help wiki manual text comment comments docstring docstrings handbook
`);

/** What is done to a writing, or what state it is in. */
export const WORK_ON_WRITINGS = words(`
  draft initial first add adds added update updates updated improve improved create created publish published expand rewrite
  new outline outdated broken typo typos missing wip
`);

/** What people are asked to describe of a matter at hand. */
export const REPORTED = words(`
  bug bugs problem problems issue issues solution solutions feature features alternative alternatives step steps setup
  environment change changes behaviour behavior time times situation yourself context request error errors project
  experience way ways different process how what why when code role background expected actual symptoms example
  something anything case use task this that it graph image picture diagram photo chart table scene character setting plot image images relationship steps figure
`);

/** What something does just now: "what is causing this". */
export const UNDER_WAY = words(`
  causing happening taking preventing keeping stopping making triggering coming considered cooking trending brewing
`);

/** What was done, and other states: "what is left to do". */
export const DONE = words(`
  left done meant broken going likely available new written shown given said made sent seen taken kept lost hidden built
`);

/** What people define in code: "define a class named Point". */
export const IN_CODE = words(
  'class function variable method struct type route interface macro constant enum helper schema',
);

/** What a task asks for besides: "define osmosis and explain why it matters". */
export const TOLD_AS_WELL = words(
  'define explain describe discuss state mention compare differentiate distinguish',
);

/** What it asks for besides, after a comma. */
export const TOLD_AFTER_COMMA = words(
  'select choose identify discuss outline justify demonstrate apply show provide',
);
