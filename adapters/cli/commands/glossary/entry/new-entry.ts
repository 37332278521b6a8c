import { EXIT, Failure } from '../../../../failure.ts';
import { findConcept } from '../find-entry.ts';
import type { Place } from '../place.ts';
import { comparisonTemplate, conceptTemplate } from './template.ts';
import type { Start } from './write-entry.ts';

/** What a new entry begins with. */
export async function newEntry(
  place: Place,
  label: string | undefined,
  { between }: { readonly between?: readonly string[] },
): Promise<Start> {
  if (between !== undefined) {
    const ids: string[] = [];
    for (const each of between) ids.push(await findConcept(place, each));
    const given = { kind: 'comparison', between: ids };
    return { data: { ...given, lang: 'en' }, given, base: 0, text: comparisonTemplate(ids) };
  }
  const given = label === undefined ? {} : { prefLabel: label.trim() };
  return {
    data: { kind: 'concept', lang: 'en', ...given },
    given,
    base: 0,
    text: conceptTemplate(label?.trim() ?? ''),
  };
}

/** @throws Failure where an entry of that id is seen already: what is new takes nobody’s place. */
export async function mustBeNew({ team, glossary }: Place, { id }: Start['data']): Promise<void> {
  if (typeof id !== 'string') return;
  const { glossary: seen } = await team.overlays.of(glossary);
  if (seen.entry(id) === undefined) return;
  throw new Failure(
    `There is an entry “${id}” already. To change it: differentia glossary edit ${id}`,
    EXIT.failed,
  );
}
