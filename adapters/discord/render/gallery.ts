import { type APIMediaGalleryComponent, ComponentType } from 'discord.js';
import { cut } from '../../../src/messages/cut.ts';
import { safeText } from '../../../src/messages/safe-text.ts';
import { LIMITS } from '../limits.ts';

/** A picture that is sent along with a message, by the name of its file. */
export interface Attached {
  readonly name: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
}

/** A picture as wide as the chat: several in one gallery would be thumbnails. */
export const gallery = ({ name, description }: Attached): APIMediaGalleryComponent => ({
  type: ComponentType.MediaGallery,
  items: [
    {
      media: { url: `attachment://${name}` },
      description: cut(safeText(description), LIMITS.description) || '…',
    },
  ],
});
