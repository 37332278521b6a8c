import { openAt } from './open-at.ts';

/**
 * A process that does something with a store until it is killed, and says of each thing, once it is done, what it was.
 * Bundled and run by the tests, with the address, what to do, and where to begin.
 */
const [, , address = '', work = '', from = '0'] = process.argv;
const store = await openAt(address);
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
say('open');

const answer = (count: number) => ({
  id: `answer ${count}`,
  workspace: 'w',
  channel: 'c',
  thread: 't',
  unasked: false,
  question: { count },
  at: count,
});

if (work === 'write')
  for (let count = Number(from); ; count++) {
    await store.claims.make('w', `claim ${count}`, count);
    await store.answers.save(answer(count));
    say(`${count}`);
  }

if (work === 'write atomically')
  for (let count = Number(from); ; count++) {
    await store.atomically(async ({ changes, claims, answers }) => {
      await changes.bump('writer');
      await claims.make('w', `claim ${count}`, count);
      await answers.save(answer(count));
    });
    say(`${count}`);
  }

if (work === 'claim') {
  const won: number[] = [];
  for (let count = 0; count < Number(from); count++)
    if (await store.claims.make('w', `${count}`, 1)) won.push(count);
  say(`${JSON.stringify(won)} ${(await store.secrets.get('tokens')).toString('hex')}`);
  await store.close();
}

if (work === 'bump')
  for (let count = 0; count < Number(from); count++) say(`${await store.changes.bump('glossary')}`);

if (work === 'watch') {
  store.watch((name, count) => say(`${name} ${count}`)).follow('glossary', 0);
  // To watch keeps no process.
  setInterval(() => undefined, 60_000);
}

if (work === 'lease')
  for (;;) {
    const now = Date.now();
    const until = now + 400;
    if (await store.leases.take('reminders', `${process.pid}`, until, now))
      say(JSON.stringify({ now, until }));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
