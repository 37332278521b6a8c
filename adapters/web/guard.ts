import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { WebMeans } from './means.ts';
import type { Refuse } from './refuse.tsx';

/** Nothing but what this server itself serves is loaded, and nothing puts the pages into a frame. */
const POLICY = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
};

/** What a page could ask a browser for, and none does. */
const PERMISSIONS = {
  accelerometer: [],
  camera: [],
  displayCapture: [],
  geolocation: [],
  gyroscope: [],
  magnetometer: [],
  microphone: [],
  midi: [],
  payment: [],
  usb: [],
};

const LONGEST_ADDRESS = 4_000;
/** In bytes. What takes less says so by itself. */
const LARGEST_BODY = 1_000_000;

/** Where files are handed in to be imported. */
const IMPORTS = '/desk/data/imports';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** Sends the headers that keep a browser from harm, and refuses what nobody asks for in earnest. */
export function guard({ isLocal, publicUrl }: WebMeans, refuse: Refuse): MiddlewareHandler[] {
  const secured = secureHeaders({
    contentSecurityPolicy: POLICY,
    permissionsPolicy: PERMISSIONS,
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // It is for pages that are reached by https alone.
    strictTransportSecurity: publicUrl?.startsWith('https:') ? 'max-age=31536000' : false,
  });
  const checked: MiddlewareHandler = async (context, next) => {
    const { method, url } = context.req;
    // A page elsewhere could name this machine after itself, and so ask in its visitor's name.
    if (isLocal && !isOwnName(context.req.header('host') ?? '')) return refuse(context, 421);
    if (url.length > LONGEST_ADDRESS) return refuse(context, 414);
    // A browser says so where a page elsewhere sends something in its visitor's name.
    const isSafe = SAFE_METHODS.includes(method);
    if (!isSafe && isFromElsewhere(context.req.header('sec-fetch-site'))) return refuse(context, 403);
    await next();
  };
  const limited = bodyLimit({
    maxSize: LARGEST_BODY,
    // What wasn't read would be taken for the next request of the connection.
    onError: (context) => refuse(context, 413, { connection: 'close' }),
  });
  // Who may hand in files is asked there, and how much is taken of whom.
  const limitedElsewhere: MiddlewareHandler = (context, next) =>
    context.req.path === IMPORTS ? next() : limited(context, next);
  return [secured, checked, limitedElsewhere];
}

const isOwnName = (host: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host);

const isFromElsewhere = (site: string | undefined): boolean => site === 'cross-site' || site === 'same-site';
