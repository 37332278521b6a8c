import { qualifiedLabel } from '../../../src/glossary/concept.ts';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import type { LookupResult } from '../../../src/lookup/lookup.ts';
import { lines } from '../input-lines.ts';
import { openGlossary } from '../open-glossary.ts';
import { safe } from '../render/safe.ts';
import { print, type Streams } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: number;
  readonly data: readonly string[];
}

/** Says of every line on standard input which concepts it may name. */
export async function lookupLines(options: Options, streams: Streams, shippedPacks: string): Promise<void> {
  const { glossary, lookup } = await openGlossary(options.data, shippedPacks, streams);
  for await (const query of lines(streams)) {
    const result = lookup.find(query, options.limit);
    print(streams.out, options.json ? jsonOf(query, result, glossary) : textOf(query, result, glossary));
  }
}

function jsonOf(query: string, { verdict, matches }: LookupResult, glossary: Glossary): string {
  const shown = matches.map(({ conceptId, score, how }) => ({
    id: conceptId,
    label: labelOf(conceptId, glossary),
    score,
    how,
  }));
  return JSON.stringify({ query, verdict, matches: shown });
}

function textOf(query: string, { verdict, matches }: LookupResult, glossary: Glossary): string {
  const shown = matches.map(
    ({ conceptId, score, how }) => `  ${score.toFixed(3)}  ${how}  ${labelOf(conceptId, glossary)}`,
  );
  return safe([`${query}: ${verdict}`, ...shown].join('\n'));
}

const labelOf = (id: string, glossary: Glossary): string => {
  const concept = glossary.concept(id);
  return concept === undefined ? id : qualifiedLabel(concept);
};
