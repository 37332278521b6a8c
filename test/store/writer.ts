import { openSqlite } from '../../src/store/sqlite.ts';

/**
 * A process that writes to a store until it is killed, and says of each write, once it is done, what it was.
 * Bundled and run by the tests, with the file, what to do, and where to begin.
 */
const [, , file = '', work = '', from = '0'] = process.argv;
const store = await openSqlite(file);
process.stdout.write('open\n');

if (work === 'write')
  for (let count = Number(from); ; count++) {
    await store.claim('w', `claim ${count}`, count);
    await store.saveAnswer({
      id: `answer ${count}`,
      workspace: 'w',
      channel: 'c',
      thread: 't',
      unasked: false,
      question: { count },
      at: count,
    });
    process.stdout.write(`${count}\n`);
  }

if (work === 'claim') {
  const won: number[] = [];
  for (let count = 0; count < Number(from); count++)
    if (await store.claim('w', `${count}`, 1)) won.push(count);
  process.stdout.write(`${JSON.stringify(won)} ${(await store.secret('tokens')).toString('hex')}\n`);
  await store.close();
}
