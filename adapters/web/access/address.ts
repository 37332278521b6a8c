import { isIPv6 } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** How many groups of an IPv6 address a household or a server is given: it has all addresses below them. */
const NETWORK_GROUPS = 4;

/**
 * Who asks, as far as the network tells: an address, or for IPv6 the network that one household has.
 * @param proxies how many proxies of the operator's stand before this server. Each adds whom it heard to a header, of which what
 * stands before theirs may be made up.
 */
export function addressOf(context: Context, proxies: number): string {
  const incoming = (context.env as Partial<HttpBindings> | undefined)?.incoming;
  const heard = (context.req.header('x-forwarded-for') ?? '').split(',').map((each) => each.trim());
  const forwarded = proxies > 0 ? heard.at(-proxies) : undefined;
  return networkOf(forwarded || incoming?.socket.remoteAddress || 'unknown');
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const rest = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - rest.length) }, () => '0');
  return [...groups, ...(tail === undefined ? [] : zeros), ...rest].slice(0, NETWORK_GROUPS).join(':');
}
