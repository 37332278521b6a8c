import type { Messages } from '../../../src/messages/messages.ts';

/** What the page says by itself, for the script in the browser, which has no catalogue. */
export const wordsOf = ({ say }: Messages) => ({
  title: say('playground.title'),
  lead: say('playground.lead'),
  question: say('playground.question'),
  placeholder: say('playground.placeholder'),
  ask: say('playground.ask'),
  keys: say('playground.keys'),
  examples: say('playground.examples'),
  suggestions: say('playground.suggestions'),
  asking: say('playground.asking'),
  answers: say('playground.answers'),
  answered: say('playground.answered'),
  understood: say('playground.understood'),
  slack: say('playground.slack'),
  discord: say('playground.discord'),
  platforms: say('playground.platforms'),
  app: say('playground.app'),
  you: say('playground.you'),
  onlyYou: say('playground.onlyYou'),
  removed: say('playground.removed'),
  payload: say('playground.payload'),
  payloadAnswer: say('playground.payload.answer'),
  copy: say('playground.copy'),
  copied: say('playground.copied'),
  notCopied: say('playground.notCopied'),
  link: say('playground.link'),
  more: say('playground.more'),
  close: say('form.close'),
  notDrawn: say('playground.notDrawn'),
  unreachable: say('playground.error.unreachable'),
  again: say('playground.again'),
});

export type Words = ReturnType<typeof wordsOf>;
