import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DiscordMessage } from '../../adapters/discord/render/render.ts';
import { notice, render } from '../../adapters/discord/render/render.ts';
import type { Answer, AnswerOf } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Post } from '../../src/conversation/post.ts';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { english } from '../../src/messages/messages.ts';
import type { Question } from '../../src/question/question.ts';
import { displaysOf, drawn, rowsOf } from '../contract/discord-renderer.ts';
import { isTold, noteIn } from '../contract/dropped.ts';
import { everyAnswer, named } from '../contract/every-answer.ts';
import { many } from '../contract/long-answers.ts';
import { anyPost } from '../contract/posts.ts';
import { resourcesOf } from '../sample-glossary.ts';
import { type Markup, shown } from './discord-markdown.ts';

const draw = (answer: Answer, buttons: Post['buttons'] = {}): DiscordMessage =>
  render({ answer, buttons }, english);

/** What a person reads of a message, on one line. */
const read = (message: DiscordMessage): string => drawn(message).text.replace(/\s+/g, ' ').trim();

const markupIn = (message: DiscordMessage): Markup[] =>
  displaysOf(message).flatMap((markdown) => [...shown(markdown).markup]);

const leftOutOf = (message: DiscordMessage): string => noteIn(drawn(message).text);

/** A token for each button that there can be. */
const allButtons = { share: 'share', dismiss: 'dismiss', mute: 'mute', picks: ['pick 0', 'pick 1'] };

