import { GLOSSARY } from './addresses.ts';

/**
 * The ids of the entries that a page of the glossary shows, by the page's whole address; nothing where it is no such page. What an id
 * stands for, if for anything, is for the glossary to say.
 * @param publicUrl where the pages are.
 */
export function linkedIds(address: string, publicUrl: string): readonly string[] | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  if (host !== new URL(publicUrl).host || !pathname.startsWith(`${GLOSSARY}/`)) return undefined;
  const parts = partsOf(pathname.slice(GLOSSARY.length));
  const [id, word] = parts;
  if (id === undefined) return undefined;
  if (parts.length === 1 || (parts.length === 2 && word === 'history')) return [id];
  const isComparison = parts.length % 2 === 1 && parts.every((part, at) => at % 2 === 0 || part === 'vs');
  return isComparison ? parts.filter((_, at) => at % 2 === 0) : undefined;
}

function partsOf(path: string): string[] {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return [];
  }
}
