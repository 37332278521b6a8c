import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { Answer } from '../../src/answer/answer.ts';
import type { Look } from '../../src/conversation/look.ts';
import { english, type Messages } from '../../src/messages/messages.ts';
import type { Picture, Pictures } from '../pictures.ts';
import type { Painted } from './paint/paint.ts';
import { descriptionOf } from './sheet/description-of.ts';
import { isDrawable } from './sheet/is-drawable.ts';
import type { Sheet } from './sheet/sheet.ts';
import { sheetOf } from './sheet/sheet-of.ts';
import type { Commission, Delivery } from './worker.ts';

interface Place {
  /** The file of the thread that draws. */
  readonly worker: URL;
  /** Where the fonts are. */
  readonly fonts: string;
  readonly log: Logger;
  /** How long a picture may take, in milliseconds. */
  readonly longest?: number;
}

/** In milliseconds: what takes longer hangs. */
const LONGEST = 20_000;
/** After so long without work, in milliseconds, the thread gives its memory back. */
const IDLE = 5 * 60_000;
/** More than these at a time would come too late. */
const MOST_WAITING = 16;
/** How many pictures are kept, some hundred kilobytes each. */
const KEPT = 24;
/** In megabytes. A page takes some ten. */
const MEMORY = 256;

/** Draws in a thread of its own, which begins with the first picture. What was drawn lately is there at once. */
export function openStudio({ worker: file, fonts, log, longest = LONGEST }: Place): Pictures {
  const waiting = new Map<number, (pages: readonly Painted[] | undefined) => void>();
  const drawn = new Map<string, Promise<readonly Painted[] | undefined>>();
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last = 0;

  /** Nobody waits any more for what a thread was to draw. */
  const dismiss = (gone: Worker) => {
    if (thread !== gone) return;
    thread = undefined;
    clearTimeout(idle);
    for (const done of waiting.values()) done(undefined);
    waiting.clear();
    void gone.terminate();
  };

  const hire = (): Worker => {
    const hired = new Worker(file, {
      workerData: { fonts },
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    hired.unref();
    hired.on('message', (delivery: Delivery) => {
      if ('fault' in delivery) log.error({ fault: delivery.fault }, 'a picture could not be drawn');
      waiting.get(delivery.id)?.('pages' in delivery ? delivery.pages : undefined);
    });
    hired.on('error', ({ message }) => {
      log.error({ fault: message }, 'the thread that draws pictures ended');
      dismiss(hired);
    });
    hired.on('exit', () => dismiss(hired));
    return hired;
  };

  const commission = (sheet: Sheet, look: Look): Promise<readonly Painted[] | undefined> => {
    if (waiting.size >= MOST_WAITING) return Promise.resolve(undefined);
    thread ??= hire();
    const at = thread;
    last += 1;
    const id = last;
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        log.warn('a picture took too long to draw');
        dismiss(at);
      }, longest).unref();
      waiting.set(id, (pages) => {
        clearTimeout(late);
        waiting.delete(id);
        resolve(pages);
        clearTimeout(idle);
        idle = setTimeout(() => dismiss(at), IDLE).unref();
      });
      at.postMessage({ id, sheet, look } satisfies Commission);
    });
  };

  const pagesOf = (sheet: Sheet, look: Look): Promise<readonly Painted[] | undefined> => {
    const key = JSON.stringify([look, sheet]);
    const pages = drawn.get(key) ?? commission(sheet, look);
    // The newest stand last.
    drawn.delete(key);
    drawn.set(key, pages);
    const [oldest] = drawn.keys();
    if (drawn.size > KEPT && oldest !== undefined) drawn.delete(oldest);
    void pages.then((done) => done === undefined && drawn.get(key) === pages && drawn.delete(key));
    return pages;
  };

  return {
    canDraw: (answer, messages) => drawableSheet(answer, messages) !== undefined,
    async draw(answer, { look, patience }, messages) {
      const drawable = drawableSheet(answer, messages);
      if (drawable === undefined) return undefined;
      // What comes too late for this answer is there for the next.
      const late = new AbortController();
      const tooLate = pause(patience, undefined, { signal: late.signal }).catch(() => undefined);
      const pages = await Promise.race([pagesOf(drawable.sheet, look), tooLate]);
      late.abort();
      return pages?.map(({ png, from, to }, index): Picture => {
        const page = { page: index + 1, pages: pages.length, from, to };
        return { png, description: descriptionOf(drawable.sheet, page, drawable.messages) };
      });
    },
  };
}

/** What is to be drawn; in English, where there are no letters for the bot's own words in another language. */
function drawableSheet(
  answer: Answer,
  messages: Messages,
): { readonly sheet: Sheet; readonly messages: Messages } | undefined {
  if (answer.kind !== 'comparison' || answer.rows.length === 0) return undefined;
  for (const words of new Set([messages, english])) {
    const sheet = sheetOf(answer, words);
    if (isDrawable(sheet)) return { sheet, messages: words };
  }
  return undefined;
}
