import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Resources } from '../../../src/answer/resources.ts';
import { Conversation } from '../../../src/conversation/conversation.ts';
import { NOBODY } from '../../../src/conversation/observer.ts';
import { loadCompiled } from '../../../src/glossary/pack/compiled.ts';
import { english } from '../../../src/messages/messages.ts';
import { openSqlite } from '../../../src/store/sqlite/open-sqlite.ts';
import type { Store } from '../../../src/store/store.ts';
import { openTeam } from '../../../src/team/open-team.ts';
import { Packs } from '../../../src/team/packs.ts';

/** The packs as the build left them, and what is answered from all of them. */
export async function shippedPacks(): Promise<{ packs: Packs; resources: Resources }> {
  const packs = new Packs(loadCompiled(await readFile('dist/packs.json', 'utf8')), english);
  return { packs, resources: packs.of(null) };
}

/** A conversation over the shipped packs, as the build left them, in which nobody is slowed. @param folder for its store. */
export async function conversationIn(folder: string): Promise<{ conversation: Conversation; store: Store }> {
  const { packs } = await shippedPacks();
  const store = await openSqlite(join(folder, `${process.pid}.db`));
  return { store, conversation: await Conversation.open(openTeam(store, packs), Date.now, NOBODY, {}) };
}
