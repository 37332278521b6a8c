import { isUtf8 } from 'node:buffer';
import type { Findings } from './findings.ts';
import type { GivenFile } from './format.ts';

/** The file's text with "\n" at the end of each line, or nothing if it isn't text, which is a fault. */
export function textOf(file: GivenFile, findings: Findings): string | undefined {
  const text = decoded(file.content);
  if (text === undefined) {
    const line = lineOf(file.content, firstOutsideUtf8(file.content));
    findings.refuse({ file: file.name, line, message: 'is not UTF-8: save the file in that encoding' });
    return undefined;
  }
  const nul = text.indexOf('\0');
  if (nul < 0) return text.replace(/\r\n?/g, '\n');
  const line = text.slice(0, nul).split('\n').length;
  findings.refuse({ file: file.name, line, message: 'holds a NUL character: this is no text file' });
  return undefined;
}

function decoded(bytes: Uint8Array): string | undefined {
  // What Excel calls Unicode text.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
}

const LINE_FEED = 0x0a;

/** Where the first line begins that is not UTF-8: no byte of a character in UTF-8 is a line feed but that itself. */
function firstOutsideUtf8(bytes: Uint8Array): number {
  let begin = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, begin);
    if (end < 0 || !isUtf8(bytes.subarray(begin, end))) return begin;
    begin = end + 1;
  }
}

const lineOf = (bytes: Uint8Array, offset: number): number =>
  bytes.subarray(0, offset).reduce((lines, byte) => lines + (byte === LINE_FEED ? 1 : 0), 1);
