import { z } from 'zod';

import { auditSchema } from '../../roster/audit/schema.ts';
import { schemaId } from '../../util/schema-id.ts';
import { checkSchema } from './check.ts';
import { compareSchema, frontierSchema } from './compare.ts';
import { explainPairSchema, explainSchema } from './explain.ts';
import { initSchema } from './init.ts';
import { withoutLater } from './later.ts';
import { matchSchema } from './match.ts';
import { programmeSchema } from './programme.ts';
import { statusSchema } from './status.ts';
import { verifySchema } from './verify.ts';

/**
 * The JSON Schemas of the results and of the audit by name, as they are published in `schema/`. Whole numbers are
 * not given JavaScript's own limits, which say nothing about a count of tandems.
 */
export function resultSchemas(): ReadonlyMap<string, z.core.JSONSchema.BaseSchema> {
  const publish = (name: string, schema: z.ZodType): z.core.JSONSchema.BaseSchema => {
    const { $schema, ...described } = z.toJSONSchema(schema, {
      override: ({ jsonSchema }) => {
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
        if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      },
    });
    const required = withoutLater(described) as z.core.JSONSchema.BaseSchema;
    return { ...($schema && { $schema }), $id: schemaId(name), ...required };
  };
  return new Map([
    ['audit', publish('audit', auditSchema())],
    ['check', publish('check', checkSchema)],
    ['compare', publish('compare', z.union([compareSchema, frontierSchema]))],
    ['explain', publish('explain', z.union([explainSchema, explainPairSchema, programmeSchema]))],
    ['init', publish('init', initSchema)],
    ['match', publish('match', matchSchema)],
    ['status', publish('status', statusSchema)],
    ['verify', publish('verify', verifySchema)],
  ]);
}
