/** That somebody is signed in with a browser, in a workspace. What is kept doesn't tell what the browser holds. */
export interface Session {
  readonly hash: string;
  readonly workspace: string;
  /** What people call the workspace. */
  readonly place: string;
  /** As the platform names the person, with the platform: "slack:U024BE7LH". */
  readonly person: string;
  /** The name that others see. */
  readonly name: string;
  /** When the person signed in, and when the browser asked for something last, about; in milliseconds since 1970. */
  readonly at: number;
  readonly seen: number;
}

/** Who is signed in, and where. One session may be in several workspaces, of which one is chosen. */
export interface Sessions {
  /** Begins to be signed in, in each of some workspaces; where there is but one, it is chosen. */
  begin(
    session: Pick<Session, 'hash' | 'person' | 'name' | 'at'>,
    workspaces: readonly Pick<Session, 'workspace' | 'place'>[],
  ): Promise<void>;
  /** The session in the workspace that was chosen. */
  chosen(hash: string): Promise<Session | undefined>;
  /** The same session in each of its workspaces, in the order of their names. */
  all(hash: string): Promise<readonly Session[]>;
  /** Chooses one of its workspaces. @returns whether it is one of them. */
  choose(hash: string, workspace: string): Promise<boolean>;
  setSeen(hash: string, at: number): Promise<void>;
  end(hash: string): Promise<void>;
  /** Ends all of a person's. */
  endAll(person: string): Promise<void>;
  /** Forgets those that began before a time, or were seen last before another. */
  prune(begun: number, seen: number): Promise<void>;
}
