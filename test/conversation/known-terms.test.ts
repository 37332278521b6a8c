import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourcesOf } from '../../src/answer/resources.ts';
import { knownTerms, MOST_TERMS } from '../../src/conversation/flows/known-terms.ts';
import { Glossary } from '../../src/glossary/glossary.ts';
import { english } from '../../src/messages/messages.ts';
import { packOf } from '../glossary/builders.ts';
import { concept } from '../sample-glossary.ts';

const resources = resourcesOf(
  new Glossary([
    packOf([
      concept('api', 'API', { altLabels: ['Application programming interface'] }),
      concept('rest', 'REST', { hiddenLabels: ['ReST'] }),
      concept('grpc', 'gRPC'),
      concept('cpp', 'C++'),
      concept('dotnet', '.NET'),
      concept('tcp', 'TCP'),
      concept('tcp-ip', 'TCP/IP'),
      concept('load-balancer', 'Load balancer'),
      concept('balancer', 'Balancer'),
      concept('microservice', 'Microservice'),
      concept('push', 'Push'),
      concept('it', 'IT'),
      concept('port-network', 'Port', { sense: 'network' }),
      concept('port-drink', 'Port', { sense: 'drink' }),
      ...Array.from({ length: 20 }, (_none, index) => concept(`zorg-${index}`, `Zorgle${index}`)),
    ]),
  ]),
  english,
);
const idsIn = (text: string) => knownTerms(text, resources).map(({ id }) => id);

describe('the known terms of a text', () => {
  it.each([
    ['Our microservices sit behind a load-balancer, with an API.', ['microservice', 'load-balancer', 'api']],
    ['(REST/gRPC) over TCP/IP, in C++ or .NET.', ['rest', 'grpc', 'tcp-ip', 'cpp', 'dotnet']],
    ['the longest wins: Load balancer', ['load-balancer']],
    ['“gRPC”, *gRPC* and `gRPC` are one', ['grpc']],
    ['what stands in two sentences is no term: much load. Balancer', ['balancer']],
  ])('%s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  it.each([
    'take a rest, push it to the port on the table',
    'Push the rest of it. Port wine? It is.',
    'the apt gprc of mycroservices, lode ballancers',
    'ReST',
    '',
    '42 * / ???',
  ])('none where they are everyday words, misspelt, or not there: %j', (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  it('everyday words are terms where they are typed as names are', () => {
    expect(idsIn('we use Push, and IT wants it')).toEqual(['push', 'it']);
  });

  it('both senses of a term that has two', () => {
    expect(
      knownTerms('see Port 80', resources)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['Port (drink)', 'Port (network)']);
  });

  it('no more than anybody reads', () => {
    const text = Array.from({ length: 20 }, (_none, index) => `Zorgle${index}`).join(' ');
    expect(idsIn(text)).toHaveLength(MOST_TERMS);
  });

  it('each once, and whole, whatever the text is', () => {
    const words = fc.constantFrom(
      'API',
      'the',
      'load',
      'balancer',
      'C++',
      '/',
      '.',
      '\n',
      '<!channel>',
      'Port',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        const terms = knownTerms(parts.join(' '), resources);
        expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
        expect(terms.length).toBeLessThanOrEqual(MOST_TERMS);
        for (const { id } of terms) expect(resources.glossary.concept(id)).toBeDefined();
      }),
    );
  });

  it('of a long text without any, as soon as of a glossary without any', () => {
    expect(idsIn('lorem ipsum dolor '.repeat(10_000))).toEqual([]);
  });
});
