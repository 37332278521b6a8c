import fc from 'fast-check';
import type { Answer } from '../../src/answer/answer.ts';
import { type Action, codecOf } from '../../src/conversation/codec.ts';
import type { SpokenPost } from '../../src/conversation/post.ts';
import { type Audience, postOf } from '../../src/conversation/post-of.ts';
import { english } from '../../src/messages/messages.ts';
import { anyAnswerOf } from './any-answer.ts';
import { hostileText } from './hostile-text.ts';

const AUDIENCES: readonly Audience[] = ['asked', 'asker', 'unasked'];
const PLACE = { id: 'AbCdEfGhIjKl', workspace: 'test:T1' };
const codec = codecOf(Buffer.alloc(32, 'a secret of the tests'));

export const postTo = (audience: Audience, answer: Answer): SpokenPost =>
  postOf(answer, PLACE, audience, {
    codec,
    glossary: 'g',
    settings: { pictures: 'asked', pictureLook: 'dark' },
    resources: { messages: english },
  });

/** An answer with each set of buttons that it can have, and what these are. */
export function postsOf(answer: Answer): { readonly buttons: string; readonly post: SpokenPost }[] {
  const posts = AUDIENCES.map((audience) => postTo(audience, answer));
  const bySet = new Map(posts.map((post) => [Object.keys(post.buttons).join(' and ') || 'no buttons', post]));
  return [...bySet].map(([buttons, post]) => ({ buttons, post }));
}

/** What a button asks for, where it is one of those of {@link postsOf}. */
export const actionOf = (token: string): Action | undefined => codec.decode(token, PLACE.workspace);

/** Any answer, to anybody, and perhaps shared by somebody. */
const postsWith = (text: fc.Arbitrary<string>): fc.Arbitrary<SpokenPost> =>
  fc
    .tuple(anyAnswerOf(text), fc.constantFrom(...AUDIENCES), fc.option(text))
    .map(([answer, audience, sharedBy]) => ({
      ...postTo(audience, answer),
      ...(sharedBy !== null && { sharedBy }),
    }));

export const anyPost = postsWith(hostileText);
export const anyShortPost = postsWith(hostileText.filter(({ length }) => length < 60));
