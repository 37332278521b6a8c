import type { CommandSurface, PressSurface } from '../../../src/conversation/surfaces.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { formView } from '../render/form.ts';
import { formsOf, formsOfSentence } from './forms.ts';
import { outcomeOf, type Place, type Sender } from './sender.ts';

const TO_ONE = { response_type: 'ephemeral', replace_original: false } as const;
const TO_ALL = { response_type: 'in_channel', replace_original: false } as const;
const IN_PLACE = { replace_original: true } as const;

/** The way back to who gave a command or pressed a button. */
export interface Return {
  readonly url: string;
  readonly place: Place;
}

/** Answers a command, so that only who gave it sees the answer, unless it is for all. */
export const commandSurface = (
  sender: Sender,
  messages: Messages,
  { url, place }: Return,
): CommandSurface => ({
  answer: async (post) => {
    await sender.respond(url, place, TO_ONE, formsOf(post, messages));
  },
  answerToAll: async (post) => {
    await sender.respond(url, place, TO_ALL, formsOf(post, messages));
  },
  tell: async (text) => {
    await sender.respond(url, place, TO_ONE, formsOfSentence(text));
  },
});

/** The way back to who pressed a button, and a trigger with which a form can be shown for some seconds. */
export interface PressReturn extends Return {
  readonly trigger: string;
}

/** Answers a press. Its `response_url` reaches also messages that only one person sees, and channels that the bot isn't in. */
export const pressSurface = (
  sender: Sender,
  messages: Messages,
  { url, place, trigger }: PressReturn,
): PressSurface => ({
  share: async (post) => {
    const forms = formsOf(post, messages);
    const failure = await sender.respond(url, place, TO_ALL, forms);
    if (failure === undefined) return { outcome: 'sent' };
    return SPENT.has(failure.error) ? sender.post(place, forms) : { outcome: outcomeOf(failure) };
  },
  replace: async (post) => {
    await sender.respond(url, place, IN_PLACE, formsOf(post, messages));
  },
  remove: () => sender.removeOriginal(url, place),
  tell: async (text) => {
    await sender.respond(url, place, TO_ONE, formsOfSentence(text));
  },
  show: async (form) => {
    if (await sender.show(trigger, place, formView(form, place.channel, messages))) return;
    await sender.respond(url, place, TO_ONE, formsOfSentence(messages.say('form.notShown')));
  },
});

const SPENT = new Set(['used_url', 'expired_url', 'HTTP 404']);
