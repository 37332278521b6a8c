import type { Posted } from '../simulators/slack/channels.ts';
import { GENERAL } from '../simulators/slack/identities.ts';
import { nodesIn } from '../simulators/slack/nodes.ts';
import { pingsIn } from '../simulators/slack/pings.ts';
import { startedBot, type Way } from '../slack/bot.ts';
import { shownText } from '../slack/shown-text.ts';
import type { Manner, Room, Shown } from './room.ts';

const DIRECT = 'D0ALICE';

/** A channel of Slack. */
export async function slackRoom(way: Way): Promise<Room> {
  const { slack, quiet } = await startedBot(way);
  const isShown = ({ onlyFor }: Posted): boolean => onlyFor === undefined;

  const said = (text: string, { toBot, inPrivate, goingOn, as }: Manner = {}): Posted => {
    const last = slack.posts().filter(isShown).at(-1);
    return slack.say({
      text: toBot ? `@differentia ${text}` : text,
      channel: inPrivate ? DIRECT : GENERAL,
      ...(goingOn && last && { channel: last.channel, thread_ts: last.threadTs ?? last.ts }),
      ...(as && { as: as === 'the bot' ? as : 'app' }),
    });
  };

  return {
    async say(text, manner) {
      const posted = said(text, manner);
      await quiet();
      return { said: posted };
    },
    async sayAll(texts, manner) {
      for (const text of texts) said(text, manner);
      await quiet();
    },
    async edit({ said }, text) {
      slack.edit(said as Posted, text);
      await quiet();
    },
    async remove({ said }) {
      slack.delete(said as Posted);
      await quiet();
    },
    async deliverAgain() {
      // What the bot itself posts is delivered to it as well.
      const last = slack.deliveries.filter(({ payload }) => !isOfBot(payload.event)).slice(-2);
      if (last.length === 0) throw new Error('nothing was delivered yet');
      for (const delivery of last) slack.redeliver(delivery);
      await quiet();
    },
    async command(name, text) {
      slack.command({ command: `/${name}`, text });
      await quiet();
    },
    async press(button) {
      const under = slack.posts().findLast((post) => shown(post).buttons.includes(button));
      if (under === undefined) throw new Error(`there is no button “${button}”`);
      slack.press(under, button);
      await quiet();
    },
    answers: () => slack.posts().filter(isShown).map(shown),
    whispers: () =>
      slack
        .posts()
        .filter((post) => !isShown(post))
        .map(shown),
    refuseNext: () => slack.failNext('chat.postMessage', 'is_archived'),
    complaints: () => [
      ...slack.posts().flatMap((post) => pingsIn({ ...post })),
      ...slack.calls.flatMap(({ answer }) => (answer?.error === 'invalid_blocks' ? ['invalid_blocks'] : [])),
    ],
  };
}

const isOfBot = (event: unknown): boolean => typeof event === 'object' && event !== null && 'bot_id' in event;

const shown = ({ blocks }: Posted): Shown => ({
  text: shownText(blocks),
  buttons: [...nodesIn(blocks, '')].flatMap(({ node }) => {
    const { type, text } = node as { type?: string; text?: { text?: string } };
    return type === 'button' ? [text?.text ?? ''] : [];
  }),
});
