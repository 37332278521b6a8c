import { beginningOf, endsIn } from '../beginning.ts';
import type { Format } from '../format.ts';

const extensions = ['.md', '.markdown'];

export const markdown: Format = {
  name: 'markdown',
  title: 'Markdown with front matter, a file an entry',
  extensions,
  recognises: (file) => endsIn(file, extensions) && /^---\s/.test(beginningOf(file)),
  read: async (...given) => (await import('./read-markdown.ts')).readMarkdown(...given),
  write: async (...given) => (await import('./write-markdown.ts')).writeMarkdown(...given),
};
