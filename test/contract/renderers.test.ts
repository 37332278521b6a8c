import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, answerSchema } from '../../src/answer/answer.ts';
import type { Action } from '../../src/conversation/codec.ts';
import { optionKey } from '../../src/conversation/option-key.ts';
import { LANGUAGES, messagesIn } from '../../src/messages/languages.ts';
import { english } from '../../src/messages/messages.ts';
import { contentOf, numbered, numbersIn, textsIn } from './answer-content.ts';
import { discord } from './discord-renderer.ts';
import { droppedFrom, folded, isTold, noteIn } from './dropped.ts';
import { everyAnswer, named } from './every-answer.ts';
import { LONG, longAnswers } from './long-answers.ts';
import { actionOf, anyPost, anyShortPost, postsOf, postTo } from './posts.ts';
import type { Drawn, Lack, Renderer } from './renderer.ts';
import { slack, slackWithoutTable } from './slack-renderer.ts';
import { narrowTerminal, wideTerminal } from './terminal-renderer.ts';

const RENDERERS: readonly Renderer[] = [slack, slackWithoutTable, discord, narrowTerminal, wideTerminal];

/** What is obeyed rather than shown: control characters, what turns the direction of text, halves of surrogate pairs. */
const OBEYED = /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const RUNS = 20;

const HOSTILE_NAME = '@everyone <!here> <@U1> *Ada* [x](https://evil.test) `L`';

const faultsOf = ({ sent, refusals, pings }: Drawn): string[] => [
  ...refusals,
  ...pings.map((ping) => `pings ${ping}`),
  ...textsIn(sent)
    .filter((text) => OBEYED.test(text))
    .map((text) => `obeyed: ${JSON.stringify(text)}`),
];

/** What a button that asks for this has to be called. */
function nameOf(action: Action | undefined, answer: Answer): string | undefined {
  if (action === undefined) return undefined;
  switch (action.kind) {
    case 'pick': {
      const options = answer.kind === 'choices' ? answer.options : [];
      return options.find(({ label }) => optionKey(label) === action.detail)?.label;
    }
    case 'want':
      return english.say('button.want', { term: action.detail });
    case 'ask': {
      const examples = answer.kind === 'help' ? answer.examples : [];
      return examples.find((example) => optionKey(example) === action.detail);
    }
    case 'page':
    case 'sharedPage':
      return english.say('button.page.next');
    case 'suggestion':
    case 'complaint':
    case 'wish':
    case 'act':
    case 'fill':
      return undefined;
    default:
      return english.say(`button.${action.kind}`);
  }
}

