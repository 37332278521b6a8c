import { describe, expect, it } from 'vitest';
import { likeliest, readings } from '../../src/question/readings.ts';

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
    ['How do REST and RPC differ from each other?', 'REST', 'RPC'],
    ['mutex versus semaphore, anyone?', 'mutex', 'semaphore'],
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
  ])('puts shared words where they belong: %s', (text, ...terms) => {
    expect(read(text)).toEqual(['compare', ...terms]);
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
  ])('is read in “%s”', (text, term) => {
    expect(read(text)).toEqual(['define', term]);
  });
});

describe('what is no question of these', () => {
  it.each([
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
