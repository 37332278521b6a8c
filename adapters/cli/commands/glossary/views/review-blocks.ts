import type { Messages } from '../../../../../src/messages/messages.ts';
import { safe } from '../../../../../src/messages/safe-text.ts';
import type { Review } from '../../../../../src/team/review.ts';
import { paragraphs, wrap } from '../../../render/layout.ts';
import { type Block, field } from '../../../render/parts.ts';
import { nameOf, type Place } from '../place.ts';
import { changeLines } from './change-lines.ts';
import { dateOf } from './date-of.ts';
import { threeWay } from './three-way.ts';

const WANTS = { add: 'new', change: 'change', delete: 'removal', comment: 'comment' } as const;

/** A suggestion in a line: its id, what it wants of what, by whom and when. */
export function reviewRow({ suggestion, names, outdated }: Review, page: Place['page'], messages: Messages) {
  const { id, kind, author, at } = suggestion;
  const state = outdated === undefined ? '' : page.style.removed(' (the entry has moved on since)');
  return [
    page.style.label(id),
    WANTS[kind],
    dateOf(at),
    `${titleIn(names, messages)}${page.style.quiet(`, by ${safe(nameOf(author))}`)}${state}`,
  ];
}

/** All of a suggestion: what it changes, field by field, what its author says, and what others changed since. */
export function reviewBlocks(
  { suggestion, names, changes, outdated }: Review,
  page: Place['page'],
  messages: Messages,
): Block[] {
  const { width, style } = page;
  const { id, kind, entry, author, at, state, decision, comment } = safe(suggestion);
  const rendered = { ...page, tableWidth: width, messages };
  const fate =
    decision === undefined
      ? ''
      : `${state} by ${nameOf(decision.by)} on ${dateOf(decision.at)}${decision.reason === undefined ? '' : `: ${decision.reason}`}`;
  return [
    [
      ...wrap(style.title(`${titleIn(names, messages)} (${WANTS[kind]})`), width),
      ...wrap(style.quiet(`${id}, of ${entry}, by ${nameOf(author)} on ${dateOf(at)}`), width),
      ...field('Decided', fate, rendered),
    ],
    comment === undefined ? [] : paragraphs(comment, width),
    // Of an entry that goes, all would be lines that are taken away; and the three-way view has the same.
    kind === 'delete' || outdated !== undefined ? [] : changeLines(changes, page),
    ...(outdated === undefined
      ? []
      : [
          wrap(
            style.removed(
              'The entry has moved on since this was suggested. Nothing is overwritten by itself.',
            ),
            width,
          ),
          ...threeWay(outdated, page),
        ]),
  ];
}

const titleIn = (names: readonly string[], messages: Messages): string =>
  safe(names.join(messages.say('title.versus')));
