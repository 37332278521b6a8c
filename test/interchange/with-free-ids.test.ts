import { describe, expect, it } from 'vitest';
import { csv } from '../../src/interchange/csv/csv.ts';
import { markdown } from '../../src/interchange/markdown/markdown.ts';
import { readGlossary } from '../../src/interchange/read-glossary.ts';
import { saidIds, withFreeIds } from '../../src/interchange/with-free-ids.ts';
import { file } from './given-files.ts';

describe('ids that were made', () => {
  it('give way to those that are taken, and are taken then', async () => {
    const text = 'label,definition\nPort,x\nport,y\nC,z\nC++,z\nPort-2,z\n';
    const { entries } = await readGlossary([file('a.csv', text)], { lang: 'en' }, csv);
    const taken = new Set(['port', 'c']);
    const ids = withFreeIds(entries, taken).map(({ entry }) => entry.id);
    expect(ids).toEqual(['port-2', 'port-3', 'c-2', 'c-plus-plus', 'port-2-2']);
    expect(taken).toEqual(new Set(['port', 'c', ...ids]));
  });

  it('are changed in what refers to them, too', async () => {
    const page = (title: string, text: string) => `---\ntitle: ${title}\n---\n${text}\n`;
    const files = [
      file('x/port.md', page('Port', 'See [dock](/dock/).')),
      file('x/dock.md', page('Dock', '[x](/port)')),
    ];
    const { entries } = await readGlossary(files, { lang: 'en' }, markdown);
    const free = withFreeIds(entries, new Set(['dock']));
    expect(free.map(({ entry }) => entry)).toMatchObject([
      { id: 'port', related: ['dock-2'] },
      { id: 'dock-2', related: ['port'] },
    ]);
  });

  it('are none that another file says', async () => {
    const front = 'title: Port\nkind: concept\nid: port\n';
    const files = [file('a/port.md', '---\ntitle: Port\n---\nx\n'), file('b/x.md', `---\n${front}---\ny\n`)];
    const { entries, faults } = await readGlossary(files, { lang: 'en' }, markdown);
    expect(faults).toEqual([]);
    expect(entries.map(({ entry }) => entry.id)).toEqual(['port', 'port-2']);
  });

  it('are told from those that files say, which stay', async () => {
    const text = 'kind,id,prefLabel,definition\nconcept,port,Port,x\n';
    const { entries } = await readGlossary([file('a.csv', text)], { lang: 'en' }, csv);
    expect(saidIds(entries)).toEqual(['port']);
    expect(withFreeIds(entries, new Set(['port'])).map(({ entry }) => entry.id)).toEqual(['port']);
  });
});
