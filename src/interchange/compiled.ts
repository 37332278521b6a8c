import { z } from 'zod';
import { entrySchema } from '../glossary/entry.ts';
import { loadCompiled } from '../glossary/pack/compiled.ts';
import { packSchema } from '../glossary/pack/pack.ts';
import { refusalsOf } from '../glossary/pack/refusals.ts';
import { importedHeader } from './imported-header.ts';
import type { Source } from './source.ts';

const compiledSchema = z.object({ packs: z.array(packSchema.extend({ entries: z.array(entrySchema) })) });

/**
 * Packs from a file that was compiled, by whomever: all of it is checked, and used only as a whole.
 * @throws if this version of Differentia did not compile it.
 */
export function readCompiled(text: string, file: string): Source[] {
  const result = compiledSchema.safeParse({ packs: loadCompiled(text) }, { reportInput: true });
  if (result.success) return result.data.packs.map((pack) => ({ pack, faults: [] }));
  const faults = refusalsOf(result.error).map(({ message }) => ({ file, line: 1, message }));
  return [{ pack: { ...importedHeader(file), entries: [] }, faults }];
}
