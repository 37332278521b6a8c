/** What a person may do beyond what everybody may. */
export type Role = 'editor' | 'admin';

/** A person is named as the platform names one, with the platform: "slack:U024BE7LH". */
export interface People {
  role(glossary: string, person: string): Promise<Role | undefined>;
  /** @param role nothing takes the role away. */
  setRole(glossary: string, person: string, role: Role | undefined): Promise<void>;
  withRoles(glossary: string): Promise<readonly { readonly person: string; readonly role: Role }[]>;
  isBlocked(glossary: string, person: string): Promise<boolean>;
  setBlocked(glossary: string, person: string, blocked: boolean, at: number): Promise<void>;
  blocked(glossary: string): Promise<readonly string[]>;
  /**
   * Makes a person nobody: what they wrote stays, without the name; votes, requests to be told, roles, blocks, notices, drafts, sessions, and
   * being an entry's owner go. What is kept as plain data (bodies, settings) is not searched for the name.
   */
  forget(glossary: string, person: string): Promise<void>;
}
