import { tellsSomething } from '../../../src/conversation/post-of.ts';
import type { CommandSurface } from '../../../src/conversation/surfaces.ts';
import { safe } from '../../../src/messages/safe-text.ts';
import { accountOf } from '../render/fallback.ts';
import { ROOM } from './form-room.ts';
import type { OtherCalls } from './other-calls.ts';
import type { SurfaceMeans } from './response-surface.ts';

/** Answers a step of a workflow, which goes on with the answer as plain text. There is nobody to show anything else. */
export function stepSurface(
  { messages, calls }: SurfaceMeans & { readonly calls: OtherCalls },
  execution: string,
): CommandSurface {
  const nothing = async () => undefined;
  return {
    room: ROOM,
    present: nothing,
    wait: nothing,
    fetch: nothing,
    show: nothing,
    tell: (text) => calls.fail(execution, text),
    answer: ({ answer }) =>
      calls.complete(execution, {
        answer: harmless(accountOf(safe(answer), messages)),
        found: tellsSomething(answer),
      }),
  };
}

/**
 * A workflow may write the text into a message as it is, be it as plain text or as mrkdwn: nothing in it may mention anybody or
 * hide where a link leads, and escapes might be seen.
 */
const harmless = (text: string): string => text.replace(/<(?=[!@#]|[a-z]+:)/gi, '< ');
