import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { returnTo } from '../../../adapters/web/sign-in/return-to.ts';

const HERE = 'https://terms.example';

describe('where somebody goes after signing in', () => {
  test.each([
    '/desk',
    '/desk/review/7kq2mz',
    '/glossary?tag=drinks',
    '/glossary/tea/vs/coffee',
    '/',
    '/?q=tea',
  ])('is the page that was wanted: %s', (wanted) => {
    expect(returnTo(wanted)).toBe(wanted);
  });

  test.each([
    undefined,
    'https://evil.example/desk',
    '//evil.example/desk',
    '/\\evil.example/desk',
    '\\\\evil.example/desk',
    '/\t/evil.example/desk',
    '\n//evil.example',
    '/desk/..//evil.example',
    '/glossary/../..//evil.example/glossary',
    '/%2e%2e//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http:evil.example',
    'https:///evil.example/desk',
    '/desk@evil.example',
    '/deskevil',
    '/sign-out',
    '/api/v1/questions',
    `/glossary/${'x'.repeat(500)}`,
  ])('is the desk, whatever else an address says: %j', (given) => {
    expect(returnTo(given)).toBe('/desk');
  });

  test('is a page of this server, whatever an address says', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '%5c',
      '\t',
      '\n',
      ' ',
      '\0',
    );
    const word = fc.constantFrom('desk', 'glossary', 'evil.example', 'https', 'javascript', '\u2028', 'ａ');
    const address = fc.array(fc.oneof(piece, word, fc.string({ maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(address, (pieces) => {
        const to = returnTo(pieces.join(''));
        expect(to).toMatch(/^\/(?![/\\])/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out
        expect(to).not.toMatch(/[\u0000-\u0020]|^[^?]*\\/);
        expect(new URL(to, HERE).origin).toBe(HERE);
      }),
      { numRuns: 2_000 },
    );
  });
});
