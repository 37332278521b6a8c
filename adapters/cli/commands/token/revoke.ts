import type { Command } from 'commander';
import { OPERATOR } from '../../../../src/team/actor.ts';
import { revokeToken } from '../../../../src/team/tokens.ts';
import { EXIT, Failure } from '../../../failure.ts';
import { print, printJson } from '../../streams.ts';
import type { Acting } from './token.ts';

/** Makes a token good for nothing any more. */
export const revoke = (parent: Command, acting: Acting): void =>
  void parent
    .command('revoke')
    .description('make a token good for nothing any more, at once')
    .argument('<id>', 'as “token list” shows it')
    .action(
      acting(async ({ store, workspace, setting, json }, _options: object, id: string) => {
        const by = { person: OPERATOR, at: Date.now() };
        if (!(await revokeToken(store, { workspace, id }, by)))
          throw new Failure(
            `${workspace} has no token with the id “${id}”: “differentia token list --workspace ${workspace}” shows those that it has.`,
            EXIT.failed,
          );
        if (json) printJson(setting.streams.out, { kind: 'revoked', workspace, id });
        else print(setting.streams.out, `The token ${id} of ${workspace} is good for nothing any more.`);
      }),
    );
