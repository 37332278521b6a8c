import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, squash } from '../../src/lookup/normalize.ts';

describe('normalising', () => {
  it.each([
    ['C', 'c'],
    ['C++', 'c++'],
    ['C#', 'c#'],
    ['.NET', '.net'],
    ['ASP.NET', 'asp net'],
    ['TCP/IP', 'tcp ip'],
    ['I/O', 'i o'],
    ['===', '==='],
    ['==', '=='],
    ['== in Java', '== in java'],
    ['Java ==', 'java =='],
    ['a || b', 'a || b'],
    ['REST – API', 'rest api'],
    ['latency?!', 'latency'],
    ['A*', 'a*'],
    ['A* search', 'a* search'],
    ['C++11', 'c++ 11'],
    ['B+tree', 'b+ tree'],
    ['B+ tree', 'b+ tree'],
    ['a+b', 'a b'],
    ['Node.js', 'node js'],
    ['load-balancer', 'load balancer'],
    ['  Load   Balancer ', 'load balancer'],
    ['load_balancer', 'load balancer'],
    ['“Load balancer”', 'load balancer'],
    ["Dijkstra's algorithm", 'dijkstras algorithm'],
    ['Dijkstra’s algorithm', 'dijkstras algorithm'],
    ['naïve', 'naive'],
    ['Ångström', 'angstrom'],
    ['ёлка', 'елка'],
    ['كِتَاب', 'كتاب'],
    ['१ मिनट', '१ मिनट'],
    ['❤️ Rust', 'rust'],
    ['葛󠄀', '葛'],
    ['ＡＰＩ', 'api'],
    ['A\u200bPI', 'api'],
    ['', ''],
    ['…', '...'],
  ])('takes “%s” to “%s”', (text, key) => {
    expect(normalize(text)).toBe(key);
  });

  it('keeps C, C++, C# and .NET apart', () => {
    expect(new Set(['C', 'C++', 'C#', '.NET', 'NET', '==', '==='].map(normalize)).size).toBe(7);
  });

  it.each([
    ['Hindi', ['कल', 'काल', 'कला', 'कील', 'कुल']],
    ['Japanese', ['はち', 'ばち', 'ぱち']],
    ['Thai', ['กน', 'กิน', 'กัน', 'กุน']],
    ['Tamil', ['கல', 'கால்', 'கலை']],
  ])('keeps apart words of %s that differ in a vowel or another sign', (_, words) => {
    expect(new Set(words.map(normalize)).size).toBe(words.length);
    expect(words.map((word) => normalize(`${word} (${word})`))).toEqual(
      words.map((word) => `${normalize(word)} ${normalize(word)}`),
    );
  });

  it('gives the same when applied twice, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('doesn’t mind case and outer white space, for any words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ]{1,30}$/), (text) => {
        expect(normalize(`  ${text.toUpperCase()}\t`)).toBe(normalize(text));
      }),
    );
  });

  it('has no white space but single spaces between words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalize(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
      }),
    );
  });
});

describe('squashing', () => {
  it('makes one word of joined, hyphenated and spaced spellings', () => {
    const spellings = ['load balancer', 'load-balancer', 'loadbalancer', 'LoadBalancer', 'Load_Balancer'];
    expect(new Set(spellings.map((text) => squash(normalize(text))))).toEqual(new Set(['loadbalancer']));
  });
});
