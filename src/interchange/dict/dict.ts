import { endsIn } from '../beginning.ts';
import type { Format } from '../format.ts';

const extensions = ['.index', '.dict', '.dict.dz'];

export const dict: Format = {
  name: 'dict',
  title: 'a DICT database, for dictionary programs',
  extensions,
  recognises: (file) => endsIn(file, extensions),
  read: async (...given) => (await import('./read-dict.ts')).readDict(...given),
  write: async (...given) => (await import('./write-dict.ts')).writeDict(...given),
};
