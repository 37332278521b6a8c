import type { AnswerOf } from '../../../src/answer/answer.ts';
import {
  alternativesText,
  chooseTexts,
  originText,
  siblingsHeading,
} from '../../../src/messages/answer-texts.ts';
import { ROOM } from '../limits.ts';
import { line, prose } from './fitted.ts';
import { characteristicTexts, colophon, head, labels, points, type Sheet } from './from-entry.ts';
import { sizeOf } from './leave-out.ts';
import type { Page, Part } from './part.ts';
import { bold, bullet, field, kept, labelled, lines, section } from './parts.ts';
import { rows } from './rows.ts';

/** The answers that entries of the glossary give, as pages. */

export function definition(answer: AnswerOf<'definition'>, sheet: Sheet): Page {
  const { messages } = sheet;
  const altLabels = answer.altLabels.map((label) => line(label, ROOM.label));
  const others: Part[] = [
    field({ kind: 'altLabels', name: messages.say('answer.altLabels'), items: altLabels }, messages),
    field({ kind: 'broader', name: messages.say('answer.broader'), items: labels(answer.broader) }, messages),
    usage(answer.scopeNote, sheet),
    section(
      {
        kind: 'characteristics',
        name: messages.say('answer.characteristics'),
        items: characteristicTexts(answer.characteristics),
      },
      messages,
    ),
    points(answer.points, sheet),
  ];
  return withDefinition(answer, head(answer, sheet), others, sheet);
}

export const same = (answer: AnswerOf<'same'>, sheet: Sheet): Page =>
  withDefinition(answer, head(answer, sheet), [usage(answer.scopeNote, sheet)], sheet);

/** A definition that is the answer takes what the rest leaves. */
function withDefinition(
  answer: AnswerOf<'definition'> | AnswerOf<'same'>,
  title: Part,
  others: readonly Part[],
  sheet: Sheet,
): Page {
  const end = colophon(answer, sheet);
  const left = sheet.room - sizeOf([[title, ...others, kept(['…'])], ...end]);
  const text = prose(answer.definition, Math.max(ROOM.definition, left));
  return [[title, kept([text]), ...others], ...end];
}

const usage = (scopeNote: string | undefined, { messages }: Sheet): Part =>
  field(
    {
      kind: 'usage',
      name: messages.say('answer.usage'),
      items: scopeNote === undefined ? [] : [line(scopeNote, ROOM.smallLine * 2)],
    },
    messages,
  );

export function comparison(answer: AnswerOf<'comparison'>, sheet: Sheet): Page {
  const { messages } = sheet;
  const choose = chooseTexts(answer, messages).map(
    ({ lead, line: when }) => `${bold(line(lead, ROOM.label))} ${line(when, ROOM.value)}`,
  );
  return [
    [
      head(answer, sheet, `(${originText(answer, messages)})`),
      kept([prose(answer.gist, ROOM.gist)]),
      definitions(answer.concepts, sheet),
    ],
    [rows(answer, messages)],
    [
      section(
        { kind: 'both', name: messages.say('answer.both'), items: characteristicTexts(answer.both) },
        messages,
      ),
      points(answer.points, sheet),
      choose.length === 0
        ? kept([line(alternativesText(answer, messages), ROOM.smallLine)])
        : section({ kind: 'choose', name: messages.say('answer.choose.heading'), items: choose }, messages),
    ],
    ...colophon(answer, sheet),
  ];
}

export function kindOf(answer: AnswerOf<'kindOf'>, sheet: Sheet): Page {
  const { messages } = sheet;
  return [
    [head(answer, sheet), definitions([answer.narrower, answer.broader], sheet)],
    [
      section(
        {
          kind: 'characteristics',
          name: messages.say('answer.kindOf.apart'),
          items: characteristicTexts(answer.characteristics),
        },
        messages,
      ),
      points(answer.points, sheet),
      field(
        { kind: 'siblings', name: siblingsHeading(answer, messages), items: labels(answer.siblings) },
        messages,
      ),
    ],
    ...colophon(answer, sheet),
  ];
}

/** What each concept is. */
const definitions = (
  concepts: readonly { readonly label: string; readonly definition: string }[],
  { messages }: Sheet,
): Part =>
  lines(
    {
      kind: 'definitions',
      name: messages.say('answer.definitions'),
      items: concepts.map(({ label, definition: text }) =>
        bullet(labelled(label, line(text, ROOM.shortDefinition))),
      ),
    },
    messages,
  );
