import { describe, expect, it } from 'vitest';
import { fileFetcher } from '../../adapters/slack/send/fetch-file.ts';
import { english } from '../../src/messages/messages.ts';
import { ALICE, BOT_TOKEN } from '../simulators/slack/identities.ts';
import { startedBot } from './bot.ts';
import { shownText } from './shown-text.ts';

const { say } = english;

describe('/glossary', () => {
  it('asks Slack who is an admin, and not again at once', async () => {
    const { slack, quiet } = await startedBot('http');
    slack.admins.add(ALICE);
    for (const text of ['settings', 'settings', 'review']) {
      slack.command({ command: '/glossary', text });
      await quiet();
    }
    expect(shownText(slack.posts().at(-1)?.blocks)).toContain(say('review.none'));
    expect(slack.callsOf('users.info')).toHaveLength(1);
  });

  it('takes nobody for an admin where Slack doesn’t say, and asks anew', async () => {
    const { slack, quiet, log } = await startedBot('http');
    slack.admins.add(ALICE);
    // Asked whether the person is a guest, too.
    for (const _ of ['guest', 'admin']) slack.failNext('users.info', 'missing_scope');
    slack.command({ command: '/glossary', text: 'review' });
    await quiet();
    expect(shownText(slack.posts().at(-1)?.blocks)).toContain('Only editors can do that');
    expect(log).toContainEqual(expect.objectContaining({ call: 'users.info', error: 'missing_scope' }));
    slack.command({ command: '/glossary', text: 'review' });
    await quiet();
    expect(shownText(slack.posts().at(-1)?.blocks)).toContain(say('review.none'));
  });

  it('adds once what is delivered twice', async () => {
    const { slack, quiet, store } = await startedBot('socket');
    slack.admins.add(ALICE);
    slack.command({ command: '/glossary', text: 'add Matcha' });
    await quiet();
    const [form] = slack.modals;
    if (form === undefined) throw new Error('no form');
    const sent = slack.submit(form, { definition: 'Ground tea.' });
    await quiet();
    slack.redeliver(sent);
    await quiet();
    const [workspace] = await store.glossaries.known(9);
    expect(await store.revisions.recent(workspace?.glossary ?? '', 9)).toHaveLength(1);
  });

  it('says in the form itself what came of it, where the message for that can’t be sent any more', async () => {
    const { slack, quiet } = await startedBot('http');
    slack.admins.add(ALICE);
    slack.command({ command: '/glossary', text: 'add Matcha' });
    await quiet();
    slack.expireResponseUrls();
    const [form] = slack.modals;
    if (form === undefined) throw new Error('no form');
    slack.submit(form, { definition: 'Ground tea.' });
    await quiet();
    expect(form.isOpen).toBe(true);
    expect(shownText(form.view.blocks)).toContain('Matcha is saved, as version 1.');
  });
});

describe('a file', () => {
  it.each([
    'https://evil.test/x',
    'http://files.slack.com/x',
    'https://files.slack.com.evil.test/x',
    'https://notslack.com/x',
    'file:///etc/passwd',
    'not an address',
  ])('is not fetched with the token from %s', async (reference) => {
    const failures: string[] = [];
    const fetchFile = fileFetcher({
      token: async () => BOT_TOKEN,
      apiUrl: undefined,
      failed: (error) => failures.push(error),
    });
    expect(await fetchFile({ name: 'x', size: 1, reference })).toBeUndefined();
    expect(failures).toHaveLength(1);
  });
});
