import type { Fault } from '../glossary/pack/fault.ts';
import type { Pack } from '../glossary/pack/pack.ts';

/** What came of reading a pack, whatever its format: the entries that are right, and every fault of those that aren't. */
export interface Source {
  readonly pack: Pack;
  readonly faults: readonly Fault[];
  /** Looks for what makes it less useful than it could be; only of a pack's folder. */
  readonly advice?: () => readonly Fault[];
}
