import type { Entry } from '../../../src/glossary/entry.ts';
import type { Store } from '../../../src/store/store.ts';

/** Gives a workspace a glossary with entries of its own, past the rules, which would check each. @returns its id. */
export async function fillGlossary(
  store: Store,
  workspace: string,
  entries: readonly Entry[],
): Promise<string> {
  const at = Date.now();
  const glossary = await store.glossaries.of(workspace, at);
  if (entries.length === 0) return glossary;
  await store.atomically(async ({ changes, revisions }) => {
    const change = await changes.bump(glossary);
    const state = 'published';
    await revisions.addAll(
      glossary,
      entries.map((body) => ({ entry: body.id, change, state, body, author: 'slack:editor', at })),
    );
  });
  return glossary;
}
