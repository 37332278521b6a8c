import type { Records } from '../store/store.ts';
import type { Verification } from '../store/team/feedback.ts';
import type { Deed } from './actor.ts';
import { DAY } from './day.ts';
import { noteDeed } from './deeds.ts';
import { eachByItself, type OneByOne } from './each-by-itself.ts';
import { namesOf } from './names-of.ts';
import { tell } from './notice.ts';
import { type Again, transactOnce } from './once.ts';
import { type NotAllowed, notAllowed } from './roles.ts';
import type { NoSuchEntry } from './take-away.ts';
import type { Team } from './team.ts';
import { versionOf } from './version.ts';

type Part = Pick<Team, 'store' | 'packs'>;

/** Whoever isn't told otherwise verifies an entry twice a year. */
const USUALLY = 182 * DAY;

/** Who answers for an entry, and until when it is to be verified; in half a year, if nothing is said. */
export interface Responsibility {
  readonly owner: string;
  readonly due?: number | undefined;
}

/** What is to be done by then should have been done by now. */
export interface PastDue {
  readonly kind: 'pastDue';
  readonly due: number;
}

export type SettingOwner =
  | { readonly kind: 'set'; readonly due?: number | undefined }
  | PastDue
  | NoSuchEntry
  | Again
  | NotAllowed;

/** Says who answers for an entry from now on, or that nobody does. */
export const setOwner = (
  { store, packs }: Part,
  deed: Deed,
  { entry, responsibility }: { readonly entry: string; readonly responsibility: Responsibility | undefined },
): Promise<SettingOwner> =>
  transactOnce<SettingOwner>(store, deed, async (records) => {
    const hindrance = await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    const seen = await packs.in(records, deed.glossary);
    const version = await versionOf(records, seen.glossary, deed.glossary, entry);
    if (version.entry === undefined) return { kind: 'noSuchEntry', entry };
    if (responsibility === undefined) {
      await records.verifications.set(deed.glossary, entry, undefined);
      await noteDeed(records, deed, { did: 'owned', entry });
      return { kind: 'set' };
    }
    const { owner, due = deed.at + USUALLY } = responsibility;
    if (due <= deed.at) return { kind: 'pastDue', due };
    await records.verifications.set(deed.glossary, entry, { owner, due });
    await noteDeed(records, deed, { did: 'owned', entry, other: owner });
    return { kind: 'set', due };
  });

export type Verified =
  | { readonly kind: 'verified'; readonly due: number }
  /** Nobody answers for the entry. */
  | { readonly kind: 'notOwned'; readonly entry: string }
  | PastDue
  | Again
  | NotAllowed;

/** Says that an entry is right as it is; by its owner, or an editor. It is due anew in half a year, or when that is said. */
export const verify = (
  { store }: Pick<Team, 'store'>,
  deed: Deed,
  { entry, due = deed.at + USUALLY }: { readonly entry: string; readonly due?: number | undefined },
): Promise<Verified> =>
  transactOnce<Verified>(store, deed, async (records) => {
    const verification = await records.verifications.of(deed.glossary, entry);
    const isOwner = verification?.owner === deed.actor.person;
    const hindrance = isOwner ? undefined : await notAllowed(records, deed, 'editor');
    if (hindrance !== undefined) return hindrance;
    if (verification === undefined) return { kind: 'notOwned', entry };
    if (due <= deed.at) return { kind: 'pastDue', due };
    await records.verifications.set(deed.glossary, entry, { owner: verification.owner, due });
    await noteDeed(records, deed, { did: 'verified', entry });
    return { kind: 'verified', due };
  });

/**
 * Leaves a notice for the owner of each entry that is due and that nobody was told of. Of what nobody sees any more, nobody is told.
 * One process at a time does it. What fails is tried again when this is called again.
 * @returns how many were told.
 */
export async function tellDue(
  { store, packs }: Part,
  { at, signal, failed }: { readonly at: number } & Pick<OneByOne, 'signal' | 'failed'>,
): Promise<number> {
  let told = 0;
  const due: (Verification & { readonly glossary: string })[] = [];
  for await (const each of store.verifications.due(at)) if (each.told === undefined) due.push(each);
  await eachByItself(due, { store, signal, failed }, async ({ glossary, entry }) => {
    const isTold = await store.atomically((records) => tellOwner(records, packs, { glossary, entry, at }));
    if (isTold) told++;
  });
  return told;
}

async function tellOwner(
  records: Records,
  packs: Team['packs'],
  { glossary, entry: id, at }: { readonly glossary: string; readonly entry: string; readonly at: number },
): Promise<boolean> {
  const verification = await records.verifications.of(glossary, id);
  if (verification === undefined || verification.told !== undefined || verification.due >= at) return false;
  const seen = await packs.in(records, glossary);
  const { entry } = await versionOf(records, seen.glossary, glossary, id);
  const { owner, due } = verification;
  if (entry === undefined) {
    await records.verifications.set(glossary, id, undefined);
    return false;
  }
  await records.verifications.set(glossary, id, { owner, due, told: at });
  const names = namesOf(entry, seen.glossary);
  await tell(records, { glossary, at }, owner, { kind: 'due', entry: id, names, due });
  return true;
}
