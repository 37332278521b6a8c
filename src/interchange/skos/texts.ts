import type { Node } from './graph.ts';

interface Text {
  readonly text: string;
  readonly lang: string;
}

const textsIn = (values: readonly Node[]): Text[] =>
  values.flatMap((value) => ('text' in value ? [value] : []));

/** The texts whatever their language. */
export const allTexts = (values: readonly Node[]): string[] => textsIn(values).map(({ text }) => text);

/** The languages that there are, for who looks for another. */
export const languagesOf = (values: readonly Node[]): string[] => [
  ...new Set(textsIn(values).map(({ lang }) => lang)),
];

/** The texts in the language, the best fitting first. Those in other languages are left out. */
export const textsFor = (values: readonly Node[], wanted: string): string[] =>
  textsIn(values)
    .map(({ text, lang }) => ({ text, misfit: misfitOf(lang, wanted) }))
    .filter(({ misfit }) => misfit < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.misfit - other.misfit)
    .map(({ text }) => text);

/** The same language is best, then the same of another region, then none at all. */
function misfitOf(lang: string, wanted: string): number {
  if (lang.toLowerCase() === wanted.toLowerCase()) return 0;
  if (lang === '') return 2;
  return primary(lang) === primary(wanted) ? 1 : Number.POSITIVE_INFINITY;
}

const primary = (lang: string): string | undefined => lang.toLowerCase().split('-')[0];
