/** What English doesn't form by rule: verbs as "go went gone", of which the rule's own form is no word. */
export const IRREGULAR_VERBS = `
arise arose arisen|awake awoke awoken|bear bore borne born|beat beat beaten|become became become|befall befell befallen
beget begot begat begotten|begin began begun|behold beheld|bend bent|beset beset|bid bade bid bidden|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|buy bought|catch caught|choose chose chosen
cling clung|come came come|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk drunken
drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown
forbear forbore forborne|forbid forbade forbidden|foresee foresaw foreseen|foretell foretold|forget forgot forgotten
forgive forgave forgiven|forgo forwent forgone|forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given
go went gone|grind ground|grow grew grown|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known
lay laid|lead led|leave left|lend lent|let let|lie lay lain lied|lose lost|make made|mean meant|meet met|mishear misheard
mislay mislaid|mislead misled|misread misread|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone
outgrow outgrew outgrown|outrun outran|overcome overcame|overdo overdid overdone|overhear overheard|override overrode overridden
overrun overran|oversee oversaw overseen|oversleep overslept|overtake overtook overtaken|overthrow overthrew overthrown
overwrite overwrote overwritten|partake partook partaken|pay paid|prove proved proven|put put|read read|rebuild rebuilt|redo redid redone
redraw redrew redrawn|relay relaid relayed|remake remade|rend rent|repay repaid|rerun reran|resell resold|reset reset|rethink rethought
rewind rewound|rewrite rewrote rewritten|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen
seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone shined|shoot shot|show showed shown
shrink shrank shrunk shrunken|shut shut|sing sang sung|sink sank sunk sunken|sit sat|slay slew slain|sleep slept|slide slid|sling slung
slink slunk|slit slit|smite smote smitten|sow sowed sown|speak spoke spoken|speed sped speeded|spend spent|spin spun span
spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk
stride strode stridden|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swelled swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
tread trod trodden|unbind unbound|undergo underwent undergone|underlie underlay underlain|understand understood|undertake undertook undertaken
underwrite underwrote underwritten|undo undid undone|unwind unwound|uphold upheld|upset upset|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written
preset preset|unset unset|offset offset|rebind rebound|resend resent|retell retold|reteach retaught|unlearn unlearnt unlearned|forsee foresaw
outsell outsold|outbid outbid|undercut undercut|overfeed overfed|overhang overhung|overlay overlaid|override overrode|retake retook retaken
regrow regrew regrown|unfreeze unfroze unfrozen|inlay inlaid|underlay underlaid|waylay waylaid|beset beset|cast cast|cost cost|burst burst`;

/** Verbs that have both: "learned" and "learnt". */
export const ALSO_IRREGULAR_VERBS = `
abide abode|bet bet|broadcast broadcast|burn burnt|bust bust|clothe clad|crow crew|dive dove|dream dreamt|dwell dwelt|fit fit|forecast forecast
hang hung|heave hove|hew hewn|input input|kneel knelt|knit knit|lean leant|leap leapt|learn learnt|light lit|mow mown|output output
plead pled|quit quit|recast recast|saw sawn|shave shaven|shear shorn|shoe shod|slay slain|smell smelt|sneak snuck|spell spelt|spill spilt|spoil spoilt
sublet sublet|sweat sweat|telecast telecast|thrive throve|typeset typeset|wake woke woken|wed wed|wet wet|typecast typecast|miscast miscast
podcast podcast|undershoot undershot|overshoot overshot|misspell misspelt|backlight backlit|highlight highlit|bless blest|stave stove`;

