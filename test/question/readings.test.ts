import { describe, expect, it } from 'vitest';
import { likeliest, likeliestOfAll, readings } from '../../src/question/readings.ts';

const read = (text: string) => {
  const reading = likeliest(text);
  return reading === undefined ? 'none' : [reading.kind, ...reading.terms];
};

describe('a question for a difference', () => {
  it.each([
    ['difference between REST and RPC', 'REST', 'RPC'],
    ["What's the difference between a mutex and a semaphore?", 'mutex', 'semaphore'],
    ['what are the main differences between Kafka and RabbitMQ', 'Kafka', 'RabbitMQ'],
    ['Is there any real difference between staging and production?', 'staging', 'production'],
    ['can somebody explain the difference between authn and authz to me please?', 'authn', 'authz'],
    ['whats the diff b/w ELT & ETL', 'ELT', 'ETL'],
    ['WHAT IS THE DIFFERENCE BETWEEN HTTP AND HTTPS', 'HTTP', 'HTTPS'],
    ['Hey, quick question: difference between a pod and a node?', 'pod', 'node'],
    ['so, what is the diffrence betwen TCP and UDP', 'TCP', 'UDP'],
    ['diferences beetween Java and JavaScript', 'Java', 'JavaScript'],
    ['diff docker podman', 'docker', 'podman'],
    ['difference Scrum vs Kanban', 'Scrum', 'Kanban'],
    ['REST, gRPC and GraphQL differences', 'REST', 'gRPC', 'GraphQL'],
    ['Terraform vs Ansible', 'Terraform', 'Ansible'],
    ['Terraform versus Ansible vs. Pulumi', 'Terraform', 'Ansible', 'Pulumi'],
    ['IT vs OT', 'IT', 'OT'],
    ['explain optimistic vs. pessimistic locking', 'optimistic locking', 'pessimistic locking'],
    ['compare SQS and SNS', 'SQS', 'SNS'],
    ['compare SQS with SNS', 'SQS', 'SNS'],
    ['Compare SQS to SNS, please', 'SQS', 'SNS'],
    ['comparison between heap and stack', 'heap', 'stack'],
    ['how does Postgres compare to MySQL?', 'Postgres', 'MySQL'],
    ['How does NFS differ from SMB', 'NFS', 'SMB'],
    ['how is a fork different from a clone?', 'fork', 'clone'],
    ['How do cookies and tokens differ?', 'cookies', 'tokens'],
    ['what distinguishes a hub from a bridge', 'hub', 'bridge'],
    ['What makes a view different from a table?', 'view', 'table'],
    ['REST or gRPC?', 'REST', 'gRPC'],
    ['should we use Vue or Svelte?', 'Vue', 'Svelte'],
    ['which is better, tabs or spaces?', 'tabs', 'spaces'],
    ['REST v/s RPC', 'REST', 'RPC'],
    ['Kafka verus RabbitMQ', 'Kafka', 'RabbitMQ'],
    ['diffs between REST and RPC', 'REST', 'RPC'],
    ['differences among REST, RPC and SOAP', 'REST', 'RPC', 'SOAP'],
    ['difference from REST to RPC', 'REST', 'RPC'],
    ['REST vs REST', 'REST', 'REST'],
    ['difference between AND and OR', 'AND', 'OR'],
    ['difference between Docker AND Kubernetes', 'Docker', 'Kubernetes'],
    ['how does IT differ from OT', 'IT', 'OT'],
    ['merge sort vs quick sort', 'merge sort', 'quick sort'],
    ['command and control vs botnet', 'command and control', 'botnet'],
    ['== or ===?', '==', '==='],
    ['difference between TCP , UDP , HTTP', 'TCP', 'UDP', 'HTTP'],
    ['REST and RPC, what is the difference?', 'REST', 'RPC'],
    ['REST vs RPC - what is the difference?', 'REST', 'RPC'],
    ["I was reading the docs: what's the difference between X and Y?", 'X', 'Y'],
    ['Is Kafka the same as RabbitMQ?', 'Kafka', 'RabbitMQ'],
    ['are Kafka and RabbitMQ the same thing?', 'Kafka', 'RabbitMQ'],
    ['Kafka compared to RabbitMQ?', 'Kafka', 'RabbitMQ'],
    ["What's different about Kafka compared to RabbitMQ?", 'Kafka', 'RabbitMQ'],
    ["kafka? rabbitmq? what's the difference", 'kafka', 'rabbitmq'],
    ['How can I tell a mock apart from a stub', 'mock', 'stub'],
    ['how do you tell mocks and stubs apart?', 'mocks', 'stubs'],
    ['How do REST and RPC differ from each other?', 'REST', 'RPC'],
    ['mutex versus semaphore, anyone?', 'mutex', 'semaphore'],
    ['Mutexes and semaphores: how do they differ?', 'Mutexes', 'semaphores'],
    ['What is the difference when using a mutex instead of a semaphore?', 'mutex', 'semaphore'],
    ['How can you tell a mutex from a semaphore?', 'mutex', 'semaphore'],
    ['Mutex v. semaphore', 'Mutex', 'semaphore'],
    ['Grammar notes: Whose vs. Who', 'Whose', 'Who'],
    ['difference between .vimrc .gvimrc .exrc', '.vimrc', '.gvimrc', '.exrc'],
    ['mutex or semaphore whats the difference', 'mutex', 'semaphore'],
    ['difference between v7 and v8, especially for themes', 'v7', 'v8'],
    ['Compare the roles of mutexes and semaphores', 'mutexes', 'semaphores'],
  ])('is read in “%s”', (text, ...terms) => {
    expect(read(text)).toEqual(['compare', ...terms]);
  });

  it.each([
    ['difference between C, C++ and C#', 'C', 'C++', 'C#'],
    ['difference between == and ===?', '==', '==='],
    ['.NET vs JVM', '.NET', 'JVM'],
    ['difference between `git stash` and "git commit"', 'git stash', 'git commit'],
    ['what is the difference between *bold* and **strong**', 'bold', 'strong'],
    ['difference between wait() and waitpid(pid)', 'wait()', 'waitpid(pid)'],
    ['difference between TCP/UDP', 'TCP', 'UDP'],
    ['front-end vs back-end', 'front-end', 'back-end'],
    ['difference between virtual machines (VMs) and containers', 'virtual machines (VMs)', 'containers'],
  ])('keeps names as they were typed: %s', (text, ...terms) => {
    expect(read(text)).toEqual(['compare', ...terms]);
  });

  it.each([
    ['difference between lazy and eager loading', 'lazy loading', 'eager loading'],
    ['what are the differences between the map and filter methods', 'map', 'filter'],
    ['difference between threads and processes in Linux', 'threads', 'processes'],
    ['difference between useMemo (hook) and useCallback', 'useMemo', 'useCallback'],
    ['difference between while and until loops', 'while loops', 'until loops'],
    [
      'difference between startup and readiness health checks',
      'startup health checks',
      'readiness health checks',
    ],
    ['difference between type A and type B errors', 'type A errors', 'type B errors'],
    ['difference between a "soft" and a "hard" link', 'soft link', 'hard link'],
    ['difference between tailwind and css modules', 'tailwind', 'css modules'],
    ['difference between static and non static', 'static', 'non static'],
    ['difference between a PUT and a PATCH request', 'PUT request', 'PATCH request'],
    ['difference between a sync call and an async call wrapper', 'sync call wrapper', 'async call wrapper'],
    ['difference between onkeyup and onkeydown events', 'onkeyup', 'onkeydown'],
  ])('puts shared words where they belong: %s', (text, ...terms) => {
    expect(read(text)).toEqual(['compare', ...terms]);
  });

  it.each([
    ['difference between main.ts and util.ts files', 'main.ts', 'util.ts'],
    ['difference between find() and some() array methods', 'find()', 'some()'],
    ['difference between gif and bmp file types', 'gif', 'bmp'],
    ['difference between your Basic and Premium plans', 'Basic', 'Premium'],
    ['difference between the Stable and Nightly releases of the editor', 'Stable', 'Nightly'],
    ['difference between the two scripts: up.sh & down.sh', 'up.sh', 'down.sh'],
    ['difference between i3 and i9 processors', 'i3', 'i9'],
  ])('leaves out a noun that only says what the names are: %s', (text, ...terms) => {
    expect(read(text)).toEqual(['compare', ...terms]);
  });

  it.each([
    'Follow up: tell me the difference between REST and RPC',
    'Q: What is the difference between REST and RPC?',
    '12 Difference between REST and RPC.',
    '7- Differentiate between REST and RPC',
    '(3) Explain the difference between REST and RPC',
    'Question 4: difference between REST and RPC?',
    '[Docs] What is the difference between REST and RPC?',
    '(Beginner) What is the difference between REST and RPC?',
    'Write three differences between REST and RPC',
    'What is REST and what is RPC, what is the difference?',
    "There's a difference between REST and RPC - can anyone explain it?",
    'what is the difference between REST over RPC?',
    "I don't get the difference between REST and RPC, and I need to choose soon",
    'does anyone know how REST compares to RPC?',
    'contrast REST with RPC',
  ])('passes over what stands around it: %s', (text) => {
    expect(read(text)).toEqual(['compare', 'REST', 'RPC']);
  });

  it('takes names in quotes side by side, and brackets that are asked about', () => {
    expect(read('difference between ‘cp’ ‘mv’ and ‘ln’')).toEqual(['compare', 'cp', 'mv', 'ln']);
    expect(read('difference between ( ls ) and { ls; }?')).toEqual(['compare', '( ls )', '{ ls; }']);
  });

  it('offers other ways to cut names that hold “and”, the glossary to decide', () => {
    const all = readings('difference between research and development and operations').map(
      ({ terms }) => terms,
    );
    expect(all).toContainEqual(['research and development', 'operations']);
    expect(all).toContainEqual(['research', 'development and operations']);
  });

  it('offers the first side’s words for the second, the glossary to decide', () => {
    const all = readings('difference between a data lake and warehouse').map(({ terms }) => terms);
    expect(all).toContainEqual(['data lake', 'data warehouse']);
  });

  it('finds what “it” stands for in the sentence before', () => {
    expect(read('What is Podman? How is it different from Docker?')).toEqual(['compare', 'Podman', 'Docker']);
    expect(read('What are sagas and how do they differ from transactions?')).toEqual([
      'compare',
      'sagas',
      'transactions',
    ]);
    expect(read('What does `tee` do? How is that different from `cat`?')).toEqual(['compare', 'tee', 'cat']);
    expect(read('What defines a saga, and how does it differ from a transaction?')).toEqual([
      'compare',
      'saga',
      'transaction',
    ]);
  });

  it('is explicit where it says so in so many words, and not where it only names a choice', () => {
    for (const text of [
      'REST vs RPC?',
      'explain REST vs RPC',
      'what is the difference between REST and RPC',
      'difference between REST and RPC',
      'hey, can anyone tell me the difference between REST and RPC',
      'Is there any difference between REST and RPC',
      'how does REST differ from RPC',
    ]) {
      expect([text, likeliest(text)?.explicit]).toEqual([text, true]);
    }
    for (const text of [
      'REST or RPC?',
      'REST vs RPC',
      'go vs rust on the new runner',
      'use https vs http',
      'compare REST and RPC in the RFC before Friday, Bob',
      'I will compare REST and RPC in the talk',
      'how our REST differs from RPC is documented',
      'Which is why REST is different from RPC',
      'not clear what the difference is between REST and RPC',
    ]) {
      expect([text, likeliest(text)?.explicit ?? false]).toEqual([text, false]);
    }
  });
});

