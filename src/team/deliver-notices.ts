import { messagesIn } from '../messages/languages.ts';
import { noticeText } from '../messages/team-texts.ts';
import type { Notice } from '../store/team/notices.ts';
import { DAY } from './day.ts';
import { eachByItself, type OneByOne } from './each-by-itself.ts';
import type { NoticeBody } from './notice.ts';
import { settingsAt, spokenLanguage } from './settings.ts';
import type { Team } from './team.ts';

/** Of these at the most are told at once; the rest comes next time. */
const AT_ONCE = 200;
/** More than so many lines nobody reads: the rest comes next time, too. */
const MOST_LINES = 20;
/** What could not be told by then is no news any more. */
const KEPT = 7 * DAY;

/** How people of a platform are told something. */
export interface Teller {
  /** As in the ids of its people: "slack". */
  readonly name: string;
  /** The language of a person, as a tag of BCP 47, where that is known. */
  languageOf?(person: string, workspaces: readonly string[]): Promise<string | undefined>;
  /**
   * Tells a person something, line by line.
   * @param workspaces those that see the glossary that it is about: the person is in one of them.
   * @returns `unknown` where it is to be tried again.
   */
  tell(
    person: string,
    lines: readonly string[],
    workspaces: readonly string[],
  ): Promise<'sent' | 'refused' | 'unknown'>;
}

/**
 * Tells people of a platform what they are to be told, all that is about a glossary in one message a person. What is not known to have arrived is told
 * again next time, for a week; what goes wrong with one person's keeps nobody else from being told. Where a team has switched that off, nobody is.
 * @returns how many messages were sent.
 */
export async function deliverNotices(
  { store }: Pick<Team, 'store'>,
  teller: Teller,
  { at, signal, failed }: { readonly at: number } & Pick<OneByOne, 'signal' | 'failed'>,
): Promise<number> {
  let told = 0;
  const pending = await store.notices.pending(teller.name, AT_ONCE);
  await eachByItself(byPersonAndGlossary(pending), { store, signal, failed }, async (all) => {
    const notices = all.slice(0, MOST_LINES);
    const [{ person, glossary }] = all;
    let outcome: Awaited<ReturnType<Teller['tell']>> = 'unknown';
    try {
      const settings = await settingsAt(store, { glossary });
      const workspaces = await store.glossaries.workspaces(glossary);
      const lang = spokenLanguage(settings) ?? (await teller.languageOf?.(person, workspaces));
      // What stands in the store was made by `tell`.
      const lines = notices.map(({ body }) => noticeText(body as NoticeBody, messagesIn(lang)));
      outcome = settings.notices ? await teller.tell(person, lines, workspaces) : 'refused';
      if (outcome === 'sent') told += 1;
    } finally {
      const isOver = (notice: Notice) => outcome !== 'unknown' || notice.at < at - KEPT;
      await store.notices.remove(notices.filter(isOver).map(({ id }) => id));
    }
  });
  return told;
}

/** Who is the same in two workspaces by name may be somebody else in each. */
function byPersonAndGlossary(notices: readonly Notice[]): Iterable<[Notice, ...Notice[]]> {
  const people = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const key = JSON.stringify([notice.person, notice.glossary]);
    const theirs = people.get(key);
    if (theirs === undefined) people.set(key, [notice]);
    else theirs.push(notice);
  }
  return people.values();
}
