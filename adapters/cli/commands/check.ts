import { isGenus } from '../../../src/glossary/concept.ts';
import { isComparison, isConcept } from '../../../src/glossary/entry.ts';
import { countOf, faultText } from '../../../src/glossary/pack/fault.ts';
import type { Source } from '../../../src/interchange/source.ts';
import { EXIT } from '../../failure.ts';
import { readAll } from '../open-glossary.ts';
import { print, type Streams } from '../streams.ts';

/** Prints every fault of the packs at `paths`; with `strict`, advice as well. @returns the exit code: 1 if there is any. */
export async function check(
  paths: readonly string[],
  { strict = false }: { readonly strict?: boolean },
  streams: Streams,
): Promise<number> {
  const sources = await readAll(paths);
  const faults = sources.flatMap(({ faults, advice }) => [...faults, ...((strict && advice?.()) || [])]);
  for (const fault of faults) print(streams.err, faultText(fault));
  for (const source of sources) print(streams.out, summary(source));
  return faults.length === 0 ? EXIT.done : EXIT.failed;
}

function summary({ pack, faults }: Source): string {
  const concepts = pack.entries.filter(isConcept);
  const genera = concepts.filter(isGenus).length;
  const comparisons = pack.entries.filter(isComparison).length;
  const counts = `${genera} genera, ${concepts.length - genera} concepts, ${comparisons} comparisons`;
  return `${pack.title}: ${counts}, ${countOf(faults)}`;
}
