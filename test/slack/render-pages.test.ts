import type { KnownBlock } from '@slack/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../adapters/slack/render/pages.ts';
import { render, withoutTable } from '../../adapters/slack/render/render.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { english } from '../../src/messages/messages.ts';
import { named } from '../contract/every-answer.ts';
import { postTo } from '../contract/posts.ts';
import { refusalsOf } from '../simulators/slack/refusals.ts';
import { blocksIn } from './rendered.ts';
import { shownText } from './shown-text.ts';

const ways = [
  { way: 'with a table', draw: render },
  { way: 'without a table', draw: withoutTable },
] as const;

const rowsOf = (count: number, value: string) =>
  Array.from({ length: count }, (_none, row) => ({
    aspect: `aspect ${row}`,
    values: [`left of ${row}: ${value}`, `right of ${row}: ${value}`],
  }));

/** A comparison that is too long for a message. */
const long: Answer = {
  ...named('a curated comparison of alternatives', 'comparison'),
  rows: rowsOf(60, 'x'.repeat(200)),
};
const post = postTo('asked', long);
const at = (page: number) => ({ ...post, page: { at: page, back: 'back', next: 'next' } });
const turning = (message: { blocks: unknown }): unknown[] =>
  blocksIn(message, 'button').flatMap(({ value }) => (value === 'back' || value === 'next' ? [value] : []));

describe.each(ways)('an answer that is too long for a message, $way', ({ draw }) => {
  const messages = Array.from({ length: 60 }, (_none, page) => draw(at(page), english));
  const texts = messages.map(({ blocks }) => shownText(blocks));
  const count = Number(/Page 1 of (\d+)/.exec(texts[0] ?? '')?.[1]);

  it('has every row, once, in order, and leaves nothing out', () => {
    expect(count).toBeGreaterThan(2);
    const shown = texts.slice(0, count).join('\n');
    expect(shown.match(/\d+\. aspect \d+/g)).toEqual(
      long.kind === 'comparison' ? long.rows.map(({ aspect }, row) => `${row + 1}. ${aspect}`) : [],
    );
    expect(shown).not.toContain('Left out to fit');
  });

  it('says on each page what it is about, and which page it is', () => {
    for (const [index, text] of texts.slice(0, count).entries()) {
      expect(text).toContain(english.say('answer.page', { page: index + 1, pages: count }));
      expect(messages[index]?.blocks[0]).toEqual(messages[0]?.blocks[0]);
    }
  });

  it('leads on from the first page, back from the last, and both ways from those between', () => {
    expect(messages.slice(0, count).map(turning)).toEqual([
      ['next'],
      ...Array(count - 2).fill(['back', 'next']),
      ['back'],
    ]);
  });

  it('shows the last page where there are fewer than there were', () => {
    expect(messages[59]).toEqual(messages[count - 1]);
  });

  it('is taken by Slack, each page of it', async () => {
    for (const message of messages.slice(0, count)) expect(await refusalsOf(message)).toEqual([]);
  });

  it('says what it leaves out where no button leads to it', () => {
    const { page: _none, ...rest } = post;
    expect(shownText(draw(rest, english).blocks)).toMatch(/Left out to fit:.* rows\./);
  });
});

it('an answer that a message has room for has no pages', () => {
  const answer = named('a curated comparison of alternatives', 'comparison');
  const message = render(postTo('asked', answer), english);
  expect(shownText(message.blocks)).not.toContain('Page 1');
  expect(blocksIn(message, 'button').map(({ action_id }) => action_id)).not.toContain('differentia:next');
});

it('a text that is too long for a page of its own is cut, and said to go on by “…”', async () => {
  const answer = {
    ...named('a curated comparison of alternatives', 'comparison'),
    rows: rowsOf(3, 'word '.repeat(2_000)),
  };
  const message = render(postTo('asked', answer), english);
  expect(await refusalsOf(message)).toEqual([]);
  expect(shownText(message.blocks)).toContain('word…');
});

describe('blocks in pages', () => {
  const section = (text: string) => ({
    type: 'rich_text_section' as const,
    elements: [{ type: 'text' as const, text }],
  });
  const cell = (text: string) => ({ type: 'raw_text' as const, text });
  const table = fc
    .array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 })
    .map((rows) => ({ type: 'table' as const, rows: [[cell('head')], ...rows.map((text) => [cell(text)])] }));
  const list = fc
    .tuple(fc.boolean(), fc.array(fc.string({ minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 }))
    .map(([hasHeading, items]) => ({
      type: 'rich_text' as const,
      elements: [
        ...(hasHeading ? [section('heading')] : []),
        { type: 'rich_text_list' as const, style: 'bullet' as const, elements: items.map(section) },
      ],
    }));
  const block: fc.Arbitrary<KnownBlock> = fc.oneof(table, list, fc.constant({ type: 'divider' as const }));
  /** All that is read, but the heads, which stand on each page. */
  const read = (blocks: readonly KnownBlock[]): string[] =>
    blocks.flatMap((each) => {
      if (each.type === 'table') return each.rows.slice(1).map((row) => JSON.stringify(row));
      if (each.type !== 'rich_text') return [];
      return each.elements.flatMap((element) =>
        element.type === 'rich_text_list'
          ? element.elements.map((item) => JSON.stringify(item))
          : [JSON.stringify(element)],
      );
    });

  it('lose nothing, keep their order, and fit', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.integer({ min: 2, max: 12 }), (blocks, room) => {
        const fits = (page: readonly KnownBlock[]) => read(page).length <= room;
        const pages = pagesOf(blocks, fits) ?? [];
        expect(pages.flatMap(read)).toEqual(read(blocks));
        for (const page of pages) {
          expect(fits(page)).toBe(true);
          expect([page[0]?.type, page.at(-1)?.type]).not.toContain('divider');
          for (const each of page) if (each.type === 'table') expect(each.rows[0]).toEqual([cell('head')]);
        }
      }),
    );
  });

  it('are as many on a page as fit', () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 12 }), (block, room) => {
        const pages = pagesOf([block], (page) => read(page).length <= room);
        expect(pages).toHaveLength(Math.ceil((block.rows.length - 1) / room));
      }),
    );
  });

  it('are none where a row fits nowhere', () => {
    expect(pagesOf([{ type: 'table', rows: [[cell('head')], [cell('row')]] }], () => false)).toBeUndefined();
  });
});
