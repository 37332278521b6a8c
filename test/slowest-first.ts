import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long though its file is short: contracts over a database, and what starts processes. */
const SLOW = /(?:postgres|sqlite|crash|process(?:es)?|commands|connection|hostile-text)\./;

/**
 * Begins with the files that take longest, so that no core is left with one of them at the end. Vitest does so by itself only where
 * it has run before.
 */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isSlow = ({ moduleId }: TestSpecification): boolean => SLOW.test(moduleId);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}
