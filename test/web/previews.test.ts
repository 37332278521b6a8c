import fc from 'fast-check';
import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { render as renderForDiscord } from '../../adapters/discord/render/render.ts';
import { render as renderForSlack } from '../../adapters/slack/render/render.ts';
import { type Component, Components } from '../../adapters/web/client/as-in-discord/components.tsx';
import { type Inline, linesOf } from '../../adapters/web/client/as-in-discord/markdown.ts';
import { SlackBlock } from '../../adapters/web/client/as-in-slack/slack-block.tsx';
import { InWords } from '../../adapters/web/client/talk/words.tsx';
import { wordsOf } from '../../adapters/web/playground/words.ts';
import { english } from '../../src/messages/messages.ts';
import { everyAnswer } from '../contract/every-answer.ts';
import { anyShortPost, postsOf } from '../contract/posts.ts';
import { shown } from '../discord/discord-markdown.ts';
import { shownText } from '../slack/shown-text.ts';

/** What is drawn, as HTML. */
const drawn = (content: ReactNode): string =>
  renderToStaticMarkup(createElement(InWords, { value: wordsOf(english) }, content));

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** A text without its white space, which browsers lay out. */
const letters = (text: string): string => text.replace(/\s/g, '');

/** What a person reads of HTML. */
const textIn = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

const press = async () => undefined;

describe('Slack’s preview', () => {
  type Blocks = ReturnType<typeof renderForSlack>['blocks'];
  const textOf = (blocks: Blocks): string =>
    letters(shownText(blocks.filter(({ type }) => type !== 'actions')));
  const html = (blocks: Blocks): string =>
    blocks
      .filter(({ type }) => type !== 'actions')
      .map((block) => drawn(createElement(SlackBlock, { block, theme: 'light', onPress: press })))
      .join('');

  test.each(everyAnswer)('shows all of $name, to the letter', ({ answer }) => {
    for (const { post } of postsOf(answer)) {
      const { blocks } = renderForSlack(post, english);
      expect(letters(textIn(html(blocks)))).toBe(textOf(blocks));
    }
  });

  test('takes no text for markup, whatever it is', () => {
    fc.assert(
      fc.property(anyShortPost, (post) => {
        const { blocks } = renderForSlack(post, english);
        expect(letters(textIn(html(blocks)))).toBe(textOf(blocks));
      }),
      { numRuns: 60 },
    );
  });
});

describe('Discord’s preview', () => {
  const contentsOf = (components: readonly Component[]): string[] =>
    components.flatMap((component) => {
      if (component.type === 10) return [component.content];
      return 'components' in component ? contentsOf(component.components) : [];
    });
  const textOf = (inside: readonly Inline[]): string =>
    inside
      .map((inline) => {
        if (typeof inline === 'string') return inline;
        return inline.kind === 'code' ? inline.text : textOf(inline.inside);
      })
      .join('');
  const readOf = (content: string): string =>
    linesOf(content)
      .map(({ number, inside }) => (number === undefined ? '' : `${number}. `) + textOf(inside))
      .join('\n');

  test.each(everyAnswer)('reads the markdown of $name as Discord does', ({ answer }) => {
    for (const { post } of postsOf(answer)) {
      const { components } = renderForDiscord(post, english);
      for (const content of contentsOf(components as Component[]))
        expect(letters(readOf(content))).toBe(letters(shown(content).text));
    }
  });

  test('reads any text as Discord does, and makes no markup of it', () => {
    fc.assert(
      fc.property(anyShortPost, (post) => {
        const components = renderForDiscord(post, english).components as Component[];
        for (const content of contentsOf(components))
          expect(letters(readOf(content))).toBe(letters(shown(content).text));
        const html = drawn(createElement(Components, { components, onPress: press }));
        for (const [, address = ''] of html.matchAll(/ href="([^"]*)"/g))
          expect(address).toMatch(/^https?:/i);
      }),
      { numRuns: 100 },
    );
  });
});
