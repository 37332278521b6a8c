import { z } from '@hono/zod-openapi';

/** How many are wanted at the most, in an address. */
export const limitSchema = (most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,4}$/, 'is no whole number')
    .transform(Number)
    .pipe(z.number().int().min(1, 'is less than 1').max(most, `is more than ${most}`))
    .default(usual)
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: usual });
