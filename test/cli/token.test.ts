import { describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { tokenOf } from '../../src/team/tokens.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { inProcess } from './in-process.ts';

/** The commands of tokens, on a store of their own. */
async function keyring() {
  const dataDir = await temporaryFolder();
  const token = (...args: string[]) => inProcess(['token', ...args], { dataDir, shippedPacks: 'none' });
  const holder = async (text: string) => {
    const store = await openSqlite(`${dataDir}/differentia.db`);
    try {
      return await tokenOf(store, text.trim(), Date.now());
    } finally {
      await store.close();
    }
  };
  return { token, holder };
}

const OF_TEAM = ['--workspace', 'slack:T1'];

describe('differentia token', () => {
  it('shows a token once, by itself, and says how to keep it and how to be rid of it', async () => {
    const { token, holder } = await keyring();
    const made = await token(
      'create',
      ...OF_TEAM,
      '--name',
      'the wiki',
      '--scope',
      'read',
      '--expires',
      '90',
    );
    expect(made.exitCode).toBe(0);
    expect(made.out).toMatch(/^dff_[\w-]{43}\n$/);
    const [id = ''] = /(?<=token revoke )\S+/.exec(made.err) ?? [];
    expect(made.err).toContain('isn’t shown again');
    expect(await holder(made.out)).toMatchObject({
      id,
      workspace: 'slack:T1',
      name: 'the wiki',
      scopes: ['read'],
    });
    const { out: listed } = await token('list');
    expect(listed).toMatch(
      new RegExp(`^${id}  read  used \\d{4}-\\d\\d-\\d\\d  good until \\d{4}-\\d\\d-\\d\\d  the wiki\n$`),
    );
    expect(listed).not.toContain('dff_');
    const revoked = await token('revoke', id);
    expect([revoked.exitCode, revoked.out]).toEqual([0, expect.stringContaining(id)]);
    expect(await holder(made.out)).toBeUndefined();
    expect((await token('list')).out).toContain('has no tokens');
    expect(await token('revoke', id)).toMatchObject({
      exitCode: 1,
      err: expect.stringContaining('no token with the id'),
    });
  });

  it('gives programs JSON', async () => {
    const { token, holder } = await keyring();
    const made = JSON.parse((await token('create', ...OF_TEAM, '--name', 'x', '--json')).out);
    expect(made).toMatchObject({ workspace: 'slack:T1', scopes: ['read', 'ask'], expires: null });
    expect(await holder(made.token)).toMatchObject({ id: made.id });
    const { tokens } = JSON.parse((await token('list', '--json')).out);
    expect(tokens).toMatchObject([{ id: made.id, name: 'x', scopes: ['read', 'ask'], expires: null }]);
  });

  it('says in a sentence what is wrong with what was typed', async () => {
    const { token } = await keyring();
    for (const [args, words] of [
      [['create', ...OF_TEAM], '--name'],
      [['create', ...OF_TEAM, '--name', 'x', '--scope', 'write'], 'Give one of read, ask'],
      [['create', ...OF_TEAM, '--name', 'x', '--expires', '0'], 'from 1 to 3650'],
      [['create', ...OF_TEAM, '--name', ' '], 'is empty'],
      [['create', '--workspace', 'T1', '--name', 'x'], 'is no workspace'],
    ] as const)
      expect(await token(...args)).toMatchObject({
        exitCode: 2,
        out: '',
        err: expect.stringContaining(words),
      });
  });

  it('shows nothing of one workspace’s tokens in another, and revokes none of them there', async () => {
    const { token } = await keyring();
    const { id } = JSON.parse((await token('create', ...OF_TEAM, '--name', 'x', '--json')).out);
    await token('create', '--workspace', 'slack:T2', '--begin', '--name', 'y');
    expect((await token('list', '--workspace', 'slack:T2')).out).not.toContain(id);
    expect((await token('revoke', id, '--workspace', 'slack:T2')).exitCode).toBe(1);
    expect((await token('list', ...OF_TEAM)).out).toContain(id);
    expect((await token('list')).err).toContain('several workspaces');
  });
});