describe('any answer at all', () => {
  it('holds no markup but the layout’s own', () => {
    fc.assert(
      fc.property(anyPost, (post) => {
        const markup = markupIn(render(post, english));
        const sources = 'sources' in post.answer ? post.answer.sources.map(({ url }) => url) : [];
        const addresses = markup.filter(({ kind }) => kind === 'link' || kind === 'address');
        expect(addresses.length).toBeLessThanOrEqual(sources.filter((url) => url?.startsWith('http')).length);
        expect(addresses.filter(({ source }) => /evil/.test(source.replace(/^\[.*\]\(/s, '')))).toEqual([]);
        expect(markup.filter(({ kind }) => kind === 'heading').length).toBeLessThanOrEqual(1);
        for (const { source } of markup.filter(({ kind }) => kind === 'italic'))
          expect(source).toBe('*not recorded*');
        const kinds = new Set(markup.map(({ kind }) => kind));
        for (const kind of ['heading', 'small', 'bullet', 'number', 'bold', 'italic', 'link', 'address'])
          kinds.delete(kind);
        expect([...kinds]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('an answer that is too long', () => {
  const LONG = 'Words that go on. '.repeat(280).trim();
  const curated = named('a curated comparison of alternatives', 'comparison');
  const reference = {
    kind: 'concept',
    id: 'x',
    label: 'Elsewhere',
    preview: 'About elsewhere.',
    minutes: 1,
  } as const;

  const huge: AnswerOf<'comparison'> = {
    ...curated,
    concepts: many(4, (index) => ({
      id: `c${index}`,
      label: `Concept ${index}`,
      definition: `Definition ${index}: ${LONG}`,
    })),
    rows: many(100, (index) => ({
      aspect: `Aspect ${index}`,
      values: many(4, (side) => `Value ${index}/${side}`),
    })),
    both: many(9, (index) => ({ aspect: `Shared ${index}`, value: LONG })),
    points: many(20, (index) => `Point ${index}: ${LONG}`),
    chooseWhen: many(4, (index) => `Reason ${index}: ${LONG}`),
    tags: many(50, (index) => `tag ${index}`),
    sources: many(30, (index) => ({ text: `Source ${index}: ${LONG}` })),
    similar: many(20, (index) => ({
      ...reference,
      label: `Entry ${index}`,
      preview: `Preview ${index}: ${LONG}`,
    })),
    next: reference,
    gist: LONG,
  };

  it('keeps its gist and its rows longest', () => {
    const whole = read(draw(huge));
    expect(whole).toContain('1. Aspect 0 Concept 0: Value 0/0');
    expect(whole).toMatch(/Words that go on\..*…/);
    expect(whole).toMatch(/Left out .* \d+ rows/);
    expect(whole).not.toContain('Source 0');
  });

  it('puts many rows into few components where these run short', () => {
    const rows = many(60, (index) => ({ aspect: `A${index}`, values: ['x', 'y'] }));
    const message = draw({ ...curated, rows }, allButtons);
    expect(drawn(message).refusals).toEqual([]);
    expect(leftOutOf(message)).toBe('');
    for (const [index] of rows.entries()) expect(read(message)).toContain(`${index + 1}. A${index} `);
  });

  it('cuts, and then leaves out, what is said of other entries before anything else', () => {
    const similar = many(4, (index) => ({ ...reference, preview: `${index} ${LONG}` }));
    const beside = (count: number) => ({
      ...curated,
      similar,
      points: many(count, (index) => `Point ${index}: ${'as it is, '.repeat(9)}`),
    });
    const notes = many(45, (count) => leftOutOf(draw(beside(count)))).filter((note) => note !== '');
    expect(leftOutOf(draw(beside(20)))).toBe('');
    expect(notes[0]).toBe('previews.');
    for (const note of notes) expect(note).toContain('previews');
  });

  it('gives a definition what the rest leaves, and at least half of the message', () => {
    const definition = { ...named('a definition', 'definition'), definition: LONG };
    const message = draw(definition, allButtons);
    expect(drawn(message).refusals).toEqual([]);
    expect(isTold(LONG, read(message))).toBe(true);
    expect(leftOutOf(message)).toBe('');
    expect(read(message).length).toBeGreaterThan(3800);
    const crowded = {
      ...definition,
      points: huge.points,
      similar: huge.similar,
      altLabels: many(40, () => LONG),
    };
    expect(read(draw(crowded)).match(/Words that go on\./g)?.length).toBeGreaterThan(100);
  });

  it('cuts a title, and the labels of buttons, at a word', () => {
    const choice = named('a choice of senses', 'choices');
    const options = choice.options.map((each, index) => ({ ...each, label: `${index} ${LONG}` }));
    const message = draw({ ...choice, options, term: LONG }, allButtons);
    expect(drawn(message).refusals).toEqual([]);
    expect(JSON.stringify(message.components)).toContain(
      '"label":"0 Words that go on. Words that go on. Words that go on. Words that go on…"',
    );
  });
});

describe('the layout', () => {
  it('of a small comparison', () => {
    const answer = {
      ...named('a curated comparison of things that are no alternatives', 'comparison'),
      similar: [],
    };
    expect(displaysOf(render({ answer, buttons: {}, sharedBy: 'Ada_L' }, english))).toMatchInlineSnapshot(`
      [
        "## Espresso vs Tea
      -# (written by editors)",
        "How espresso and tea differ.",
        "- **Espresso**: Espresso is a thing.
      - **Tea**: Tea is a thing.",
        "**1. Colour**
      - **Espresso**: colour of espresso
      - **Tea**: colour of tea",
        "-# Updated Jan 2, 2026 by Ada",
        "**Next**
      - **Coffee vs Tea** (1 min): How coffee and tea differ.",
        "-# Shared by Ada\\_L",
      ]
    `);
  });

  it('links a source to its address', () => {
    expect(displaysOf(draw(named('a definition', 'definition'))).join('\n')).toContain(
      '[RFC 2324](<https://www.rfc-editor.org/rfc/rfc2324>)',
    );
  });

  it('is coloured by the kind of answer', () => {
    const colours = new Map(
      everyAnswer.map(({ answer }) => [
        answer.kind,
        JSON.stringify(draw(answer).components).match(/"accent_color":\d+/)?.[0],
      ]),
    );
    expect(new Set(colours.values()).size).toBe(7);
  });
});

describe('the buttons', () => {
  it('stand in two rows, those of a choice first', () => {
    const choice = named('a choice of senses', 'choices');
    expect(rowsOf(draw(choice, allButtons)).map((row) => row.map(({ token }) => token))).toEqual([
      ['pick 0', 'pick 1'],
      ['share', 'dismiss', 'mute'],
    ]);
  });

  it('offer five of many options; the others have their number', () => {
    const choice = named('a choice of senses', 'choices');
    const [option] = choice.options;
    const options = Array.from({ length: 8 }, (_, index) => ({
      id: `${index}`,
      preview: '',
      label: `${option?.label} ${index}`,
    }));
    const message = draw({ ...choice, options }, { picks: options.map(({ id }) => id) });
    expect(rowsOf(message)[0]?.map(({ token }) => token)).toEqual(['0', '1', '2', '3', '4']);
    expect(read(message)).toContain(`8. ${option?.label} 7`);
  });
});

describe('a notice', () => {
  it('is taken by Discord, notifies nobody and shows any text as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('@everyone', '<@1>', '', ' ', '# x', '_'.repeat(9000)),
        ),
        (text) => {
          const message = notice(text);
          const { refusals, pings } = drawn(message);
          expect([...refusals, ...pings]).toEqual([]);
          expect(markupIn(message)).toEqual([]);
          expect(isTold(text.trim() || '…', read(message))).toBe(true);
        },
      ),
    );
  });
});

it('shows the shipped definitions and comparisons whole, but for a few', async () => {
  const [pack] = loadCompiled(await readFile('dist/packs.json', 'utf8'));
  const resources = resourcesOf(pack?.entries ?? []);
  const { glossary } = resources;
  const labelOf = (id: string): string => glossary.concept(id)?.prefLabel ?? id;
  const questions: Question[] = [
    ...[...glossary.concepts()].map(({ id }): Question => ({ kind: 'define', terms: [labelOf(id)] })),
    ...[...glossary.comparisons()].map(
      ({ between }): Question => ({ kind: 'compare', terms: between.map(labelOf) }),
    ),
  ];
  const messages = questions.map((question) => draw(answerQuestion(question, resources)));
  expect(messages.length).toBeGreaterThan(200);
  expect(messages.filter((message) => leftOutOf(message) !== '').length).toBeLessThan(messages.length / 50);
});
