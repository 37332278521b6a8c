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
import { safeText } from '../../src/messages/safe-text.ts';
import type { Question } from '../../src/question/question.ts';
import { everyAnswer } from '../contract/every-answer.ts';
import { resourcesOf } from '../sample-glossary.ts';
import { pingsIn } from '../simulators/discord/pings.ts';
import { refusalsOf } from '../simulators/discord/refusals.ts';
import { allButtons, anyPost } from './any-post.ts';
import { type Markup, shown } from './discord-markdown.ts';

const answers = everyAnswer.flatMap(({ name, answer }) =>
  answer.kind === 'silent' ? [] : [{ name, answer }],
);

function named<K extends Answer['kind']>(name: string, kind: K): AnswerOf<K> {
  const found = answers.find((each) => each.name === name)?.answer;
  if (found?.kind !== kind) throw new Error(`no ${kind} is called ${name}`);
  return found as AnswerOf<K>;
}

const draw = (answer: Answer, buttons: Post['buttons'] = {}): DiscordMessage =>
  render({ answer, buttons }, english);

/** The text displays of a message, as they are sent. */
function displaysOf({ components }: DiscordMessage): string[] {
  const all = components.flatMap((each) => ('components' in each ? [each, ...each.components] : [each]));
  return all.flatMap((each) => ('content' in each ? [each.content] : []));
}

const folded = (text: string): string => safeText(text).replace(/\s+/g, ' ').trim();

/** What a person reads of a message. */
const read = (message: DiscordMessage): string =>
  folded(
    displaysOf(message)
      .map((markdown) => shown(markdown).text)
      .join('\n'),
  );

const markupIn = (message: DiscordMessage): Markup[] =>
  displaysOf(message).flatMap((markdown) => [...shown(markdown).markup]);

