/** Whoever keeps the service, as a person. */
export const OPERATOR = 'cli:operator';

/** Who does something. */
export interface Actor {
  /** As the platform names the person, with the platform: "slack:U024BE7LH". */
  readonly person: string;
  /** Whether the person administers the workspace itself. */
  readonly isWorkspaceAdmin: boolean;
  /** Whether the person keeps the service and its database, and so has the say over everything. */
  readonly isOperator?: boolean | undefined;
  /** The name under which the person is a contributor to entries; nothing for who is none. */
  readonly name?: string | undefined;
}

/** That somebody does something, where, and when. */
export interface Deed {
  readonly glossary: string;
  readonly actor: Actor;
  /** In milliseconds since 1970. */
  readonly at: number;
  /** Tells this deed from others where a platform may deliver it twice: the second time nothing is done. */
  readonly once?: { readonly workspace: string; readonly key: string } | undefined;
}
