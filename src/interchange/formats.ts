import { csv } from './csv/csv.ts';
import { dict } from './dict/dict.ts';
import type { Format, GivenFile } from './format.ts';
import { markdown } from './markdown/markdown.ts';
import { jsonLd, turtle } from './skos/skos.ts';
import { pack } from './yaml/pack.ts';
import { yaml } from './yaml/yaml.ts';

/** Every format there is. What reads and writes one is loaded when it is needed. */
export const FORMATS: readonly Format[] = [csv, yaml, pack, markdown, turtle, jsonLd, dict];

/** The format in which most of the files are, if there is one. */
export function formatOf(files: readonly GivenFile[]): Format | undefined {
  const counts = FORMATS.map((format) => files.filter((file) => format.recognises(file)).length);
  const most = Math.max(...counts);
  return most === 0 ? undefined : FORMATS[counts.indexOf(most)];
}
