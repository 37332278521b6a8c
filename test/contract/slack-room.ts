import type { Posted } from '../simulators/slack/channels.ts';
import { ALICE, DIRECT, GENERAL, TEAM } from '../simulators/slack/identities.ts';
import { nodesIn } from '../simulators/slack/nodes.ts';
import { pingsIn } from '../simulators/slack/pings.ts';
import { startedBot, type Way } from '../slack/bot.ts';
import { shownText } from '../slack/shown-text.ts';
import type { Manner, Room, Shown } from './room.ts';

/** Somebody who administers the workspace. */
const ADMIN = 'U0ADMIN01';
const PEOPLE = { admin: ADMIN, guest: ALICE } as const;

interface Input {
  readonly block_id: string;
  readonly element?: {
    readonly initial_value?: string;
    readonly initial_option?: { readonly value: string };
  };
}

/** A channel of Slack. */
export async function slackRoom(way: Way): Promise<Room> {
  const { slack, team, platform, quiet } = await startedBot(way);
  slack.admins.add(ADMIN);
  const isShown = ({ onlyFor }: Posted): boolean => onlyFor === undefined;

  const said = (text: string, { toBot, inPrivate, goingOn, by = 'guest', as }: Manner = {}): Posted => {
    const last = slack.posts().filter(isShown).at(-1);
    return slack.say({
      text: toBot ? `@differentia ${text}` : text,
      channel: inPrivate ? DIRECT : GENERAL,
      user: PEOPLE[by],
      ...(goingOn && last && { channel: last.channel, thread_ts: last.threadTs ?? last.ts }),
      ...(as && { as: as === 'the bot' ? as : 'app' }),
    });
  };

  return {
    team,
    workspace: `slack:${TEAM}`,
    channel: GENERAL,
    platform,
    person: `slack:${ALICE}`,
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
    async glossary(text, as) {
      slack.command({ command: '/glossary', text, user: PEOPLE[as] });
      await quiet();
    },
    async handIn({ name, content }, as) {
      slack.command({ command: '/glossary', text: 'import', user: PEOPLE[as] });
      await quiet();
      const opened = slack.modals.at(-1);
      if (opened !== undefined) slack.submit(opened, {}, slack.files.keep(name, content));
      await quiet();
    },
    form() {
      const inputs = (slack.modals.at(-1)?.view.blocks ?? []) as readonly Input[];
      return Object.fromEntries(
        inputs.flatMap(({ block_id, element }) =>
          element === undefined
            ? []
            : [[block_id, element.initial_value ?? element.initial_option?.value ?? '']],
        ),
      );
    },
    async closeForm(values) {
      const opened = slack.modals.at(-1);
      if (opened !== undefined) slack.dismiss(opened, values);
      await quiet();
    },
    file: () => new TextDecoder().decode(slack.files.all.findLast(({ channel }) => channel)?.content),
    async press(button, as) {
      const under = slack.posts().findLast((post) => shown(post).buttons.includes(button));
      if (under === undefined) throw new Error(`there is no button “${button}”`);
      slack.press(under, button, as && PEOPLE[as]);
      await quiet();
    },
    async throwOut() {
      slack.uninstall();
      await quiet();
    },
    async speaks(who, lang) {
      slack.locales.set(PEOPLE[who], lang);
    },
    async fillIn(values) {
      const opened = slack.modals.at(-1);
      if (opened === undefined) throw new Error('there is no form');
      slack.submit(opened, values);
      await quiet();
    },
    pick: (who) => ({ value: PEOPLE[who], name: `Somebody ${PEOPLE[who]}` }),
    reaction() {
      const opened = slack.modals.at(-1);
      if (!opened?.isOpen) return '';
      return Object.values(opened.errors)[0] ?? shownText(opened.view.blocks);
    },
    inPrivate: (who = 'guest') =>
      shownText(slack.posts(PEOPLE[who].replace(ALICE, DIRECT).replace(/^U/, 'D')).at(-1)?.blocks),
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

interface Pressable {
  readonly type?: string;
  readonly text?: { readonly text?: string };
  readonly options?: readonly { readonly text: { readonly text: string } }[];
}

const shown = ({ blocks }: Posted): Shown => ({
  text: shownText(blocks),
  buttons: [...nodesIn(blocks, '')].flatMap(({ node }) => {
    const { type, text, options } = node as Pressable;
    if (type === 'overflow') return (options ?? []).map((option) => option.text.text);
    return type === 'button' ? [text?.text ?? ''] : [];
  }),
});
