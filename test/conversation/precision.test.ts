import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Resources, resourcesOf } from '../../src/answer/resources.ts';
import { mayConcernUs } from '../../src/conversation/may-concern-us.ts';
import { respond } from '../../src/conversation/respond.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { english } from '../../src/messages/messages.ts';

/** Sentences of other people, which are not part of the project: one `{"text", "kind"}` a line. */
const SENTENCES = fileURLToPath(new URL('../../../shared/questions/real.jsonl', import.meta.url));

let resources: Resources;
beforeAll(async () => {
  const { pack } = await readPack(fileURLToPath(new URL('../../data/software', import.meta.url)));
  const glossary = new Glossary([pack]);
  resources = resourcesOf(glossary, english);
});

describe('with the shipped pack, unasked', () => {
  it.skipIf(!existsSync(SENTENCES))(
    'never speaks on a real sentence that asks for no difference (skipped where there are no real sentences)',
    () => {
      const lines = readFileSync(SENTENCES, 'utf8').trim().split('\n');
      const sentences = lines.map((line) => JSON.parse(line) as { text: string; kind: string });
      const others = sentences.filter(({ kind }) => kind !== 'diff');
      expect(others.length).toBeGreaterThan(100);
      for (const { text } of others) {
        expect([text, respond({ text, addressed: false }, resources).reply.kind]).toEqual([text, 'silent']);
      }
    },
  );

  it('speaks on nothing that grammar alone would pass over', async () => {
    const own = readFileSync(new URL('../question/sentences.jsonl', import.meta.url), 'utf8');
    const texts = own
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text as string);
    const answered = texts.filter(
      (text) => respond({ text, addressed: false }, resources).reply.kind !== 'silent',
    );
    expect(answered.length).toBeGreaterThan(20);
    expect(answered.filter((text) => !mayConcernUs({ text, addressed: false }))).toEqual([]);
  });

  it.each(['TCP vs UDP?', "what's the difference between a mutex and a semaphore", 'k8s vs kubernetes?'])(
    'speaks on “%s”',
    (text) => {
      expect(respond({ text, addressed: false }, resources).reply.kind).not.toBe('silent');
    },
  );
});
