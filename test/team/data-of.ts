/** A concept as plain data, as whoever writes one hands it in. */
export const dataOf = (id: string, definition: string) => ({
  kind: 'concept',
  id,
  lang: 'en',
  prefLabel: `The ${id}`,
  definition,
});
