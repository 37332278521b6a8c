import { readFile } from 'node:fs/promises';
import { type Resources, resourcesOf } from '../../src/answer/resources.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { loadCompiled } from '../../src/glossary/pack/compiled.ts';
import { faultText } from '../../src/glossary/pack/fault.ts';
import type { Pack } from '../../src/glossary/pack/pack.ts';
import { readSources, SourceError } from '../../src/interchange/read-sources.ts';
import type { Source } from '../../src/interchange/source.ts';
import { english } from '../../src/messages/messages.ts';
import { Packs } from '../../src/team/packs.ts';
import { EXIT, Failure } from '../failure.ts';
import { Progress } from './progress.ts';
import type { Streams } from './streams.ts';

const FAULTS_SHOWN = 5;

/** What answers are made from: all of the packs, see {@link openPacks}. */
export const openGlossary = async (...from: Parameters<typeof openPacks>): Promise<Resources> =>
  (await openPacks(...from)).of(null);

/**
 * The packs at `paths`, or those compiled into the program where none is named.
 * @throws Failure if a path holds no glossary, or a pack has faults.
 */
export async function openPacks(
  paths: readonly string[],
  shippedPacks: string,
  { err }: Streams,
): Promise<Packs> {
  const packs = await loadPacks(paths, shippedPacks);
  const glossary = new Glossary(packs);
  const concepts = [...glossary.concepts()];
  const all = resourcesOf(glossary, english, new Progress(concepts.length, err).over(concepts));
  return new Packs(packs, english, all);
}

/** The packs themselves. @throws the same. */
const loadPacks = (paths: readonly string[], shippedPacks: string): Promise<readonly Pack[]> =>
  paths.length === 0 ? shipped(shippedPacks) : named(paths);

async function shipped(file: string): Promise<readonly Pack[]> {
  try {
    return loadCompiled(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Failure(`The shipped packs (${file}) can’t be loaded: run “npm run build”.`, EXIT.failed, {
      cause: error,
    });
  }
}

async function named(paths: readonly string[]): Promise<Pack[]> {
  const sources = await readAll(paths);
  const faults = sources.flatMap((source) => source.faults);
  if (faults.length === 0) return sources.map((source) => source.pack);
  const shown = faults.slice(0, FAULTS_SHOWN).map(faultText).join('\n');
  const rest = `${faults.length} in all: “differentia check ${paths.join(' ')}” lists them.`;
  throw new Failure(`The glossary has faults.\n${shown}\n${rest}`, EXIT.failed);
}

/** @throws Failure with a sentence about the path that can't be read. */
export async function readAll(paths: readonly string[]): Promise<Source[]> {
  try {
    return await readSources(paths);
  } catch (error) {
    if (error instanceof SourceError) throw new Failure(error.message, EXIT.usage, { cause: error });
    throw error;
  }
}
