import type { Resources } from '../../../../src/answer/resources.ts';
import { qualifiedLabel } from '../../../../src/glossary/concept.ts';
import type { Entry } from '../../../../src/glossary/entry.ts';
import { versionOf } from '../../../../src/team/version.ts';
import { EXIT, Failure } from '../../../failure.ts';
import type { Place } from './place.ts';

/** More than these are no help. */
const MOST_OFFERED = 5;

/** An entry that a person named, and what the team has of it. */
export interface Named {
  readonly id: string;
  /** The number of the team's newest version; 0 where it has none of its own. */
  readonly number: number;
  /** The entry as it is seen; nothing where it is hidden or gone. */
  readonly entry?: Entry | undefined;
}

/**
 * The entry that is named by its id, or by a label: “k8s”, “TCP vs UDP”.
 * @throws Failure with a sentence that names what comes into question.
 */
export async function findEntry({ team, glossary }: Place, text: string): Promise<Named> {
  const { overlay, packs } = await team.overlays.at(glossary);
  const versionOfId = (id: string) => versionOf(team.store, packs.glossary, glossary, id);
  const wasThere = async (id: string) => (await versionOfId(id)).state !== 'none';
  const id = await namedBy(text, overlay.resources, wasThere);
  const { number, entry } = await versionOfId(id);
  return { id, number, entry };
}

/** The same where nothing but the id of a concept is wanted; what names none stays, and is refused by its field. */
export async function findConcept({ team, glossary }: Place, text: string): Promise<string> {
  const resources = await team.overlays.of(glossary);
  if (resources.glossary.entry(text) !== undefined) return text;
  const ids = labelled(text, resources);
  if (ids.length > 1) throw several(text, ids, resources);
  return ids[0] ?? text;
}

async function namedBy(
  text: string,
  resources: Resources,
  wasThere: (id: string) => Promise<boolean>,
): Promise<string> {
  if (resources.glossary.entry(text) !== undefined || (await wasThere(text))) return text;
  const ids = labelled(text, resources);
  const [id, ...others] = ids;
  if (others.length > 0) throw several(text, ids, resources);
  const found = id ?? compared(text, resources);
  if (found !== undefined) return found;
  const like = resources.lookup.list(text, MOST_OFFERED).matches.map(({ conceptId }) => conceptId);
  const offer = like.length === 0 ? '' : ` Did you mean ${listed(like, resources)}?`;
  throw new Failure(`There is no entry “${text}”.${offer}`, EXIT.failed);
}

/** The concepts that are called that, whatever the letters' case and the spaces. */
function labelled(text: string, { lookup }: Resources): string[] {
  const { verdict, matches } = lookup.find(text);
  if (verdict === 'none') return [];
  return matches.filter(({ how }) => how !== 'corrected').map(({ conceptId }) => conceptId);
}

/** The comparison of the concepts that stand against each other in a text. */
function compared(text: string, resources: Resources): string | undefined {
  const sides = text.split(/\s+(?:vs\.?|versus)\s+/i);
  if (sides.length < 2) return undefined;
  const ids = sides.map((side) => {
    if (resources.glossary.concept(side) !== undefined) return side;
    const found = labelled(side, resources);
    return found.length === 1 ? found[0] : undefined;
  });
  const whole = ids.filter((id) => id !== undefined);
  return whole.length === ids.length ? resources.glossary.comparison(whole)?.id : undefined;
}

const several = (text: string, ids: readonly string[], resources: Resources): Failure =>
  new Failure(`“${text}” may be ${listed(ids, resources)}: give the id.`, EXIT.failed);

/** "port-network (Port (network)) or port-hardware (…)". */
function listed(ids: readonly string[], { glossary, messages }: Resources): string {
  const names = ids.slice(0, MOST_OFFERED).map((id) => {
    const concept = glossary.concept(id);
    return concept === undefined ? id : `${id} (${qualifiedLabel(concept)})`;
  });
  return messages.list(names, 'or');
}
