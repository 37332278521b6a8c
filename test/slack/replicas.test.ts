import { expect, test } from 'vitest';
import { ALICE, DIRECT, GENERAL, TEAM } from '../simulators/slack/identities.ts';
import { HOME } from '../simulators/slack/places.ts';
import { postSigned } from '../simulators/slack/signed-http.ts';
import { onPostgres } from '../store/on-postgres.ts';
import type { PostgresServer } from '../store/postgres-server.ts';
import { type Bot, newSlack, startedBot } from './bot.ts';
import { Installer } from './installer.ts';

/** Two processes behind a load balancer, with one database; whatever is delivered comes to both of them, in a workspace that let them in. */
async function replicas(server: PostgresServer): Promise<readonly [Bot, Bot]> {
  const slack = await newSlack();
  const address = await server.newAddress();
  const many = { many: true, slack, address };
  const [one, other] = [await startedBot('http', many), await startedBot('http', many)];
  // It begins at one of them, and comes back to the other.
  const begun = new Installer(one);
  const back = slack.oauth.agree(await begun.begin(), HOME);
  expect(await begun.of(other).comeBack(back)).toMatch(/^\/slack\/installed\/done/);
  slack.deliverTo(one.url);
  return [one, other];
}

/** Delivers to the one what was delivered to the other since. */
async function deliverToBoth([{ slack, quiet }, other]: readonly [Bot, Bot], from: number): Promise<void> {
  const answers = slack.deliveries
    .slice(from)
    .map(({ type, payload }) => postSigned(other.url, type, payload));
  for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
  await quiet();
  await other.quiet();
}

onPostgres((server) => {
  test('two replicas do once what is delivered to both: an answer, an edit, a command, a press, a deletion', async () => {
    const both = await replicas(server());
    const [{ slack }] = both;
    const deliver = async (act: () => void) => {
      const { length } = slack.deliveries;
      act();
      await deliverToBoth(both, length);
    };
    let asking = { channel: '', ts: '' };
    await deliver(() => {
      asking = slack.say({ text: '@differentia what is coffee?' });
    });
    expect(slack.posts(GENERAL)).toHaveLength(1);
    await deliver(() => {
      slack.edit(asking, '@differentia what is tea?');
    });
    expect(slack.posts(GENERAL).map(({ text }) => text)).toEqual([expect.stringContaining('Tea')]);
    await deliver(() => {
      slack.command({ command: '/define', text: 'coffee' });
    });
    const [, definition] = slack.posts(GENERAL);
    expect(slack.posts(GENERAL)).toHaveLength(2);
    await deliver(() => {
      if (definition !== undefined) slack.press(definition, 'Share to channel');
    });
    // What one person saw gave way to what all see.
    expect(slack.posts(GENERAL).map(({ onlyFor }) => onlyFor)).toEqual([undefined, undefined]);
    await deliver(() => slack.delete(asking));
    expect(slack.posts(GENERAL)).toHaveLength(1);
  });

  test('a workspace that is gone for one replica is gone for the other', async () => {
    const [one, other] = await replicas(server());
    const { slack } = one;
    slack.deliverTo(other.url);
    slack.say({ text: 'what is coffee?', channel: DIRECT });
    await slack.until(() => slack.posts(DIRECT)[0]);
    slack.deliverTo(one.url);
    slack.uninstall(HOME);
    await one.quiet();
    // It hears of that within a second; then it asks Slack for nothing any more.
    const callsToTell = async () => {
      const { length } = slack.calls;
      expect(await other.platform.tell(`slack:${ALICE}`, ['Hello'], [`slack:${TEAM}`])).toBe('refused');
      return slack.calls.length - length;
    };
    await expect.poll(callsToTell).toBe(0);
  });
});
