import type { Format } from '../format.ts';
import { isPackFile } from './pack-file.ts';

export const pack: Format = {
  name: 'pack',
  title: 'a pack, a folder of YAML files with an entry each',
  extensions: ['.yaml'],
  recognises: ({ name }) => isPackFile(name),
  read: async (...given) => (await import('./read-pack-files.ts')).readPackFiles(...given),
  write: async (...given) => (await import('./write-pack-files.ts')).writePackFiles(...given),
};
