import { qualifiedLabel } from '../../../src/glossary/concept.ts';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import type { LookupResult } from '../../../src/lookup/lookup.ts';
import { lines } from '../input-lines.ts';
import { openGlossary } from '../open-glossary.ts';
import { print, printJson, type Streams, written } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: number;
  readonly data: readonly string[];
}

/** Says of every line on standard input which concepts it may name. */
export async function lookupLines(options: Options, streams: Streams, shippedPacks: string): Promise<void> {
  const { glossary, lookup } = await openGlossary(options.data, shippedPacks, streams);
  for await (const query of lines(streams)) {
    const result = lookup.list(query, options.limit);
    if (options.json) printJson(streams.out, dataOf(query, result, glossary));
    else print(streams.out, textOf(query, result, glossary));
    await written(streams.out);
  }
}

function dataOf(query: string, { verdict, matches }: LookupResult, glossary: Glossary) {
  const shown = matches.map(({ conceptId, score, how }) => ({
    id: conceptId,
    label: labelOf(conceptId, glossary),
    score,
    how,
  }));
  return { query, verdict, matches: shown };
}

function textOf(query: string, { verdict, matches }: LookupResult, glossary: Glossary): string {
  const shown = matches.map(
    ({ conceptId, score, how }) => `  ${score.toFixed(3)}  ${how}  ${labelOf(conceptId, glossary)}`,
  );
  return [`${query}: ${verdict}`, ...shown].join('\n');
}

const labelOf = (id: string, glossary: Glossary): string => {
  const concept = glossary.concept(id);
  return concept === undefined ? id : qualifiedLabel(concept);
};
