import { titleOf } from '../../../../src/conversation/glossary/views/title-of.ts';
import { deedText } from '../../../../src/messages/deed-text.ts';
import { deedsDone } from '../../../../src/team/deeds.ts';
import type { NamesOf } from '../../access/names.ts';
import { type DeskApp, shows } from '../route.ts';
import { namedAt } from './people-names.ts';

const SHOWN = 50;

/** Something that somebody did. */
export interface ShownDeed {
  readonly id: string;
  readonly at: number;
  readonly person?: string | undefined;
  readonly says: string;
  readonly entry?: string | undefined;
}

/** Who did what, and when; "before" is the time and the id of the last one that is known. */
export function log(app: DeskApp, namesOf: NamesOf): void {
  shows(app, '/log', async (seat, { before: given = '' }) => {
    const { team, deed, means, messages } = seat;
    const [, at, id] = /^(\d{1,15})\.([A-Za-z0-9_-]{1,40})$/.exec(given) ?? [];
    const before = at === undefined || id === undefined ? undefined : { at: Number(at), id };
    const found = await deedsDone(team, deed(), { limit: SHOWN + 1, before });
    if (found.kind !== 'deeds') return found;
    const nameOf = (entry: string): string => titleOf(entry, means.resources.glossary, messages);
    const shown = found.deeds.slice(0, SHOWN);
    const last = found.deeds.length > SHOWN ? shown.at(-1) : undefined;
    const others = shown.flatMap(({ other }) => other ?? []);
    const names = await namedAt(seat, others, namesOf);
    return {
      deeds: shown.map(
        (each): ShownDeed => ({
          id: each.id,
          at: each.at,
          person: each.person,
          says: deedText({ ...each, other: names.get(each.other ?? '') ?? each.other }, messages, nameOf),
          entry: each.entry,
        }),
      ),
      ...(last !== undefined && { before: `${last.at}.${last.id}` }),
    };
  });
}