describe('a question for a meaning', () => {
  it.each([
    ['what is the default gateway', 'default gateway'],
    ['what is a semaphore', 'semaphore'],
    ["What's an ORM?", 'ORM'],
    ['whats idempotency', 'idempotency'],
    ['what are webhooks?', 'webhooks'],
    ['so what exactly is a service mesh then', 'service mesh'],
    ['define sharding', 'sharding'],
    ['definition of done', 'done'],
    ['meaning of SLO', 'SLO'],
    ['explain eventual consistency', 'eventual consistency'],
    ['Explain to me what a closure is', 'closure'],
    ['what does RPO mean?', 'RPO'],
    ['what does SLA stand for', 'SLA'],
    ['In the runbook, what does "drain" mean?', 'drain'],
    ['tell me about CRDTs', 'CRDTs'],
    ['What is ===?', '==='],
    ['what is TCP/IP', 'TCP/IP'],
    ['what is a promise in JavaScript', 'promise'],
    ['do you know what an FPGA is?', 'FPGA'],
    ['what is the meaning of idempotent?', 'idempotent'],
    ["what's the definition of done", 'done'],
    ['what do you mean by backpressure?', 'backpressure'],
    ['what is meant by backpressure', 'backpressure'],
    ['what does the acronym SRE stand for?', 'SRE'],
    ['explain the concept of sharding', 'sharding'],
    ['what the heck is a monad', 'monad'],
    ['what is a feature flag?', 'feature flag'],
    ['what is a use case', 'use case'],
    ['explain state machine', 'state machine'],
    ['what is JWT, exactly?', 'JWT'],
    ['what is the SLA again?', 'SLA'],
    ['SLA meaning', 'SLA'],
    ['What does the acronym (SLA) stand for?', 'SLA'],
    ['Define the following term: entropy', 'entropy'],
    ['What is this "golden path" everybody talks about?', 'golden path'],
    ['In statistics, what is a Type I error?', 'Type I error'],
    ['What is a "golden path?"', 'golden path'],
    ['What is the "golden path" concept?', 'golden path'],
    ['What is the tragedy of the commons?', 'tragedy of the commons'],
    ['What is the Bill of Rights?', 'Bill of Rights'],
    ['What is a point of contact?', 'point of contact'],
    ['What is a best man?', 'best man'],
    ['What is state in React?', 'state'],
    ['What constitutes a quorum?', 'quorum'],
    ['Explain, with an example, the halting problem.', 'halting problem'],
    ['**Question:** what is a quorum?', 'quorum'],
    ['// what is a quorum?', 'quorum'],
  ])('is read in “%s”', (text, term) => {
    expect(read(text)).toEqual(['define', term]);
  });
});

