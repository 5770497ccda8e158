import { HOMEPAGE } from './homepage.ts';

/** The `$id` by which other schemas and editors refer to a published one. */
export function schemaId(name: string): string {
  return `${HOMEPAGE}/schema/${name}.schema.json`;
}
