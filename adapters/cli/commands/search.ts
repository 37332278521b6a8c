import { qualifiedLabel } from '../../../src/glossary/concept.ts';
import type { Glossary } from '../../../src/glossary/glossary.ts';
import type { Described } from '../../../src/lookup/definition-search.ts';
import { lines } from '../input-lines.ts';
import { openGlossary } from '../open-glossary.ts';
import { print, printJson, type Streams, written } from '../streams.ts';

interface Options {
  readonly json?: boolean;
  readonly limit: number;
  readonly data: readonly string[];
}

/** Says which concepts a description may be of: the one given, or else every line on standard input. */
export async function search(
  words: readonly string[],
  options: Options,
  streams: Streams,
  shippedPacks: string,
): Promise<void> {
  const { glossary, definitions } = await openGlossary(options.data, shippedPacks, streams);
  const show = (query: string) => {
    const matches = definitions.search(query, options.limit);
    if (options.json) printJson(streams.out, dataOf(query, matches, glossary));
    else print(streams.out, textOf(query, matches, glossary));
  };
  if (words.length > 0) return show(words.join(' '));
  for await (const query of lines(streams)) {
    show(query);
    await written(streams.out);
  }
}

/** Whether the bot would ask "did you mean". */
const verdictOf = (matches: readonly Described[]): 'choices' | 'none' =>
  matches.some(({ isWorthOffering }) => isWorthOffering) ? 'choices' : 'none';

function dataOf(query: string, matches: readonly Described[], glossary: Glossary) {
  const shown = matches.map(({ conceptId, score, share, isWorthOffering }) => ({
    id: conceptId,
    label: labelOf(conceptId, glossary),
    score,
    share,
    offered: isWorthOffering,
  }));
  return { query, verdict: verdictOf(matches), matches: shown };
}

function textOf(query: string, matches: readonly Described[], glossary: Glossary): string {
  const shown = matches.map(
    ({ conceptId, share, isWorthOffering }) =>
      `  ${share.toFixed(2)}  ${isWorthOffering ? 'offered' : '       '}  ${labelOf(conceptId, glossary)}`,
  );
  return [`${query}: ${verdictOf(matches)}`, ...shown].join('\n');
}

const labelOf = (id: string, glossary: Glossary): string => {
  const concept = glossary.concept(id);
  return concept === undefined ? id : qualifiedLabel(concept);
};
