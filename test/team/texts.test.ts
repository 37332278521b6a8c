import { describe, expect, it } from 'vitest';
import { english } from '../../src/messages/messages.ts';
import { faultText, noticeText, type Refusal, refusalText } from '../../src/messages/team-texts.ts';
import type { EntryFault } from '../../src/team/entry-fault.ts';
import type { NoticeBody } from '../../src/team/notice.ts';
import type { Expected } from '../../src/team/setting.ts';

type ByKind<T extends { readonly kind: string }> = {
  readonly [Kind in T['kind']]: readonly [Extract<T, { readonly kind: Kind }>, string];
};

const suggestion = { id: 'a', kind: 'comment', entry: 'tea', base: 0, at: 1, state: 'rejected' } as const;
const tea = { id: 'tea', label: 'Tea' };

const refusals: ByKind<Refusal> = {
  notAllowed: [
    { kind: 'notAllowed', needs: 'editor', who: ['slack:ada', 'slack:bob'], orWorkspaceAdmins: true },
    'Only editors can do that. Ask Ada, Bob, or an admin of the workspace.',
  ],
  blocked: [{ kind: 'blocked' }, 'You can’t do that here: an admin has blocked you.'],
  tooMany: [{ kind: 'tooMany', most: 1 }, 'That can be done 1 time a day. Please come back tomorrow.'],
  badLength: [
    { kind: 'badLength', words: 3, least: 4, most: 1_000 },
    'Please write from 4 to 1,000 words; that was 3.',
  ],
  again: [{ kind: 'again' }, 'That was done already.'],
  same: [{ kind: 'same', entry: 'tea', number: 1 }, 'The entry says that already.'],
  outdated: [
    { kind: 'outdated', entry: 'tea', number: 2 },
    'Somebody has taken the entry away since. Nothing was overwritten: look at it, and decide.',
  ],
  labelTaken: [
    { kind: 'labelTaken', sense: 'missing', clashes: [{ label: 'Cuppa', with: tea }] },
    '“Cuppa” is taken already, by Tea. If this is something else, give it a sense: a word or two that tell it apart.',
  ],
  noSuchEntry: [{ kind: 'noSuchEntry', entry: 'tea' }, 'There is no entry “tea”.'],
  noSuchVersion: [{ kind: 'noSuchVersion', entry: 'tea', number: 2 }, '“tea” has no version 2.'],
  noSuchSuggestion: [{ kind: 'noSuchSuggestion', id: 'a' }, 'There is no suggestion “a”.'],
  decided: [{ kind: 'decided', suggestion }, 'That suggestion was rejected already.'],
  notYours: [{ kind: 'notYours' }, 'Only whoever made a suggestion can withdraw it.'],
  noSuchRequest: [{ kind: 'noSuchRequest', term: 'tea' }, 'Nobody waits for “tea”.'],
  noSuchReport: [{ kind: 'noSuchReport' }, 'There is no such report, or it was dealt with.'],
  hasRole: [{ kind: 'hasRole', role: 'editor' }, 'That person is an editor. Take the role away first.'],
  noTerm: [{ kind: 'noTerm' }, 'That is no term: write a name of up to a hundred letters.'],
  notOwned: [{ kind: 'notOwned', entry: 'tea' }, 'Nobody answers for “tea”.'],
  noSuchSetting: [
    { kind: 'noSuchSetting', names: ['share', 'lang'] },
    'There is no such setting. These are: share and lang.',
  ],
  notPerChannel: [
    { kind: 'notPerChannel', name: 'packs' },
    '“packs” holds for the whole glossary, and can’t be set for a channel.',
  ],
  badValue: [
    { kind: 'badValue', name: 'share', expected: { kind: 'yesNo' } },
    '“share” can be true or false.',
  ],
  badCode: [
    { kind: 'badCode' },
    'That code isn’t good: it was used, or is more than ten minutes old, or was mistyped. Ask for a new one.',
  ],
  linkedAlready: [{ kind: 'linkedAlready' }, 'This workspace uses that glossary already.'],
  pastDue: [{ kind: 'pastDue', due: 0 }, 'Jan 1, 1970 is over. Name a day in the future.'],
  operatorOnly: [{ kind: 'operatorOnly' }, 'Only who keeps the service can do that.'],
  outdatedPlan: [
    { kind: 'outdatedPlan' },
    'The glossary was changed since this was planned. Look at the new plan, and decide.',
  ],
  noSuchImport: [{ kind: 'noSuchImport', id: 'a' }, 'There is no import “a”.'],
  undoneAlready: [{ kind: 'undoneAlready', id: 'a' }, 'The import “a” was undone already.'],
};

