/** Something that somebody did. */
export interface ShownDeed {
  readonly number: string;
  readonly at: number;
  readonly person?: string | undefined;
  readonly says: string;
  readonly entry?: string | undefined;
}
