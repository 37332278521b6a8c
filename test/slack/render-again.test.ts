import { expect, it } from 'vitest';
import { render, withoutTable } from '../../adapters/slack/render/render.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Post } from '../../src/conversation/post.ts';
import { messagesIn } from '../../src/messages/languages.ts';
import { english } from '../../src/messages/messages.ts';
import { sample } from '../sample-glossary.ts';

const answer = answerQuestion({ kind: 'compare', terms: ['coffee', 'tea'] }, sample);
const withToken = (token: string): Post => ({ answer, buttons: { remove: token, share: token } });

it('an answer that is sent again has the buttons of now, the words of who reads it, and who shared it', () => {
  const [first, again] = [render(withToken('one'), english), render(withToken('other'), english)];
  expect(JSON.stringify(again)).toBe(JSON.stringify(first).replaceAll('"one"', '"other"'));
  expect(JSON.stringify(again)).not.toBe(JSON.stringify(first));
  const german = render(withToken('one'), messagesIn('de'));
  expect(german).not.toEqual(first);
  expect(render(withToken('one'), messagesIn('de'))).toEqual(german);
  expect(JSON.stringify(render({ ...withToken('one'), sharedBy: 'Ann' }, english))).toContain('Ann');
  expect(JSON.stringify(render(withToken('one'), english))).not.toContain('Ann');
});

it('an answer that Slack refused with its table has none the second time, and again one the next', () => {
  const types = ({ blocks }: ReturnType<typeof render>) => blocks.map(({ type }) => type);
  expect(types(render(withToken('one'), english))).toContain('table');
  expect(types(withoutTable(withToken('one'), english))).not.toContain('table');
  expect(types(render(withToken('one'), english))).toContain('table');
});
