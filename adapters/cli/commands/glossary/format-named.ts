import type { Format } from '../../../../src/interchange/format.ts';
import { FORMATS } from '../../../../src/interchange/formats.ts';
import { Failure } from '../../../failure.ts';

/** What people call a format, beside its name. */
const CALLED: Readonly<Record<string, string>> = {
  'skos-turtle': 'turtle',
  'skos-json-ld': 'jsonld',
  'json-ld': 'jsonld',
  md: 'markdown',
  ttl: 'turtle',
};

/** @throws Failure with the names of those that there are. */
export function formatNamed(name: string | undefined): Format | undefined {
  if (name === undefined) return undefined;
  const known = Object.hasOwn(CALLED, name) ? CALLED[name] : name;
  const format = FORMATS.find((each) => each.name === known);
  if (format !== undefined) return format;
  throw new Failure(
    `There is no format “${name}”. These are: ${FORMATS.map((each) => each.name).join(', ')}.`,
  );
}
