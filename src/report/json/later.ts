import type { z } from 'zod';

/**
 * Marks a key that came after outputs of this `schemaVersion` were first written: the published
 * schema does not require it, so that those outputs stay valid.
 */
export function laterSchema<Schema extends z.ZodType>(schema: Schema): Schema {
  return schema.meta({ later: true });
}

/** A published schema in which what is marked as later is not required, and no longer marked. */
export function withoutLater(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutLater);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(key === 'later' && value === true),
  );
  const open = Object.fromEntries(entries.map(([key, value]) => [key, withoutLater(value)]));
  if (!('required' in schema) || !('properties' in schema)) return open;
  const { required, properties } = schema as {
    required: readonly string[];
    properties: Readonly<Record<string, { later?: boolean }>>;
  };
  return { ...open, required: required.filter((key) => properties[key]?.later !== true) };
}
