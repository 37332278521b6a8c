import type { EnvelopedEvent } from '@slack/bolt';
import type { Identity } from '../connect/identity.ts';

/** Whether the workspace that the bot has a token for gets the event. One that is shared comes from any of its workspaces. */
export const isOurs = ({ authorizations, team_id }: EnvelopedEvent, { teamId }: Identity): boolean =>
  authorizations === undefined
    ? team_id === teamId
    : authorizations.some((authorization) => authorization.team_id === teamId);
