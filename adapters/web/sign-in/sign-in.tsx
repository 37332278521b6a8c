import { type Context, Hono } from 'hono';
import { beginSession, chooseWorkspace, endSession, sessionsOf } from '../../../src/team/sessions.ts';
import { addressOf } from '../access/address.ts';
import { formTokenOf, isInside } from '../access/desk-person.ts';
import { counterOf, LIMITS } from '../access/limits.ts';
import type { MembershipOf } from '../access/memberships.ts';
import { isFromOwnPage } from '../access/own-origin.ts';
import { isSame } from '../access/own-pages-only.ts';
import type { Site } from '../frame/site.ts';
import type { WebMeans } from '../means.ts';
import type { Refuse } from '../refuse.tsx';
import type { ViewingOf } from '../viewing.ts';
import { cookiesOf } from './cookies.ts';
import { discordProvider } from './discord-provider.ts';
import { failureOf } from './failure-of.ts';
import { AccountPage } from './pages/account-page.tsx';
import { ChoicePage } from './pages/choice-page.tsx';
import { FailedPage, type SignInFailure } from './pages/failed-page.tsx';
import { WorkspacesPage } from './pages/workspaces-page.tsx';
import { beginPending, takePending } from './pending.ts';
import type { Identity, Provider, ProviderName } from './provider.ts';
import { backPath, returnTo } from './return-to.ts';
import { slackProvider } from './slack-provider.ts';

interface Parts {
  readonly means: WebMeans;
  readonly site: Site;
  readonly refuse: Refuse;
  readonly viewingOf: ViewingOf;
  readonly memberships: MembershipOf;
}

