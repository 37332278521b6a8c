import { type Command, InvalidArgumentError } from 'commander';
import { OPERATOR } from '../../../../src/team/actor.ts';
import { createToken, MOST_DAYS, SCOPES, type Scope, tokenNameSchema } from '../../../../src/team/tokens.ts';
import { prose } from '../../help.ts';
import { print, printJson } from '../../streams.ts';
import { dateOf } from '../glossary/views/date-of.ts';
import type { Acting } from './token.ts';

interface Options {
  readonly name: string;
  readonly scope?: readonly Scope[];
  readonly expires?: number;
}

/** Makes a token, which is shown this once. */
export const create = (parent: Command, acting: Acting): void =>
  void parent
    .command('create')
    .description('make a token; it is shown this once')
    .requiredOption('--name <text>', 'what it is for', nameFrom)
    .option(
      '--scope <scope>',
      'what it is good for: read, ask; may be given several times; else both',
      scopes,
    )
    .option('--expires <days>', 'for how many days it is good; else until it is revoked', daysFrom)
    .option('--begin', 'begin a glossary for a workspace that has none')
    .addHelpText(
      'after',
      prose(
        '“read” is for entries, comparisons and search, “ask” for questions. The token goes to standard output, and what there is to say of it to standard error.',
      ),
    )
    .addHelpText(
      'after',
      '\nFor example:\n  differentia token create --workspace slack:T024BE7LD --name "the wiki" --scope read --expires 90',
    )
    .action(
      acting(async ({ store, workspace, setting, json }, { name, scope, expires: days }: Options) => {
        const wanted = { workspace, name, scopes: scope ?? SCOPES, days };
        const { text, token } = await createToken(store, wanted, { person: OPERATOR, at: Date.now() });
        const { id, scopes: given, expires } = token;
        const { out, err } = setting.streams;
        if (json)
          return printJson(out, {
            token: text,
            id,
            workspace,
            name,
            scopes: given,
            expires: expires ?? null,
          });
        print(out, text);
        const until = expires === undefined ? 'until it is revoked' : `until ${dateOf(expires)}`;
        print(
          err,
          `Keep it like a password: it isn’t shown again. It is good for ${given.join(' and ')} in ${workspace}, ${until}.\nTo revoke it: differentia token revoke ${id} --workspace ${workspace}`,
        );
      }, true),
    );

function scopes(text: string, before: readonly Scope[] = []): readonly Scope[] {
  const named = text.split(',').map((each) => SCOPES.find((scope) => scope === each.trim()));
  const known = named.flatMap((scope) => scope ?? []);
  if (known.length < named.length) throw new InvalidArgumentError(`Give one of ${SCOPES.join(', ')}.`);
  return [...before, ...known];
}

function nameFrom(text: string): string {
  const { data, error } = tokenNameSchema.safeParse(text.trim());
  if (data !== undefined) return data;
  throw new InvalidArgumentError(`The name ${error?.issues[0]?.message}.`);
}

function daysFrom(text: string): number {
  const days = Number(text);
  if (/^\d+$/.test(text) && days >= 1 && days <= MOST_DAYS) return days;
  throw new InvalidArgumentError(`Give a whole number of days from 1 to ${MOST_DAYS}.`);
}