describe.each(RENDERERS)('$name', ({ draw, lacks }) => {
  /** A group of tests that is skipped, and says why, where the platform has nothing of the kind. */
  const given = (what: Lack, run: () => void): void => {
    const why = lacks[what];
    describe.skipIf(why !== undefined)(why === undefined ? what : `${what}: ${why}`, run);
  };

  describe.each(everyAnswer)('$name', ({ answer }) => {
    describe.each(postsOf(answer))('with $buttons', ({ post }) => {
      it('is taken, pings nobody, and holds nothing that is obeyed', async () => {
        expect(faultsOf(await draw(post))).toEqual([]);
      });

      it('is read as a whole', async () => {
        const { text } = await draw(post);
        expect(droppedFrom(post.answer, text)).toEqual([]);
        expect(noteIn(text)).toBe('');
      });

      it('is the same each time, and leaves the answer as it was', async () => {
        const before = structuredClone(post);
        expect((await draw(post)).sent).toEqual((await draw(before)).sent);
        expect(post).toEqual(before);
      });
    });

    it('is read as a whole, each text in its own place', async () => {
      const told = numbered(answer);
      const { text } = await draw(postTo('asked', told));
      expect(droppedFrom(told, text)).toEqual([]);
      expect(noteIn(text)).toBe('');
    });

    it('leads to its sources', async () => {
      const sent = folded(textsIn((await draw(postTo('asked', answer))).sent).join(' '));
      const sources = 'sources' in answer ? answer.sources : [];
      for (const { url } of sources) if (url !== undefined) expect(sent).toContain(url);
    });
  });

  it.each([...LANGUAGES])('is taken and read as a whole in every language: %s', async (lang) => {
    for (const { answer } of everyAnswer) {
      const drawn = await draw({ ...postTo('asked', answer), lang });
      expect(faultsOf(drawn)).toEqual([]);
      const { sentences, lists } = contentOf(answer, messagesIn(lang));
      const texts = [...sentences, ...Object.values(lists).flat(2)];
      expect(texts.filter((text) => !isTold(text, drawn.text))).toEqual([]);
    }
  });

  describe('a comparison', () => {
    const comparisons = everyAnswer.flatMap(({ name, answer }) =>
      answer.kind === 'comparison' ? [{ name, answer: numbered(answer) as typeof answer }] : [],
    );

    it.each(comparisons)(
      'has its rows, and the values of each, in the order asked: $name',
      async ({ answer }) => {
        const { text } = await draw(postTo('asked', answer));
        const inRows = textsIn(answer.rows).flatMap(numbersIn);
        expect(numbersIn(text).filter((number) => inRows.includes(number))).toEqual(inRows);
      },
    );

    it.each(comparisons)('says where nothing is recorded, and only there: $name', async ({ answer }) => {
      const { text } = await draw(postTo('asked', answer));
      const unknown = answer.rows.flatMap(({ values }) => values.filter((value) => value === null));
      expect(folded(text).split(folded(english.say('answer.notRecorded')))).toHaveLength(unknown.length + 1);
    });
  });

  it('numbers what can be chosen', async () => {
    const answer = numbered(named('a choice of senses', 'choices')) as ReturnType<typeof named<'choices'>>;
    const { text } = await draw(postTo('asked', answer));
    for (const [index, { label }] of answer.options.entries())
      expect(folded(text)).toContain(folded(`${index + 1}. ${label}`));
  });

  it.each([
    ...['C++', 'C#', 'A*', '===', '#', '-', '1.', '>', '*args', '**kwargs', 'snake_case', '__init__', '`x`'],
    ...['&amp;', 'R&D', '<T>', 'a->b', 'x | y', '\\n', ':hover:', '~', '~~x~~', '<!channel>', '@here', '{0}'],
  ])('shows a name that looks like markup as it is: %s', async (label) => {
    const definition = named('a definition', 'definition');
    const answer: Answer = {
      ...definition,
      concept: { id: 'x', label },
      definition: `is ${label} it`,
      altLabels: [label],
    };
    const { text } = await draw(postTo('asked', answer));
    expect(text.trim().split('\n')[0]?.trim()).toBe(label);
    expect(folded(text)).toContain(folded(`is ${label} it`));
  });

  given('buttons', () => {
    const cases = everyAnswer.flatMap(({ name, answer }) =>
      postsOf(answer).map((each) => ({ name, ...each })),
    );

    it.each(cases)('ask for what they are there for: $name with $buttons', async ({ post }) => {
      const {
        share,
        senses,
        dismiss,
        mute,
        picks = [],
        asks = [],
        wants = [],
        feedback,
        remove,
        picture,
      } = post.buttons;
      const { helpful, unhelpful, suggest, report } = feedback ?? {};
      const wanted = wants.map(({ token }) => token);
      const judged = [helpful, unhelpful, suggest, report];
      const removing = lacks.removing === undefined ? remove : undefined;
      const picturing = lacks.pictures === undefined ? picture : undefined;
      const actions = [share, senses, picturing, ...wanted, ...judged, removing, dismiss, mute];
      const tokens = [...picks, ...asks, ...actions].filter((token) => token !== undefined);
      const { buttons } = await draw(post);
      expect(buttons.map(({ token }) => token)).toEqual(tokens);
      for (const { label, token } of buttons) {
        const called = nameOf(actionOf(token), post.answer);
        expect(called).toBeDefined();
        expect(isTold(called ?? '', label)).toBe(true);
      }
    });
  });

  given('fallback', () => {
    it.each(everyAnswer)('says the most important: $name', async ({ answer }) => {
      const told = numbered(answer);
      const { fallback = '' } = await draw(postTo('asked', told));
      const {
        sentences: [title = ''],
        lists,
      } = contentOf(told);
      const { definition = [], gist = [], rows = [], options = [] } = lists;
      const sides = told.kind === 'kindOf' ? (lists.concepts ?? []) : [];
      for (const text of [title, ...[...definition, ...gist, ...rows, ...options, ...sides].flat()])
        expect(folded(fallback)).toContain(folded(text));
    });
  });

  given('sharing', () => {
    it.each(everyAnswer)('says who did it, and lets a name do no harm: $name', async ({ answer }) => {
      for (const sharedBy of ['Ada', HOSTILE_NAME, `Ada \u202e\u001b[2J${LONG}`]) {
        const drawn = await draw({ ...postTo('asked', answer), sharedBy });
        expect(faultsOf(drawn)).toEqual([]);
        expect(isTold(english.say('answer.shared', { name: sharedBy }), drawn.text)).toBe(true);
        expect(droppedFrom(answer, drawn.text)).toEqual([]);
      }
    });
  });

  given('long answers', () => {
    it.each(longAnswers)('are taken, and drop nothing without a word: $name', async ({ answer }) => {
      const told = numbered(answer);
      const drawn = await draw(postTo('asker', told));
      expect(faultsOf(drawn)).toEqual([]);
      expect(droppedFrom(told, drawn.text)).toEqual([]);
    });
  });

  describe('whatever is in an answer', () => {
    const posts = lacks['long answers'] === undefined ? anyPost : anyShortPost;

    it('is taken, pings nobody, and holds nothing that is obeyed', async () => {
      await fc.assert(
        fc.asyncProperty(posts, async (post) => {
          const drawn = await draw(post);
          expect(faultsOf(drawn)).toEqual([]);
          expect(drawn.buttons.filter(({ label, token }) => label === '' || !actionOf(token))).toEqual([]);
        }),
        { numRuns: RUNS, interruptAfterTimeLimit: 4_000 },
      );
    });

    it('drops nothing without a word', async () => {
      await fc.assert(
        fc.asyncProperty(posts, async (post) => {
          const answer = numbered(post.answer);
          const { text } = await draw({ ...post, answer });
          expect(droppedFrom(answer, text)).toEqual([]);
        }),
        { numRuns: RUNS, interruptAfterTimeLimit: 4_000 },
      );
    });
  });
});

it.each(everyAnswer)('$name is an answer as the schema has it', ({ answer }) => {
  expect(answerSchema.safeParse(answer).error).toBeUndefined();
});
