import { words } from './word-set.ts';

/** Kinds of things that are named after a list of names, and aren't part of the last one: "substring and substr methods". */
export const KIND_NOUNS = words(`
  methods statements events hooks keywords commands operators attributes protocols properties tags selectors decorators
  annotations functions() approaches options tools libraries frameworks languages patterns models
  hook method keyword command statement operator attribute protocol property
`);

/** Kinds of what has a name of its own: "your Basic and Pro plans". After plain words they are shared: "text and binary files". */
export const PROPER_KIND_NOUNS = words(`
  plan plans package packages tier tiers subscription subscriptions edition editions pricing account accounts product products
  files formats classes components modules instructions directives flags chips cards boards modifiers algorithms
  processors phones models cpus gpus drives cables cores functions releases branches builds channels crates gems plugins extensions services apps consoles
  themes templates certifications exams standards specs specifications
`);

/** Adjectives that stand before an "and" and belong to the noun after it: "shallow and deep copy". */
export const ADJECTIVES = words(`
  pure impure shallow deep dense sparse fixed fluid native hard soft static dynamic strong weak hot cold warm black white
  open closed public private local global left right inner outer big little high low upper lower old new free internal
  external front back full partial early late lazy eager strict loose sync async synchronous asynchronous forward reverse
  horizontal vertical stateful stateless mutable immutable functional relational unit integration blue green inbound
  outbound upstream downstream symmetric asymmetric cis trans micro macro thick thin fat flat nested primary
  secondary foreign composite clustered absolute relative implicit explicit abstract concrete single multiple multi
  bitwise basic advanced series solar lunar linear nonlinear nuclear thermal signed unsigned short long direct indirect optimistic pessimistic positive negative preemptive cooperative
  hourly daily nightly weekly monthly quarterly yearly annual
  singly doubly shared exclusive standard first second centralized decentralized distributed monolithic
  eventual managed unmanaged light heavy heavyweight lightweight persistent ephemeral transient dedicated hosted
  gross net live real true false virtual active passive simple compound direct common proper finite infinite rare organic
  inorganic civil criminal acute chronic renewable sensory motor male female
  foreground background supervised unsupervised stable unstable physical logical virtual sequential parallel concurrent compiled interpreted
`);

/** Nouns that several words before an "and" share: "blue-green and canary deployments". */
export const SHARED_NOUNS = words(`
  deployment deployments deploys testing tests consistency license licenses licence version versions cache caches caching
  copy link links linking scaling loading learning typing binding rendering locking locks keys index indexes indices
  storage memory conversion conversions inheritance polymorphism replication components architecture architectures
  environment environments requests calls variables arrays encryption cloud backup backups mode modes routing
  algorithms hypervisors code selectors events pass isolation messaging
  files loops checks probes bonds reactions cells costs waves numbers functions objects graphs trees queues streams
  environments instances branches layers nodes paths names values constants layouts images volumes networks systems fonts traversal
  compression demand supply income revenue salary voice radio tv energy insurance interest tax taxes charge charges shares trials errors
  acids currents motors engines quotes imports exports releases servers clients equations sentences verbs clauses lenses
  processing programming development engineering hosting certificates proxy proxies join joins recursion parameters
`);
