import { writeFile } from 'node:fs/promises';
import { compilePacks } from '../../../src/glossary/pack/compiled.ts';
import { countOf, faultText } from '../../../src/glossary/pack/fault.ts';
import { reasonOf } from '../../../src/glossary/pack/reason.ts';
import { EXIT, Failure } from '../../failure.ts';
import { readAll } from '../open-glossary.ts';

/** Puts the packs at `paths` into one file that loads fast. Packs with faults are not compiled. */
export async function compile(paths: readonly string[], file: string): Promise<void> {
  const sources = await readAll(paths);
  const faults = sources.flatMap((source) => source.faults);
  if (faults.length > 0)
    throw new Failure(
      `${faults.map(faultText).join('\n')}\n${countOf(faults)}: nothing was compiled.`,
      EXIT.failed,
    );
  try {
    await writeFile(file, compilePacks(sources.map((source) => source.pack)));
  } catch (error) {
    throw new Failure(`${file} can’t be written: ${reasonOf(error)}.`, EXIT.failed, { cause: error });
  }
}
