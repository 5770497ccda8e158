// Writes what is made from the program's own tables: the reference pages and the JSON Schemas.
// With --check it writes nothing and fails if a file is not as it would write it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { programmeJsonSchema } from '../dist/programme/index.js';
import { findingsReference } from '../dist/report/findings/page.js';
import { resultSchemas } from '../dist/report/json/schemas.js';
import { commandsReference } from './reference/commands.js';
import { programmeReference } from './reference/programme.js';
import { rulesReference } from './reference/rules.js';

const root = new URL('../', import.meta.url);
for (const folder of ['docs/reference/', 'schema/']) {
  mkdirSync(new URL(folder, root), { recursive: true });
}

const programme = programmeJsonSchema();
/** @type {Map<string, string>} */
const files = new Map([
  ['docs/reference/commands.md', commandsReference()],
  ['docs/reference/findings.md', findingsReference()],
  ['docs/reference/programme.md', programmeReference(programme)],
  ['docs/reference/rules.md', rulesReference()],
]);
for (const [name, schema] of [...resultSchemas(), ['programme', programme]]) {
  files.set(`schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

// The audit under the name that its file has, too.
files.set('schema/audit.json', files.get('schema/audit.schema.json') ?? '');

for (const [name, text] of files) {
  const file = new URL(name, root);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is out of date: run npm run docs`);
    process.exitCode = 1;
  }
}
