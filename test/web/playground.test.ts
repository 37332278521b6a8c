import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { render as renderForDiscord } from '../../adapters/discord/render/render.ts';
import { render as renderForSlack } from '../../adapters/slack/render/render.ts';
import { english } from '../../src/messages/messages.ts';
import { hostileText } from '../contract/hostile-text.ts';
import { comparison, concept, packsOf, samplePacks } from '../sample-glossary.ts';
import { type ServedWeb, serveOnWeb } from './served-web.ts';
import { buttonsOf, messagesOf, toldIn, Visitor } from './visitor.ts';

let open: ServedWeb;
let local: ServedWeb;

beforeAll(async () => {
  open = await serveOnWeb(samplePacks);
  local = await serveOnWeb(samplePacks, { workspace: 'cli:local', isLocal: true });
});
afterAll(async () => {
  await open.close();
  await local.close();
});

const page = async (path: string, url = open.url) => {
  const response = await fetch(url + path);
  return { status: response.status, headers: response.headers, html: await response.text() };
};

describe('a question', () => {
  test('is answered by the very payloads that the platforms are sent', async () => {
    const { status, happenings } = await new Visitor(open.url).ask('coffee vs tea');
    expect(status).toBe(200);
    expect(happenings).toMatchObject([{ kind: 'posted', isForAll: true }]);
    const [sent] = messagesOf(happenings);
    if (sent === undefined) throw new Error('nothing was sent');
    const post = { answer: sent.answer, buttons: {} };
    expect(sent.answer).toMatchObject({ kind: 'comparison', origin: 'curated' });
    expect(sent.slack).toEqual(JSON.parse(JSON.stringify(renderForSlack(post, english))));
    expect(sent.discord).toEqual(JSON.parse(JSON.stringify(renderForDiscord(post, english))));
  });

  test.each([
    ['what is coffee?', 'the meaning of Coffee'],
    ['coffe vs tea', 'the difference between Coffee and Tea · I read “coffe” as Coffee.'],
    ['what is java?', 'the meaning of java'],
    ['coffee vs qwertz', 'the difference between Coffee and qwertz'],
    ['help', ''],
  ])('says how “%s” was understood', async (text, understood) => {
    const { happenings } = await new Visitor(open.url).ask(text);
    expect(messagesOf(happenings)[0]?.understood).toBe(understood);
  });

  test('may refer to the one before it in its thread, and to none of another thread', async () => {
    const visitor = new Visitor(open.url);
    await visitor.ask('what is coffee?', 'one');
    const { happenings } = await visitor.ask('how does it differ from tea?', 'one');
    expect(messagesOf(happenings)[0]?.answer).toMatchObject({ kind: 'comparison', origin: 'curated' });
    const elsewhere = await visitor.ask('how does it differ from tea?', 'two');
    expect(messagesOf(elsewhere.happenings)[0]?.answer.kind).not.toBe('comparison');
  });

  test('written as a slash command is answered to its asker alone, who may share it once', async () => {
    const visitor = new Visitor(open.url);
    const { happenings } = await visitor.ask('/difference coffee, tea');
    expect(happenings).toMatchObject([{ kind: 'posted', isForAll: false }]);
    const share = buttonsOf(happenings)[english.say('button.share')] ?? '';
    const shared = await visitor.press(share);
    expect(shared.happenings).toMatchObject([{ kind: 'posted', isForAll: true }, { kind: 'removed' }]);
    expect(toldIn((await visitor.press(share)).happenings)).toEqual([english.say('press.shared')]);
  });

  test('asked twice in one message is answered twice', async () => {
    const { happenings } = await new Visitor(open.url).ask('what is coffee? and what is a bicycle?');
    expect(happenings.map(({ kind }) => kind)).toEqual(['posted', 'posted']);
  });

  test('is completed at its last term', async () => {
    const visitor = new Visitor(open.url);
    expect((await visitor.send('complete', { text: 'cof' })).texts[0]).toBe('Coffee');
    expect((await visitor.send('complete', { text: 'tea vs cof' })).texts[0]).toBe('tea vs Coffee');
    expect((await visitor.send('complete', { text: 'what is a bicy' })).texts[0]).toBe('what is a Bicycle');
    expect((await visitor.send('complete', { text: 'tea vs ' })).texts).toEqual([]);
  });
});

