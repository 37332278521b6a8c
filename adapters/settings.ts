import { isIP } from 'node:net';
import { type Paces, USUAL_PACES } from '../src/conversation/pace/pace.ts';
import { VaultError, vaultWith } from '../src/store/vault.ts';
import { WORKSPACE } from '../src/team/workspace-name.ts';
import { Failure } from './failure.ts';
import { type DiscordSettings, discordIn } from './settings/discord-settings.ts';
import { type SignInSettings, signInIn } from './settings/sign-in-settings.ts';
import { type SlackSettings, slackIn } from './settings/slack-settings.ts';
import { type Environment, numberIn, SHORTEST_SECRET, secretIn, valueIn } from './settings/values.ts';

/** How much is logged, the least first. */
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where everything is kept. */
export interface StoreSettings {
  readonly dataDir: string;
  /** A PostgreSQL database, in place of a file in `dataDir`. */
  readonly databaseUrl?: string;
}

/** The environment, checked. */
export interface Settings extends StoreSettings {
  readonly slack?: SlackSettings;
  readonly discord?: DiscordSettings;
  readonly signIn?: SignInSettings;
  /** The address of the machine that HTTP is served at; without it, all of them, or the machine alone where no chat is set up. */
  readonly host?: string;
  /** Where HTTP is served; 0 takes any port that is free. Without it, {@link PORT}. */
  readonly port?: number;
  /** Under what address people reach the pages; without a slash at the end. */
  readonly publicUrl?: string;
  /** Whose glossary the pages show to everybody who reaches them; without it, only what is shipped is shown. */
  readonly webWorkspace?: string;
  /** How many proxies of the operator's stand before this server, each of which tells whom it heard. */
  readonly proxies?: number;
  /** Lets in who wants to know how the service runs, from wherever; without it those on the same network are let in. */
  readonly metricsToken?: string;
  readonly logLevel: LogLevel;
  /** How many days a workspace is kept that the bot isn't in any more. */
  readonly graceDays: number;
  /** How much people may want done. */
  readonly paces: Paces;
  /** How much memory teams' own entries may take, in megabytes. */
  readonly glossaryMegabytes?: number;
  /** What secrets are sealed with, as `vaultWith` takes it. */
  readonly encryptionKeys?: string;
}

export const PORT = 3000;
const DATA_DIR = './var';
const GRACE_DAYS = 30;
const GRACE = { most: 3650, of: 'days' };
const MEGABYTES = { least: 1, most: 65_536, of: 'megabytes' };
const MOST_A_MINUTE = 1_000_000;

/** @throws Failure with a sentence that names the variable that is missing or malformed. Its value is not in it. */
export function readSettings(env: Environment): Settings {
  const [publicUrl, encryptionKeys] = [publicUrlIn(env), encryptionKeysIn(env)];
  const slack = slackIn(env, { publicUrl, encryptionKeys });
  const discord = discordIn(env);
  const signIn = signInIn(env);
  const store = readStoreSettings(env);
  const glossaryMegabytes = numberIn(env, 'GLOSSARY_MEGABYTES', MEGABYTES);
  const [host, port] = [hostIn(env), numberIn(env, 'PORT', { most: 65_535 })];
  const webWorkspace = webWorkspaceIn(env);
  const [proxies, metricsToken] = [numberIn(env, 'PROXIES', { most: 9 }), secretIn(env, 'METRICS_TOKEN')];
  return {
    ...(slack && { slack }),
    ...(discord && { discord }),
    ...(signIn && { signIn }),
    ...(host !== undefined && { host }),
    ...(port !== undefined && { port }),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(webWorkspace !== undefined && { webWorkspace }),
    ...store,
    ...(proxies !== undefined && { proxies }),
    ...(metricsToken !== undefined && { metricsToken }),
    logLevel: logLevelIn(env),
    graceDays: numberIn(env, 'GRACE_DAYS', GRACE) ?? GRACE_DAYS,
    paces: pacesIn(env),
    ...(glossaryMegabytes !== undefined && { glossaryMegabytes }),
    ...(encryptionKeys !== undefined && { encryptionKeys }),
  };
}

/** The same of what only the store needs. */
export function readStoreSettings(env: Environment): StoreSettings {
  const databaseUrl = databaseUrlIn(env);
  return {
    dataDir: env.DATA_DIR?.trim() || DATA_DIR,
    ...(databaseUrl !== undefined && { databaseUrl }),
  };
}

