import { describe, expect, it } from 'vitest';
import { Failure } from '../adapters/failure.ts';
import type { Environment } from '../adapters/settings/values.ts';
import { readSettings, secretsOf } from '../adapters/settings.ts';
import { USUAL_PACES } from '../src/conversation/pace/pace.ts';

const BOT = 'xoxb-1-2-secret';
const APP = 'xapp-1-A-2-secret';
const SECRET = '0123456789abcdef0123456789abcdef';
const KEY = `${SECRET}${SECRET}`;

describe('the environment', () => {
  it('needs nothing, and then names no platform', () => {
    expect(readSettings({})).toEqual({
      dataDir: './var',
      logLevel: 'info',
      paces: USUAL_PACES,
      graceDays: 30,
    });
  });

  it('takes a variable that is set to nothing for one that is not set', () => {
    expect(
      readSettings({
        SLACK_BOT_TOKEN: '',
        DISCORD_TOKEN: '',
        PORT: '',
        DATA_DIR: '',
        LOG_LEVEL: '',
        GRACE_DAYS: '',
        GLOSSARY_MEGABYTES: '',
        ENCRYPTION_KEYS: '',
      }),
    ).toEqual(readSettings({}));
  });

  it('serves Slack over Socket Mode, also where a signing secret is set', () => {
    const env = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP, SLACK_SIGNING_SECRET: SECRET };
    expect(readSettings(env).slack).toEqual({ botToken: BOT, transport: { kind: 'socket', appToken: APP } });
  });

  it('serves Slack over HTTP', () => {
    const env = { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, PORT: '8080' };
    expect(readSettings(env)).toMatchObject({
      slack: { transport: { kind: 'http', signingSecret: SECRET } },
      port: 8080,
    });
  });

  it('serves Slack in many workspaces, with what keeps their tokens sealed', () => {
    const credentials = { SLACK_CLIENT_ID: '111.222', SLACK_CLIENT_SECRET: SECRET };
    const env = {
      ...credentials,
      SLACK_APP_TOKEN: APP,
      PUBLIC_URL: 'https://example.org',
      ENCRYPTION_KEYS: KEY,
    };
    expect(readSettings(env).slack).toEqual({
      clientId: '111.222',
      clientSecret: SECRET,
      publicUrl: 'https://example.org',
      transport: { kind: 'socket', appToken: APP },
    });
    // The bot's own token says that it is in one; the app's credentials are for signing in then, as they are alone.
    expect(readSettings({ ...env, SLACK_BOT_TOKEN: BOT }).slack).toMatchObject({ botToken: BOT });
    expect(readSettings(credentials).slack).toBeUndefined();
    expect(refusalOf({ ...env, PUBLIC_URL: '' })).toMatch(/^PUBLIC_URL is missing: /);
    expect(refusalOf({ ...env, ENCRYPTION_KEYS: '' })).toMatch(/^ENCRYPTION_KEYS is missing: /);
    expect(refusalOf({ SLACK_APP_TOKEN: APP })).toContain('For many workspaces, set SLACK_CLIENT_ID');
  });

  it.each([
    'http://127.0.0.1:4000',
    'http://localhost:4000',
    'http://[::1]:4000',
    'https://proxy.example.org/slack',
  ])('takes other servers: %s', (server) => {
    const env = {
      SLACK_BOT_TOKEN: BOT,
      SLACK_APP_TOKEN: APP,
      SLACK_API_URL: `${server}/api/`,
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_API_URL: `${server}/api`,
    };
    expect(readSettings(env)).toMatchObject({
      slack: { apiUrl: `${server}/api/` },
      discord: { token: 'a.b.c', apiUrl: `${server}/api` },
    });
  });

  it('lets people sign in with the platforms whose credentials are set, at the servers that are', () => {
    const discord = { DISCORD_CLIENT_ID: '118000', DISCORD_CLIENT_SECRET: SECRET };
    expect(readSettings(discord).signIn).toEqual({ discord: { clientId: '118000', clientSecret: SECRET } });
    const slack = { SLACK_CLIENT_ID: '12345.6789', SLACK_CLIENT_SECRET: `${SECRET}2` };
    const elsewhere = {
      SLACK_API_URL: 'http://127.0.0.1:4000/api/',
      DISCORD_API_URL: 'http://127.0.0.1:5000/api',
    };
    const settings = readSettings({ ...slack, ...discord, ...elsewhere });
    expect(settings.signIn).toEqual({
      slack: { clientId: '12345.6789', clientSecret: `${SECRET}2`, issuer: 'http://127.0.0.1:4000' },
      discord: { clientId: '118000', clientSecret: SECRET, apiUrl: 'http://127.0.0.1:5000/api' },
    });
    expect(secretsOf(settings)).toEqual(expect.arrayContaining([SECRET, `${SECRET}2`]));
    expect(readSettings({}).signIn).toBeUndefined();
  });

  it.each<[string, Environment]>([
    ['SLACK_CLIENT_SECRET', { SLACK_CLIENT_ID: '12345.6789' }],
    ['SLACK_CLIENT_ID', { SLACK_CLIENT_SECRET: SECRET }],
    ['DISCORD_CLIENT_SECRET', { DISCORD_CLIENT_ID: '118000' }],
    ['DISCORD_CLIENT_ID', { DISCORD_CLIENT_SECRET: SECRET }],
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: APP, SLACK_APP_TOKEN: APP }],
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: ` ${BOT}`, SLACK_APP_TOKEN: APP }],
    ['SLACK_BOT_TOKEN', { SLACK_BOT_TOKEN: `${BOT}\n`, SLACK_APP_TOKEN: APP }],
    ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: APP }],
    ['SLACK_BOT_TOKEN', { SLACK_SIGNING_SECRET: SECRET }],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: BOT }],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT }],
    ['SLACK_SIGNING_SECRET', { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: `${SECRET} ` }],
    ['SLACK_API_URL', { SLACK_API_URL: 'http://127.0.0.1:1/api' }],
    ['SLACK_API_URL', { SLACK_API_URL: 'http://example.org/api/' }],
    ['SLACK_API_URL', { SLACK_API_URL: 'http://127.0.0.1.example.org/api/' }],
    ['SLACK_API_URL', { SLACK_API_URL: 'ftp://127.0.0.1/api/' }],
    ['SLACK_API_URL', { SLACK_API_URL: 'slack' }],
    ['SLACK_API_URL', { SLACK_API_URL: 'https://user:password@example.org/api/' }],
    ['SLACK_API_URL', { SLACK_API_URL: 'https://example.org/?/api/' }],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: 'Bot a.b.c' }],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: '"a.b.c"' }],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: 'e' }],
    ['DISCORD_TOKEN', { DISCORD_TOKEN: '“a.b.c”' }],
    ['DISCORD_API_URL', { DISCORD_API_URL: 'http://127.0.0.1:1/api/' }],
    ['DISCORD_API_URL', { DISCORD_API_URL: 'http://discord.com/api' }],
    ['DATABASE_URL', { DATABASE_URL: 'differentia' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://user:password@host/database' }],
    ['DATABASE_URL', { DATABASE_URL: `postgres://user:${SECRET} @host/database` }],
    ['DATABASE_URL', { DATABASE_URL: `postgres://user:${SECRET}%@host/database` }],
    ['DATABASE_URL', { DATABASE_URL: `postgres://user:${SECRET}/@host/database` }],
    ['PORT', { PORT: '65536' }],
    ['PORT', { PORT: '-1' }],
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '1e3' }],
    ['HOST', { HOST: 'example.org' }],
    ['HOST', { HOST: '0.0.0.0/0' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'glossary.example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://example.org/glossary' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://ada:secret@example.org' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'javascript:alert(1)' }],
    ['WEB_WORKSPACE', { WEB_WORKSPACE: 'T024BE7LD' }],
    ['WEB_WORKSPACE', { WEB_WORKSPACE: 'slack:T024 BE7LD' }],
    ['PROXIES', { PROXIES: 'one' }],
    ['PROXIES', { PROXIES: '10' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'two words' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['GRACE_DAYS', { GRACE_DAYS: 'a month' }],
    ['GRACE_DAYS', { GRACE_DAYS: '-1' }],
    ['GRACE_DAYS', { GRACE_DAYS: '1.5' }],
    ['GRACE_DAYS', { GRACE_DAYS: '3651' }],
    ['GLOSSARY_MEGABYTES', { GLOSSARY_MEGABYTES: '0' }],
    ['GLOSSARY_MEGABYTES', { GLOSSARY_MEGABYTES: '1 GB' }],
    ['GLOSSARY_MEGABYTES', { GLOSSARY_MEGABYTES: '65537' }],
    ['DISCORD_PUBLIC_KEY', { DISCORD_PUBLIC_KEY: SECRET }],
    ['DISCORD_GATEWAY', { DISCORD_GATEWAY: 'perhaps' }],
    ['DISCORD_GATEWAY', { DISCORD_TOKEN: 'a.b.c', DISCORD_GATEWAY: 'off' }],
    ['PERSON_PER_MINUTE', { PERSON_PER_MINUTE: 'many' }],
    ['WORKSPACE_PER_MINUTE', { WORKSPACE_PER_MINUTE: '-5' }],
    ['ENCRYPTION_KEYS', { ENCRYPTION_KEYS: SECRET }],
    ['ENCRYPTION_KEYS', { ENCRYPTION_KEYS: ' , ' }],
    ['ENCRYPTION_KEYS', { ENCRYPTION_KEYS: `${KEY} ${KEY}` }],
    ['ENCRYPTION_KEYS', { ENCRYPTION_KEYS: `${KEY} ${SECRET}` }],
  ])('refuses a wrong %s in one sentence that names it: %o', (name, env) => {
    const refusal = refusalOf(env);
    expect(refusal.startsWith(name)).toBe(true);
    expect(refusal).toMatch(/^[^\n]+\.$/);
    for (const secret of [BOT, APP, SECRET, KEY]) expect(refusal).not.toContain(secret);
  });

  it('knows which of its values are secret', () => {
    const http = readSettings({ SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET, DISCORD_TOKEN: 'a.b.c' });
    expect(secretsOf(http)).toEqual([BOT, SECRET, 'a.b.c']);
    expect(secretsOf(readSettings({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }))).toEqual([BOT, APP]);
  });

  it('takes days of grace, and none', () => {
    expect(readSettings({ GRACE_DAYS: '90' }).graceDays).toBe(90);
    expect(readSettings({ GRACE_DAYS: '0' }).graceDays).toBe(0);
  });

  it('takes a token for the metrics, which is secret, and a number of proxies', () => {
    const settings = readSettings({ METRICS_TOKEN: SECRET, PROXIES: '2' });
    expect(settings).toMatchObject({ metricsToken: SECRET, proxies: 2 });
    expect(secretsOf(settings)).toEqual([SECRET]);
  });

  it('takes Discord’s key, and does without its gateway', () => {
    const env = { DISCORD_TOKEN: 'a.b.c', DISCORD_PUBLIC_KEY: KEY, DISCORD_GATEWAY: 'off' };
    expect(readSettings(env).discord).toEqual({ token: 'a.b.c', publicKey: KEY, withoutGateway: true });
    expect(readSettings({ ...env, DISCORD_GATEWAY: 'on' }).discord?.withoutGateway).toBeUndefined();
  });

  it('takes how much may be wanted in a minute, 0 for without end', () => {
    expect(readSettings({ PERSON_PER_MINUTE: '7', WORKSPACE_PER_MINUTE: '0' }).paces).toEqual({ person: 7 });
    expect(readSettings({}).paces).toEqual(USUAL_PACES);
  });

  it('takes a bound of memory', () => {
    expect(readSettings({ GLOSSARY_MEGABYTES: '64' }).glossaryMegabytes).toBe(64);
  });

  it('takes keys, newest first, each of them a secret', () => {
    const older = Buffer.alloc(32, 7).toString('base64');
    const settings = readSettings({ ENCRYPTION_KEYS: `${KEY}, ${older}` });
    expect(settings.encryptionKeys).toBe(`${KEY}, ${older}`);
    expect(secretsOf(settings)).toEqual([KEY, older]);
  });

  it('takes a database for the one to keep things in, and its password for a secret', () => {
    const url = 'postgres://bot:p%40ss%20word@db.example.org:5432/glossary?sslmode=verify-full';
    const settings = readSettings({ DATABASE_URL: ` ${url}\n` });
    expect(settings.databaseUrl).toBe(url);
    expect(secretsOf(settings)).toEqual(['p%40ss%20word', 'p@ss word']);
    expect(secretsOf(readSettings({ DATABASE_URL: 'postgresql:///glossary?password=of-the-bot' }))).toEqual([
      'of-the-bot',
    ]);
    expect(secretsOf(readSettings({ DATABASE_URL: 'postgres://bot:abcd@host/glossary' }))).toEqual([]);
  });
});

function refusalOf(env: Environment): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  return 'not refused';
}
