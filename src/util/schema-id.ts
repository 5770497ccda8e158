import { HOMEPAGE } from './homepage.ts';

/** Where editors find the schema of a programme: in the package, as the registry serves it. */
export const PROGRAMME_SCHEMA = 'https://unpkg.com/tandem-mentoring/schema/programme.schema.json';

/** The `$id` by which other schemas and editors refer to a published one. */
export function schemaId(name: string): string {
  return `${HOMEPAGE}/schema/${name}.schema.json`;
}
