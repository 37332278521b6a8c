import type { Post } from '../../../src/conversation/post.ts';
import { messagesIn } from '../../../src/messages/languages.ts';
import { type DiscordMessage, render } from '../render/render.ts';

/** A post in the language that it says itself. @param toward the id of the one person whom it mentions. */
export const renderedPost = (post: Post, toward?: string): DiscordMessage =>
  render(post, messagesIn(post.lang), toward);
