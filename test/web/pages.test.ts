import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePacks } from '../sample-glossary.ts';
import { pageAt } from './page.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';

let served: ServedWeb;

beforeAll(async () => {
  served = await serveOnWeb(samplePacks, { publicUrl: 'https://terms.example' });
});
afterAll(() => served.close());

const page = (path: string, init?: RequestInit) => pageAt(served.url + path, init);

describe('the glossary’s page', () => {
  test('says how much there is, and leads to each letter, subject and kind, with how much that is', async () => {
    const { text, links } = await page('/glossary');
    expect(text).toContain('15 terms and 3 comparisons');
    expect(links).toContain('/glossary?letter=B');
    expect(links).toContain('/glossary?tag=hot');
    expect(links).toContain('/glossary?genus=drink');
    expect(links).toContain('/glossary?kind=comparison');
    expect(text).toMatch(/\bB \(3 entries\) 3\b/);
    // Espresso and ristretto are kinds of a kind.
    expect(text).toMatch(/\bDrink \(6 entries\) 6\b/);
  });

  test.each([
    ['letter=B', ['Bicycle', 'Bus (network)', 'Bus (vehicle)'], 'Terms under B'],
    ['tag=hot', ['Coffee'], 'About hot'],
    ['genus=coffee', ['Espresso', 'Ristretto'], 'Kinds of Coffee'],
    ['genus=drink&letter=T', ['Tea'], 'Terms under T · Kinds of Drink'],
    ['kind=comparison', ['Coffee vs Tea', 'Espresso vs Tea', 'Java (island) vs Bicycle'], 'Comparisons'],
  ])('lists what is under %s', async (query, names, heading) => {
    const { html, status } = await page(`/glossary?${query}`);
    expect(status).toBe(200);
    expect(html).toContain(`<h1>${heading}</h1>`);
    const [, list = ''] = /<ul class="entries">(.*?)<\/ul>/s.exec(html) ?? [];
    expect([...list.matchAll(/<a [^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(names);
  });

  test('says so where there is nothing under something, and where all is', async () => {
    const { text, links } = await page('/glossary?letter=%E2%98%83');
    expect(text).toContain('There is nothing under that.');
    expect(links).toContain('/glossary');
  });

  test.each([
    ['joe', 'Coffee'],
    ['esp', 'Espresso'],
    ['lemonaid', 'Lemonade'],
    ['what is tea?', 'Tea'],
  ])('finds “%s” by name', async (text, name) => {
    const { html } = await page(`/glossary?q=${encodeURIComponent(text)}`);
    expect(/<ul class="entries"><li><a [^>]*>([^<]*)</.exec(html)?.[1]).toBe(name);
  });

  test('says how it read a misspelt name, and doesn’t take the beginning of one for misspelt', async () => {
    expect((await page('/glossary?q=cofee')).text).toContain('I read “cofee” as Coffee.');
    expect((await page('/glossary?q=coff')).text).not.toContain('I read');
  });

  test('finds entries that speak of something', async () => {
    const { text } = await page('/glossary?q=expresso+pronounce');
    expect(text).toMatch(/Espresso/);
  });

  test('says where nothing is found, and what can be asked instead', async () => {
    const { text, links } = await page('/glossary?q=zzzzzz');
    expect(text).toContain('Nothing here is called “zzzzzz”');
    expect(links).toContain('/glossary?q=difference+between+Coffee+and+Tea');
  });

  test('goes straight to the comparison that a question asks for', async () => {
    expect(await page('/glossary?q=tea+vs+coffee')).toMatchObject({
      status: 302,
      location: '/glossary/tea/vs/coffee',
    });
    const { location } = await page('/glossary?q=coffe+vs+tea');
    expect(location).toBe('/glossary/coffee/vs/tea?q=coffe+vs+tea');
    expect((await page(location ?? '')).text).toContain('I read “coffe” as Coffee.');
  });

  test('says that two names are of one thing on the page of that', async () => {
    const { location } = await page('/glossary?q=joe+vs+coffee');
    expect(location).toBe('/glossary/coffee?q=joe+vs+coffee');
    expect((await page(location ?? '')).text).toContain('“joe” and “coffee” are the same thing: Coffee.');
  });

  test('says nothing of a question that leads elsewhere', async () => {
    expect((await page('/glossary/espresso/vs/tea?q=joe+vs+coffee')).text).not.toContain('same thing');
    expect((await page('/glossary/tea?q=coffe+vs+tea')).text).not.toContain('I read');
  });

  test('asks which sense is meant, and knows it from what is picked', async () => {
    const { text, links } = await page('/glossary?q=java+vs+research');
    expect(text).toContain('“java” has several meanings. Which one do you mean?');
    const picked = links.find((link) => link.includes('island')) ?? '';
    expect((await page(picked)).location).toBe('/glossary/java-island/vs/research');
  });

  test('says what it doesn’t have of a question, and links what it does', async () => {
    const { text, links, status } = await page('/glossary?q=tea+vs+qwertz');
    expect(status).toBe(200);
    expect(text).toContain('I don’t have “qwertz” yet.');
    expect(links).toContain('/glossary/tea');
  });

  test('is given in part for a script that asks while somebody types, and leads nowhere else then', async () => {
    const part = await page('/glossary?q=tea+vs+coffee&part=results');
    expect(part.status).toBe(200);
    expect(part.html).not.toContain('<html');
    expect(part.links).toEqual(['/glossary/tea/vs/coffee']);
  });
});

describe('an entry’s page', () => {
  test('says all that there is of it', async () => {
    const { text, links, html } = await page('/glossary/coffee');
    for (const part of [
      'Also called Joe, Cup of joe',
      'A kind of Drink',
      'Coffee is a thing.',
      'Served Hot',
      'Made from Roasted beans',
      'Decaf has some caffeine left.',
      'Kinds of Coffee',
      'RFC 2324',
      'Updated Jan 2, 2026 by Ada',
    ])
      expect(text).toContain(part);
    for (const link of [
      '/glossary/drink',
      '/glossary/espresso',
      '/glossary/tea',
      '/glossary/coffee/vs/tea',
      '/glossary?tag=hot',
      'https://www.rfc-editor.org/rfc/rfc2324',
    ])
      expect(links).toContain(link);
    expect(html).toMatch(/<a href="https:\/\/www\.rfc-editor[^>]*rel="noopener/);
    // What people mistype isn't shown.
    expect(text).not.toContain('cofee');
  });

  test('says what isn’t recorded', async () => {
    expect((await page('/glossary/lemonade')).text).toContain('Not recorded yet: Keeps awake.');
  });

  test('leads to the other meanings of its name', async () => {
    const { text, links } = await page('/glossary/java-island');
    expect(text).toContain('Other meanings of “Java”');
    expect(links).toContain('/glossary/java-drink');
  });

  test.each([
    ['Coffee', '/glossary/coffee'],
    ['joe', '/glossary/coffee'],
    ['cofee', '/glossary/coffee'],
    ['cup-of-joe', '/glossary/coffee'],
    ['R%26D', '/glossary/research-and-development'],
    ['coffees', '/glossary/coffee'],
    ['coffee-vs-tea', '/glossary/coffee/vs/tea'],
    ['tea-vs-espresso', '/glossary/tea/vs/espresso'],
  ])('is where “%s” leads', async (id, location) => {
    expect(await page(`/glossary/${id}`)).toMatchObject({ status: 302, location });
  });

  test('that isn’t there is said to be missing, with the nearest and where to look', async () => {
    const { status, text, links, html } = await page('/glossary/lemonade-stand');
    expect(status).toBe(404);
    expect(text).toContain('There is no entry “lemonade stand”');
    expect(links).toContain('/glossary/lemonade');
    expect(html).toContain('name="q"');
    expect(html).toContain('content="noindex"');
  });

  test('tells who shows a link to it what it is', async () => {
    const { html } = await page('/glossary/coffee');
    expect(html).toContain('<title>Coffee · Differentia</title>');
    expect(html).toContain('<link rel="canonical" href="https://terms.example/glossary/coffee"/>');
    expect(html).toContain('<meta property="og:description" content="Coffee is a thing."/>');
    expect(html).toContain('<meta name="twitter:data1" content="Drink"/>');
  });
});

describe('a comparison’s page', () => {
  test('is the one that editors wrote, in the order asked', async () => {
    const { text, html, links } = await page('/glossary/tea/vs/coffee');
    expect(text).toContain('How coffee and tea differ.');
    expect(text).toContain('This comparison was written by editors.');
    expect(text).toContain('Made from Leaves Beans');
    expect(text).toContain('Temperature hot');
    expect(text).toContain(
      'Choose Tea when: You need to calm down. Choose Coffee when: You need to wake up.',
    );
    expect(text).toContain('Both contain caffeine.');
    expect(links).toContain('https://www.rfc-editor.org/rfc/rfc7168');
    // Whichever order was asked for, it is one page.
    expect(html).toContain('<link rel="canonical" href="https://terms.example/glossary/coffee/vs/tea"/>');
  });

  test('is put together from what is recorded where nobody wrote one', async () => {
    const { text, html } = await page('/glossary/tea/vs/lemonade');
    expect(text).toContain('This comparison was put together from what is recorded of each.');
    expect(text).toContain('Served Hot Cold');
    expect(text).toContain('Keeps awake For an hour not recorded');
    expect(html).toContain('href="https://terms.example/glossary/lemonade/vs/tea"');
  });

  test('compares three, and as many as six', async () => {
    expect((await page('/glossary/tea/vs/lemonade/vs/coffee')).text).toContain('Served Hot Cold Hot');
    const six = ['tea', 'lemonade', 'coffee', 'espresso', 'bicycle', 'research'];
    expect((await page(`/glossary/${six.join('/vs/')}`)).status).toBe(200);
    expect((await page(`/glossary/${[...six, 'drink'].join('/vs/')}`)).status).toBe(404);
  });

  test('says where one is a kind of the other', async () => {
    const { text, links } = await page('/glossary/espresso/vs/drink');
    expect(text).toContain('Espresso is a kind of Coffee, and so a kind of Drink.');
    expect(text).toContain('Made from Finely ground beans');
    expect(links).toContain('/glossary/espresso/vs/tea');
  });

  test.each([
    ['Tea/vs/joe', '/glossary/tea/vs/coffee'],
    ['tea/vs/tea', '/glossary/tea'],
    ['tea/vs', '/glossary/tea'],
    ['tea/vs/coffee/vs', '/glossary/tea/vs/coffee'],
    ['tea/vs?with=lemonade', '/glossary/tea/vs/lemonade'],
    ['tea/vs?with=lemonade&with=coffee', '/glossary/tea/vs/lemonade/vs/coffee'],
    ['tea/vs/coffee?with=lemonade', '/glossary/tea/vs/coffee/vs/lemonade'],
    ['tea/vs?with=coffe', '/glossary/tea/vs/coffee?q=Tea+vs+coffe'],
    // Only one of its senses is a drink.
    ['tea/vs?with=java', '/glossary/tea/vs/java-drink'],
    ['tea/vs?with=%20', '/glossary/tea'],
  ])('is where %s leads', async (path, location) => {
    expect(await page(`/glossary/${path}`)).toMatchObject({ status: 302, location });
  });

  test('asks what to compare with where that isn’t clear', async () => {
    const { text, links } = await page('/glossary/research/vs?with=java');
    expect(text).toContain('Compare Research with what?');
    expect(links).toContain('/glossary/research/vs/java-island');
    expect((await page('/glossary/tea/vs?with=qwertz')).text).toContain('I don’t have “qwertz” yet.');
  });

  test('of what isn’t there is missing', async () => {
    expect(await page('/glossary/tea/vs/qwertz')).toMatchObject({ status: 404 });
    expect(await page('/glossary/tea/and/coffee')).toMatchObject({ status: 404 });
  });
});

test('each page has one heading, landmarks, a way past them, and says where it stands', async () => {
  for (const path of [
    '',
    '?q=tea',
    '?letter=T',
    '/tea',
    '/tea/vs/coffee',
    '/research/vs?with=java',
    '/nowhere',
  ]) {
    const { html } = await page(`/glossary${path}`);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    for (const part of ['<html lang="en">', '<main ', '<header class="masthead">', 'href="#content"'])
      expect(html).toContain(part);
    expect(html).toMatch(/<a href="\/glossary" aria-current="page">/);
    expect(html).toMatch(/<link rel="stylesheet" href="\/assets\/pages-[^"]+\.css"\/>/);
    expect(html).not.toMatch(/ style=| on\w+=|<style|<script(?! type="module" src="\/assets\/)/);
  }
});

test('search engines find what is shipped, and nothing that somebody searched', async () => {
  expect((await page('/glossary/tea')).html).toContain('<meta name="robots" content="index, follow"/>');
  expect((await page('/glossary?q=tea')).html).toContain('<meta name="robots" content="noindex"/>');
});
