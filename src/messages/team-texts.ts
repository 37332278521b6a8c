import type { Asked } from '../team/ask.ts';
import type { Blocked } from '../team/blocked.ts';
import type { LabelTaken } from '../team/clash.ts';
import type { NotCommenting } from '../team/comment.ts';
import { dayOf } from '../team/day.ts';
import type { EntryFault } from '../team/entry-fault.ts';
import type { OperatorOnly } from '../team/erase.ts';
import type { CarriedOut } from '../team/importing/carry-out.ts';
import type { Undone } from '../team/importing/undo.ts';
import type { Linked } from '../team/link.ts';
import type { HasRole } from '../team/manage-people.ts';
import type { NoticeBody } from '../team/notice.ts';
import type { Again } from '../team/once.ts';
import type { NotOpen } from '../team/open-suggestion.ts';
import type { Outdated } from '../team/outdated.ts';
import type { Same } from '../team/publish.ts';
import type { NotYours } from '../team/reject.ts';
import type { NoSuchRequest } from '../team/requests.ts';
import type { NoSuchVersion } from '../team/restore.ts';
import type { NotAllowed } from '../team/roles.ts';
import type { SettingOutcome } from '../team/settings.ts';
import type { NoSuchEntry } from '../team/take-away.ts';
import type { TooMany } from '../team/too-many.ts';
import type { PastDue, Verified } from '../team/verification.ts';
import type { Messages } from './messages.ts';

/**
 * What the rules of a shared glossary have to say, as plain text without markup. Names that people gave stand in it as they
 * are: whoever shows it makes them safe.
 */

/** Why nothing was done. */
export type Refusal =
  | NotAllowed
  | Blocked
  | TooMany
  | NotCommenting
  | Again
  | Same
  | Outdated
  | LabelTaken
  | NoSuchEntry
  | NoSuchVersion
  | NotOpen
  | NotYours
  | NoSuchRequest
  | HasRole
  | { readonly kind: 'noSuchReport' }
  | Of<Asked, 'noTerm'>
  | Of<Verified, 'notOwned'>
  | PastDue
  | OperatorOnly
  | Of<SettingOutcome, 'noSuchSetting' | 'notPerChannel' | 'badValue'>
  | Of<Linked, 'badCode' | 'linkedAlready'>
  | Of<CarriedOut, 'outdatedPlan'>
  | Of<Undone, 'noSuchImport' | 'undoneAlready'>;

type Of<T extends { readonly kind: string }, Kind extends T['kind']> = Extract<T, { readonly kind: Kind }>;

/** @param nameOf what to call a person. */
export function refusalText(
  refusal: Refusal,
  messages: Messages,
  nameOf: (person: string) => string,
): string {
  switch (refusal.kind) {
    case 'notAllowed':
      return notAllowedText(refusal, messages, nameOf);
    case 'blocked':
      return messages.say('team.blocked');
    case 'tooMany':
      return messages.say('team.tooMany', { most: refusal.most });
    case 'badLength':
      return messages.say('team.badLength', {
        least: refusal.least,
        most: refusal.most,
        words: refusal.words,
      });
    case 'again':
      return messages.say('team.again');
    case 'same':
      return messages.say('team.same');
    case 'outdated':
      return messages.say(refusal.theirs === undefined ? 'team.outdated.gone' : 'team.outdated');
    case 'labelTaken':
      return labelTakenText(refusal, messages);
    case 'noSuchEntry':
      return messages.say('team.noSuchEntry', { entry: refusal.entry });
    case 'noSuchVersion':
      return messages.say('team.noSuchVersion', { entry: refusal.entry, number: refusal.number });
    case 'noSuchSuggestion':
      return messages.say('team.noSuchSuggestion', { id: refusal.id });
    case 'decided':
      return messages.say('team.decided', { state: refusal.suggestion.state });
    case 'notYours':
      return messages.say('team.notYours');
    case 'noSuchRequest':
      return messages.say('team.noSuchRequest', { term: refusal.term });
    case 'noSuchReport':
      return messages.say('team.noSuchReport');
    case 'hasRole':
      return messages.say('team.hasRole', { role: refusal.role });
    case 'noTerm':
      return messages.say('team.noTerm');
    case 'notOwned':
      return messages.say('team.notOwned', { entry: refusal.entry });
    case 'pastDue':
      return messages.say('team.pastDue', { day: messages.day(dayOf(refusal.due)) });
    case 'operatorOnly':
      return messages.say('team.operatorOnly');
    case 'noSuchSetting':
      return messages.say('team.noSuchSetting', { names: messages.list(refusal.names) });
    case 'notPerChannel':
      return messages.say('team.notPerChannel', { name: refusal.name });
    case 'badValue':
      return badValueText(refusal, messages);
    case 'badCode':
      return messages.say('team.badCode');
    case 'linkedAlready':
      return messages.say('team.linkedAlready');
    case 'outdatedPlan':
      return messages.say('team.outdatedPlan');
    case 'noSuchImport':
      return messages.say('team.noSuchImport', { id: refusal.id });
    case 'undoneAlready':
      return messages.say('team.undoneAlready', { id: refusal.id });
  }
}

