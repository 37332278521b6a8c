import { expect, it } from 'vitest';
import { render } from '../../adapters/discord/render/render.ts';
import { english } from '../../src/messages/messages.ts';
import { drawn } from '../contract/discord-renderer.ts';
import { everyAnswer } from '../contract/every-answer.ts';
import { longAnswers } from '../contract/long-answers.ts';
import { postTo } from '../contract/posts.ts';

const GRACE = '118000000000000000000';

it.each([...everyAnswer, ...longAnswers])(
  'the person whom it is pointed out to has room: $name',
  ({ answer }) => {
    const { refusals, pings } = drawn(render(postTo('asked', answer), english, { toward: GRACE }));
    expect(refusals).toEqual([]);
    expect(pings).toEqual([`<@${GRACE}>`]);
  },
);