describe('a text with several questions', () => {
  const readAll = (text: string) => likeliestOfAll(text).map(({ kind, terms }) => [kind, ...terms]);

  it.each([
    [
      'What is a quorum? What is a lease?',
      [
        ['define', 'quorum'],
        ['define', 'lease'],
      ],
    ],
    [
      'what does RPO mean and what does RTO mean',
      [
        ['define', 'RPO'],
        ['define', 'RTO'],
      ],
    ],
    [
      'What is QUIC? And what is the difference between TCP and UDP?',
      [
        ['compare', 'TCP', 'UDP'],
        ['define', 'QUIC'],
      ],
    ],
    [
      'difference between Ada and C, and between Perl and Ruby?',
      [
        ['compare', 'Ada', 'C'],
        ['compare', 'Perl', 'Ruby'],
      ],
    ],
    [
      'Define SLO, and explain burn rate',
      [
        ['define', 'SLO'],
        ['define', 'burn rate'],
      ],
    ],
  ])('asks all of them, the most telling first: “%s”', (text, questions) => {
    expect(readAll(text)).toEqual(questions);
  });

  it('asks each but once, however often it is put', () => {
    expect(readAll('fork vs clone\n\nWhat is the difference between a clone and a fork?')).toEqual([
      ['compare', 'fork', 'clone'],
    ]);
  });

  it('asks three at the most', () => {
    expect(readAll('What is A1? What is B1? What is C1? What is D1?')).toHaveLength(3);
  });
});

