import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { helpAnswer } from '../../src/answer/no-answer.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { readPack } from '../../src/glossary/pack/read-pack.ts';
import { packOf } from '../glossary/builders.ts';
import { comparison, concept, sample } from '../sample-glossary.ts';

const examplesOf = (glossary: Glossary) => helpAnswer('asked', { ...sample, glossary }).examples;

describe('the examples of what can be asked', () => {
  it('are of what has a short name and much to do with others', () => {
    const glossary = new Glossary([
      packOf([
        concept('a-record', 'Address record of old'),
        concept('b-record', 'Backward record'),
        comparison(['a-record', 'b-record']),
        concept('http', 'HTTP', {
          altLabels: ['Hypertext Transfer Protocol'],
          related: ['tcp', 'udp', 'tls'],
        }),
        concept('tcp', 'TCP', { related: ['udp', 'http'] }),
        concept('udp', 'UDP'),
        concept('tls', 'TLS', { altLabels: ['Transport Layer Security'] }),
        concept('git', 'Git'),
        comparison(['udp', 'http']),
        comparison(['tcp', 'http']),
      ]),
    ]);
    expect(examplesOf(glossary)).toEqual([
      'difference between TCP and HTTP',
      'Address record of old vs Backward record',
      'what is TLS?',
    ]);
  });

  it('are of the team’s own entries, where it has some', () => {
    const glossary = new Glossary(
      [packOf([concept('zephyr', 'Zephyr'), concept('boreas', 'Boreas'), comparison(['zephyr', 'boreas'])])],
      sample.glossary,
    );
    expect(examplesOf(glossary)[0]).toBe('difference between Zephyr and Boreas');
    glossary.put(concept('our-release-train', 'Our release train'));
    expect(examplesOf(glossary).at(-1)).toBe('what is Our release train?');
    glossary.remove('our-release-train');
    expect(examplesOf(glossary).at(-1)).not.toContain('release');
  });

  it('are there for concepts alone, and for a glossary of a single comparison', () => {
    const few = [concept('tea', 'Tea'), concept('coffee', 'Coffee')];
    expect(examplesOf(new Glossary([packOf(few)]))).toEqual(['what is Tea?', 'what is Coffee?']);
    expect(examplesOf(new Glossary([packOf([...few, comparison(['tea', 'coffee'])])]))).toEqual([
      'difference between Tea and Coffee',
      'what is Tea?',
      'what is Coffee?',
    ]);
    expect(examplesOf(new Glossary([]))).toEqual([]);
  });

  it('are names that a newcomer has heard of, in the pack that is shipped', async () => {
    const { pack } = await readPack(fileURLToPath(new URL('../../data/software', import.meta.url)));
    expect(examplesOf(new Glossary([pack]))).toEqual([
      'difference between PostgreSQL and MySQL',
      'TCP vs HTTP',
      'what is TLS?',
    ]);
  });
});
