import type { Answer, AnswerOf } from '../answer/answer.ts';
import { termOf } from '../team/term.ts';
import { type Action, LONGEST_TOKEN } from './codec.ts';
import type { Means } from './means.ts';
import { optionKey } from './option-key.ts';
import { mayBePictured, type Picturing, pictureOf } from './picture-of.ts';
import type { Buttons, SpokenPost } from './post.ts';

/** Who reads an answer: those in the channel who asked, or did not, or whom somebody shows it, or only the person who gave a command. */
export type Audience = 'asked' | 'unasked' | 'shown' | 'asker';

interface Place {
  /** The answer's. */
  readonly id: string;
  readonly workspace: string;
  /** What is kept of the question. */
  readonly question?: unknown;
}

type PostMeans = Pick<Means, 'codec' | 'glossary'> &
  Picturing & { readonly resources: Pick<Means['resources'], 'messages'> };

/**
 * An answer as its audience gets it, with the buttons that belong under it.
 * @param page which of its pages, from 0, where it has several.
 */
export const postOf = (
  answer: Answer,
  place: Place,
  audience: Audience,
  means: PostMeans,
  page = 0,
): SpokenPost => ({
  lang: means.resources.messages.lang,
  answer: audience === 'unasked' ? brief(answer) : answer,
  ...(audience !== 'unasked' && pictureOf(answer, place.question, means)),
  ...(tellsSomething(answer) && { page: pageOf(page, place, audience, means) }),
  buttons: {
    ...buttonsOf(answer, place, audience, means),
    ...(audience === 'asked' && {
      remove: means.codec.encode({ kind: 'remove', answer: place.id }, place.workspace),
    }),
  },
});

const LAST_PAGE = 999;

function pageOf(at: number, { id, workspace }: Place, audience: Audience, { codec }: PostMeans) {
  const kind = audience === 'shown' ? 'sharedPage' : 'page';
  const token = (page: number) => codec.encode({ kind, answer: id, detail: String(page) }, workspace);
  return { at, back: token(Math.max(at - 1, 0)), next: token(Math.min(at + 1, LAST_PAGE)) };
}

/** Who didn't ask isn't told what else there is to read. */
function brief(answer: Answer): Answer {
  if (!('similar' in answer)) return answer;
  const { next: _next, ...rest } = answer;
  return { ...rest, similar: [] };
}

function buttonsOf(
  answer: Answer,
  { id, workspace }: Place,
  audience: Audience,
  { codec, glossary, settings }: PostMeans,
): Buttons {
  const token = (kind: Exclude<Action, { detail: string }>['kind']) =>
    codec.encode({ kind, answer: id }, workspace);
  if (answer.kind === 'choices') {
    const picks = answer.options.map(({ label }) =>
      codec.encode({ kind: 'pick', answer: id, detail: optionKey(label) }, workspace),
    );
    return { picks };
  }
  if (answer.kind === 'help') {
    const asks = answer.examples.map((example) =>
      codec.encode({ kind: 'ask', answer: id, detail: optionKey(example) }, workspace),
    );
    return { asks };
  }
  if (audience === 'shown') return {};
  if (audience === 'unasked') return { dismiss: token('dismiss'), mute: token('mute') };
  const want = (term: string) => ({
    term,
    token: codec.encode({ kind: 'want', answer: id, detail: term }, workspace),
  });
  return {
    ...(audience === 'asker' && tellsSomething(answer) && { share: token('share') }),
    ...('preferences' in answer && { senses: token('senses') }),
    ...(mayBePictured(answer, settings) && { picture: token('picture'), unpicture: token('unpicture') }),
    // Outsiders have no say in what is the team's.
    ...(glossary !== undefined && answer.kind === 'missing' && { wants: termsOf(answer).map(want) }),
    ...(glossary !== undefined &&
      isOfOneEntry(answer) && {
        feedback: {
          helpful: token('helpful'),
          unhelpful: token('unhelpful'),
          suggest: token('suggest'),
          report: token('report'),
        },
      }),
  };
}

/** Whether an answer tells what somebody else may want to read as well. */
export const tellsSomething = (answer: Answer): boolean => 'corrections' in answer;

/** Whether one entry gave the answer, so that there is something that people can judge. */
const isOfOneEntry = (answer: Answer): boolean =>
  answer.kind === 'definition' ||
  answer.kind === 'same' ||
  (answer.kind === 'comparison' && answer.origin === 'curated');

const MOST_WANTS = 3;
/** In bytes: what a token holds beside the rest of it. */
const LONGEST_TERM = Math.floor(((LONGEST_TOKEN - '1.want.AbCdEfGhIjKl..AbCdEfGhIjKl'.length) * 3) / 4);

/** The terms that the team can be asked for; one that no button can carry is left out. */
function termsOf({ missing }: AnswerOf<'missing'>): string[] {
  const terms = new Set(missing.flatMap(({ term }) => termOf(term) ?? []));
  return [...terms].filter((term) => Buffer.byteLength(term) <= LONGEST_TERM).slice(0, MOST_WANTS);
}
