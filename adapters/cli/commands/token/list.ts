import type { Command } from 'commander';
import type { Token } from '../../../../src/store/tokens.ts';
import { isExpired } from '../../../../src/team/tokens.ts';
import { print, printJson } from '../../streams.ts';
import { columns } from '../glossary/place.ts';
import { dateOf } from '../glossary/views/date-of.ts';
import type { Acting } from './token.ts';

/** Lists a workspace's tokens; nothing that is listed lets anybody in. */
export const list = (parent: Command, acting: Acting): void =>
  void parent
    .command('list')
    .description('list a workspace’s tokens, and when each was last used')
    .action(
      acting(async ({ store, workspace, setting, json }) => {
        const tokens = await store.tokens.of(workspace);
        const { out } = setting.streams;
        if (json) return printJson(out, { kind: 'tokens', workspace, tokens: tokens.map(dataOf) });
        if (tokens.length === 0)
          return print(
            out,
            `${workspace} has no tokens: make one with “differentia token create --workspace ${workspace} --name …”.`,
          );
        for (const line of columns(tokens.map(rowOf), out)) print(out, line);
      }),
    );

const dataOf = ({ id, name, scopes, at, expires, used }: Token) => ({
  id,
  name,
  scopes,
  created: dateOf(at),
  expires: expires === undefined ? null : dateOf(expires),
  used: used ?? null,
});

const rowOf = (token: Token): string[] => [
  token.id,
  token.scopes.join(' '),
  token.used === undefined ? 'never used' : `used ${token.used}`,
  validity(token),
  token.name,
];

function validity(token: Token): string {
  if (token.expires === undefined) return 'good for ever';
  return `${isExpired(token, Date.now()) ? 'expired' : 'good until'} ${dateOf(token.expires)}`;
}
