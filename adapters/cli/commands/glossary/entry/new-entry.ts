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
