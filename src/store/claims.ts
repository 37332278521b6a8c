/** What must happen once, whoever is told of it and however often. */
export interface Claims {
  /** Claims something that must happen once. @returns whether it is claimed now; false where it was before. */
  make(workspace: string, key: string, at: number): Promise<boolean>;
  /** Gives a claim back, for what turned out to be impossible. */
  release(workspace: string, key: string): Promise<void>;
  /** Forgets claims made before a time. */
  prune(before: number): Promise<void>;
}
