import { Presets, SingleBar } from 'cli-progress';
import type { Output } from './streams.ts';

/** Work shorter than this, in milliseconds, shows nothing. */
const PATIENCE = 1000;

/** Columns beside the bar: " 100 %, 59m59s left". */
const BESIDE = 24;
const SHORTEST = 5;
const LONGEST = 40;

/** A bar for work of a known size, shown once the work has lasted a second, where a person sees it. */
export class Progress {
  readonly #started = performance.now();
  readonly #total: number;
  readonly #output: Output;
  #bar: SingleBar | undefined;
  #done = 0;

  /** @param total the size of the work, in whatever `advance` counts. */
  constructor(total: number, output: Output) {
    this.#total = total;
    this.#output = output;
  }

  advance(by: number): void {
    this.#done = Math.min(this.#done + by, this.#total);
    if (!this.#output.isTerminal) return;
    if (this.#bar === undefined && performance.now() - this.#started > PATIENCE) this.#bar = this.#show();
    this.#bar?.update(this.#done);
  }

  /** The items as they are, each a step of the work. */
  *over<T>(items: Iterable<T>): Iterable<T> {
    try {
      for (const item of items) {
        yield item;
        this.advance(1);
      }
    } finally {
      this.finish();
    }
  }

  finish(): void {
    this.#bar?.stop();
  }

  #show(): SingleBar {
    const stream = this.#output.stream as NodeJS.WriteStream;
    const bar = new SingleBar(
      {
        stream,
        clearOnComplete: true,
        // Else the terminal would be left without, were the process to end meanwhile.
        linewrap: true,
        barsize: Math.max(Math.min(this.#output.width - BESIDE, LONGEST), SHORTEST),
        format: '{bar} {percentage} %, {eta_formatted} left',
      },
      Presets.shades_classic,
    );
    bar.start(this.#total, this.#done);
    return bar;
  }
}