describe('a button', () => {
  test('picks a sense in place of the choice, and offers the others afterwards', async () => {
    const visitor = new Visitor(open.url);
    const asked = await visitor.ask('what is java?');
    const island = buttonsOf(asked.happenings)['Java (island)'] ?? '';
    const picked = await visitor.press(island);
    expect(picked.happenings).toMatchObject([
      { kind: 'replaced', sent: { answer: { kind: 'definition', concept: { id: 'java-island' } } } },
    ]);
    const again = await visitor.ask('what is java?');
    const senses = buttonsOf(again.happenings)[english.say('button.senses')] ?? '';
    const offered = await visitor.press(senses);
    expect(offered.happenings).toMatchObject([{ kind: 'replaced', sent: { answer: { kind: 'choices' } } }]);
  });

  test('says whether an entry was of help, and takes it back', async () => {
    const visitor = new Visitor(local.url);
    const { happenings } = await visitor.ask('what is coffee?');
    const helpful = buttonsOf(happenings)[english.say('button.helpful')] ?? '';
    expect(toldIn((await visitor.press(helpful)).happenings)).toEqual([english.say('feedback.helpful')]);
    expect(toldIn((await visitor.press(helpful)).happenings)).toEqual([english.say('feedback.takenBack')]);
  });

  test('belongs to no team where only packs are shown', async () => {
    const { happenings } = await new Visitor(open.url).ask('what is coffee?');
    expect(buttonsOf(happenings)).toEqual({});
  });

  test.each(['', 'x', '1.share.AbCdEfGhIjKl.AbCdEfGhIjKl', `1.share.${'A'.repeat(150)}`])(
    'that was made up (“%s”) does nothing',
    async (token) => {
      const { status, happenings } = await new Visitor(open.url).press(token);
      expect(status).toBe(200);
      expect(happenings).toEqual([{ kind: 'told', text: english.say('press.refused') }]);
    },
  );
});

describe('a form', () => {
  test('opens by a button, says what is wrong with it, and is taken once it is right', async () => {
    const visitor = new Visitor(local.url);
    const { happenings } = await visitor.ask('what is tea?');
    const suggest = buttonsOf(happenings)[english.say('button.suggest')] ?? '';
    const [shown] = (await visitor.press(suggest)).happenings;
    if (shown?.kind !== 'form') throw new Error('no form was shown');
    const refused = await visitor.submit(shown.form.token, { words: ' ' });
    expect(refused.happenings).toMatchObject([{ kind: 'refused', faults: { words: expect.any(String) } }]);
    const taken = await visitor.submit(shown.form.token, { words: 'Say that it is a drink.' });
    expect(toldIn(taken.happenings)).toEqual([english.say('feedback.suggested')]);
    const glossary = await local.team.store.glossaries.of('cli:local', Date.now());
    expect(JSON.stringify(await local.team.store.suggestions.open(glossary, 10))).toContain(
      'Say that it is a drink.',
    );
  });

  test('asks the team for a term that is missing', async () => {
    const visitor = new Visitor(local.url);
    const { happenings } = await visitor.ask('what is a zorblax?');
    const want = buttonsOf(happenings)[english.say('button.want', { term: 'zorblax' })] ?? '';
    const [shown] = (await visitor.press(want)).happenings;
    if (shown?.kind !== 'form') throw new Error('no form was shown');
    const sent = await visitor.submit(shown.form.token, { words: '', tell: 'no', name: 'no' });
    expect(toldIn(sent.happenings)).toHaveLength(1);
  });
});

describe('the glossary’s command', () => {
  test('shows a panel, whose form adds an entry, which is given along as a file', async () => {
    const visitor = new Visitor(local.url);
    const [menu] = (await visitor.ask('/glossary')).happenings;
    if (menu?.kind !== 'panel') throw new Error('no panel was shown');
    const add = menu.panel.buttons?.find(({ tone }) => tone === 'main');
    const [shown] = (await visitor.press(add?.token ?? '')).happenings;
    if (shown?.kind !== 'form') throw new Error('no form was shown');
    const values = { name: 'Blue book', definition: 'The style guide of the team.' };
    const added = await visitor.submit(shown.form.token, values);
    expect(JSON.stringify(added.happenings)).toContain('Blue book');
    const [given] = (await visitor.ask('/glossary export csv')).happenings;
    if (given?.kind !== 'panel') throw new Error('no panel was shown');
    expect(given.panel.file?.name).toMatch(/\.csv$/);
    const file = Buffer.from(given.panel.file?.content ?? '', 'base64').toString();
    expect(file).toContain('The style guide of the team.');
  });

  test('is nothing to visitors where only packs are shown', async () => {
    const { happenings } = await new Visitor(open.url).ask('/glossary add Tee');
    expect(happenings.map(({ kind }) => kind)).toEqual(['told']);
  });
});

