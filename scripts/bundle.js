/**
 * Puts the libraries that only the report and the kit need into the few files that import them, so
 * that an installation gets neither those packages nor what they bring along. Runs after `tsc`;
 * each door in dist/ is rewritten in place, its own relative imports stay imports.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');
const DOORS = ['report/charts.js', 'report/kit/template.js', 'report/kit/markdown.js'];

/** The folder of the package that a module belongs to. */
function packageOf(module) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
}

/** Adds a package and all that it depends on: some packages arrive bundled themselves. */
function addWithDependencies(folder, packages) {
  if (packages.has(folder)) return;
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  packages.set(folder, about);
  for (const name of Object.keys(about.dependencies ?? {})) {
    const places = [join(folder, 'node_modules', name), join(ROOT, 'node_modules', name)];
    const found = places.find((place) => existsSync(place));
    if (found !== undefined) addWithDependencies(found, packages);
  }
}

/** The licence of a bundled package, which has to travel with its code. */
function licenceOf([folder, { name, version, license }]) {
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

const packages = new Map();
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
  for (const module of chunk.moduleIds) {
    const folder = packageOf(module);
    if (folder !== undefined) addWithDependencies(folder, packages);
  }
  writeFileSync(input, chunk.code);
  console.log(`bundled ${door}: ${Math.round(statSync(input).size / 1000)} kB`);
}

writeFileSync(
  join(DIST, 'THIRD-PARTY-LICENCES.txt'),
  [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(licenceOf)
    .join(`\n${'-'.repeat(72)}\n\n`),
);
