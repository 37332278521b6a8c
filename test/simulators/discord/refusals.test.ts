import { describe, expect, it } from 'vitest';
import { pingsIn } from './pings.ts';
import { type BodyKind, refusalsOf } from './refusals.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const container = (...components: object[]) => ({ type: 17, components });
const button = (custom_id: string, label = 'Press') => ({ type: 2, style: 2, custom_id, label });
const row = (...components: object[]) => ({ type: 1, components });
const select = (options: object[], more: object = {}) => ({ type: 3, custom_id: 'pick', options, ...more });
const option = (value: string) => ({ label: value, value });
const v2 = (...components: object[]) => ({ flags: V2, components });
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const command = (more: object = {}) => ({ name: 'define', description: 'Says what a term means', ...more });
const string = (name: string, more: object = {}) => ({ type: 3, name, description: 'A term', ...more });
const gallery = (description: string) => ({
  type: 12,
  items: [{ media: { url: 'https://a.test' }, description }],
});
const field = { name: 'n'.repeat(200), value: 'v'.repeat(1000) };

describe('what Discord takes', () => {
  it.each<[string, BodyKind, unknown]>([
    ['a text', 'message', { content: 'Hello' }],
    ['a text of 2,000 characters', 'message', { content: 'x'.repeat(2000) }],
    ['40 components', 'message', v2(container(...many(39, () => text('x'))))],
    ['4,000 characters in displays', 'message', v2(text('x'.repeat(2000)), text('x'.repeat(2000)))],
    ['a section with a button', 'message', v2({ type: 9, components: [text('x')], accessory: button('a') })],
    ['a row of 5 buttons', 'message', v2(text('x'), row(...many(5, (index) => button(`${index}`))))],
    ['a picture with 1,024 characters about it', 'message', v2(gallery('x'.repeat(1024)))],
    ['25 options', 'message', v2(row(select(many(25, (index) => option(`${index}`)))))],
    ['an edit that says nothing of its text', 'edit', { components: [] }],
    ['a deferred response', 'interaction-response', { type: 5, data: { flags: 64 } }],
    ['an acknowledged press', 'interaction-response', { type: 6 }],
    ['choices', 'interaction-response', { type: 8, data: { choices: [{ name: 'A', value: 'a' }] } }],
    ['a follow-up', 'webhook', { content: 'Hello', flags: 64 }],
    ['a slash command', 'commands', [command({ options: [string('term', { required: true })] })]],
    ['permissions as discord.js sends them', 'commands', [command({ default_member_permissions: '32' })]],
    ['a message command', 'commands', [{ name: 'Explain this', type: 3 }]],
    ['a name in another script', 'commands', [command({ name: 'définir' })]],
  ])('is %s', (_, kind, body) => {
    expect(refusalsOf(body, kind)).toEqual([]);
  });
});

