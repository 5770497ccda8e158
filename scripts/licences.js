import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const RULE = `\n${'-'.repeat(72)}\n\n`;

/** The folder of the package that a module belongs to. */
function packageOf(module) {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.[1];
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

/** A licence with what it is of, as one section of a file of licences. */
export function section(title, text) {
  return `${title}\n\n${text.trim()}\n`;
}

/** Several licences as one text. */
export function joined(sections) {
  return sections.join(RULE);
}

/**
 * The licences of the packages that modules come from, in the order of their folders: they have to
 * travel with the code.
 *
 * @param {Iterable<string>} modules absolute paths; those of no package are passed over
 * @returns {string[]}
 */
export function licencesOf(modules) {
  const packages = new Map();
  for (const module of modules) {
    const folder = packageOf(module);
    if (folder !== undefined) addWithDependencies(folder, packages);
  }
  return [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, { name, version, license }]) => {
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
      return section(`${name} ${version} (${license})`, text);
    });
}