/** Signing in with a chat platform, choosing a workspace, and signing out. */
export function signIn({ means, site, refuse, viewingOf, memberships }: Parts): Hono {
  const { team, messages, log, publicUrl } = means;
  const { store } = team;
  const cookies = cookiesOf(means);
  const providers = providersOf(means);
  const count = counterOf('signIn', means.limits?.signIn ?? LIMITS.signIn);
  const page = { site, messages };
  const app = new Hono();

  const backAt = (name: ProviderName): string => publicUrl + backPath(name);
  const failed = (context: Context, failure: SignInFailure, to?: string) =>
    context.html(<FailedPage {...page} failure={failure} to={to} />, STATUS[failure]);

  app.use('/sign-in/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  app.use('/sign-out/*', async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });

  app.get('/sign-in', async (context) => {
    const to = returnTo(context.req.query('to'));
    const { person, standing = 'anyone', site: own } = await viewingOf(context);
    if (person !== undefined) {
      const others = (await sessionsOf(store, cookies.get(context, 'session'), Date.now())).length > 1;
      return context.html(
        <AccountPage {...page} site={own} person={person} standing={standing} others={others} />,
      );
    }
    const sessions = await sessionsOf(store, cookies.get(context, 'session'), Date.now());
    if (sessions.length > 1) return context.redirect(`/sign-in/workspace?to=${encodeURIComponent(to)}`);
    const isOut = context.req.query('out') !== undefined;
    return context.html(<ChoicePage {...page} providers={[...providers.keys()]} to={to} isOut={isOut} />);
  });

  app.get('/sign-in/workspace', async (context) => {
    const secret = cookies.get(context, 'session');
    const sessions = await sessionsOf(store, secret, Date.now());
    if (sessions.length === 0) return context.redirect('/sign-in');
    const to = returnTo(context.req.query('to'));
    return context.html(
      <WorkspacesPage {...page} sessions={sessions} formToken={formTokenOf(secret)} to={to} />,
    );
  });

  app.post('/sign-in/workspace', async (context) => {
    const form = await formIn(context, cookies.get(context, 'session'));
    if (form === undefined) return refuse(context, 403);
    const workspace = String(form.workspace ?? '');
    const [first] = await sessionsOf(store, cookies.get(context, 'session'), Date.now());
    if (first === undefined) return context.redirect('/sign-in', 303);
    if (!isInside(await memberships(workspace, first.person))) return failed(context, 'outside');
    const isChosen = await chooseWorkspace(store, cookies.get(context, 'session'), workspace);
    return isChosen ? context.redirect(returnTo(String(form.to ?? '')), 303) : refuse(context, 404);
  });

  app.get('/sign-in/:provider', async (context) => {
    const name = context.req.param('provider');
    const provider = providers.get(name as ProviderName);
    if (provider === undefined) return refuse(context, 404);
    const wait = await count(context, addressOf(context, means.proxies ?? 0));
    if (wait !== undefined) return refuse(context, 429, { 'retry-after': String(wait) });
    const to = returnTo(context.req.query('to'));
    const begun = { provider: name as ProviderName, to };
    try {
      const { secret, checks } = await beginPending(store, begun, Date.now());
      const address = await provider.begin(backAt(begun.provider), checks);
      cookies.set(context, 'sign_in', secret);
      return context.redirect(address.href);
    } catch (error) {
      log.warn({ provider: name, reason: failureOf(error) }, 'nobody can be sent to sign in');
      return failed(context, 'unreachable', to);
    }
  });

  app.get('/sign-in/:provider/back', async (context) => {
    const name = context.req.param('provider');
    const provider = providers.get(name as ProviderName);
    if (provider === undefined) return refuse(context, 404);
    const wait = await count(context, addressOf(context, means.proxies ?? 0));
    if (wait !== undefined) return refuse(context, 429, { 'retry-after': String(wait) });
    const given = { secret: cookies.get(context, 'sign_in'), state: context.req.query('state') ?? '' };
    cookies.clear(context, 'sign_in');
    const pending = await takePending(store, given, Date.now());
    if (pending?.provider !== name) return failed(context, 'stale');
    if (context.req.query('error') === 'access_denied') return failed(context, 'denied', pending.to);
    let identity: Identity;
    try {
      // As the browser asked for it, by the name that the platform was given: proxies may have changed that on the way.
      const address = new URL(`${backAt(pending.provider)}${new URL(context.req.url).search}`);
      identity = await provider.finish(address, pending.checks);
    } catch (error) {
      log.warn({ provider: name, reason: failureOf(error) }, 'somebody could not sign in');
      return failed(context, 'refused', pending.to);
    }
    return welcome(context, identity, pending.to);
  });

  /** Begins a session in the workspaces that both the person and the bot are in, and never goes on with the one before. */
  async function welcome(context: Context, { person, name, workspaces }: Identity, to: string) {
    const found = await Promise.all(
      workspaces.map(async (each) => ({ ...each, membership: await memberships(each.workspace, person) })),
    );
    const inside = found.filter(({ membership }) => membership === 'admin' || membership === 'member');
    if (inside.length === 0) {
      if (found.some(({ membership }) => membership === 'guest')) return failed(context, 'guest');
      return failed(
        context,
        found.some(({ membership }) => membership === undefined) ? 'unknown' : 'outside',
      );
    }
    const before = cookies.get(context, 'session');
    if (before !== '') await endSession(store, before);
    const own = inside.map(({ workspace, place }) => ({ workspace, place }));
    cookies.set(context, 'session', await beginSession(store, { person, name, workspaces: own }, Date.now()));
    return context.redirect(own.length === 1 ? to : `/sign-in/workspace?to=${encodeURIComponent(to)}`);
  }

  const signOut = (everywhere: boolean) => async (context: Context) => {
    const secret = cookies.get(context, 'session');
    const form = await formIn(context, secret);
    if (form === undefined) return refuse(context, 403);
    const [session] = await sessionsOf(store, secret, Date.now());
    await endSession(store, secret);
    if (everywhere && session !== undefined) await store.sessions.endAll(session.person);
    cookies.clear(context, 'session');
    return context.redirect('/sign-in?out', 303);
  };
  app.post('/sign-out', signOut(false));
  app.post('/sign-out/everywhere', signOut(true));

  /** What a form of one of these pages sent; nothing where it was another site that sent it. */
  async function formIn(context: Context, secret: string): Promise<Record<string, unknown> | undefined> {
    if (!isFromOwnPage(context, means)) return undefined;
    const form = await context.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    return isSame(String(form.formToken ?? ''), formTokenOf(secret)) ? form : undefined;
  }

  return app;
}

const STATUS = {
  denied: 403,
  stale: 400,
  refused: 502,
  unreachable: 502,
  outside: 403,
  guest: 403,
  unknown: 503,
} as const;

/** The platforms by which people can sign in: those that are set up, where it is known under what address people come back. */
function providersOf({
  signIn: settings,
  publicUrl,
  isLocal,
}: WebMeans): ReadonlyMap<ProviderName, Provider> {
  const providers = new Map<ProviderName, Provider>();
  if (publicUrl === undefined || isLocal) return providers;
  if (settings?.slack !== undefined) providers.set('slack', slackProvider(settings.slack));
  if (settings?.discord !== undefined) providers.set('discord', discordProvider(settings.discord));
  return providers;
}
