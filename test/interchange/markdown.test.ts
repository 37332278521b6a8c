import { describe, expect, it } from 'vitest';
import { markdown } from '../../src/interchange/markdown/markdown.ts';
import { comparisonOf, conceptOf, packOf } from '../glossary/builders.ts';
import { readText, readTexts } from './read-text.ts';

/** A page as the CNCF's glossary has them. */
const page = (front: string, body: string): string => `---\n${front}\n---\n\n${body}\n`;

describe('a page of the CNCF’s glossary', () => {
  const mesh = page(
    'title: Transport Layer Mesh (TLM)\nstatus: Completed\ncategory: Technology\ntags: ["networking", "", "networking"]',
    `A mesh connects [services](/service/) of an
[application](/apps/?x=1#y "title"), and *every* call passes through it.

## Problem it addresses

Services call each other.
Each has to retry by itself:

- time-outs
- retries of \`GET\`

## How it helps

It moves this into proxies. See [the project](https://example.com/service/).

{{% sign-language-section abc %}}

## Related terms

* [Proxy](../proxy.md)
`,
  );
  const others = {
    'en/service.md': page('title: Service\ncategory: concept', '## What it is\n\nA part.\n'),
    'en/proxy.md': page('Title: Proxy\nTags: Net', 'Stands between.\n'),
  };

  it('is a concept of its text, its tags and the pages that it links to', async () => {
    const { entries, faults } = await readTexts(markdown, { 'en/mesh.md': mesh, ...others });
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      conceptOf({
        id: 'mesh',
        prefLabel: 'Transport Layer Mesh',
        altLabels: ['TLM'],
        definition: [
          'A mesh connects services of an application, and every call passes through it.',
          'Problem it addresses: Services call each other. Each has to retry by itself:',
          '- time-outs\n- retries of GET',
          'How it helps: It moves this into proxies. See the project.',
        ].join('\n\n'),
        tags: ['technology', 'networking'],
        related: ['service', 'proxy'],
      }),
      conceptOf({ id: 'service', prefLabel: 'Service', definition: 'A part.', tags: ['concept'] }),
      conceptOf({ id: 'proxy', prefLabel: 'Proxy', definition: 'Stands between.', tags: ['net'] }),
    ]);
  });

  it('is left out where it is a draft, a template, or made by its layout', async () => {
    const { entries, faults } = await readTexts(markdown, {
      'en/a.md': page('title: A\ndraft: true', 'x'),
      'en/_index.md': page('title: B', 'x'),
      'en/_TEMPLATE.md': page('title: C', 'x'),
      'en/search.md': page('title: D\nlayout: search', ''),
      'en/README.md': '# Read me\n',
    });
    expect({ entries, faults }).toEqual({ entries: [], faults: [] });
  });

  it.each([
    ['Port (network)', 'Port (network)', []],
    ['Container Storage Interface (CSI)', 'Container Storage Interface', ['CSI']],
    ['Mutual TLS (mTLS)', 'Mutual TLS', ['mTLS']],
    ['.NET (Core)', '.NET (Core)', []],
  ])('is called by its title “%s”', async (title, prefLabel, altLabels) => {
    const { entries } = await readText(markdown, page(`title: ${title}`, 'x'));
    expect(entries).toMatchObject([{ prefLabel, altLabels }]);
  });

  it('takes Obsidian’s aliases for names, and not Hugo’s, which are addresses', async () => {
    const { entries } = await readText(markdown, page('title: A\naliases: [/a/, b, A]', 'x'));
    expect(entries).toMatchObject([{ altLabels: ['b'] }]);
  });

  it('has its faults where these stand', async () => {
    const { entries, faults } = await readTexts(markdown, {
      'a.md': 'Just text\n',
      'b.md': page('status: Completed', 'x'),
      'c.md': page('status: x\n\ntitle: ""', 'x'),
      'd.md': page('title: D', ''),
      'e.md': page('title: [', 'x'),
      'f.md': page(`title: F`, '- '.repeat(200)),
      'g.md': page('title: G', '[a]('.repeat(5_000)),
      'h.md': page('title: H', 'x'.repeat(600_000)),
    });
    expect(entries).toEqual([]);
    expect(faults).toEqual([
      'a.md:1: does not begin with front matter, which stands between two lines of “---”',
      'b.md:2: title: is empty',
      'c.md:4: title: is empty',
      'd.md:2: definition: is empty',
      expect.stringMatching(/^e\.md:2: is not YAML: /),
      'f.md:4: the text is nested too deep',
      'g.md:4: the text has more than 4000 brackets',
      'h.md:4: the text is longer than 500000 characters',
    ]);
  });
});

describe('a page that was written', () => {
  it('has what is read in its text, and all else in its front matter', async () => {
    const entries = [
      conceptOf({
        id: 'rest',
        prefLabel: 'REST',
        definition: 'A style.',
        points: ['One.', 'Two.'],
        tags: ['web'],
      }),
      comparisonOf({
        between: ['rest', 'rpc'],
        rows: [{ aspect: 'Unit', values: ['a | b', 'c'] }],
        chooseWhen: ['x', 'y'],
      }),
    ];
    const files = await markdown.write(packOf(entries, { id: 'team' }), {});
    expect(Object.fromEntries(files.map(({ name, content }) => [name, content]))).toEqual({
      'team/rest.md':
        '---\ntitle: REST\nkind: concept\nid: rest\ntags: [web]\nlang: en\n---\n\nA style.\n\n## Points\n\n- One.\n- Two.\n',
      'team/rest-vs-rpc.md':
        '---\nkind: comparison\nid: rest-vs-rpc\nbetween: [rest, rpc]\nlang: en\n---\n\nHow rest and rpc differ.\n\n## Differences\n\n| | rest | rpc |\n| --- | --- | --- |\n| Unit | a \\| b | c |\n\n## Choose when\n\n- x\n- y\n',
    });
  });

  it('may be edited: items may go over several lines, and tables be aligned', async () => {
    const text = `---\nkind: comparison\nid: a-vs-b\nbetween: [a, b]\n---\nHow they differ.\n\n## Points\n\n- One that\n  goes on.\n* Two.\n\n## Differences\n|        | a   | b   |\n|:-------|:---:|----:|\n| Size   | 1   | 2   |\n  | Age  | old | new |\n`;
    const { entries, faults } = await readText(markdown, text);
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      comparisonOf({
        between: ['a', 'b'],
        gist: 'How they differ.',
        points: ['One that goes on.', 'Two.'],
        rows: [
          { aspect: 'Size', values: ['1', '2'] },
          { aspect: 'Age', values: ['old', 'new'] },
        ],
      }),
    ]);
  });

  it('has its faults where these stand', async () => {
    const front = '---\ntitle: A\nkind: concept\nid: a\nbroader: [b, b]\n---\n';
    const { faults } = await readTexts(markdown, {
      'a.md': `${front}\nText.\n\n## Points\n\n- same\n- same\n`,
      'b.md': `${front}\nText.\n\n## Points\nNo item.\n\n## Points\n`,
      'c.md': `${front}\n`,
    });
    expect(faults).toEqual([
      'a.md:5: broader: says the same thing twice',
      'a.md:10: points: says the same thing twice',
      'b.md:11: is neither in a list nor in a table: a section is one of these, once',
      'b.md:13: is neither in a list nor in a table: a section is one of these, once',
      'c.md:5: broader: says the same thing twice',
      'c.md:7: definition: is empty',
    ]);
  });
});
