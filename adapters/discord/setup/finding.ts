/** One thing that was looked at in a live configuration. */
export interface Finding {
  /** `unknown` is what may be meant so, or can't be told from outside: people have to look at it. */
  readonly state: 'right' | 'wrong' | 'unknown';
  /** What it is, and what to do where it isn't right. */
  readonly text: string;
}

export const right = (text: string): Finding => ({ state: 'right', text });
export const wrong = (text: string): Finding => ({ state: 'wrong', text });
export const unknown = (text: string): Finding => ({ state: 'unknown', text });
