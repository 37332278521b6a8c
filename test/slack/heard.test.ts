import type { AppMentionEvent, MessageEvent } from '@slack/types';
import { describe, expect, test } from 'vitest';
import { heard } from '../../adapters/slack/hear/heard.ts';

const BOT = { teamId: 'T1', userId: 'UBOT', botId: 'B1', workspace: 'slack:T1' };
const PLACE = { channel: 'C1', channel_type: 'channel' };

const message = (fields: object): MessageEvent =>
  ({
    type: 'message',
    user: 'U1',
    ts: '1700000000.000100',
    text: 'what is tea?',
    ...PLACE,
    ...fields,
  }) as never;
const read = (fields: object) => heard(message(fields), false, BOT);

const changed = (now: object, before: object) => {
  const inner = { type: 'message', user: 'U1', ts: '1700000000.000100', text: 'tea' };
  return read({
    subtype: 'message_changed',
    user: undefined,
    message: { ...inner, ...now },
    previous_message: { ...inner, ...before },
  });
};

describe('a message', () => {
  test('is addressed where it mentions the bot, or is direct', () => {
    expect(read({})).toMatchObject({ message: { addressed: false, direct: false } });
    expect(read({ text: '<@UBOT> tea' })).toMatchObject({ message: { addressed: true, text: 'tea' } });
    expect(read({ text: '<@UBOT|differentia> tea' })).toMatchObject({ message: { addressed: true } });
    expect(read({ text: '<@UBOTTLE> tea' })).toMatchObject({ message: { addressed: false } });
    expect(read({ channel_type: 'im' })).toMatchObject({ message: { addressed: true, direct: true } });
  });

  test('bears when it was written, in milliseconds', () => {
    expect(read({})).toMatchObject({ message: { id: '1700000000.000100', at: 1_700_000_000_000 } });
  });

  test('that others replied to still starts its thread', () => {
    const fields = { thread_ts: '1700000000.000100' };
    expect(read(fields)).toMatchObject({ message: { thread: '1700000000.000100' } });
    expect(read({ ...fields, channel_type: 'im' })).toMatchObject({
      message: { thread: 'C1' },
      place: { channel: 'C1', thread: undefined },
    });
  });

  test.each(['file_share', 'thread_broadcast'])('may be a %s', (subtype) => {
    expect(read({ subtype })).toMatchObject({ kind: 'said' });
  });

  test.each([
    ['a notice', { subtype: 'channel_topic' }],
    ['of a bot', { bot_id: 'B2' }],
    ['of an app in the name of a person', { app_id: 'A2' }],
    ['of the bot', { user: 'UBOT' }],
    ['of Slackbot', { user: 'USLACKBOT' }],
    ['of nobody', { user: undefined }],
  ])('%s is none of the bot’s business', (_, fields) => {
    expect(read(fields)).toBeUndefined();
  });
});

describe('a change', () => {
  const edited = { edited: { user: 'U1', ts: '1700000001.000000' } };

  test('of the text is an edit', () => {
    expect(changed({ ...edited, text: 'coffee' }, {})).toMatchObject({
      kind: 'edited',
      message: { id: '1700000000.000100', text: 'coffee', channel: 'C1' },
    });
  });

  test('that a person made is an edit, though the text is the same', () => {
    expect(changed(edited, {})).toMatchObject({ kind: 'edited' });
  });

  test('that Slack made is none', () => {
    expect(changed({ attachments: [{}] }, {})).toBeUndefined();
    expect(changed({ ...edited, attachments: [{}] }, edited)).toBeUndefined();
  });

  test('of a bot’s message is none', () => {
    expect(changed({ ...edited, bot_id: 'B1', text: 'coffee' }, { bot_id: 'B1' })).toBeUndefined();
  });

  test('to the stone that a deleted message leaves above its thread is a deletion', () => {
    const stone = { subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.' };
    expect(changed(stone, {})).toEqual({
      kind: 'deleted',
      id: '1700000000.000100',
      place: { channel: 'C1' },
    });
    expect(changed(stone, { bot_id: 'B1' })).toBeUndefined();
  });
});

test.each([{ previous_message: message({}) }, {}])('a deleted message is named by its own id', (before) => {
  expect(
    read({ subtype: 'message_deleted', user: undefined, ts: '9.9', deleted_ts: '1.1', ...before }),
  ).toEqual({ kind: 'deleted', id: '1.1', place: { channel: 'C1' } });
});

test('a mention that an edit brought about is told of by the edit', () => {
  const mention = {
    type: 'app_mention',
    user: 'U1',
    text: '<@UBOT> tea',
    ts: '1.1',
    channel: 'C1',
    event_ts: '1.1',
  };
  const event = mention as AppMentionEvent;
  expect(heard(event, true, BOT)).toMatchObject({
    kind: 'said',
    message: { addressed: true, outsiders: true, thread: '1.1' },
    place: { channel: 'C1', thread: '1.1' },
  });
  expect(
    heard({ ...event, edited: { user: 'U1', ts: '2.2' } } as AppMentionEvent, true, BOT),
  ).toBeUndefined();
});
