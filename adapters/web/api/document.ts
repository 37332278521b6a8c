import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { AskerEnv } from '../access/access.ts';
import { SCHEMAS } from './data/schemas.ts';

const DESCRIPTION = `\
What terms mean and how they differ, as data. Without a token the API answers what everybody sees on the pages; with one, what the
token’s workspace sees. Errors are problem details (RFC 9457). docs/api.md leads through it.`;

/** The API as an OpenAPI document. */
export function documentOf(app: OpenAPIHono<AskerEnv>, version: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Differentia',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT' },
    },
    servers: [{ url: '/api/v1' }],
  });
}

/** Makes known what the document refers to. What zod itself says of a schema is exact where a translation isn't. */
export function registerSchemas({ openAPIRegistry: registry }: OpenAPIHono<AskerEnv>): void {
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    const { $schema: _, ...json } = z.toJSONSchema(schema);
    registry.registerComponent(
      'schemas',
      name,
      json as Parameters<typeof registry.registerComponent<'schemas'>>[2],
    );
  }
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A token that “differentia token create” made. Its scopes are “read” and “ask”.',
  });
}
