import { z } from 'zod';
import type { Fault } from '../../../../../src/glossary/pack/fault.ts';
import { YamlFile } from '../../../../../src/glossary/pack/yaml-file.ts';

/** An entry as a person wrote it, before anybody has checked it. */
export interface Draft {
  readonly data: Readonly<Record<string, unknown>>;
  /** The version that it was made from, where the text says so. */
  readonly base?: number;
  /** Where in a file a field stands. */
  readonly placeOf?: (field: string, message: string) => Fault;
}

const anyFields = z.record(z.string(), z.unknown());
const VERSION = /^# Version (\d+) of /m;

/**
 * An entry from YAML as in a pack's files.
 * @param given what holds where the text says nothing else: an id, a language.
 * @returns every fault where it is no such text.
 */
export function draftFrom(
  text: string,
  file: string,
  given: Readonly<Record<string, unknown>> = {},
): Draft | { readonly faults: readonly Fault[] } {
  try {
    const yaml = new YamlFile(file, text);
    const result = yaml.read(anyFields, {});
    if (!('value' in result)) return { faults: result.faults };
    const fields = result.value;
    const kind = 'between' in fields ? 'comparison' : 'concept';
    const base = VERSION.exec(text)?.[1];
    return {
      data: { kind, lang: 'en', ...given, ...fields },
      placeOf: (field, message) => yaml.fault(pathOf(field), message),
      ...(base !== undefined && { base: Number(base) }),
    };
  } catch (error) {
    return { faults: [{ file, line: 1, message: `can’t be read: ${(error as Error).message}` }] };
  }
}

/** "rows[2].values[1]", which counts from 1, as the steps to it. */
const pathOf = (field: string): (string | number)[] =>
  [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, index]) =>
    index === undefined ? step : Number(index) - 1,
  );
