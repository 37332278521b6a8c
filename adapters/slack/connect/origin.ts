import type { EnvelopedEvent } from '@slack/bolt';

/** Where something came from, as Slack tells it. */
export interface Origin {
  readonly teamId?: string | null | undefined;
  readonly enterpriseId?: string | null | undefined;
  /** Whether the app is installed for a whole organisation. */
  readonly isEnterpriseInstall?: boolean | undefined;
}

/** The workspace as the core knows it: an organisation is one, where the app is installed for all of it. */
export function workspaceOf({ teamId, enterpriseId, isEnterpriseInstall }: Origin): string | undefined {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  return id ? `slack:${id}` : undefined;
}

/** Whether a workspace is a whole organisation; Slack's ids tell. */
export const isOrganisation = (workspace: string): boolean => workspace.startsWith('slack:E');

/** The installations that an event is for. What is said in a shared channel may come from a workspace that has none. */
export function originsOf({ authorizations = [], team_id, enterprise_id }: EnvelopedEvent): Origin[] {
  if (authorizations.length === 0) return [{ teamId: team_id, enterpriseId: enterprise_id }];
  return authorizations.map((authorization) => ({
    teamId: authorization.team_id,
    enterpriseId: authorization.enterprise_id,
    isEnterpriseInstall: authorization.is_enterprise_install,
  }));
}
