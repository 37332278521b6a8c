import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/lookup/edit-distance.ts';
import { Lookup } from '../../src/lookup/lookup.ts';
import { concept, sample } from '../sample-glossary.ts';

const lookup = new Lookup([
  concept('load-balancer', 'Load balancer', { altLabels: ['LB'] }),
  concept('microservice', 'Microservice', { hiddenLabels: ['mircoservice'] }),
  concept('kubernetes', 'Kubernetes', { altLabels: ['k8s'] }),
  concept('c', 'C'),
  concept('cpp', 'C++'),
  concept('csharp', 'C#'),
  concept('dotnet', '.NET'),
  concept('tcp-ip', 'TCP/IP'),
  concept('io', 'I/O'),
  concept('strict-equality', '==='),
  concept('loose-equality', '=='),
  concept('a-star', 'A*'),
  concept('binary-search-tree', 'Binary search tree'),
  concept('port-network', 'Port', { sense: 'network' }),
  concept('port-software', 'Port', { sense: 'software' }),
  concept('rest', 'REST', { altLabels: ['Representational state transfer'] }),
  concept('remainder', 'Remainder', { altLabels: ['rest'] }),
]);

const find = (text: string) => {
  const { verdict, matches } = lookup.find(text);
  return [verdict, matches[0]?.conceptId, matches[0]?.how];
};

