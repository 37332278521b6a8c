import type { Sourced } from '../sourced.ts';
import type { Rule } from './rule.ts';

/** What a source says of an RFC: its number, and its title without the section. More may stand behind it, such as what it replaces. */
const RFC = /^(RFC \d+)[:,] (.+?)(?:, sections? .*)?$/;

/** Sources that call one document by two titles: at least one of them is made up, or misspelt. */
export const oneTitle: Rule = (entries) => {
  const first = new Map<string, { title: string; in: Sourced }>();
  return entries.flatMap((sourced) =>
    sourced.entry.sources.flatMap((text, index) => {
      const [, number = '', title = ''] = RFC.exec(text) ?? [];
      if (number === '') return [];
      const known = first.get(number) ?? { title, in: sourced };
      // The shorter of two is what they have in common.
      if (known.title.startsWith(title)) first.set(number, { ...known, title });
      else first.set(number, known);
      if (known.title.startsWith(title) || title.startsWith(known.title)) return [];
      const message = `calls ${number} “${title}”, and ${known.in.file} “${known.title}”`;
      return [sourced.fault(['sources', index], `sources[${index + 1}]: ${message}`)];
    }),
  );
};
