import { z } from 'zod';
import type { Fault } from '../../glossary/pack/fault.ts';
import { YamlFile } from '../../glossary/pack/yaml-file.ts';
import type { Findings } from '../findings.ts';

const anyFields = z.record(z.string(), z.unknown());

/** A part of a longer file. */
export interface Excerpt {
  readonly file: string;
  readonly text: string;
  /** How many lines of the file stand before it. */
  readonly above: number;
  /** Where all of it is said to stand, if people don't see its own lines. */
  readonly line?: number;
}

/**
 * What a YAML text says as “field: value”, and where: nothing if it isn't such a text, which is a fault. The place keeps the
 * text alone and parses it again when it is asked, as the parsed text takes many times the memory.
 */
export function readYaml({ file, text, above, line }: Excerpt, findings: Findings) {
  const moved = (fault: Fault): Fault => ({ ...fault, line: line ?? fault.line + above });
  const place = (path: readonly PropertyKey[], message: string): Fault =>
    moved(new YamlFile(file, text).fault(path, message));
  try {
    const result = new YamlFile(file, text).read(anyFields, {});
    if ('value' in result) return { fields: result.value, place };
    findings.refuse(...result.faults.map(moved));
  } catch (error) {
    findings.refuse(moved({ file, line: 1, message: `can’t be read: ${(error as Error).message}` }));
  }
  return undefined;
}
