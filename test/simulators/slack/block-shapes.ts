import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import type { Schema } from 'ts-json-schema-generator';

const require = createRequire(import.meta.url);
const types = dirname(require.resolve('@slack/types/package.json'));
const { version } = require('@slack/types/package.json') as { version: string };
const cached = fileURLToPath(
  new URL(`../../../node_modules/.cache/differentia/known-block-${version}.json`, import.meta.url),
);

let loading: Promise<Map<string, ValidateFunction>> | undefined;

/** Learns the shapes, which holds up everything else for a while. Whoever calls it early isn't held up later. */
export function learnShapes(): Promise<Map<string, ValidateFunction>> {
  loading ??= schema().then(compile);
  return loading;
}

/** @returns what in a block isn't of the shape that `KnownBlock` of `@slack/types` gives it, unknown keys included. */
export async function misshapen(block: unknown, path: string): Promise<string[]> {
  const type = (block as { type?: unknown } | null)?.type;
  const validate = (await learnShapes()).get(String(type));
  if (!validate) return [`${path}: no block is of type ${JSON.stringify(type)}`];
  if (validate(block)) return [];
  // A union fails once a member: the deepest faults are those of the member that was meant.
  const faults = validate.errors ?? [];
  const deepest = Math.max(...faults.map(({ instancePath }) => instancePath.split('/').length));
  const told = faults
    .filter(({ instancePath }) => instancePath.split('/').length === deepest)
    .map((fault) => {
      const what = fault.params.additionalProperty ?? fault.params.allowedValue;
      return `${path}${fault.instancePath}: ${fault.message}${what === undefined ? '' : ` (${what})`}`;
    });
  return [...new Set(told)];
}

function compile(schema: Schema): Map<string, ValidateFunction> {
  const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(schema as AnySchema, 'blocks');
  const byType = new Map<string, ValidateFunction>();
  for (const [name, definition] of Object.entries(schema.definitions ?? {})) {
    if (!name.endsWith('Block') || typeof definition === 'boolean') continue;
    const type = (definition.properties?.type as Schema | undefined)?.const;
    const validate = ajv.getSchema(`blocks#/definitions/${name}`);
    if (typeof type === 'string' && validate) byType.set(type, validate as ValidateFunction);
  }
  return byType;
}

/** Generating takes seconds, so the schema is kept for as long as the version of `@slack/types` is the same. */
async function schema(): Promise<Schema> {
  const kept = await readFile(cached, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as Schema;
  const { createGenerator } = await import('ts-json-schema-generator');
  const generated = createGenerator({
    path: join(types, 'dist/index.d.ts'),
    type: 'KnownBlock',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('KnownBlock');
  await mkdir(dirname(cached), { recursive: true });
  // Test files run in processes of their own: a reader never meets half a file.
  await writeFile(`${cached}.${process.pid}`, JSON.stringify(generated));
  await rename(`${cached}.${process.pid}`, cached);
  return generated;
}