describe('what Discord refuses', () => {
  it.each<[string, BodyKind, unknown, RegExp]>([
    ['something that is no object', 'message', 'Hello', /must be an object/],
    ['a text that is no text', 'message', { content: 5 }, /^content: must be string/],
    ['an empty message', 'message', { content: ' ' }, /empty/],
    ['a text of 2,001 characters', 'message', { content: 'x'.repeat(2001) }, /^content: 2001/],
    ['no components', 'message', v2(), /empty/],
    ['a picture with 1,025 characters about it', 'message', v2(gallery('x'.repeat(1025))), /description/],
    ['41 components', 'message', v2(container(...many(40, () => text('x')))), /41 with nested ones/],
    [
      '41 with the accessories',
      'message',
      v2(
        ...many(14, () => ({
          type: 9,
          components: [text('x')],
          accessory: { type: 11, media: { url: 'https://a.test' } },
        })),
      ),
      /42 with nested/,
    ],
    ['4,001 characters', 'message', v2(text('x'.repeat(4000)), container(text('x'))), /4001 characters/],
    ['an empty display', 'edit', v2(text('')), /components\.0\.content: at least 1/],
    ['a blank display', 'edit', v2(container(text(' \n'))), /empty text display/],
    ['content beside V2', 'message', { ...v2(text('x')), content: 'x' }, /content: not beside/],
    ['embeds beside V2', 'webhook', { ...v2(text('x')), embeds: [{ title: 'x' }] }, /embeds: not beside/],
    ['V2 components without the flag', 'message', { components: [text('x')] }, /needs the flag/],
    [
      'a section of four',
      'message',
      v2({ type: 9, components: many(4, () => text('x')), accessory: button('a') }),
      /components\.0\.components: at most 3/,
    ],
    ['a section without accessory', 'message', v2({ type: 9, components: [text('x')] }), /accessory/],
    [
      'a container in a container',
      'message',
      v2(container(container(text('x')))),
      /nothing that may stand here/,
    ],
    ['a component nobody knows', 'message', v2({ type: 99 }), /components\.0: is nothing/],
    ['a label of 81', 'message', v2(row(button('a', 'x'.repeat(81)))), /components\.0\.label: at most 80/],
    ['a button without label', 'message', v2(row(button('a', ''))), /neither label nor emoji/],
    ['a custom_id of 101', 'message', v2(row(button('x'.repeat(101)))), /custom_id: at most 100/],
    ['a custom_id twice', 'message', v2(row(button('a')), container(row(button('a')))), /"a" is there twice/],
    ['a button without custom_id', 'message', v2(row({ type: 2, style: 1, label: 'x' })), /has a custom_id/],
    [
      'a link with a custom_id',
      'message',
      v2(row({ ...button('a'), style: 5, url: 'https://a.test' })),
      /a link/,
    ],
    [
      'a link to a script',
      'message',
      v2(row({ type: 2, style: 5, label: 'x', url: 'javascript:x' })),
      /http/,
    ],
    ['6 buttons in a row', 'message', v2(row(...many(6, (index) => button(`${index}`)))), /at most 5/],
    ['a select beside a button', 'message', v2(row(button('a'), select([option('a')]))), /stands alone/],
    [
      '26 options',
      'message',
      v2(row(select(many(26, (index) => option(`${index}`))))),
      /options: at most 25/,
    ],
    ['an option of 101', 'message', v2(row(select([option('x'.repeat(101))]))), /label: at most 100/],
    ['two options of one value', 'message', v2(row(select([option('a'), option('a')]))), /one value/],
    ['more picks than options', 'message', v2(row(select([option('a')], { max_values: 2 }))), /max_values/],
    [
      '6,001 characters in embeds',
      'message',
      { embeds: [{ fields: many(5, () => field) }, { title: 'x' }] },
      /6001/,
    ],
    ['a nonce that is not there', 'message', { content: 'x', enforce_nonce: true }, /nonce/],
    ['a nonce of 26', 'message', { content: 'x', nonce: 'x'.repeat(26) }, /^nonce/],
    [
      'mentions both parsed and named',
      'message',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      /users is both/,
    ],
    ['a response of no type', 'interaction-response', { type: 3 }, /no type/],
    ['an empty response', 'interaction-response', { type: 4, data: {} }, /empty/],
    ['a long response', 'interaction-response', { type: 4, data: { content: 'x'.repeat(2001) } }, /2000/],
    [
      '26 choices',
      'interaction-response',
      { type: 8, data: { choices: many(26, (index) => ({ name: `${index}`, value: '' })) } },
      /data/,
    ],
    [
      'a choice of 101',
      'interaction-response',
      { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } },
      /data/,
    ],
    ['a command in capitals', 'commands', [command({ name: 'Define' })], /no name/],
    ['a command of two words', 'commands', [command({ name: 'what is' })], /no name/],
    ['a command without description', 'commands', [{ name: 'define' }], /no description/],
    [
      'a description of 101',
      'commands',
      [command({ description: 'x'.repeat(101) })],
      /^0\.description: at most 100/,
    ],
    [
      'a described message command',
      'commands',
      [{ name: 'Explain', type: 3, description: 'x' }],
      /only slash/,
    ],
    ['a command twice', 'commands', [command(), command()], /two commands named define/],
    [
      'an option twice',
      'commands',
      [command({ options: [string('a'), string('a')] })],
      /two options named a/,
    ],
    [
      'a late required option',
      'commands',
      [command({ options: [string('a'), string('b', { required: true })] })],
      /required/,
    ],
    [
      'completion beside choices',
      'commands',
      [command({ options: [string('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] })],
      /beside choices/,
    ],
    [
      '26 fixed choices',
      'commands',
      [
        command({
          options: [string('a', { choices: many(26, (index) => ({ name: `${index}`, value: 'x' })) })],
        }),
      ],
      /choices: at most 25/,
    ],
    ['101 commands', 'commands', many(101, (index) => command({ name: `c${index}` })), /101 commands/],
  ])('is %s', (_, kind, body, reason) => {
    expect(refusalsOf(body, kind).join('\n')).toMatch(new RegExp(reason, 'm'));
  });
});

describe('what notifies somebody', () => {
  const mentioning = { content: '@everyone <@1> <@!2> <@&3>', message_reference: { message_id: '4' } };

  it('is every mention, and the author replied to, where nothing is said of mentions', () => {
    expect(pingsIn(mentioning)).toEqual(['@everyone', '<@1>', '<@!2>', '<@&3>', 'replied_user']);
  });
  it('is nothing where all mentions are switched off', () => {
    expect(pingsIn({ ...mentioning, allowed_mentions: { parse: [], replied_user: false } })).toEqual([]);
  });
  it.each([
    [{ parse: ['everyone'] }, ['@everyone']],
    [{ parse: ['users'] }, ['<@1>', '<@!2>']],
    [{ parse: ['roles'] }, ['<@&3>']],
    [{ parse: [], users: ['2'] }, ['<@!2>']],
    [{ parse: [], replied_user: true }, ['replied_user']],
  ])('is what %j leaves', (allowed_mentions, left) => {
    expect(pingsIn({ ...mentioning, allowed_mentions })).toEqual(left);
  });
  it('is a mention in a display deep inside, in a response as in a message', () => {
    const body = v2(container({ type: 9, components: [text('@here')], accessory: button('a') }));
    expect(pingsIn(body)).toEqual(['@here']);
    expect(pingsIn({ type: 4, data: body })).toEqual(['@here']);
  });
});
