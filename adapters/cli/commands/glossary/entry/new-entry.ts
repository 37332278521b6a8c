import { versionOf } from '../../../../../src/team/version.ts';
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

/**
 * What a new entry is made from: nothing, or the version by which one of its id was taken away.
 * @throws Failure where an entry of that id is seen already: what is new takes nobody’s place.
 */
export async function baseOfNew({ team, glossary }: Place, { id }: Start['data']): Promise<number> {
  if (typeof id !== 'string') return 0;
  const { packs } = await team.overlays.at(glossary);
  const { number, entry } = await versionOf(team.store, packs.glossary, glossary, id);
  if (entry === undefined) return number;
  throw new Failure(
    `There is an entry “${id}” already. To change it: differentia glossary edit ${id}`,
    EXIT.failed,
  );
}
