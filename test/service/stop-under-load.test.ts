import { expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { ALICE, BOT_TOKEN, SIGNING_SECRET } from '../simulators/slack/identities.ts';
import type { SlackSimulator } from '../simulators/slack/slack-simulator.ts';
import type { OpenView } from '../simulators/slack/views.ts';
import { newSlack, type Way } from '../slack/bot.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { RunningService } from './running-service.ts';
import { slackEnv } from './slack-env.ts';

const MEMBER = 'U0MEMBER1';
const MANY = 8;
const numbered = (name: string) => Array.from({ length: MANY }, (_none, index) => `${name} number ${index}`);

/** The program, ready to hear of that Slack. */
async function started(slack: SlackSimulator, way: Way, dataDir: string): Promise<RunningService> {
  const http = {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
  };
  const env = way === 'http' ? http : slackEnv(slack);
  const service = new RunningService({ ...env, DATA_DIR: dataDir, PERSON_PER_MINUTE: '0' });
  await service.ready();
  if (way === 'http') slack.deliverTo(await service.url('/slack/events'));
  return service;
}

/** Has so many forms shown. @returns them, in the order in which they were asked for. */
async function shown(slack: SlackSimulator, ask: (index: number) => void): Promise<readonly OpenView[]> {
  const { length } = slack.modals;
  for (let count = 0; count < MANY; count += 1) {
    ask(count);
    await slack.until(() => slack.modals.length > length + count);
  }
  return slack.modals.slice(length);
}

it.each(['socket', 'http'] as const)(
  'what was confirmed to people is kept, and each question answered once, though it is told to stop amid a rush of both, over %s',
  async (way) => {
    const [slack, dataDir] = [await newSlack(), await temporaryFolder()];
    slack.admins.add(ALICE);
    const first = await started(slack, way, dataDir);
    const [names, words] = [numbered('Matcha'), numbered('Better words')];
    const entries = await shown(slack, (index) =>
      slack.command({ command: '/glossary', text: `add ${names[index]}` }),
    );
    slack.command({ command: '/define', text: 'TCP', user: MEMBER });
    const answer = await slack.until(() => slack.posts()[0]);
    const suggestions = await shown(slack, () => slack.press(answer, english.say('button.suggest'), MEMBER));

    const questions = numbered('').map((name, index) => {
      const [entry, suggestion] = [entries[index], suggestions[index]];
      if (entry !== undefined) slack.submit(entry, { definition: 'Ground tea.' });
      if (suggestion !== undefined) slack.submit(suggestion, { words: words[index] ?? '' });
      return slack.say({ text: `@differentia what is UDP?${name}` });
    });
    /** What people were told, of a form each. */
    const confirmed = () => {
      const said = JSON.stringify([slack.messages(), entries.map(({ view }) => view)]);
      return {
        saved: names.filter((name) => said.includes(`${name} is saved`)),
        taken: words.filter((_, index) =>
          JSON.stringify(suggestions[index]?.view).includes(english.say('feedback.suggested')),
        ),
      };
    };
    await slack.until(() => confirmed().saved.length + confirmed().taken.length > 2);
    first.kill('SIGTERM');
    expect(await first.ended()).toBe(0);

    const { saved, taken } = confirmed();
    const store = await openSqlite(`${dataDir}/differentia.db`);
    const glossary = await store.glossaries.of('slack:T024BE7LD', Date.now());
    const kept: string[] = [];
    for await (const { body } of store.revisions.since(glossary, 0)) kept.push(JSON.stringify(body));
    const open = await store.suggestions.open(glossary, 100);
    await store.close();
    for (const name of saved) expect(kept.filter((body) => body.includes(`"${name}"`))).toHaveLength(1);
    for (const comment of taken)
      expect(open.filter((each) => JSON.stringify(each).includes(comment))).toHaveLength(1);

    // Slack tries again what nobody took; and, for once, what was taken as well.
    const second = await started(slack, way, dataDir);
    for (const delivery of slack.deliveries.filter(({ type }) => type === 'events_api'))
      slack.redeliver(delivery);
    const answersTo = (ts: string) => slack.posts().filter(({ threadTs }) => threadTs === ts);
    await slack.until(() => questions.every(({ ts }) => answersTo(ts).length > 0));
    await slack.settled();
    second.kill('SIGTERM');
    expect(await second.ended()).toBe(0);
    expect(questions.map(({ ts }) => answersTo(ts).length)).toEqual(questions.map(() => 1));
    for (const { log } of [first, second]) expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  },
);
