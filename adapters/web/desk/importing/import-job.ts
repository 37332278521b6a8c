import type { GivenFile, Imported } from '../../../../src/interchange/format.ts';
import { readGlossary } from '../../../../src/interchange/read-glossary.ts';
import { stageOf, type Work } from '../../../../src/interchange/work.ts';
import type { Messages } from '../../../../src/messages/messages.ts';
import type { Refused } from '../../../../src/messages/refused.ts';
import type { Deed } from '../../../../src/team/actor.ts';
import { carryOut } from '../../../../src/team/importing/carry-out.ts';
import { type Plan, planImport } from '../../../../src/team/importing/plan.ts';
import type { Team } from '../../../../src/team/team.ts';

/** How far an import is. */
export type ImportState =
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly isTakingIn: boolean }
  | { readonly kind: 'planned'; readonly plan: Plan; readonly read: Imported; readonly isAnew: boolean }
  | {
      readonly kind: 'imported';
      readonly id: string;
      readonly added: number;
      readonly changed: number;
      readonly answered: readonly string[];
    }
  | { readonly kind: 'refused'; readonly why: Refused }
  | { readonly kind: 'failed' };

/** What an import works with. */
interface Means {
  readonly team: Team;
  readonly messages: Messages;
  failed(error: unknown): void;
}

/** Files that are about to be taken in: read and planned, and carried out when somebody has looked at the plan. */
export class ImportJob {
  readonly name: string;
  readonly #means: Means;
  readonly #abort = new AbortController();
  #files: readonly GivenFile[];
  #state: ImportState = { kind: 'working', done: 0, total: 0, isTakingIn: false };

  constructor(files: readonly GivenFile[], means: Means) {
    this.name = files.length === 1 ? (files[0]?.name ?? '') : String(files.length);
    this.#files = files;
    this.#means = means;
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Reads the files and plans. @param lang of entries that don't say theirs. */
  begin(deed: Deed, lang: string): Promise<void> {
    return this.#work(false, async (work) => {
      const read = await readGlossary(this.#files, { ...stageOf(work, 0, 2), lang });
      // They are read: what they held is in the entries.
      this.#files = [];
      return this.#planned(deed, read, false, stageOf(work, 1, 2));
    });
  }

  /** Does what was planned; plans anew where the glossary was changed since. @returns whether there was a plan. */
  confirm(deed: Deed): Promise<void> | undefined {
    const { state } = this;
    if (state.kind !== 'planned') return undefined;
    const { plan, read } = state;
    return this.#work(true, async (work) => {
      const done = await carryOut(this.#means.team, deed, plan, work);
      if (done.kind === 'imported') return done;
      if (done.kind !== 'outdatedPlan') return { kind: 'refused', why: done };
      return this.#planned(deed, read, true, work);
    });
  }

  cancel(): void {
    this.#abort.abort();
  }

  async #planned(deed: Deed, read: Imported, isAnew: boolean, work: Work): Promise<ImportState> {
    const plan = await planImport(this.#means.team, deed, read.entries, work);
    return plan.kind === 'plan' ? { kind: 'planned', plan, read, isAnew } : { kind: 'refused', why: plan };
  }

  async #work(isTakingIn: boolean, work: (how: Work) => Promise<ImportState>): Promise<void> {
    const progress = (done: number, total: number) => {
      this.#state = { kind: 'working', done, total, isTakingIn };
    };
    progress(0, 0);
    try {
      this.#state = await work({ progress, signal: this.#abort.signal });
    } catch (error) {
      this.#state = { kind: 'failed' };
      if (!this.#abort.signal.aborted) this.#means.failed(error);
    }
  }
}
