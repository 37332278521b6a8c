import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'vitest';

type Schema = Readonly<Record<string, unknown>>;
type Operation = {
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, { schema: Schema }>> }>
  >;
};

/** An OpenAPI document, to which responses are held. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  /** Expects a response to be one that the document has for the operation, and gives its body. */
  check(path: string, method: string, response: Response): Promise<unknown>;
}

export async function descriptionAt(url: URL): Promise<Description> {
  const document = (await (await fetch(url)).json()) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { uri: true, date: true } });
  ajv.addSchema(document, 'document');
  const { paths } = document;
  return {
    paths,
    async check(path, method, response) {
      const { responses } = paths[path]?.[method] ?? { responses: {} };
      const type = response.headers.get('content-type') ?? '';
      const schema = responses[response.status]?.content[type]?.schema;
      expect(schema, `${method} ${path} may answer ${response.status} as ${type}`).toBeDefined();
      const body: unknown = await response.json();
      const pointer = String(schema?.$ref).replace('#', 'document#');
      const isValid = ajv.compile({ $ref: pointer });
      isValid(body);
      expect(isValid.errors ?? []).toEqual([]);
      return body;
    },
  };
}
