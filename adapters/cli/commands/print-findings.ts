import type { Finding } from '../setting.ts';
import { type Output, print, printJson } from '../streams.ts';

const MARKS = { right: '✓', wrong: '✗', unknown: '?' } as const;

/** Prints what a look at a platform found, a line each. @returns whether nothing is wrong. */
export function printFindings(findings: readonly Finding[], asJson: boolean, out: Output): boolean {
  for (const finding of findings) {
    if (asJson) printJson(out, finding);
    else print(out, `${MARKS[finding.state]} ${finding.text}`);
  }
  return findings.every(({ state }) => state !== 'wrong');
}