describe('a lookup', () => {
  it.each([
    ['Load balancer', 'load-balancer'],
    ['load-balancer', 'load-balancer'],
    ['LoadBalancer', 'load-balancer'],
    ['“load   balancer”', 'load-balancer'],
    ['lb', 'load-balancer'],
    ['K8S', 'kubernetes'],
    ['c', 'c'],
    ['c++', 'cpp'],
    ['C#', 'csharp'],
    ['.net', 'dotnet'],
    ['tcp/ip', 'tcp-ip'],
    ['TCP IP', 'tcp-ip'],
    ['tcpip', 'tcp-ip'],
    ['io', 'io'],
    ['===', 'strict-equality'],
    ['==', 'loose-equality'],
    ['a*', 'a-star'],
  ])('finds “%s” exactly', (text, id) => {
    expect(find(text)).toEqual(['answer', id, 'exact']);
  });

  it('finds a plural', () => {
    expect(find('microservices')).toEqual(['answer', 'microservice', 'inflected']);
    expect(find('binary search trees')).toEqual(['answer', 'binary-search-tree', 'inflected']);
  });

  it('finds a name to which something was added in brackets', () => {
    expect(find('Kubernetes (K8s)')).toEqual(['answer', 'kubernetes', 'exact']);
    expect(lookup.find('port (whatever)').verdict).toBe('choices');
  });

  it('takes no acronym for the plural of another', () => {
    const rto = new Lookup([concept('rto', 'RTO')]);
    expect(rto.find('RTOs')).toMatchObject({ verdict: 'answer' });
    expect(rto.find('RTOS').verdict).not.toBe('answer');
  });

  it.each([
    ['microservise', 'microservice'],
    ['mcroservice', 'microservice'],
    ['kubernets', 'kubernetes'],
    ['kuberentes', 'kubernetes'],
    ['laod balancer', 'load-balancer'],
    ['balancer load', 'load-balancer'],
    ['binary serch tree', 'binary-search-tree'],
    ['tree, binary search', 'binary-search-tree'],
  ])('corrects “%s”', (text, id) => {
    expect(find(text)).toEqual(['answer', id, 'corrected']);
  });

  it('offers all senses of a label that several concepts have, and nothing else', () => {
    const { verdict, matches } = lookup.find('ports');
    expect(verdict).toBe('choices');
    expect(matches.map(({ conceptId }) => conceptId).sort()).toEqual(['port-network', 'port-software']);
  });

  it('finds a sense by its qualified label', () => {
    expect(find('port (network)')).toEqual(['answer', 'port-network', 'exact']);
  });

  it('prefers a name to a synonym, and a label typed to the letter', () => {
    expect(find('rest')).toEqual(['answer', 'rest', 'exact']);
    expect(find('REST')).toEqual(['answer', 'rest', 'exact']);
  });

  it('offers what is like the text where nothing is clearly meant', () => {
    const { verdict, matches } = lookup.find('binary tree');
    expect(verdict).toBe('choices');
    expect(matches[0]?.conceptId).toBe('binary-search-tree');
  });

  it.each(['', ' ', '?!', 'asdfgh', 'the weather', 'photosynthesis', 'x'.repeat(10_000)])(
    'finds nothing for “%s”',
    (text) => {
      expect(lookup.find(text)).toEqual({ verdict: 'none', matches: [] });
    },
  );

  it('gives as many matches as asked for, one a concept, best first', () => {
    const { matches } = sample.lookup.list('coffee', 2);
    expect(matches.length).toBeLessThanOrEqual(2);
    const scores = lookup.list('kubernets', 10).matches.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('reaches the same verdict however many matches are wanted', () => {
    const labels = ['load balancer', 'kubernetes', 'binary search tree', 'rest', 'port', 'c++'];
    fc.assert(
      fc.property(
        fc.constantFrom(...labels),
        fc.nat(30),
        fc.integer({ min: 1, max: 12 }),
        (label, at, limit) => {
          const typed = label.slice(0, at % label.length) + label.slice((at % label.length) + 1);
          const { verdict, matches } = lookup.list(typed, limit);
          expect(verdict).toBe(lookup.find(typed).verdict);
          expect(matches.length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });

  it('lists what is like the text behind what it names, and nothing behind its senses', () => {
    expect(lookup.list('c', 5).matches[0]).toMatchObject({ conceptId: 'c', how: 'exact' });
    expect(lookup.list('binary search tree', 5).matches.length).toBe(1);
    expect(lookup.list('port', 9).matches.length).toBe(2);
  });

  it.each([
    ['VMs', 'vm'],
    ['C #', 'csharp'],
    ['C# (language)', 'csharp'],
    ['*C#*', 'csharp'],
    ['“**C#**”?', 'csharp'],
    ['MV', 'vm'],
    ['C ++', 'cpp'],
  ])('takes “%s” for what people mean by it', (text, id) => {
    const names = new Lookup([
      concept('vm', 'VM'),
      concept('cpp', 'C++'),
      concept('csharp', 'C#'),
      concept('c', 'C'),
    ]);
    expect(names.find(text).matches[0]?.conceptId).toBe(id);
  });

  it('takes a wrong first letter for less likely than another', () => {
    const names = new Lookup([concept('table', 'Stable'), concept('cable', 'Stacle')]);
    expect(names.find('stable').matches[0]?.conceptId).toBe('table');
    const [first] = new Lookup([concept('right', 'kuberneter'), concept('wrong', 'xubernetes')]).find(
      'kubernetes',
    ).matches;
    expect(first?.conceptId).toBe('right');
  });

  it('takes an acronym in capitals for an acronym, before a word', () => {
    const names = new Lookup([
      concept('word', 'Rest'),
      concept('acronym', 'Representational state transfer', { altLabels: ['REST'] }),
    ]);
    expect(names.find('REST').matches[0]?.conceptId).toBe('acronym');
    expect(names.find('rest').matches[0]?.conceptId).toBe('word');
  });

  it('takes a misspelt acronym in capitals for an acronym, before a word', () => {
    const names = new Lookup([concept('word', 'Soup'), concept('acronym', 'SOAP')]);
    expect(names.find('SOOP').matches[0]?.conceptId).toBe('acronym');
    expect(names.find('soop').matches[0]?.conceptId).toBe('word');
  });

  it('prefers the team’s own entry to a pack’s, but not for a misspelling', () => {
    const standing = { own: (id: string) => id.startsWith('own'), isSense: () => false, asked: () => 0 };
    const names = new Lookup(
      [
        concept('pack-port', 'Port'),
        concept('own-port', 'Port'),
        concept('pack-cable', 'Cable'),
        concept('own-cabal', 'Cabal', { hiddenLabels: ['Cable'] }),
      ],
      { standing },
    );
    expect(names.find('port')).toMatchObject({ verdict: 'answer', matches: [{ conceptId: 'own-port' }] });
    expect(names.find('cable')).toMatchObject({ verdict: 'answer', matches: [{ conceptId: 'pack-cable' }] });
  });

  it('offers the team’s own sense of a label beside the pack’s, whichever is its name', () => {
    const standing = {
      own: (id: string) => id.startsWith('own'),
      isSense: (id: string) => id.includes('sense'),
      asked: () => 0,
    };
    const names = new Lookup(
      [
        concept('pack-port', 'Port'),
        concept('own-sense-port', 'Port', { sense: 'wine' }),
        concept('pack-api', 'API'),
        concept('own-sense-api', 'Annual planning index', { sense: 'finance', altLabels: ['API'] }),
        concept('pack-plan', 'Load plan', { altLabels: ['LB'] }),
        concept('own-sense-lb', 'LB', { sense: 'football' }),
        concept('own-sense-bus', 'Bus', { sense: 'vehicle' }),
        concept('own-bus', 'Bus'),
        concept('pack-bus', 'Bus'),
        concept('pack-cabal', 'Cabal', { hiddenLabels: ['Cable'] }),
        concept('own-sense-cable', 'Cable', { sense: 'tv' }),
        concept('pack-rest', 'REST'),
        concept('own-sense-rest', 'Rest', { sense: 'pause' }),
      ],
      { standing },
    );
    const found = (text: string) => {
      const { verdict, matches } = names.find(text);
      return [verdict, ...matches.map(({ conceptId }) => conceptId)];
    };
    expect(found('port')).toEqual(['choices', 'own-sense-port', 'pack-port']);
    expect(found('port (wine)')).toEqual(['answer', 'own-sense-port']);
    expect(found('api')).toEqual(['choices', 'pack-api', 'own-sense-api']);
    expect(found('lb')).toEqual(['choices', 'own-sense-lb', 'pack-plan']);
    // What the team says without a sense is what it means.
    expect(found('bus').slice(0, 1).concat(found('bus').slice(1).sort())).toEqual([
      'choices',
      'own-bus',
      'own-sense-bus',
    ]);
    expect(found('cable')).toEqual(['answer', 'own-sense-cable']);
    expect(found('rest')).toEqual(['choices', 'own-sense-rest', 'pack-rest']);
    expect(found('REST')).toEqual(['answer', 'pack-rest']);
  });

  it('offers first what is asked for more often, among labels that fit alike', () => {
    const asked = new Map([['b', 1]]);
    const standing = { own: () => false, isSense: () => false, asked: (id: string) => asked.get(id) ?? 0 };
    const names = new Lookup(
      [concept('a', 'Port'), concept('b', 'Port'), concept('c', 'Packets'), concept('d', 'Rackets')],
      { standing },
    );
    const first = (text: string) => names.find(text).matches[0]?.conceptId;
    expect(first('port')).toBe('b');
    asked.set('a', 2);
    expect(first('port')).toBe('a');
    asked.set('d', 9);
    expect(first('vackets')).toBe('d');
    asked.set('c', 10);
    expect(first('vackets')).toBe('c');
  });

  it.each([
    ['cacher', 'cache', 'answer'],
    ['cachet', 'cache', 'not an answer'],
    ['kernal', 'kernel', 'answer'],
    ['kennel', 'kernel', 'not an answer'],
  ])('takes “%s” for “%s” only if it is no word of its own', (typed, label, outcome) => {
    const { verdict } = new Lookup([concept('x', label)]).find(typed);
    expect(verdict === 'answer' ? 'answer' : 'not an answer').toBe(outcome);
  });

  it.each([
    ['statuses', 'Status'],
    ['indices', 'Index'],
    ['“*load balancer*”', 'Load balancer'],
    ['`load balancer`?', 'Load balancer'],
  ])('finds “%s” as %s', (typed, label) => {
    const names = new Lookup([concept('x', label), concept('y', 'Something else')]);
    expect(names.find(typed)).toMatchObject({ verdict: 'answer', matches: [{ conceptId: 'x' }] });
  });

  it.each([
    ['jwts', 'JWT', 'answer'],
    ['JWTS', 'JWT', 'answer'],
    ['RTOS', 'RTO', 'not an answer'],
    ['TYPES', 'Type', 'answer'],
    ['PROGRAMMERS', 'Programmer', 'answer'],
    ['CONTAINERS', 'Container', 'answer'],
    ['LOAD BALANCERS', 'Load balancer', 'answer'],
    ['CONTAINED', 'Container', 'not an answer'],
    ['ip', 'IP router', 'not an answer'],
    ['OAuth 1', 'OAuth 2.0', 'not an answer'],
    ['B+ tree', 'B-tree', 'not an answer'],
    ['java ==', 'Java', 'not an answer'],
    ['java ==', '== in Java', 'answer'],
    ['Objectve-C++', 'Objective-C++', 'answer'],
    ['Python 2', 'Python 3', 'not an answer'],
    ['Pyton 3', 'Python 3', 'answer'],
    ['sql', 'SQL database', 'not an answer'],
    ['university twente', 'University of Twente', 'answer'],
    ['database normalization', 'Database normalisation', 'answer'],
    ['functional programing', 'Functional programming', 'answer'],
    ['clojure', 'Closure', 'not an answer'],
    ['for a kind of', 'Kind of blue', 'not an answer'],
    ['gsl™', 'GSL', 'answer'],
    ['**sql servier**', 'SQL Server', 'answer'],
    ['.env (old)', '.env', 'answer'],
    ['twms', 'twm', 'answer'],
    ['https', 'HTTP', 'not an answer'],
    ['session', 'Session cookie', 'not an answer'],
    ['binary tree', 'Binary search tree', 'not an answer'],
    ['software h', 'Software', 'not an answer'],
    ['capture of schematics', 'Schematic capture', 'answer'],
  ])('makes of “%s”, where there is %s, %s', (typed, label, outcome) => {
    const { verdict } = new Lookup([concept('x', label)]).find(typed);
    expect(verdict === 'answer' ? 'answer' : 'not an answer').toBe(outcome);
  });

  it.each(['from the', 'out of', 'is a', 'the', '15'])(
    'finds nothing for “%s”, which says too little',
    (typed) => {
      const names = new Lookup([
        concept('a', 'Return from the dead'),
        concept('b', 'Out of band'),
        concept('c', 'ISA'),
        concept('d', 'STD 15'),
      ]);
      expect(names.find(typed).verdict).toBe('none');
    },
  );

  it('finds a label by its beginning, and by its words without one of them', () => {
    const names = new Lookup([
      concept('tcp', 'Transmission control protocol'),
      concept('kube', 'Kubernetes'),
      concept('fact', 'Fact table'),
    ]);
    const find = (text: string) => names.find(text).matches[0]?.conceptId;
    expect(find('kubern')).toBe('kube');
    expect(find('transmission protocol')).toBe('tcp');
    expect(find('protocol, transmission')).toBe('tcp');
    expect(names.find('tables')).toMatchObject({ verdict: 'choices', matches: [{ conceptId: 'fact' }] });
  });

  it('finds the same after any changes as if it had been built of what is left', () => {
    const labels = [
      'Port',
      'Ports',
      'Load balancer',
      'Balancer',
      'REST',
      'Rest',
      'TCP',
      'TCP/IP',
      'Kubernetes',
    ];
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      label: fc.option(fc.constantFrom(...labels)),
      altLabels: fc.subarray(labels, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const changed = new Lookup([]);
        const present = new Map<string, ReturnType<typeof concept>>();
        for (const { id, label, altLabels } of changes) {
          present.delete(id);
          if (label === null) changed.remove(id);
          else {
            present.set(id, concept(id, label, { altLabels }));
            changed.put(concept(id, label, { altLabels }));
          }
        }
        const rebuilt = new Lookup(present.values());
        for (const query of [...labels, 'balancr', 'kubernets', 'tpc', 'prots', 'load']) {
          const [found, again] = [changed.find(query), rebuilt.find(query)];
          expect(found.verdict).toBe(again.verdict);
          const shown = ({ matches }: typeof found) =>
            matches.map(({ conceptId, score, how }) => `${conceptId} ${score} ${how}`).sort();
          expect(shown(found)).toEqual(shown(again));
        }
      }),
    );
  });

  it('keeps its shape for any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('port', 'c', 'rest', 'mikroservice')),
        (text) => {
          const { verdict, matches } = lookup.find(text);
          expect(matches.length === 0).toBe(verdict === 'none');
          expect(new Set(matches.map(({ conceptId }) => conceptId)).size).toBe(matches.length);
          expect(matches.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        },
      ),
    );
  });

  it('finds any label of its own by one wrong letter in ten or more', () => {
    const long = ['kubernetes', 'microservice', 'load balancer', 'binary search tree'];
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom(...'qzxw'), (label, at, letter) => {
        const place = 1 + (at % (label.length - 1));
        const typed = label.slice(0, place) + letter + label.slice(place + 1);
        const exact = lookup.find(label).matches[0]?.conceptId;
        expect(lookup.find(typed).matches[0]?.conceptId).toBe(exact);
      }),
    );
  });
});

/** The recursive definition, as the textbooks have it. */
function reference(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const costs = [
    reference(a.slice(0, -1), b) + 1,
    reference(a, b.slice(0, -1)) + 1,
    reference(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    costs.push(reference(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...costs);
}

describe('the edit distance', () => {
  const word = fc.stringMatching(/^[abc]{0,6}$/);

  it('is that of the definition, up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(reference(a, b), limit + 1));
      }),
    );
  });
});
