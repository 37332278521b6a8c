import type { Visit } from '../visit.ts';
import { decide } from './decide.ts';
import { reviewed } from './reviewed.ts';

/** Approves what was suggested together with what others changed since, where no field was changed by both. */
export async function takeBoth(visit: Visit, id: string): Promise<void> {
  const found = await reviewed(visit, id);
  const { outdated } = found ?? {};
  const merged = outdated?.merge?.entry;
  if (outdated === undefined || merged === undefined) return decide(visit, { id });
  await decide(visit, { id, edited: { data: merged, base: outdated.number } });
}
