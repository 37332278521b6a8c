import { basename, extname } from 'node:path';
import { LONGEST_TITLE, type PackHeader } from '../glossary/pack/pack.ts';
import { slugOf } from './slug.ts';

/** What there is to say of the pack that a file becomes; its name is the title where the file says no other. */
export function importedHeader(file: string, title?: string): PackHeader {
  const name = basename(file, extname(file));
  return {
    id: slugOf(name),
    title: (title || name).slice(0, LONGEST_TITLE).trim(),
    description: `Imported from ${basename(file)}`,
    lang: 'en',
    contributors: [],
  };
}