/** What must never be seen in a log. */
export const secretsOf = ({
  slack,
  discord,
  signIn,
  databaseUrl,
  encryptionKeys,
  metricsToken,
}: Settings): string[] => [
  ...(slack && 'botToken' in slack ? [slack.botToken] : []),
  ...(slack?.transport.kind === 'socket' ? [slack.transport.appToken] : []),
  ...(slack?.transport.kind === 'http' ? [slack.transport.signingSecret] : []),
  ...(discord ? [discord.token] : []),
  ...[signIn?.slack, signIn?.discord].flatMap((platform) => platform?.clientSecret ?? []),
  ...(metricsToken ? [metricsToken] : []),
  ...(databaseUrl ? passwordsIn(databaseUrl) : []),
  ...(encryptionKeys ? keysIn(encryptionKeys) : []),
];

/** The password of a URL, as it stands there and as it is meant. One as short as a word would black out what is no secret. */
function passwordsIn(databaseUrl: string): string[] {
  const { password, searchParams } = new URL(databaseUrl);
  const passwords = new Set([password, decodeURIComponent(password), searchParams.get('password') ?? '']);
  return [...passwords].filter((each) => each.length >= SHORTEST_SECRET);
}

/** The keys one by one: whatever is logged may hold one of them alone. */
const keysIn = (encryptionKeys: string): string[] =>
  encryptionKeys.split(/[\s,]+/).filter((key) => key !== '');

function databaseUrlIn(env: Environment): string | undefined {
  const value = valueIn(env, 'DATABASE_URL')?.trim();
  if (value === undefined) return undefined;
  const url = URL.canParse(value) && isDecodable(value) ? new URL(value) : undefined;
  if (url === undefined || !['postgres:', 'postgresql:'].includes(url.protocol) || /\s/.test(value))
    throw new Failure(
      'DATABASE_URL is not an address such as “postgres://user:password@host:5432/database”: what is no letter or digit in the password is written as “%” and its code.',
    );
  return value;
}

function isDecodable(value: string): boolean {
  try {
    return decodeURIComponent(value) !== '';
  } catch {
    return false;
  }
}

function hostIn(env: Environment): string | undefined {
  const value = valueIn(env, 'HOST');
  if (value === undefined || isIP(value) !== 0 || value === 'localhost') return value;
  throw new Failure('HOST is not an address of this machine, such as “127.0.0.1” or “0.0.0.0”.');
}

/** Where people find the pages. @throws Failure where that is no address. */
export const readPublicUrl = (env: Environment): string | undefined => publicUrlIn(env);

function publicUrlIn(env: Environment): string | undefined {
  const value = valueIn(env, 'PUBLIC_URL');
  if (value === undefined) return undefined;
  const url = URL.canParse(value) && !/\s/.test(value) ? new URL(value) : undefined;
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === '';
  if (url === undefined || !isPlain || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/')
    throw new Failure('PUBLIC_URL is not an address such as “https://glossary.example.org”, without a path.');
  return url.origin;
}

function webWorkspaceIn(env: Environment): string | undefined {
  const value = valueIn(env, 'WEB_WORKSPACE');
  if (value === undefined || WORKSPACE.test(value)) return value;
  throw new Failure('WEB_WORKSPACE is no workspace: give its platform and its id, such as slack:T024BE7LD.');
}

/** A pace of 0 has no end. */
function pacesIn(env: Environment): Paces {
  const pace = (name: string, usual: number | undefined): number | undefined =>
    (numberIn(env, name, { most: MOST_A_MINUTE }) ?? usual) || undefined;
  return {
    person: pace('PERSON_PER_MINUTE', USUAL_PACES.person),
    workspace: pace('WORKSPACE_PER_MINUTE', USUAL_PACES.workspace),
  };
}

function encryptionKeysIn(env: Environment): string | undefined {
  const value = valueIn(env, 'ENCRYPTION_KEYS');
  if (value === undefined) return undefined;
  try {
    vaultWith(value);
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    throw new Failure(`ENCRYPTION_KEYS won’t do: ${error.message}`);
  }
  return value;
}

function logLevelIn(env: Environment): LogLevel {
  const value = valueIn(env, 'LOG_LEVEL');
  if (value === undefined) return 'info';
  const level = LOG_LEVELS.find((each) => each === value.trim().toLowerCase());
  if (level !== undefined) return level;
  throw new Failure(`LOG_LEVEL is none of ${LOG_LEVELS.join(', ')}.`);
}
