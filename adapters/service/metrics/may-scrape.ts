import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { BlockList, isIP } from 'node:net';

interface Refusal {
  readonly status: 401 | 403 | 405;
  readonly text: string;
  readonly headers?: Record<string, string>;
}

/** Addresses of this machine, and of networks that are nobody else's. */
const NEAR = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  NEAR.addSubnet(network, prefix);
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  NEAR.addSubnet(network, prefix, 'ipv6');

/** What a proxy adds: whoever asked it may be anywhere. */
const OF_PROXIES = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/** Why somebody isn't told how the service runs; nothing for who is. @param token that lets in from anywhere, and is needed then. */
export function mayScrape(
  { method, headers, socket }: Pick<IncomingMessage, 'method' | 'headers' | 'socket'>,
  token: string | undefined,
): Refusal | undefined {
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, text: 'Use GET.\n', headers: { allow: 'GET, HEAD' } };
  if (token !== undefined) {
    if (isSame(headers.authorization ?? '', `Bearer ${token}`)) return undefined;
    const challenge = { 'www-authenticate': 'Bearer' };
    return { status: 401, text: 'Send the token of METRICS_TOKEN.\n', headers: challenge };
  }
  const isDirect = OF_PROXIES.every((name) => headers[name] === undefined);
  if (isDirect && isNear(socket.remoteAddress ?? '')) return undefined;
  return { status: 403, text: 'Only near addresses are told: set METRICS_TOKEN for others.\n' };
}

function isNear(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  const kind = isIP(plain);
  return kind !== 0 && NEAR.check(plain, kind === 4 ? 'ipv4' : 'ipv6');
}

/** Takes as long whatever is given. */
const isSame = (given: string, expected: string): boolean => timingSafeEqual(hashOf(given), hashOf(expected));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
