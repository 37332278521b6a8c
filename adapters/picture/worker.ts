import { parentPort, workerData } from 'node:worker_threads';
import type { Look } from '../../src/conversation/look.ts';
import { readFonts } from './paint/fonts.ts';
import { type Painted, paint } from './paint/paint.ts';
import type { Sheet } from './sheet/sheet.ts';

/** What is drawn, one after the other. */
export interface Commission {
  readonly id: number;
  readonly sheet: Sheet;
  readonly look: Look;
}

export type Delivery =
  | { readonly id: number; readonly pages: readonly Painted[] }
  | { readonly id: number; readonly fault: string };

/** The thread that draws, so that nobody waits for it who asked something else. */
const fonts = readFonts(String(workerData.fonts));

parentPort?.on('message', async ({ id, sheet, look }: Commission) => {
  let delivery: Delivery;
  try {
    delivery = { id, pages: await paint(sheet, look, await fonts) };
  } catch (error) {
    delivery = { id, fault: error instanceof Error ? error.message : 'unknown' };
  }
  parentPort?.postMessage(delivery);
});
