/** The person has suggested or reported as much as one may within a day. */
export interface TooMany {
  readonly kind: 'tooMany';
  readonly most: number;
}
