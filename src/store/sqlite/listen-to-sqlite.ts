import type { Ear, Listening } from '../sql/engine.ts';
import type { SqliteFile } from './sqlite-file.ts';

/** In milliseconds. Looking takes some microseconds, and no lock. */
const LOOK_EVERY = 250;

/** Looks again and again whether another connection has written to the file. It doesn't keep the process. */
export function listenToSqlite(file: SqliteFile, ear: Ear): Listening {
  let before = file.dataVersion();
  const look = (): void => {
    try {
      const now = file.dataVersion();
      if (now === before) return;
      before = now;
    } catch {
      // Whoever reads or writes is told what is wrong with the file. Here there is nobody to tell.
      return;
    }
    ear.missed();
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  return { stop: async () => clearInterval(timer) };
}
