import { describe, expect, it } from 'vitest';
import { pingsIn, refusalsOf } from './refusals.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (extra: object = {}) => ({
  type: 'button',
  text: plain('Press'),
  action_id: 'press',
  ...extra,
});
const cell = (text: string) => ({ type: 'raw_text', text });
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const table = (...rows: object[][]) => ({ type: 'table', rows });
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

const taken: readonly (readonly [string, readonly unknown[]])[] = [
  ['a section', [section('x'.repeat(3000))]],
  ['a section of fields', [{ type: 'section', fields: times(10, () => mrkdwn('f')) }]],
  ['a header and a divider', [{ type: 'header', text: plain('h'.repeat(150)) }, { type: 'divider' }]],
  ['a context', [{ type: 'context', elements: times(10, () => mrkdwn('c')) }]],
  [
    'buttons',
    [
      {
        type: 'actions',
        elements: times(25, (at) => button({ action_id: `a${at}`, value: 'v', style: 'primary' })),
      },
    ],
  ],
  [
    'a table of every kind of cell',
    [
      {
        ...table(
          [cell('a'), rich({ type: 'text', text: 'b', style: { bold: true } })],
          [{ type: 'raw_number', value: 1, text: '1' }, rich({ type: 'emoji', name: 'coffee' })],
        ),
        column_settings: [{ is_wrapped: true }, { is_wrapped: true, align: 'left' }],
      },
    ],
  ],
  ['a table as large as may be', [table(...times(100, () => [cell('x')]))]],
  ['a mention of a person', [section('<@U024BE7LH>')]],
];

const refused: readonly (readonly [string, readonly unknown[], string])[] = [
  ['51 blocks', times(51, () => ({ type: 'divider' })), 'more than 50'],
  ['a block of an unknown type', [{ type: 'sectoin' }], 'type "sectoin"'],
  ['no block at all', [null], 'no block'],
  ['an unknown key', [{ ...section('x'), colour: 'red' }], 'colour'],
  [
    'a mrkdwn button',
    [{ type: 'actions', elements: [button({ text: mrkdwn('x') })] }],
    'blocks[0]/elements/0',
  ],
  ['a section of 3001 characters', [section('x'.repeat(3001))], 'more than 3000'],
  ['an empty section', [section('')], 'empty'],
  ['a section without text and fields', [{ type: 'section' }], 'neither'],
  ['11 fields', [{ type: 'section', fields: times(11, () => mrkdwn('f')) }], 'more than 10'],
  ['a long field', [{ type: 'section', fields: [mrkdwn('f'.repeat(2001))] }], 'more than 2000'],
  ['a long header', [{ type: 'header', text: plain('h'.repeat(151)) }], 'more than 150'],
  ['a mrkdwn header', [{ type: 'header', text: mrkdwn('h') }], 'blocks[0]/text/type'],
  ['11 elements of context', [{ type: 'context', elements: times(11, () => mrkdwn('c')) }], 'more than 10'],
  ['a context of nothing', [{ type: 'context', elements: [] }], 'empty'],
  [
    '26 buttons',
    [{ type: 'actions', elements: times(26, (at) => button({ action_id: `${at}` })) }],
    'more than 25',
  ],
  ['actions of nothing', [{ type: 'actions', elements: [] }], 'empty'],
  [
    'a long button',
    [{ type: 'actions', elements: [button({ text: plain('x'.repeat(76)) })] }],
    'more than 75',
  ],
  ['an empty button', [{ type: 'actions', elements: [button({ text: plain(' ') })] }], 'empty'],
  ['a long value', [{ type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }], 'more than 2000'],
  [
    'a long action_id',
    [{ type: 'actions', elements: [button({ action_id: 'x'.repeat(256) })] }],
    'more than 255',
  ],
  ['a long block_id', [{ ...section('x'), block_id: 'x'.repeat(256) }], 'more than 255'],
  ['the same block_id twice', times(2, () => ({ ...section('x'), block_id: 'same' })), 'same block_id'],
  ['the same action_id twice', [{ type: 'actions', elements: [button(), button()] }], 'same action_id'],
  ['two tables', times(2, () => table([cell('x')])), 'invalid_attachments: only_one_table_allowed'],
  ['101 rows', [table(...times(101, () => [cell('x')]))], '101 rows'],
  ['no rows', [table()], '0 rows'],
  ['21 columns', [table(times(21, () => cell('x')))], '21 cells'],
  ['rows of different lengths', [table([cell('x'), cell('y')], [cell('x')])], 'different lengths'],
  ['an empty cell', [table([cell('x'), cell('')])], 'rows[0][1]: the cell is empty'],
  ['a cell of rich text without text', [table([rich()])], 'the cell is empty'],
  ['a cell of empty rich text', [table([rich({ type: 'text', text: '' })])], 'the cell is empty'],
  [
    'settings of a column that is not there',
    [{ ...table([cell('x')]), column_settings: [{}, {}] }],
    'column_settings',
  ],
  [
    'a table of 10001 characters',
    [table([cell('x'.repeat(5000)), cell('x'.repeat(5001))])],
    'more than 10000',
  ],
  ['a table that is none', [{ type: 'table', rows: 'x' }], 'blocks[0]/rows'],
  ['much text', times(5, () => section('x'.repeat(2900))), 'msg_blocks_too_long'],
  ['much markdown', times(2, () => ({ type: 'markdown', text: 'x'.repeat(6001) })), 'msg_blocks_too_long'],
];

describe('refusalsOf', () => {
  it.each(taken)('takes %s', async (_, blocks) => {
    expect(await refusalsOf({ text: 'x', blocks })).toEqual([]);
  });

  it.each(refused)('refuses %s', async (_, blocks, because) => {
    expect((await refusalsOf({ text: 'x', blocks })).join('\n')).toContain(because);
  });

  it('refuses a message without text, since nothing could be notified of or read out', async () => {
    expect(await refusalsOf({ blocks: [section('x')] })).toEqual([expect.stringContaining('no_text')]);
    expect(await refusalsOf({ text: ' ' })).toEqual([expect.stringContaining('no_text')]);
  });

  it('refuses a text of more than 40,000 characters', async () => {
    expect(await refusalsOf({ text: 'x'.repeat(40_000) })).toEqual([]);
    expect(await refusalsOf({ text: 'x'.repeat(40_001) })).toEqual([expect.stringContaining('msg_too_long')]);
  });

  it('refuses blocks that are no list', async () => {
    expect(await refusalsOf({ text: 'x', blocks: '[]' })).toEqual([
      expect.stringContaining('invalid_blocks'),
    ]);
  });
});

describe('pingsIn', () => {
  it('finds broadcasts and mentions wherever Slack reads them', () => {
    const pings = pingsIn({
      text: '<!channel> <!here|here>',
      blocks: [
        section('a <@U024BE7LH> b'),
        { type: 'context', elements: [mrkdwn('<!everyone>')] },
        table([rich({ type: 'broadcast', range: 'here' }, { type: 'user', user_id: 'U1' })]),
        { type: 'markdown', text: '<!subteam^S1>' },
      ],
    });
    expect(pings).toEqual([
      '<!channel>',
      '<!here|here>',
      '<@U024BE7LH>',
      '<!everyone>',
      '<!here>',
      '<@U1>',
      '<!subteam^S1>',
    ]);
  });

  it('finds none where they are escaped, or shown as they are', () => {
    const blocks = [
      section('&lt;!channel&gt; @here'),
      { type: 'header', text: plain('<!here>') },
      table([cell('<@U1>')]),
    ];
    expect(pingsIn({ text: '&lt;@U1&gt;', blocks })).toEqual([]);
  });
});
