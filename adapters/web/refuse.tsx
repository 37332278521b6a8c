import type { Context } from 'hono';
import type { Messages } from '../../src/messages/messages.ts';
import type { Site } from './frame/frame.tsx';
import { FAULTS, type Fault, FaultPage } from './pages/fault-page.tsx';

/** Paths that programs ask for, not people. */
const OF_PROGRAMS = /^\/(?:api|mcp|desk\/data)(?:\/|$)/;

/** Answers a request that can't be done: people with a page, programs with a problem as RFC 9457 has it. */
export type Refuse = (
  context: Context,
  fault: Fault,
  headers?: Record<string, string>,
) => Response | Promise<Response>;

export const refuseWith =
  (site: Site, messages: Messages): Refuse =>
  (context, fault, headers = {}) => {
    const uncached = { ...headers, 'cache-control': 'no-store' };
    if (!OF_PROGRAMS.test(context.req.path))
      return context.html(<FaultPage site={site} messages={messages} fault={fault} />, fault, uncached);
    const [title, detail] = FAULTS[fault];
    const problem = { title: messages.say(title), status: fault, detail: messages.say(detail) };
    return context.body(JSON.stringify(problem), fault, {
      ...uncached,
      'content-type': 'application/problem+json',
    });
  };