/** Nouns as "mouse mice", of which the rule's own form is no word. */
export const IRREGULAR_NOUNS = `
calf calves|child children|dormouse dormice|elf elves|foot feet|forefoot forefeet|goose geese|grandchild grandchildren|half halves|hoof hooves|knife knives
leaf leaves|life lives|loaf loaves|louse lice|mouse mice|ox oxen|scarf scarves|self selves|sheaf sheaves|shelf shelves|thief thieves
tooth teeth|wife wives|wolf wolves|beef beeves|werewolf werewolves|bookshelf bookshelves|midwife midwives|housewife housewives
penknife penknives|afterlife afterlives|eyetooth eyeteeth|stepchild stepchildren|godchild godchildren|brainchild brainchildren
schoolchild schoolchildren|wildlife
criterion criteria|phenomenon phenomena|datum data|bacterium bacteria|erratum errata|ovum ova|alumnus alumni|alumna alumnae|stratum strata
larva larvae|alga algae|sheep sheep|deer deer|series series|species species|aircraft aircraft|spacecraft spacecraft|offspring offspring
chassis chassis|kudos|news|potato potatoes|tomato tomatoes|hero heroes|echo echoes|veto vetoes|torpedo torpedoes
embargo embargoes|superhero superheroes|passerby passersby|epoch epochs|stomach stomachs|monarch monarchs|patriarch patriarchs|matriarch matriarchs
loch lochs|tech techs|eunuch eunuchs|pharmacopoeia pharmacopoeias|quiz quizzes|fez fezzes|hertz hertz|means means|biceps biceps
triceps triceps|forceps forceps|genus genera|opus opera|corpus corpora|data|metadata|information|equipment|advice|homework|paperwork|trivia|personnel|knowledge|furniture|luggage|peace|wildlife|genitalia|axis axes|mathematics|physics|linguistics|semantics|analytics
statistics|heuristics|graphics|forensics|economics|electronics|robotics|logistics|metrics|dynamics|mechanics|politics|ethics`;

/** Nouns that have both: "indexes" and "indices". */
export const ALSO_IRREGULAR_NOUNS = `
addendum addenda|antenna antennae|apex apices|appendix appendices|aquarium aquaria|automaton automata|bureau bureaux|cactus cacti|calyx calyces
cargo cargoes|cherub cherubim|codex codices|cortex cortices|compendium compendia|consortium consortia|corrigendum corrigenda|curriculum curricula|die dice
domino dominoes|dwarf dwarves|emporium emporia|fish fish|fishes|focus foci|formula formulae|forum fora|fungus fungi|ganglion ganglia|gymnasium gymnasia|halo haloes
handkerchief handkerchieves|helix helices|honorarium honoraria|index indices|innuendo innuendoes|lemma lemmata|locus loci|mango mangoes|matrix matrices|maximum maxima|medium media
memento mementoes|memorandum memoranda|millennium millennia|minimum minima|mosquito mosquitoes|motto mottoes|nebula nebulae|no noes|nucleus nuclei|octopus octopi|optimum optima
penny pence|person people|plateau plateaux|plectrum plectra|podium podia|polyhedron polyhedra|portfolio portfolios|quantum quanta|radius radii
referendum referenda|roof rooves|schema schemata|sensorium sensoria|simplex simplices|spectrum spectra|stadium stadia|staff staves|stigma stigmata|stimulus stimuli|substratum substrata
supernova supernovae|syllabus syllabi|symposium symposia|tableau tableaux|terminus termini|tornado tornadoes|torus tori|ultimatum ultimata|vacuum vacua|vertebra vertebrae|vertex vertices
vita vitae|volcano volcanoes|vortex vortices|wharf wharves|zero zeroes|buffalo buffaloes|bus busses|gas gasses|bacillus bacilli|thesaurus thesauri
hypothesis hypotheses|colossus colossi|nimbus nimbi|hippopotamus hippopotami|abacus abaci|continuum continua|aeon aeons|genius genii|cello celli|cow kine|brother brethren`;

/** Comparatives that no rule gives. */
export const IRREGULAR_ADJECTIVES = `
bad worse worst|good better best|well better best|far farther farthest further furthest|little less lesser least|many more most|much more most
ill worse worst|old older oldest elder eldest|out outer outermost|in inner innermost|up upper uppermost|late later latest latter last`;

/** "go went gone|see saw seen" as a map from the first of each to the others. */
export const formsByWord = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split(/[|\n]/)
      .map((line) => line.trim().split(' '))
      .map(([word = '', ...forms]) => [word, forms]),
  );
