import { z } from 'zod';

import { auditSchema } from '../roster/audit.ts';
import { compareSchema, frontierSchema } from './compare-json.ts';
import { explainPairSchema, explainSchema } from './explain-json.ts';
import { checkSchema, verifySchema } from './json.ts';
import { matchSchema } from './match-json.ts';
import { statusSchema } from './status-json.ts';

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
