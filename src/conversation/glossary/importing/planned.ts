import type { Imported } from '../../../interchange/format.ts';
import { readGlossary } from '../../../interchange/read-glossary.ts';
import { type Plan, planImport } from '../../../team/importing/plan.ts';
import { entryLanguage } from '../../../team/settings.ts';
import type { GivenFile } from '../../events.ts';
import { refusalIn } from '../../flows/refusal.ts';
import type { Visit } from '../visit.ts';

/** In bytes: more is for the command line. */
const LARGEST = 10 * 1024 ** 2;

/** What a file holds, and what taking it in would do; or a sentence that says why that can't be told. */
export async function planned(
  visit: Visit,
  file: GivenFile,
): Promise<{ readonly plan: Plan; readonly read: Imported } | { readonly says: string }> {
  const { means, messages, surface } = visit;
  const { say } = messages;
  if (file.size > LARGEST) return { says: say('import.tooLarge', { megabytes: LARGEST / 1024 ** 2 }) };
  const content = await surface.fetch(file);
  if (content === undefined) return { says: say('import.notFetched') };
  const read = await readGlossary([{ name: file.name, content }], { lang: entryLanguage(means.settings) });
  const plan = await planImport(means.team, visit.deed(), read.entries);
  return plan.kind === 'plan' ? { plan, read } : { says: refusalIn(plan, messages) };
}
