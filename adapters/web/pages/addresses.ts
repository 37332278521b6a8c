/** Where on the site something is. Ids are lower-case words and hyphens, and need no escaping; whatever else is put in does. */

export const GLOSSARY = '/glossary';

export const entryAddress = (id: string): string => `${GLOSSARY}/${encodeURIComponent(id)}`;

export const historyAddress = (id: string): string => `${entryAddress(id)}/history`;

/** Where editors change an entry, and where they see to what speaks against it. */
export const editAddress = (id: string): string => `/desk/entries/${encodeURIComponent(id)}`;
export const reviewAddress = (suggestion: string): string => `/desk/review/${encodeURIComponent(suggestion)}`;
export const REPORTS = '/desk/reports';
export const OVERDUE = '/desk/overdue';

/** Of one concept it is its own page. */
export const comparisonAddress = (ids: readonly string[]): string =>
  `${GLOSSARY}/${ids.map(encodeURIComponent).join('/vs/')}`;

/** What a comparison's picture is called, under the comparison. */
export const PICTURE = 'picture.png';

/** Where a form asks to compare concepts with others, which it names in `with`. */
export const compareWithAddress = (ids: readonly string[]): string =>
  ids.length === 1 ? `${comparisonAddress(ids)}/vs` : comparisonAddress(ids);

/** The glossary's list, as some choose it; what is empty is left out. */
export function listAddress(chosen: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams(
    Object.entries(chosen).flatMap(([name, value]): [string, string][] =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString();
  return query === '' ? GLOSSARY : `${GLOSSARY}?${query}`;
}
