/** What people who make software say, and WordNet (of 2006) hasn't. Each is inflected as what it stands under. */
export const COMPUTING_WORDS = {
  noun: `
    accepter accessor addon addressability admin allowlist analytics anonymizer antipattern antivirus app
    appender archiver arg assigner atomicity audiobook augmenter autocomplete autocompletion autocorrect
    autoincrement autosave autoscaler autoscaling backend backfill backoff backport backpressure backslash
    backtick backtrace barcode basename batcher benchmarking bikeshedding bio bitcoin bitmask bitrate
    bitstream bloatware blockchain blocklist bluetooth boolean bootloader bootstrapper botnet breakpoint
    bugfix builtin bundler byline bytecode calibrator callee canonicalization catchup changelog changeset
    charset chatbot checkbox chipset ciphertext circulator classname classpath cli clickbait clicker cloner
    codebase codec codepoint collator combinator combiner combobox commenter commit committer commutativity
    comparator completer compositing computability concealer conditional conferencing config configurator
    conflation containerization coprocessor coroutine cpu cron crosshair crowdsourcing cryptocurrency
    customisation customiser customization customizer cutscene cyberattack cybersecurity datacenter datagram
    dataset datasource datastore datatype deallocation debouncing declarator decompressor deduplication
    delimiter denormalization dereference deserialisation deserialization deserializer destructor
    destructuring dev devops devtool diff disassembler discoverability discretization dissector distro
    docstring documenter dotfile downlink downsampling drawdown dropdown eigenvector embed embedder embedding
    emoji encoder endian endianness enum env escaper exclusivity executable exhaustiveness expandability
    explainer extender extensibility failover failsafe fallthrough favicon fetcher fieldset filepath
    fileserver filesystem finalizer formatter framebuffer framerate frontend frontmatter ftp fullscreen
    functor fuzzer gamepad gameplay geolocation getter globals globbing goroutine grayscale grep greyscale
    guid gzip hackathon hardcode hardlink hashing hashmap hashtable hashtag heatmap heisenbug hexadecimal
    hostname hotfix hotkey html http hyperparameter hypervisor iaas ide idempotence idempotency idp
    implementer implementor incrementer inferencing infographic initialiser initializer inliner inlining inode
    inserter installer internals interop interruptibility intrinsic invoker iterable iterator javascript json
    kanban keybinding keyframe keylogger keyword labeler leaderboard lexer lifecycle linearizability linker
    linter linux livelock livestream localhost lockfile login logoff logon logout loopback maintainability
    makefile markdown marshalling memoization memoizer metaclass metaprogramming microarchitecture
    microbenchmark microcontroller microframework microkernel microservice microtask middlebox middleware
    minification minifier miscommunication mixin mocking mockup modularity monorepo motherboard multicast
    multimap multiplayer multiplexing multitasking multithreading multiverse mutator mutex namespace
    namespacing navbar netmask newline notifier nullability obfuscator offloading onboarding opcode optimiser
    optimizer optionality overclocking paas pagefile paginator parallelisation parallelization param
    parameterization parsing passcode passphrase passthrough pastebin patcher pathname permalink phishing
    pipelining plaintext platformer plugin podcast poller polling polyfill pooling populator popup
    postcondition postprocessing postprocessor prefetch preload preloader preprint preprocessing preprocessor
    prerelease preset prettifier prioritisation prioritization profiler programmability prototyping
    provisioning pseudocode punctuator quicksort randomizer ransomware rasterizer reachability readme
    reassociation rebase rebasing rebinding recogniser recognizer recompilation reconnection reconstructor
    redirect redirection redistributable refactor refactoring referrer reflow reformatting regex regexp
    reimplementation reinitialization reinstallation releaser remapping renderer renegotiation repaint
    replicator repo repost rescan resizer resolver retransmission retry reupload reusability roadmap
    rollercoaster rollout rollup rootkit roundtrip routing runtime saas sanitizer scoping screencast
    screenshot scrollbar scroller sdk segfault selfie serialiser serializability serializer serverless shader
    sharder sharding shortcode sideloading signup simplifier slideshow smartphone smartwatch sourcemap
    spoofing spooler sprintf sso stacktrace standup statefulness stats stderr stdin stdout storytelling
    stringification struct stylesheet subarray subcategory subcommand subdomain subexpression subfolder
    sublicense submodule subnet subpath subprocess subquery substituent subtask subtree subtype superset
    superuser survivability swapper switchover symlink sysadmin syscall systemd tarball taskbar taskrunner
    teardown templating testability testbed testbench testcase textarea textbox threading threadpool timeframe
    timeout timespan timestamp timezone tokenization tokenizer toolbar toolchain tooling toolkit tooltip
    touchpad traceability traceback tracepoint transceiver transcoder transcoding transcompiler transpiler
    truthiness tuple typecheck typechecker typedef underflow undo unicast unicode uninstallation uninstaller
    unittest unmarshalling unregistration unsubscription updater uploader url userland username userspace
    validator vectorization versioning viewport virtualisation virtualization vlog voiceover walkthrough
    warmup waypoint webapp webhook webinar webpack webserver websocket whiteboard whitelist whitespace wiki
    wikipedia wildcard wireframe wishlist workaround workstream worldview xpath yaml zookeeper`,
  verb: `
    alias anonymize auth autocomplete autocorrect autodetect autosave autoscale backfill backlight backport
    benchmark bikeshed bookmark breakpoint canonicalise canonicalize checksum crowdsource deallocate debounce
    decompile decrement dedupe deduplicate defragment demangle denormalize dequeue dereference deregister
    deselect deserialise deserialize destructure diff discretize dockerize downcast downsample downvote
    enqueue firewall git glitch grep gzip handshake hardcode hotfix hotswap hyperlink increment inline
    interface interop jailbreak journal lint livestream lowercase memoize misconfigure modularize multicast
    multiplex multitask multithread namespace obsolete onboard overclock oversample oversubscribe overthink
    parallelise parameterise parameterize photoshop pipeline polyfill postprocess preallocate precompile
    precompute predefine prefetch preload prepend preprocess preset prototype proxy reacquire reassociate
    rebase recompile recompute reconfigure reconnect recurse refactor refetch reformat rehydrate reimplement
    reindex reinitialise reinitialize reinstantiate remap remaster repaginate reparse repopulate repost
    repurpose rerender resample rescan resource resync retest retransfer retune retweet reupload revalidate
    rewatch roundtrip sandbox screenshot shard sideload snapshot stringify subclass sublicense subset
    substring swizzle symlink template terraform text timestamp tokenise tokenize transclude transcode
    transcompile transpile triage typecheck unarchive unassign unban uncheck uncomment undeploy underflow
    unescape unfollow unfriend unhash uninstall unlink unmap unmark unmarshal unmount unmute unpipe unpublish
    unquote unregister unselect unset unshare unshift unstage unsubscribe upcast uppercase upsample upvote
    vectorize vendor version virtualise virtualize whitelist`,
  adjective: `
    adversarial api ascii async autocompleted backported backtracking bitwise blockable bootable browsable
    cacheable cancellable cli clickable clientside cloneable coercible compilable complicit composable
    concatenated configurable containerized crypto css customisable customizable debuggable decidable
    decoupled defaulted deletable denormalized deployable deprecated deserialized discontiguous displayable
    distributable dockerized downloadable draggable droppable editable embeddable encrypted falsy filterable
    focusable formattable gaussian gzipped hackable hardcoded hashable hostable hoverable html http https
    ignorable immersive importable indexable inline inlined installable instanced instantiable interruptible
    invocable invokable iterable json linearizable linkable linted localizable lowercased mappable memoized
    migratable minified misconfigured mockable multi multibyte multiline multipart multisite multithreaded
    multiuser namespaced nestable nodal nondeterministic nullable nullish obsoleted offline onboard
    optimizable overloadable overridable overridden parallelizable parameterised parameterized parameterless
    parsable parseable passwordless pausable paywalled performant performative piecewise pluggable posix
    precomputed predefined prefixed preinstalled premade prepended programmable programmatic proxied
    pseudorandom queryable readonly realtime rebindable redistributable refactored regenerative relatable
    relocatable renderable renegotiable rescalable resizable resumable retryable rewritable runnable
    schemaless scoped scriptable scrollable searchable selectable serialisable serializable serverless
    serverside sharded shareable sideloaded situational skippable sortable standalone stateful storable
    streamable stringified subprocess swappable symlinked templated testable threadsafe timestamped toggleable
    tokenized transactional transformative transpiled truthy tunable typed unaligned unauthenticated uncached
    uncaught uncompressed unconfigured undecidable underpowered underwhelming unencrypted unescaped
    unformatted unhandled unicast unimplemented uninitialised uninitialized uninterruptible unintuitive unix
    unmaintained unmanaged unmounted unoptimized unpatched unprivileged unquoted unreferenced unscoped unset
    unsubscribed unsustainable unterminated untrusted untyped unvalidated unversioned updatable upgradable
    uppercased variadic vectorized vendored versioned virtualized whitelisted writable`,
  adverb: `
    adjacently aka algorithmically ambidextrously anecdotally asynchronously atomically automagically
    awesomely collaboratively contiguously cyclically declaratively definitively dependently deterministically
    ergonomically expectedly heuristically idempotently incrementally indisputably interactively iteratively
    lexicographically losslessly mnemonically modularly natively orthogonally overzealously parallelly
    parametrically predominately preemptively procedurally programmatically recursively redundantly
    resiliently seamlessly statically textually unsurprisingly versa`,
} as const;
