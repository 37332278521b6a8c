import type { Payload } from './deliveries.ts';
import { TEAM, TEAM_DOMAIN } from './identities.ts';

/** Where the app is installed: in a team, or for a whole organisation, and then heard of from one of its teams. */
export interface Place {
  readonly team: string;
  readonly organisation?: string | undefined;
}

/** The id by which an installation goes. */
export const idOf = ({ team, organisation }: Place): string => organisation ?? team;

type Named = { readonly id?: string } | undefined;

/** Which channels and people are of which team; whatever isn't said to be of another is of the one that there always is. */
export class Places {
  private readonly of = new Map<unknown, Place>();

  /** Says that channels and people are of another place. */
  put(place: Place, ...ids: readonly string[]): void {
    for (const id of ids) this.of.set(id, place);
  }

  /** A payload as it comes from the place that it is of. */
  placed(payload: Payload): Payload {
    const { event, channel, user } = payload;
    const { channel: at, user: by } = (event ?? {}) as { channel?: unknown; user?: unknown };
    const ids = [at, by, payload.channel_id, payload.user_id, (channel as Named)?.id, (user as Named)?.id];
    const place = ids.map((id) => this.of.get(id)).find((found) => found !== undefined);
    return place === undefined ? payload : from(place, payload);
  }
}

/** A payload as it comes from a place. */
export function from({ team, organisation }: Place, payload: Payload): Payload {
  const isOrganisation = organisation !== undefined;
  const enterprise_id = organisation ?? null;
  if (payload.type === 'event_callback') {
    const [authorization] = payload.authorizations as readonly object[];
    const where = { enterprise_id, team_id: team, is_enterprise_install: isOrganisation };
    return {
      ...payload,
      team_id: team,
      context_team_id: team,
      authorizations: [{ ...authorization, ...where }],
    };
  }
  if (payload.command !== undefined)
    return {
      ...payload,
      team_id: team,
      ...(isOrganisation && { enterprise_id: organisation }),
      is_enterprise_install: String(isOrganisation),
    };
  return {
    ...payload,
    // Slack names no team where the app is of the whole organisation.
    team: isOrganisation ? null : { id: team, domain: TEAM_DOMAIN },
    enterprise: isOrganisation ? { id: organisation, name: 'Acme' } : null,
    is_enterprise_install: isOrganisation,
    user: { ...(payload.user as object), team_id: team },
  };
}

export const HOME: Place = { team: TEAM };
