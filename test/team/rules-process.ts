import { english } from '../../src/messages/messages.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { Packs } from '../../src/team/packs.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';
import { openAt } from '../store/open-at.ts';
import { type Call, type Reply, RULES } from './rules.ts';

/**
 * A process that has a store open and does what it is sent by the rules, several things at once, until it is killed. It says of each
 * that it is done once the rule's promise has resolved. Bundled and run by the tests, with the store's address.
 */
const [, , address = ''] = process.argv;
const tea = conceptOf({ id: 'tea', prefLabel: 'Tea' });
const team = openTeam(await openAt(address), new Packs([packOf([tea])], english));
const say = (reply: Reply): void => void process.send?.(reply);

process.on('message', async ({ number, rule, deed, asked }: Call) => {
  const work: (team: unknown, deed: unknown, asked: unknown) => Promise<unknown> = RULES[rule] as never;
  try {
    say({ number, outcome: await work(team, deed, asked) });
  } catch (error) {
    say({ number, error: String(error instanceof Error ? (error.stack ?? error) : error) });
  }
});
say({ number: 0, outcome: 'open' });
