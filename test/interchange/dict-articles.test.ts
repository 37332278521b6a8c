import { describe, expect, it } from 'vitest';
import { article, conceptsOf, dictDatabase, readFiles } from './dict-database.ts';

describe('the headwords of a text', () => {
  it('are labels of one concept', async () => {
    const { fifo } = await conceptsOf({
      headwords: ['fifo', 'first in', 'queue'],
      text: 'fifo\n\n  A line.\n',
    });
    expect(fifo).toMatchObject({
      prefLabel: 'fifo',
      altLabels: ['first in', 'queue'],
      definition: 'A line.',
    });
  });

  it('have the case that the text gives them in its first lines', async () => {
    const { fifo } = await conceptsOf({
      headwords: ['fifo', 'first in, first out', 'queue'],
      text: 'FIFO\nFirst In, First Out\n\n   A line.\n',
    });
    expect(fifo).toMatchObject({ prefLabel: 'FIFO', altLabels: ['First In, First Out', 'queue'] });
  });

  it('are the definition where there is no other', async () => {
    expect(await conceptsOf({ headwords: ['fifo'], text: 'FIFO\n\n' })).toMatchObject({
      fifo: { prefLabel: 'FIFO', definition: 'FIFO' },
    });
  });

  it('are not looked for below the first lines', async () => {
    const { port } = await conceptsOf({ headwords: ['port'], text: '   A way in.\nport\n   More.\n' });
    expect(port).toMatchObject({ prefLabel: 'port', definition: 'A way in.\nport\n   More.' });
  });

  it('get a sense each where one has several texts, from the tags of these', async () => {
    expect(
      await conceptsOf(
        article('port', '<networking, web> A number.'),
        article('port', '<programming> To translate.'),
        article('queue', '<programming> A line.'),
      ),
    ).toMatchObject({
      port: { prefLabel: 'port', sense: 'networking', definition: 'A number.' },
      'port-2': { prefLabel: 'port', sense: 'programming', definition: 'To translate.' },
      queue: expect.not.objectContaining({ sense: expect.anything() }),
    });
  });

  it('get no sense where tags do not tell the texts apart', async () => {
    const concepts = await conceptsOf(
      article('port', '<os> A.'),
      article('port', '<os> B.'),
      article('x', 'C.'),
    );
    for (const concept of Object.values(concepts)) expect(concept).not.toHaveProperty('sense');
    expect(Object.keys(concepts)).toHaveLength(3);
  });
});

describe('the text of a concept', () => {
  it('loses the indentation that all its lines share, and keeps the rest', async () => {
    const { queue } = await conceptsOf(
      article('queue', 'A line:', '', '  push(x)', '    pop()', '', 'Done.'),
    );
    expect(queue?.definition).toBe('A line:\n\n  push(x)\n    pop()\n\nDone.');
  });

  it('has its tags in angle brackets before it, also over two lines', async () => {
    const { queue } = await conceptsOf(article('queue', '<data, operating', 'system,  data> A line.'));
    expect(queue).toMatchObject({ tags: ['data', 'operating system'], definition: 'A line.' });
  });

  it('has no tags that are longer or more than tags may be', async () => {
    const { port, queue } = await conceptsOf(
      article('port', `<${'x'.repeat(31)}, ${'y'.repeat(30)}> A number.`),
      article('queue', '<a, b, c, d, e, f, g, h, i, j> A line.'),
    );
    expect(port).toMatchObject({ tags: ['y'.repeat(30)], definition: 'A number.' });
    expect(queue).toMatchObject({ tags: [...'abcdefgh'], definition: 'A line.' });
  });

  it('has no tags in angle brackets elsewhere', async () => {
    const { queue } = await conceptsOf(article('queue', 'A line of <b, c>.'));
    expect(queue).toMatchObject({ tags: [], definition: 'A line of <b, c>.' });
  });

  it('loses control characters, and so do headwords and names', async () => {
    const name = { headwords: ['00-database-short'], text: 'The \u001b[31mTiny\u0007 Dictionary\n' };
    const { pack } = await readFiles(
      dictDatabase('tiny', [
        name,
        { headwords: ['que\u0007ue'], text: 'que\u0007ue\r\n\r\n  A \u001b]0;line\u009b.\r\n  B.\r\n' },
      ]),
    );
    expect(pack.title).toBe('The [31mTiny Dictionary');
    expect(pack.entries).toMatchObject([{ id: 'queue', prefLabel: 'queue', definition: 'A ]0;line.\nB.' }]);
  });
});

describe('braces in a text', () => {
  it('are links to other headwords: they become words, and the concepts related', async () => {
    const { port } = await conceptsOf(
      article('port', 'Used by {TCP} and {Load', 'balancers}, never by {port}s. {TCP} again.'),
      { headwords: ['tcp', 'transmission control protocol'], text: 'TCP\n\n  A protocol.\n' },
      article('load balancer', 'Spreads.'),
    );
    expect(port).toMatchObject({
      definition: 'Used by TCP and Load\nbalancers, never by ports. TCP again.',
      related: ['tcp', 'load-balancer'],
    });
  });

  it('become words too where no headword has that name', async () => {
    const { port } = await conceptsOf(
      article('port', 'See {Dijkstra} and {home (http://example.org/)} and {(http://x.org/)}.'),
    );
    expect(port).toMatchObject({ definition: expect.stringContaining('See Dijkstra and '), related: [] });
    expect(port?.definition).toContain(' and (http://x.org/).');
  });

  it('stay where they are braces of code', async () => {
    const code = ['if (x) { y = 1; }', 'struct { int a; };', '{', '  while (s == 0) ;', '}', '{}'];
    const { port } = await conceptsOf(article('port', ...code));
    expect(port?.definition).toBe(code.join('\n'));
  });

  it('relate a concept to the first few others only', async () => {
    const others = Array.from({ length: 20 }, (_, index) => `word${index}`);
    const { port } = await conceptsOf(
      article('port', ...others.map((word) => `{${word}}`)),
      ...others.map((word) => article(word, 'x')),
    );
    expect(port?.related).toEqual(others.slice(0, 8));
  });
});
