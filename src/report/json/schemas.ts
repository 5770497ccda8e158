import { z } from 'zod';

import { auditSchema } from '../../roster/audit.ts';
import { checkSchema } from './check.ts';
import { compareSchema, frontierSchema } from './compare.ts';
import { explainPairSchema, explainSchema } from './explain.ts';
import { matchSchema } from './match.ts';
import { statusSchema } from './status.ts';
import { verifySchema } from './verify.ts';

/**
 * The JSON Schemas of the results and of the audit by name, as they are published in `schema/`. Whole numbers are
 * not given JavaScript's own limits, which say nothing about a count of tandems.
 */
export function resultSchemas(): ReadonlyMap<string, z.core.JSONSchema.BaseSchema> {
  const publish = (schema: z.ZodType): z.core.JSONSchema.BaseSchema =>
    z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      },
    });
  return new Map([
    ['audit', publish(auditSchema)],
    ['check', publish(checkSchema)],
    ['compare', publish(z.union([compareSchema, frontierSchema]))],
    ['explain', publish(z.union([explainSchema, explainPairSchema]))],
    ['match', publish(matchSchema)],
    ['status', publish(statusSchema)],
    ['verify', publish(verifySchema)],
  ]);
}
