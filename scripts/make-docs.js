// Writes what is made from the program's own tables: docs/findings.md and the JSON Schemas.
import { mkdirSync, writeFileSync } from 'node:fs';
import { findingsReference, programmeJsonSchema, resultSchemas } from '../dist/index.js';

const root = new URL('../', import.meta.url);
for (const folder of ['docs/', 'schema/']) mkdirSync(new URL(folder, root), { recursive: true });

writeFileSync(new URL('docs/findings.md', root), findingsReference());
for (const [name, schema] of [...resultSchemas(), ['programme', programmeJsonSchema()]]) {
  const file = new URL(`schema/${name}.schema.json`, root);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
}
