import { endsIn } from '../beginning.ts';
import type { Format } from '../format.ts';

const extensions = ['.csv', '.tsv'];

export const csv: Format = {
  name: 'csv',
  title: 'CSV, for spreadsheets',
  extensions,
  recognises: (file) => endsIn(file, extensions),
  read: async (...given) => (await import('./read-csv.ts')).readCsv(...given),
  write: async (...given) => (await import('./write-csv.ts')).writeCsv(...given),
};
