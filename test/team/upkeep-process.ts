import { english } from '../../src/messages/messages.ts';
import { inOneProcess } from '../../src/store/in-one-process.ts';
import { openTeam } from '../../src/team/open-team.ts';
import { Packs } from '../../src/team/packs.ts';
import { upkeep } from '../../src/team/upkeep.ts';
import { conceptOf, packOf } from '../glossary/builders.ts';
import { openAt } from '../store/open-at.ts';

/**
 * A process that would do upkeep all the time, if no other does, until it is told to stop. It says what it has done each time. Bundled
 * and run by the tests, with the store's address, and how long the lease is in milliseconds.
 */
const [, , address = '', lease = ''] = process.argv;
const store = await openAt(address);
const team = openTeam(store, new Packs([packOf([conceptOf({ id: 'tea', prefLabel: 'Tea' })])], english));
const stop = new AbortController();
process.on('SIGTERM', () => stop.abort());
const say = (line: string): boolean => process.stdout.write(`${line}\n`);
say('open');

const failed = (error: unknown): boolean => say(`failed: ${error}`);
const shift = {
  name: 'upkeep',
  every: 10,
  lease: Number(lease),
  look: 20,
  failed,
  async work(signal: AbortSignal) {
    const run = {
      graceDays: 30,
      at: Date.now(),
      signal,
      failed: (_: string, error: unknown) => failed(error),
    };
    say(JSON.stringify(await upkeep(team, run)));
  },
};
await inOneProcess(store.leases, shift, stop.signal);
await team.overlays.close();
await store.close();
say('stopped');
