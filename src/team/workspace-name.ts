/** What names a workspace: its platform, and its id there, such as "slack:T024BE7LD". */
export const WORKSPACE = /^[a-z]+:[^\s\p{Cc}]{1,100}$/u;

/** The platform that a workspace is of. */
export const platformOf = (workspace: string): string =>
  workspace.slice(0, Math.max(0, workspace.indexOf(':')));

/** A workspace that no chat platform has, for whoever keeps a glossary before there is one. */
export const LOCAL_WORKSPACE = 'cli:local';
