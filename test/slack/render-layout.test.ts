import { describe, expect, it } from 'vitest';
import { notice, render, withoutTable } from '../../adapters/slack/render/render.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { english } from '../../src/messages/messages.ts';
import { named } from '../contract/every-answer.ts';
import { refusalsOf } from '../simulators/slack/refusals.ts';
import { blocksIn } from './rendered.ts';
import { shownText } from './shown-text.ts';

it('names each button for itself', () => {
  const answer = named('a choice of senses', 'choices');
  const buttons = { picks: ['a', 'b'], share: 'c', dismiss: 'd', mute: 'e' };
  const drawn = blocksIn(render({ answer, buttons }, english), 'button');
  expect(drawn.map(({ action_id, value }) => [action_id, value])).toEqual([
    ['differentia:pick-0', 'a'],
    ['differentia:pick-1', 'b'],
    ['differentia:share', 'c'],
    ['differentia:dismiss', 'd'],
    ['differentia:mute', 'e'],
  ]);
});

describe('a comparison', () => {
  const composed = named('a composed comparison', 'comparison');

  it('is one numbered table, wrapped in every column', () => {
    const [table, ...more] = blocksIn(render({ answer: composed, buttons: {} }, english), 'table');
    expect(more).toEqual([]);
    const rows = table?.rows as { type: string; text?: string }[][];
    expect(rows[0]?.map((cell) => shownText(cell).trim())).toEqual(['Aspect', 'Coffee', 'Lemonade']);
    expect(rows[1]?.map(({ text }) => text)).toEqual(['1. Served', 'Hot', 'Cold']);
    expect(rows.at(-1)?.at(-1)?.text).toBe('not recorded');
    expect(table?.column_settings).toEqual([
      { is_wrapped: true },
      { is_wrapped: true },
      { is_wrapped: true },
    ]);
  });

  it('says the same in lines where tables are refused', () => {
    const message = withoutTable({ answer: composed, buttons: {} }, english);
    expect(blocksIn(message, 'table')).toEqual([]);
    expect(shownText(message.blocks)).toContain('1. Served\nCoffee: Hot\nLemonade: Cold');
  });

  it('is told in the notification, row by row', () => {
    const { text } = render({ answer: composed, buttons: {} }, english);
    expect(text).toContain('Coffee vs Lemonade\n');
    expect(text).toContain('\nServed: Coffee – Hot; Lemonade – Cold\n');
    expect(text).toContain('Lemonade – not recorded');
  });
});

it('keeps what goes on to other entries to about a line each', () => {
  const definition = named('a definition', 'definition');
  const next = {
    id: 'n',
    kind: 'concept' as const,
    label: 'Next one',
    minutes: 2,
    preview: 'word '.repeat(30),
  };
  const { blocks } = render({ answer: { ...definition, next }, buttons: {} }, english);
  expect(shownText(blocks)).toMatch(/\nNext one \(2 min\) (?:word ){5,15}word…/);
});

it('links a source, and leaves one alone that a link would change', () => {
  const definition = named('a definition', 'definition');
  const sources = [
    { text: 'RFC <1> & more', url: 'https://x.test/?a=1&b=2' },
    { text: '*RFC* 2', url: 'https://x.test/' },
    { text: 'RFC 3', url: 'javascript:alert(1)' },
    { text: 'RFC :x: 4', url: 'https://x.test/' },
  ];
  const { blocks } = render({ answer: { ...definition, sources }, buttons: {} }, english);
  expect(blocksIn({ blocks }, 'context').at(-1)?.elements).toEqual([
    { type: 'plain_text', text: 'Sources:', emoji: false },
    { type: 'mrkdwn', text: '• <https://x.test/?a=1&amp;b=2|RFC &lt;1&gt; &amp; more>' },
    { type: 'plain_text', text: '• *RFC* 2 (https://x.test/)', emoji: false },
    { type: 'plain_text', text: '• RFC 3 (javascript:alert(1))', emoji: false },
    { type: 'plain_text', text: '• RFC :x: 4 (https://x.test/)', emoji: false },
  ]);
});

describe('a notice', () => {
  it('is a sentence, whatever it quotes', async () => {
    const message = notice('I know no “<!channel> *x* \u202e”.');
    expect(message).toEqual({
      text: 'I know no “&lt;!channel&gt; *x* ”.',
      blocks: [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_section', elements: [{ type: 'text', text: 'I know no “<!channel> *x* ”.' }] },
          ],
        },
      ],
    });
    expect(await refusalsOf(message)).toEqual([]);
  });
});

it('lays out a small message in one way', () => {
  const answer: Answer = { kind: 'help', reason: 'asked', examples: ['what is tea?'] };
  expect(render({ answer, buttons: { share: 'token' }, sharedBy: 'Ada' }, english)).toMatchInlineSnapshot(`
    {
      "blocks": [
        {
          "elements": [
            {
              "emoji": false,
              "text": "Shared by Ada",
              "type": "plain_text",
            },
          ],
          "type": "context",
        },
        {
          "elements": [
            {
              "elements": [
                {
                  "text": "Ask me what a term means, or how two terms differ. A misspelt or abbreviated name will do.",
                  "type": "text",
                },
              ],
              "type": "rich_text_section",
            },
          ],
          "type": "rich_text",
        },
        {
          "elements": [
            {
              "elements": [
                {
                  "style": {
                    "bold": true,
                  },
                  "text": "For example:",
                  "type": "text",
                },
              ],
              "type": "rich_text_section",
            },
            {
              "elements": [
                {
                  "elements": [
                    {
                      "text": "what is tea?",
                      "type": "text",
                    },
                  ],
                  "type": "rich_text_section",
                },
              ],
              "style": "bullet",
              "type": "rich_text_list",
            },
          ],
          "type": "rich_text",
        },
        {
          "elements": [
            {
              "action_id": "differentia:share",
              "text": {
                "emoji": false,
                "text": "Share to channel",
                "type": "plain_text",
              },
              "type": "button",
              "value": "token",
            },
          ],
          "type": "actions",
        },
      ],
      "text": "Ask me what a term means, or how two terms differ. A misspelt or abbreviated name will do.
    what is tea?",
    }
  `);
});
