import type { Resources } from '../../../src/answer/resources.ts';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import type { WebMeans } from '../means.ts';
import type { Seen } from '../seen.ts';
import { type Shelf, shelfOf } from './shelf.ts';

/** What a page is made from. */
export interface Sight {
  readonly resources: Resources;
  readonly glossary: Glossary;
  readonly messages: Messages;
  readonly shelf: Shelf;
  /** Whose own entries are seen over those of packs; nothing where only packs are seen. */
  readonly team?: TeamInSight | undefined;
}

interface TeamInSight {
  /** The id of its glossary. */
  readonly glossary: string;
  /** What is seen where it has nothing of its own. */
  readonly packs: Glossary;
  /** Whether an entry is its own, not a pack's. */
  isOwn(id: string): boolean;
}

/** By the version of a glossary. */
const shelves = new WeakMap<object, Shelf>();

/** Gives what is seen at the moment. What takes long to make of a glossary is made again only when that was changed. */
export function sightBy({ team }: Pick<WebMeans, 'team'>, seen: Seen): () => Promise<Sight> {
  return async () => {
    const { glossary, resources } = await seen();
    // A team's glossary stays the same object when it is changed; how it was read doesn't.
    const overlaid = glossary === undefined ? undefined : await team.overlays.at(glossary);
    const version = overlaid ?? resources.glossary;
    const shelf = shelves.get(version) ?? shelfOf(resources.glossary, resources.messages.say('title.versus'));
    shelves.set(version, shelf);
    return {
      resources,
      glossary: resources.glossary,
      messages: resources.messages,
      shelf,
      ...(glossary !== undefined &&
        overlaid !== undefined && {
          team: {
            glossary,
            packs: overlaid.packs.glossary,
            isOwn: (id: string) => overlaid.overlay.own.has(id),
          },
        }),
    };
  };
}
