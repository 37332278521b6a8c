import type { AttachmentPayload } from 'discord.js';
import type { SpokenPost } from '../../../src/conversation/post.ts';
import { messagesIn } from '../../../src/messages/languages.ts';
import { render } from '../render/render.ts';
import type { Means } from './chat-surface.ts';
import { messageOptions } from './message-options.ts';

/** Who asked something isn't kept waiting for a picture; who asked for the picture is, since Discord shows that. In milliseconds. */
export const PATIENCE = { answer: 1_500, picture: 12_000 } as const;

/** How an answer is sent. */
interface Sending {
  readonly toward?: string | undefined;
  /** Whether files may be sent along there. */
  readonly mayAttach?: boolean;
  readonly patience?: number;
}

type AnswerBody = ReturnType<typeof messageOptions> & { readonly files: AttachmentPayload[] };

/**
 * An answer as the library takes it, in the language that it says itself, with its picture where one belongs to it and is drawn in time. The
 * list of files is never left out: with an empty one, those that a message had are taken away.
 */
export async function answerBody(
  post: SpokenPost,
  pictures: Means['pictures'],
  { toward, mayAttach = true, patience = PATIENCE.answer }: Sending = {},
): Promise<AnswerBody> {
  const { answer, lang, picture: look } = post;
  const messages = messagesIn(lang);
  const canDraw = mayAttach && pictures?.canDraw(answer, messages) === true;
  const pages =
    canDraw && look !== undefined ? await pictures.draw(answer, { look, patience }, messages) : [];
  const files = (pages ?? []).map(({ png, description }, index) => ({
    attachment: Buffer.from(png),
    name: `comparison-${index + 1}.png`,
    description,
  }));
  return { ...messageOptions(render(post, messages, { toward, canDraw, pictures: files })), files };
}
