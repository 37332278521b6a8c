import type { Explanation } from '../events.ts';
import type { Means } from '../means.ts';
import type { Panel } from '../panel.ts';
import type { PanelSurface } from '../surfaces.ts';
import { type KnownTerm, knownTerms } from './known-terms.ts';

/** Shows somebody alone what the terms in a message mean, as far as they are known. */
export async function explain(
  { text }: Pick<Explanation, 'text'>,
  surface: Pick<PanelSurface, 'present' | 'tell'>,
  { resources }: Pick<Means, 'resources'>,
): Promise<void> {
  const terms = knownTerms(text, resources);
  if (terms.length === 0) return surface.tell(resources.messages.say('explain.none'));
  await surface.present(panelOf(terms, resources));
}

function panelOf(terms: readonly KnownTerm[], { messages: { say } }: Means['resources']): Panel {
  return {
    title: say('explain.title', { count: terms.length }),
    sections: [
      { lines: terms.map(({ label, definition }) => ({ mark: 'item', lead: label, text: definition })) },
      { small: say('explain.more') },
    ],
  };
}
