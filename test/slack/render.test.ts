import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, withoutTable } from '../../adapters/slack/render/render.ts';
import type { Answer } from '../../src/answer/answer.ts';
import type { Post } from '../../src/conversation/post.ts';
import { english } from '../../src/messages/messages.ts';
import { safeText } from '../../src/messages/safe-text.ts';
import { pingsIn, refusalsOf } from '../simulators/slack/refusals.ts';
import { anyAnswer } from './any-answer.ts';
import { all, answers, blocksIn, tells, textsOf } from './rendered.ts';
import { shownText } from './shown-text.ts';

const ways = [
  { way: 'with a table', draw: render },
  { way: 'without a table', draw: withoutTable },
] as const;

describe.each(ways)('a message $way', ({ draw }) => {
  describe.each([
    ['no buttons', (answer: Answer): Post => ({ answer, buttons: {} })],
    ['buttons', (answer: Answer): Post => ({ answer, buttons: all(answer), sharedBy: 'Ada <!here> *L*' })],
  ])('and with %s', (_name, postOf) => {
    it.each(answers)('is taken, and pings nobody: $name', async ({ answer }) => {
      const message = draw(postOf(answer), english);
      expect(await refusalsOf(message)).toEqual([]);
      expect(pingsIn(message)).toEqual([]);
    });

    it.each(answers)('drops nothing: $name', ({ answer }) => {
      const shown = shownText(draw(postOf(answer), english).blocks);
      for (const text of textsOf(answer)) expect(tells(shown, safeText(text)), text).toBe(true);
      expect(shown).not.toContain('Left out');
    });

    it.each(answers)('is the same each time: $name', ({ answer }) => {
      expect(draw(postOf(answer), english)).toEqual(draw(postOf(answer), english));
    });
  });

  it('is taken, and pings nobody, whatever is in the answer', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswer, fc.boolean(), async (answer, withButtons) => {
        const message = draw({ answer, buttons: withButtons ? all(answer) : {} }, english);
        expect(await refusalsOf(message)).toEqual([]);
        expect(pingsIn(message)).toEqual([]);
        expect(JSON.stringify(message)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|\\u0000|\\ud[89a-f]/);
      }),
      { numRuns: 150 },
    );
  }, 120_000);
});

/** The parts of an answer that can be left out, and what each is called. */
const PARTS: readonly (readonly [string, string])[] = [
  ['similar', 'Similar'],
  ['next', 'Next'],
  ['tags', 'Tags'],
  ['sources', 'Sources'],
  ['points', 'Important points'],
  ['altLabels', 'Also called'],
  ['both', 'In common'],
];

it('leaves nothing out without saying so, whatever is in the answer', () => {
  fc.assert(
    fc.property(anyAnswer, (answer) => {
      const message = render({ answer, buttons: {} }, english);
      const shown = shownText(message.blocks);
      for (const [key, name] of PARTS) {
        const texts = textsOf(answer[key as keyof Answer]).map(safeText);
        if (texts.some((text) => /\p{L}/u.test(text))) expect(shown).toContain(name);
      }
      if (answer.kind !== 'comparison' || answer.rows.length === 0) return;
      const table = blocksIn(message, 'table')[0]?.rows as unknown[] | undefined;
      const kept = table === undefined ? 0 : table.length - 1;
      const named = Number(/(\d+) rows?\./.exec(shown)?.[1] ?? 0);
      expect(kept + named).toBe(answer.rows.length);
    }),
    { numRuns: 150 },
  );
});
