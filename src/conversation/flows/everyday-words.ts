/**
 * Words of everyday English that are labels in some field, too: whoever writes "we push it to the table" means no operation and no
 * relation. Typed as a name is, "Push" in the middle of a sentence or "REST", they are names all the same.
 */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(
  `add angular apply argument arm army attack base beta block blocking branch bug build bus call cap certificate chip class cloud
  commit committing composition concurrent consensus context copy delete deploying dictionary dos drive dry drop epic equals error
  exception exploit failure fake fault fetch fork forking formatter framework function future get git go grid having head heap helm
  hook hooks id image imperative index indexes indices inheritance instance interface interpreter interrupt iteration java join joins
  kernel language let library list lock loop looping memory merge merging mistake mock model monitoring node null object operator
  override overriding package parallel parameter partition password patch phantom pod pool port post primitive process processor
  program promise promises prop props prototype proxy pull push put python query queue race raft react readiness record reference
  region release releasing repetition reset resource rest return revert role root router rust salt scale schema secret secrets
  server service session set shell sharing signal soap socket software solid sort source sprint spy squash stack star starvation
  stash state step storage story stream streaming string stub swarm switch system table tag task template terminal test testing text
  thread threat time token trace track transaction tree trigger triggers trojan type union unique unit user value var variable
  version view virus void waterfall where worker worm yarn action agent alert alias application area array batch binding bit board
  body box cache camp card case catch change channel character check child client code collection column command comment common
  community component condition configuration connection constant contract control cookie core count course cursor cycle data
  database date day default definition dependency design development device difference directory document domain element entity
  entry environment event exercise export expression extension factory feature field figure file filter flag flow folder form
  format frame front game gateway generator goal group guard guide handler header history home host house icon identity import
  increment information input integration iterator job journal key label lane layer lead leader level license limit line link load
  local log login machine main map mark market mask master match matrix measure member message method metric migration mode module
  monitor mutation name namespace network notification number observer office offset open operation option order organization
  output owner page pair pattern payload people permission person phase pipe pipeline place plan platform play plugin point policy
  position power practice predicate presence pressure price principle priority product production profile project property protocol
  provider publisher purpose quality question range rate ratio reader recovery region registry relation report repository request
  requirement response result review right ring risk route routine rule run runner safety sample sandbox scenario schedule scope
  score script search section seed segment selector sender sense sequence series setting shape share sheet side sign site size skill
  slice snapshot solution space specification speed spike split staff stage standard start statement status store strategy strength
  structure style subject subscriber success support surface symbol sync target team technique theme theory ticket tool topic total
  traffic training transfer transform transition translation transport trust tuple turn unity update upgrade usage utility vendor
  vector velocity volume wait warning watch wave web week widget window word work workflow world wrapper writer zone`.split(
    /\s+/,
  ),
);

/** Words of grammar, some of which are labels in capitals: IT, OR, US. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  `a all am an and any are as at be been but by can could did do does for from had has have he her him his how i if in into is it its
  just may me my no not now of off on one or our out over she so some than that the their them then there they this to too two under
  up us was we were what when which who why will with would you your`.split(/\s+/),
);
