/**
 * Puts the libraries that only the report and the kit need into the few files that import them, so
 * that an installation gets neither those packages nor what they bring along. Runs after `tsc`;
 * each door in dist/ is rewritten in place, its own relative imports stay imports.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

import { joined, licencesOf } from './licences.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const DOORS = [
  'report/charts.js',
  'report/kit/template.js',
  'report/kit/markdown.js',
  'report/kit/meetings.js',
];

const modules = [];
for (const door of DOORS) {
  const input = join(DIST, door);
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: (id, importer) => importer === input && id.startsWith('.'),
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    codeSplitting: false,
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await bundle.close();
  const [chunk] = output;
  modules.push(...chunk.moduleIds);
  writeFileSync(input, chunk.code);
  console.log(`bundled ${door}: ${Math.round(statSync(input).size / 1000)} kB`);
}

writeFileSync(join(DIST, 'THIRD-PARTY-LICENCES.txt'), joined(licencesOf(modules)));
