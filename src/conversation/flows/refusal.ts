import type { Messages } from '../../messages/messages.ts';
import { type Refusal, refusalText } from '../../messages/team-texts.ts';

/** Why nothing was done. Who could do it is not named: a name would notify its bearer. */
export const refusalIn = (refusal: Refusal, messages: Messages): string =>
  refusal.kind === 'notAllowed'
    ? messages.say('team.notAllowed', { needs: refusal.needs, people: messages.say('team.oneOfThem') })
    : refusalText(refusal, messages, () => '');