const faults: Readonly<Record<EntryFault['problem'], readonly [EntryFault, string]>> = {
  refused: [{ field: 'gist', problem: 'refused', says: 'is empty' }, 'gist: is empty'],
  unknown: [{ field: 'related[1]', problem: 'unknown', id: 'x' }, 'related[1]: there is no entry “x”'],
  noConcept: [
    { field: 'related[1]', problem: 'noConcept', id: 'x' },
    'related[1]: “x” is a comparison, where a concept belongs',
  ],
  itself: [
    { field: 'broader', problem: 'itself' },
    'broader: the entry refers to itself, or ends up being a kind of itself',
  ],
  unasked: [
    { field: 'characteristics.x', problem: 'unasked', aspect: 'x', asked: ['y', 'z'] },
    'characteristics.x: what the entry is a kind of doesn’t ask for “x”, but for y and z',
  ],
  otherLabel: [
    { field: 'aspects.x', problem: 'otherLabel', aspect: 'x', label: 'Ex', of: 'y' },
    'aspects.x: “x” is called “Ex” in “y”; use one label',
  ],
  noGenus: [
    { field: 'alternatives', problem: 'noGenus' },
    'alternatives: belongs to a genus, and the entry has no aspects',
  ],
  twice: [{ field: 'between[2]', problem: 'twice', id: 'x' }, 'between[2]: compares “x” with itself'],
  ragged: [{ field: 'rows[1]', problem: 'ragged', has: 1, wants: 2 }, 'rows[1]: has 1 value for 2 concepts'],
  compared: [
    { field: 'between', problem: 'compared', by: 'x' },
    'between: the team’s entry “x” compares the same; change that one',
  ],
};

const about = { entry: 'tea-vs-coffee', names: ['Tea', 'Coffee'] };
const notices: ByKind<NoticeBody> = {
  approved: [
    { kind: 'approved', suggestion: 'a', ...about, isEdited: true },
    'Your suggestion for Tea vs Coffee was edited and approved. Thank you.',
  ],
  rejected: [
    { kind: 'rejected', suggestion: 'a', ...about, reason: 'It’s {wrong}.' },
    'Your suggestion for Tea vs Coffee wasn’t taken. The reason: It’s {wrong}.',
  ],
  answered: [
    { kind: 'answered', term: 'teas', entry: 'tea', names: ['Tea'] },
    'You asked for “teas”, and it’s there now: Tea.',
  ],
  declined: [{ kind: 'declined', term: 'teas' }, 'You asked for “teas”. The team isn’t going to add it.'],
  due: [{ kind: 'due', entry: 'tea', names: ['Tea'], due: 1 }, 'Tea is to be verified: is it still right?'],
};

const names: Readonly<Record<string, string>> = { 'slack:ada': 'Ada', 'slack:bob': 'Bob' };

describe('what the rules of a shared glossary say', () => {
  it.each(Object.entries(refusals))('is a sentence where nothing was done: %s', (_kind, [refusal, text]) => {
    expect(refusalText(refusal, english, (person) => names[person] ?? 'somebody')).toBe(text);
  });

  it.each(Object.entries(faults))('says what is wrong with a field: %s', (_problem, [fault, text]) => {
    expect(faultText(fault, english)).toBe(text);
  });

  it.each(Object.entries(notices))('is a notice: %s', (_kind, [body, text]) => {
    expect(noticeText(body, english)).toBe(text);
  });

  it.each<[Expected, string]>([
    [{ kind: 'yesNo' }, '“x” can be true or false.'],
    [{ kind: 'oneOf', choices: ['en'] }, '“x” can be en.'],
    [{ kind: 'oneOf', choices: ['de', 'en'] }, '“x” can be de or en.'],
    [{ kind: 'someOf', choices: [] }, '“x” can be a list of packs, and there are none.'],
    [{ kind: 'someOf', choices: ['a', 'b'] }, '“x” can be a list of some of these: a and b.'],
    [{ kind: 'count', most: 1_000 }, '“x” can be a whole number from 0 to 1,000.'],
  ])('says what a setting can be: %j', (expected, text) => {
    const refusal = { kind: 'badValue', name: 'x' as 'lang', expected } as const;
    expect(refusalText(refusal, english, String)).toBe(text);
  });

  it('names a few of many people', () => {
    const who = Array.from({ length: 30 }, (_, index) => `slack:${index}`);
    const refusal = { kind: 'notAllowed', needs: 'admin', who, orWorkspaceAdmins: false } as const;
    const text = refusalText(refusal, english, (person) => person.replace('slack:', 'Number '));
    expect(text).toBe('Only admins can do that. Ask Number 0, Number 1, Number 2, Number 3, or Number 4.');
  });
});
