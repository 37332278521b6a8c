import { mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/interchange/limits.ts';
import { readFiles } from '../../src/interchange/read-files.ts';
import { type Files, temporaryFolder, writeFiles } from '../temporary-folder.ts';

async function folderOf(files: Files): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}

describe('a folder', () => {
  it('is read with the folders in it, but for what is hidden or in no format', async () => {
    const folder = await folderOf({
      'b/c.md': '1',
      'a.CSV': '2',
      'b/picture.png': '3',
      '.git/d.md': '4',
      '.e.md': '5',
      LICENSE: '6',
    });
    const files = await readFiles(folder);
    expect(files.map(({ name, content }) => [name, String(content)])).toEqual([
      [join(folder, 'a.CSV'), '2'],
      [join(folder, 'b/c.md'), '1'],
    ]);
  });

  it('is read without what is elsewhere and only linked to', async () => {
    const outside = await folderOf({ 'secret.md': 'x', 'more/secret.md': 'x' });
    const folder = await folderOf({ 'a.md': '1' });
    await symlink(join(outside, 'secret.md'), join(folder, 'b.md'));
    await symlink(join(outside, 'more'), join(folder, 'c'));
    await symlink(folder, join(folder, 'd'));
    expect((await readFiles(folder)).map(({ name }) => name)).toEqual([join(folder, 'a.md')]);
  });

  it('is refused where it has more bytes than an import may have, before they are read', async () => {
    const folder = await folderOf({ 'a.md': '' });
    await truncate(join(folder, 'a.md'), LIMITS.bytes + 1);
    await expect(readFiles(folder)).rejects.toThrow(
      'it is more than one import may have, 64 MiB in 200000 files: import it in parts',
    );
  });

  it('may hold nothing', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a'));
    expect(await readFiles(folder)).toEqual([]);
  });
});

describe('a file', () => {
  it('is read whatever its name', async () => {
    const folder = await folderOf({ 'a.txt': 'x' });
    expect(await readFiles(join(folder, 'a.txt'))).toHaveLength(1);
  });

  it.each(['a.index', 'a.dict.dz', 'a.dict'])(
    'of a DICT database, as %s, comes with the other',
    async (name) => {
      const folder = await folderOf({ 'a.index': '1', 'a.dict.dz': '2', 'a.dict': '3', 'b.index': '4' });
      expect((await readFiles(join(folder, name))).map(({ content }) => String(content))).toEqual(['1', '2']);
    },
  );
});
