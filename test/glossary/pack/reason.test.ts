import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/glossary/pack/reason.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

describe('why a file can’t be read or written', () => {
  it('is said in words, without the path that the sentence names', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'file');
    await writeFile(file, '');
    const reason = (work: Promise<unknown>) =>
      work.then(
        () => 'nothing',
        (error: unknown) => reasonOf(error),
      );
    expect(await reason(readFile(join(folder, 'none')))).toBe('there is no such file or folder');
    expect(await reason(readFile(folder))).toBe('it is a folder');
    expect(await reason(mkdir(join(file, 'below')))).toBe('a file stands where a folder belongs');
    expect(await reason(readFile(join(folder, 'x'.repeat(300))))).toBe('its name is too long');
    // One that there are no words for.
    expect(await reason(open(file, 'wx'))).toBe('EEXIST: file already exists');
    expect(await reason(Promise.reject(new Error('it is too large')))).toBe('it is too large');
  });

  it('names the file where it is another one', async () => {
    const missing = join(await temporaryFolder(), 'tiny.dict');
    const error = await readFile(missing).catch((thrown: unknown) => thrown);
    expect(reasonOf(error, missing)).toBe('there is no such file or folder');
    expect(reasonOf(error, 'tiny.index')).toBe(`there is no such file or folder (${missing})`);
  });

  it.each(['EACCES', 'ENOSPC', 'EROFS', 'EMFILE', 'EIO'])('is said in words for %s', (code) => {
    const error = Object.assign(new Error(`${code}: no, open '/x'`), { code, syscall: 'open', path: '/x' });
    expect(reasonOf(error)).toMatch(/^[a-z -]+$/);
  });
});
