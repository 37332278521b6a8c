import type { Means } from '../means.ts';

/** Thanks for a suggestion; it promises news of it only where there are any. */
export const suggestedText = ({ settings, resources: { messages } }: Means): string =>
  settings.notices ? messages.say('feedback.suggested') : messages.say('feedback.suggestedQuietly');