describe('visitors', () => {
  test('neither press each other’s buttons nor go on with each other’s threads', async () => {
    const [one, other] = [new Visitor(open.url), new Visitor(open.url)];
    const { happenings } = await one.ask('what is java?', 'same');
    const island = buttonsOf(happenings)['Java (island)'] ?? '';
    await other.ask('what is tea?', 'other');
    expect((await other.press(island)).happenings).toEqual([
      { kind: 'told', text: english.say('press.refused') },
    ]);
    const follow = await other.ask('the island', 'same');
    expect(messagesOf(follow.happenings)[0]?.answer).not.toMatchObject({ concept: { id: 'java-island' } });
    expect((await one.press(island)).happenings).toMatchObject([{ kind: 'replaced' }]);
  });

  test('are known by a cookie that no script and no other site reads', async () => {
    const { headers } = await new Visitor(open.url).ask('coffee');
    const [cookie = ''] = headers.getSetCookie();
    expect(cookie).toMatch(/^differentia_visitor=[\w-]{22};/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('who make up a cookie are somebody else', async () => {
    const answered = await new Visitor(open.url).send(
      'ask',
      { text: 'coffee', thread: 'a' },
      { cookie: `differentia_visitor=${'../'.repeat(8)}` },
    );
    expect(answered.status).toBe(200);
    expect(answered.headers.getSetCookie()).toHaveLength(1);
  });

  test('are refused where what they send comes from another page, or says nothing of that', async () => {
    const visitor = new Visitor(open.url);
    const body = { text: 'coffee', thread: 'a' };
    const refused = await visitor.send('ask', body, { origin: 'https://evil.test' });
    expect(refused).toMatchObject({ status: 403, error: english.say('playground.error.origin') });
    expect((await visitor.send('ask', body, { origin: 'null' })).status).toBe(403);
    expect((await visitor.send('ask', body, { 'content-type': 'text/plain' })).status).toBe(403);
    const silent = await fetch(`${open.url}/playground/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(silent.status).toBe(403);
  });

  test.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['no text', { text: '  ', thread: 'a' }],
    ['too long a text', { text: 'x'.repeat(2_001), thread: 'a' }],
    ['an odd thread', { text: 'coffee', thread: '../..' }],
    ['more than is wanted', { text: 'coffee', thread: 'a', workspace: 'slack:T1' }],
  ])('who send %s are told so', async (_, body) => {
    const refused = await new Visitor(open.url).send('ask', body);
    expect(refused).toMatchObject({ status: 400, error: english.say('playground.error.malformed') });
  });

  test('who send too much at once are told so', async () => {
    const refused = await new Visitor(open.url).send('ask', { text: 'x'.repeat(100_000), thread: 'a' });
    expect(refused).toMatchObject({ status: 413, error: english.say('playground.error.large') });
  });

  test('may write whatever they like: it stands in the answer as text', async () => {
    const visitor = new Visitor(open.url);
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { status } = await visitor.ask(`what is ${text.slice(0, 1_000)}`);
        expect(status).toBe(200);
      }),
      { numRuns: 30 },
    );
  });
});

test('who asks more often than people do has to wait, and nobody else has', async () => {
  const served = await serveOnWeb(samplePacks);
  try {
    const visitor = new Visitor(served.url);
    const all = await Promise.all(Array.from({ length: 121 }, () => visitor.send('press', { token: 'x' })));
    // The first had no cookie yet, so that each was somebody else's.
    expect(all.every(({ status }) => status === 200)).toBe(true);
    const known = await Promise.all(Array.from({ length: 121 }, () => visitor.send('press', { token: 'x' })));
    const refused = known.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^[1-9]\d?$/);
    expect(refused[0]?.error).toMatch(/^That was a lot at once/);
    expect((await new Visitor(served.url).press('x')).status).toBe(200);
  } finally {
    await served.close();
  }
});

describe('the page', () => {
  test('answers by its address, without a script, and records nothing', async () => {
    const { status, html } = await page(`/?q=${encodeURIComponent('cofee vs tea')}`);
    expect(status).toBe(200);
    expect(html).toContain('<h2>Coffee vs Tea</h2>');
    expect(html).toMatch(/<th scope="row">Made from<\/th><td>Beans<\/td><td>Leaves<\/td>/);
    expect(html).toContain('value="cofee vs tea"');
    expect((await page('/?q=coffee')).headers.get('set-cookie')).toBeNull();
  });

  test('leads from what may be meant to its answer', async () => {
    const { html } = await page('/?q=java');
    expect(html).toContain('href="/?q=Java%20(island)"');
    expect((await page('/?q=Java%20(island)')).html).toContain('<h2>Java (island)</h2>');
  });

  test('shows what is hostile as it is', async () => {
    const script = '"><script>alert(1)</script>';
    const { html } = await page(`/?q=${encodeURIComponent(script)}`);
    expect(html).not.toContain('<script>alert');
    const evil = packsOf([
      concept('a', script, { definition: script, points: [script], altLabels: ['evil'] }),
      concept('b', 'Bee', { definition: '<img src=x onerror=alert(1)>' }),
      comparison(['a', 'b'], { gist: script, rows: [{ aspect: script, values: [script, script] }] }),
    ]);
    const served = await serveOnWeb(evil);
    try {
      const shown = await page('/?q=evil%20vs%20bee', served.url);
      expect(shown.html).toContain('&lt;script&gt;alert(1)');
      expect(shown.html).not.toContain('<script>alert');
      expect(shown.html).not.toContain('<img');
    } finally {
      await served.close();
    }
  });

  test('offers what this glossary answers, whatever it holds', async () => {
    const { html } = await page('/');
    const [, examples = ''] = /data-examples="([^"]*)"/.exec(html) ?? [];
    const texts: string[] = JSON.parse(examples.replaceAll('&quot;', '"'));
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      const { happenings } = await new Visitor(open.url).ask(text);
      expect(messagesOf(happenings)[0]?.answer.kind).not.toBe('missing');
    }
  });

  test('bears with what is no question', async () => {
    for (const query of ['?q=', '?q=%00', `?q=${'x'.repeat(3_000)}`, '?q=%F0%9F%92%A9', '?q=%E0%A4%A'])
      expect((await page(`/${query}`)).status).toBe(200);
  });
});

describe('what was built for browsers', () => {
  const script = async () => {
    const [, src = ''] = /<script type="module" src="([^"]+)"/.exec((await page('/')).html) ?? [];
    return src;
  };

  test('is sent compressed, to be kept for ever', async () => {
    const response = await fetch(open.url + (await script()), { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.text()).toContain('createRoot');
    const etag = response.headers.get('etag') ?? '';
    const again = await fetch(open.url + (await script()), { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test('is told of at once, with all that the script begins with, and nothing that comes later', async () => {
    const { html } = await page('/');
    const early = [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    );
    const needed = new Set<string>();
    const look = async (path: string): Promise<void> => {
      const text = await (await fetch(open.url + path)).text();
      for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
        const found = `/assets/${name}`;
        if (needed.has(found)) continue;
        needed.add(found);
        await look(found);
      }
    };
    await look(await script());
    expect(needed.size).toBeGreaterThan(0);
    expect(early.toSorted()).toEqual([...needed].toSorted());
  });

  test('is sent as it is to who takes no compression', async () => {
    const headers = { 'accept-encoding': 'br;q=0, identity' };
    const response = await fetch(open.url + (await script()), { headers });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toContain('createRoot');
  });

  test.each(['/assets/', '/assets/..%2Fpacks.json', '/assets/.vite%2Fmanifest.json', '/assets/constructor'])(
    'is all that can be had there: %s can’t',
    async (path) => {
      expect((await fetch(open.url + path)).status).toBe(404);
    },
  );

  test('is done without where nothing was built', async () => {
    const served = await serveOnWeb(samplePacks, { assets: '/nowhere' });
    try {
      expect((await page('/?q=coffee', served.url)).html).toContain('<h2>Coffee</h2>');
    } finally {
      await served.close();
    }
  });
});