function notAllowedText(
  { needs, who, orWorkspaceAdmins }: NotAllowed,
  messages: Messages,
  nameOf: (person: string) => string,
): string {
  const people = who.slice(0, MOST_NAMED).map(nameOf);
  const asked = orWorkspaceAdmins ? [...people, messages.say('team.workspaceAdmin')] : people;
  return messages.say('team.notAllowed', { needs, people: messages.list(asked, 'or') });
}

/** Names beyond these are no help. */
const MOST_NAMED = 5;

function badValueText({ name, expected }: Of<SettingOutcome, 'badValue'>, messages: Messages): string {
  switch (expected.kind) {
    case 'yesNo':
      return messages.say('team.badValue.yesNo', { name });
    case 'oneOf': {
      const { choices } = expected;
      return messages.say('team.badValue.oneOf', { name, choices: messages.list(choices, 'or') });
    }
    case 'someOf': {
      const { choices } = expected;
      return messages.say('team.badValue.someOf', {
        name,
        count: choices.length,
        choices: messages.list(choices),
      });
    }
    case 'count':
      return messages.say('team.badValue.count', { name, most: expected.most });
  }
}

function labelTakenText({ clashes, sense }: LabelTaken, messages: Messages): string {
  const labels = [...new Set(clashes.map(({ label }) => messages.say('glossary.quoted', { term: label })))];
  const entries = [...new Set(clashes.map((clash) => clash.with.label))];
  return messages.say(sense === 'missing' ? 'team.labelTaken' : 'team.labelTaken.sense', {
    count: labels.length,
    labels: messages.list(labels),
    entries: messages.list(entries),
  });
}

/** What is wrong with a field, beginning with its name. */
export const faultText = (fault: EntryFault, messages: Messages): string =>
  `${fault.field}: ${problemText(fault, messages)}`;

function problemText(fault: EntryFault, messages: Messages): string {
  switch (fault.problem) {
    case 'refused':
      return fault.says;
    case 'unknown':
      return messages.say('team.fault.unknown', { id: fault.id });
    case 'noConcept':
      return messages.say('team.fault.noConcept', { id: fault.id });
    case 'itself':
      return messages.say('team.fault.itself');
    case 'unasked': {
      const { aspect, asked } = fault;
      return messages.say('team.fault.unasked', { aspect, count: asked.length, asked: messages.list(asked) });
    }
    case 'otherLabel':
      return messages.say('team.fault.otherLabel', {
        aspect: fault.aspect,
        label: fault.label,
        of: fault.of,
      });
    case 'noGenus':
      return messages.say('team.fault.noGenus');
    case 'twice':
      return messages.say('team.fault.twice', { id: fault.id });
    case 'ragged':
      return messages.say('team.fault.ragged', { has: fault.has, wants: fault.wants });
    case 'compared':
      return messages.say('team.fault.compared', { by: fault.by });
  }
}

/** What a person is told. */
export function noticeText(body: NoticeBody, messages: Messages): string {
  switch (body.kind) {
    case 'approved':
      return withReason(
        messages.say('team.notice.approved', {
          name: nameIn(body, messages),
          isEdited: String(body.isEdited),
        }),
        body.reason,
        messages,
      );
    case 'rejected':
      return withReason(
        messages.say('team.notice.rejected', { name: nameIn(body, messages) }),
        body.reason,
        messages,
      );
    case 'answered':
      return messages.say('team.notice.answered', { term: body.term, name: nameIn(body, messages) });
    case 'declined':
      return withReason(messages.say('team.notice.declined', { term: body.term }), body.reason, messages);
    case 'due':
      return messages.say('team.notice.due', { name: nameIn(body, messages) });
  }
}

const nameIn = ({ names }: { readonly names: readonly string[] }, messages: Messages): string =>
  names.join(messages.say('title.versus'));

const withReason = (text: string, reason: string | undefined, messages: Messages): string =>
  reason === undefined ? text : messages.say('team.notice.reason', { text, reason });