/** Every text of an answer that a person should read, and the field of the answer that it belongs to. */
function textsOf(value: unknown, field = '', key = ''): { field: string; text: string }[] {
  if (typeof value === 'string') {
    const forPrograms = ['id', 'kind', 'origin', 'reason', 'url'].includes(key);
    return forPrograms
      ? []
      : [{ field: key === 'preview' && field !== 'options' ? 'preview' : field, text: folded(value) }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'asked' ? [] : textsOf(inner, field || name, Array.isArray(value) ? key : name),
  );
}

/** How what is left out of a field is named. */
const NAMES: Readonly<Record<string, RegExp>> = {
  preview: /previews/,
  similar: /Similar/,
  next: /Next/,
  tags: /Tags/,
  sources: /Sources/,
  points: /Important points/,
  both: /In common/,
  concepts: /Definitions/,
  chooseWhen: /Which to choose/,
  altLabels: /Also called/,
  characteristics: /Characteristics/,
  rows: /\d+ rows?/,
  options: /\d+ lines?/,
  missing: /\d+ lines?/,
  examples: /\d+ lines?/,
};

const leftOutOf = (message: DiscordMessage): string =>
  /Left out for want of room: .*/.exec(read(message))?.[0] ?? '';

/** What is left of a text that was cut is no less than this. */
const BEGINNING = 20;

/** Whether a text stands there from its beginning to a "…". */
function isCutIn(text: string, whole: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  for (let at = whole.indexOf(beginning); at >= 0; at = whole.indexOf(beginning, at + 1)) {
    let length = beginning.length;
    while (length < text.length && whole[at + length] === text[length]) length += 1;
    if (length >= BEGINNING && whole[at + length] === '…') return true;
  }
  return false;
}

/** The texts that are neither there, nor cut with "…", nor named as left out. */
function droppedFrom(answer: Answer, message: DiscordMessage): string[] {
  const whole = read(message);
  const note = leftOutOf(message);
  return textsOf(answer)
    .filter(({ text }) => !whole.includes(text) && !isCutIn(text, whole))
    .filter(({ field }) => !NAMES[field]?.test(note))
    .map(({ field, text }) => `${field}: ${text}`);
}

const problemsOf = (message: DiscordMessage): string[] => [
  ...refusalsOf(message, 'message'),
  ...refusalsOf(message, 'edit'),
  ...refusalsOf({ type: 4, data: message }, 'interaction-response'),
  ...refusalsOf(message, 'webhook'),
  ...pingsIn(message),
];

describe.each([
  ['with buttons', allButtons],
  ['without buttons', () => ({})],
])('%s', (_, buttonsOf) => {
  it.each(answers)('$name is taken by Discord, and notifies nobody', ({ answer }) => {
    expect(problemsOf(draw(answer, buttonsOf(answer)))).toEqual([]);
  });

  it.each(answers)('$name says everything that it holds', ({ answer }) => {
    const message = draw(answer, buttonsOf(answer));
    expect(droppedFrom(answer, message)).toEqual([]);
    expect(leftOutOf(message)).toBe('');
  });

  it.each(answers)('$name comes out the same each time, and is left as it was', ({ answer }) => {
    const before = structuredClone(answer);
    expect(draw(answer, buttonsOf(answer))).toEqual(draw(before, buttonsOf(answer)));
    expect(answer).toEqual(before);
  });
});

describe('any answer at all', () => {
  it('is taken by Discord, and notifies nobody', () => {
    fc.assert(
      fc.property(anyPost, (post) => {
        expect(problemsOf(render(post, english))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

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
  const many = <T>(count: number, of: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => of(index));
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

  it('is taken by Discord, and names what it leaves out', () => {
    const message = draw(huge, allButtons(huge));
    expect(problemsOf(message)).toEqual([]);
    expect(droppedFrom(huge, message)).toEqual([]);
    expect(leftOutOf(message)).toMatch(/Sources.*and Next|Next.*Sources/);
  });

  it('keeps its gist and its rows longest', () => {
    const whole = read(draw(huge));
    expect(whole).toContain('1. Aspect 0 Concept 0: Value 0/0');
    expect(whole).toMatch(/Words that go on\..*…/);
    expect(whole).toMatch(/Left out .* \d+ rows/);
    expect(whole).not.toContain('Source 0');
  });

  it('counts each row as either shown or left out', () => {
    const whole = read(draw(huge));
    const there = whole.match(/\d+\. Aspect \d+ /g)?.length ?? 0;
    expect(there).toBeGreaterThan(10);
    expect(there + Number(/(\d+) rows/.exec(whole)?.[1])).toBe(100);
  });

  it('puts many rows into few components where these run short', () => {
    const rows = many(60, (index) => ({ aspect: `A${index}`, values: ['x', 'y'] }));
    const message = draw({ ...curated, rows }, allButtons(curated));
    expect(problemsOf(message)).toEqual([]);
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
    expect(notes[0]).toBe('Left out for want of room: previews.');
    for (const note of notes) expect(note).toContain('previews');
  });

  it('gives a definition what the rest leaves, and at least half of the message', () => {
    const definition = { ...named('a definition', 'definition'), definition: LONG };
    const message = draw(definition, allButtons(definition));
    expect(problemsOf(message)).toEqual([]);
    expect(droppedFrom(definition, message)).toEqual([]);
    expect(leftOutOf(message)).toBe('');
    expect(read(message).length).toBeGreaterThan(3800);
    const crowded = {
      ...definition,
      points: huge.points,
      similar: huge.similar,
      altLabels: many(40, () => LONG),
    };
    expect(droppedFrom(crowded, draw(crowded))).toEqual([]);
    expect(read(draw(crowded)).match(/Words that go on\./g)?.length).toBeGreaterThan(100);
  });

  it('cuts a title, and the labels of buttons, at a word', () => {
    const choice = named('a choice of senses', 'choices');
    const options = choice.options.map((each, index) => ({ ...each, label: `${index} ${LONG}` }));
    const message = draw({ ...choice, options, term: LONG }, allButtons(choice));
    expect(problemsOf(message)).toEqual([]);
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
        "They are not alternatives to each other.",
        "-# Updated 2026-01-02 by Ada",
        "**Next**
      - **Coffee vs Tea** (1 min): How coffee and tea differ.",
        "-# Shared by Ada\\_L",
      ]
    `);
  });

  it('shows terms of code whole, and takes nothing else for one', () => {
    const curated = named('a curated comparison of alternatives', 'comparison');
    const labels = ['A*', 'snake_case', '#', '**kwargs', 'C++', '==='];
    const concepts = labels.map((label) => ({ id: label, label, definition: `${label} is one.` }));
    const whole = read(draw({ ...curated, concepts, rows: [{ aspect: 'Sign', values: labels }] }));
    expect(whole).toContain('A* vs snake_case vs # vs **kwargs vs C++ vs ===');
    for (const label of labels) expect(whole).toContain(`${label}: ${label}`);
  });

  it('says so where something is not recorded', () => {
    expect(read(draw(named('a composed comparison', 'comparison')))).toContain('Lemonade: not recorded');
  });

  it('links a source to its address', () => {
    expect(displaysOf(draw(named('a definition', 'definition'))).join('\n')).toContain(
      '[RFC 2324](<https://www.rfc-editor.org/rfc/rfc2324>)',
    );
  });

  it('says who shared it', () => {
    const message = render(
      { answer: named('help', 'help'), buttons: {}, sharedBy: '@everyone *Ada*' },
      english,
    );
    expect(read(message)).toContain('Shared by @everyone *Ada*');
    expect(pingsIn(message)).toEqual([]);
  });

  it('is coloured by the kind of answer', () => {
    const colours = new Map(
      answers.map(({ answer }) => [
        answer.kind,
        JSON.stringify(draw(answer).components).match(/"accent_color":\d+/)?.[0],
      ]),
    );
    expect(new Set(colours.values()).size).toBe(7);
  });
});

describe('the buttons', () => {
  const buttonsOf = (message: DiscordMessage) =>
    message.components.flatMap((row) =>
      row.type === 1 ? [row.components.map((each) => ('custom_id' in each ? each.custom_id : ''))] : [],
    );

  it('send what they were given, those of a choice first', () => {
    const choice = named('a choice of senses', 'choices');
    expect(buttonsOf(draw(choice, allButtons(choice)))).toEqual([
      ['pick 0', 'pick 1'],
      ['share', 'dismiss', 'mute'],
    ]);
  });

  it('are only those that have something to send', () => {
    const answer = named('a definition', 'definition');
    expect(buttonsOf(draw(answer, { share: 'token' }))).toEqual([['token']]);
    expect(buttonsOf(draw(answer))).toEqual([]);
  });

  it('offer five of many options; the others have their number', () => {
    const choice = named('a choice of senses', 'choices');
    const [option] = choice.options;
    const options = Array.from({ length: 8 }, (_, index) => ({
      id: `${index}`,
      preview: '',
      label: `${option?.label} ${index}`,
    }));
    const message = draw({ ...choice, options }, allButtons({ ...choice, options }));
    expect(buttonsOf(message)[0]).toHaveLength(5);
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
          expect(problemsOf(message)).toEqual([]);
          expect(markupIn(message)).toEqual([]);
          const whole = folded(text);
          expect(read(message) === (whole || '…') || isCutIn(whole, read(message))).toBe(true);
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