describe('what a text shows rather than asks', () => {
  it.each([
    '~~what is the difference between REST and RPC?~~',
    'nvm ~what is REST?~ found it',
    '||what is the difference between REST and RPC?||',
    '>>> what is REST?\nwhat is RPC?',
    '> what is REST?',
    '```\nwhat is REST?\n```',
    '```js\nwhat is REST?',
    'She asked me "what is REST?" and left',
  ])('is left alone: %j', (text) => {
    expect(read(text)).toBe('none');
  });

  it.each([
    ['difference between && and ||', 'compare', '&&', '||'],
    ['what is ~/.ssh/config and what is ~/.profile', 'define', '~/.ssh/config'],
    ['## What is a lease?', 'define', 'lease'],
    ['**What is a lease?**', 'define', 'lease'],
    ['3. What is a lease?', 'define', 'lease'],
    ['> they said it is easy\nwhat is a lease?', 'define', 'lease'],
    ['difference between __init__ and __new__', 'compare', '__init__', '__new__'],
  ])('ends where the asking begins: %j', (text, ...asked) => {
    expect(read(text)).toEqual(asked);
  });
});

describe('what is no question of these', () => {
  it.each([
    "really? no way? what's the difference",
    "what's different about the new release compared to the old one",
    'How can I tell if the server is apart from the cluster?',
    'what is the default timeout?',
    'what is the vessel in which water is boiled?',
    'what is a function that returns a function?',
    'what is the distance between Rome and Milan?',
    'what is the tallest tower in Rome?',
    'what is a good museum in Rome?',
    'what are common mistakes?',
    'what is the weather like in Rome?',
    'what is the bottom line?',
    'what is 7% of 90?',
    'what is listening on port 80?',
    'explain purpose of the lock file',
    'explain limits in the README',
    'clarify what scope is',
    'clarify distinction between REST and RPC',
    'what does the fox say?',
    'REST vs RPC: my notes are still wrong',
    'do you use REST or RPC?',
    'the ratio of REST vs RPC calls',
    'what is the default gateway for the office?',
    '',
    'Thanks!',
    'Fix the difference operator',
    'We should fix the difference between those two',
    'the difference between us is small',
    'I think the difference between A and B is huge, so let us keep both',
    'The difference between TCP and UDP is the handshake.',
    'There is a big difference between TCP and UDP.',
    'I know the difference between TCP and UDP.',
    'Now I understand the difference between a mutex and a semaphore',
    'this is the difference between TCP and UDP',
    'Differences between REST and RPC are small',
    'difference between REST and gRPC was 3ms in our benchmark',
    'What makes REST different from RPC is the uniform interface.',
    'REST vs GraphQL is a boring debate.',
    'Java vs JavaScript is like car vs carpet',
    "What's the difference?",
    'what is wrong with the build?',
    "What's new?",
    'The definition of done is not met',
    'I know what REST is.',
    'Explain why the build fails',
    'explain yourself',
    'Add merge sort vs quick sort timings',
    'what difference does it make',
    'docs: compare Redis with Memcached',
    'src/cache.c: define MAX_SIZE',
    "Don't define a default",
    'Is there a need to explain acronyms?',
    'First draft of the Redis vs Memcached guide',
    'Identify old cache vs new cache entries',
    'Compare the two lists and print the result',
    'Difference viewer: align left and right',
    'It would be nice to list the differences with the old plan and budget',
    'What is the difference among 3 branches?',
    'What are the errors in this function?',
    'no special meaning',
    'In most cases, no difference',
    'support VS 2022 and Rider',
    'feat(cache): Redis vs Memcached switch',
    'Maybe Redis vs Memcached should be a setting',
    'Is DNS using TCP or UDP?',
    'What are the advantages of Rust?',
    'What are different kinds of caches?',
    'what are you doing tonight',
    'What time is it?',
    'Remove the space between title and table',
    'it now differs from the old one',
    'Close the pool between tests',
    'compared both screenshots and saw nothing',
    '> what is the difference between REST and RPC',
    '```\nwhat is the difference between REST and RPC\n```',
  ])('is left alone: “%s”', (text) => {
    expect(read(text)).toBe('none');
  });
});
