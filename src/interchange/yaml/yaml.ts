import { beginningOf, endsIn } from '../beginning.ts';
import type { Format } from '../format.ts';

const extensions = ['.yaml', '.yml'];

export const yaml: Format = {
  name: 'yaml',
  title: 'YAML, all entries in one file',
  extensions,
  recognises: (file) => endsIn(file, extensions) && /^(?:kind|id):/m.test(beginningOf(file)),
  read: async (...given) => (await import('./documents.ts')).readDocuments(...given),
  write: async (...given) => (await import('./documents.ts')).writeDocuments(...given),
};
