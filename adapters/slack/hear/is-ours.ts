import type { EnvelopedEvent } from '@slack/bolt';
import type { Identity } from '../connect/identity.ts';
import { originsOf, workspaceOf } from '../connect/origin.ts';

/** Whether the workspace gets the event. */
export const isOurs = (body: EnvelopedEvent, { workspace }: Identity): boolean =>
  originsOf(body).some((origin) => workspaceOf(origin) === workspace);
