import { SingleBar } from 'cli-progress';
import type { Output } from './streams.ts';

/** Work shorter than this, in milliseconds, shows nothing. */
const PATIENCE = 1000;

/** Counts work whose size nobody knows beforehand, for whoever sees it last over a second. */
export class Counter {
  count = 0;
  readonly #started = performance.now();
  readonly #output: Output;
  readonly #what: string;
  #bar: SingleBar | undefined;

  /** @param what is counted, in the plural. */
  constructor(output: Output, what: string) {
    this.#output = output;
    this.#what = what;
  }

  advance(): void {
    this.count++;
    if (!this.#output.isTerminal) return;
    if (this.#bar === undefined && performance.now() - this.#started > PATIENCE) this.#bar = this.#show();
    this.#bar?.update(this.count);
  }

  finish(): void {
    this.#bar?.stop();
  }

  #show(): SingleBar {
    const stream = this.#output.stream as NodeJS.WriteStream;
    const bar = new SingleBar({
      stream,
      clearOnComplete: true,
      // Else the terminal would be left without, were the process to end meanwhile.
      linewrap: true,
      format: `{value} ${this.#what}`,
    });
    bar.start(0, this.count);
    return bar;
  }
}
