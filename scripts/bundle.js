/**
 * Runs after `tsc`, in two steps.
 *
 * The libraries that only the report and the kit need go into the few files that import them, so
 * that an installation gets neither those packages nor what they bring along: each door in dist/ is
 * rewritten in place, its own relative imports stay imports.
 *
 * The command line becomes minified chunks with everything that it needs, each loaded when it is
 * asked for: what takes long when a program starts is finding and reading hundreds of modules. A
 * source map lies beside each chunk of our own, for the frames of crash reports.
 */
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const CLI = join(DIST, 'cli');

/** The doors are bundled already: the chunks import them from where they are. */
const doors = new Map(
  DOORS.map((door) => [join(SRC, door.replace(/\.js$/, '.ts')), join(DIST, door)]),
);

/**
 * Libraries that few calls need: code pages, workbooks, YAML, expressions, the widths of rare
 * characters. Each of their exports is a stand-in that loads the library when it is first used.
 */
const LATER = [
  'iconv-lite',
  'hucre/xlsx',
  'hucre/ods',
  'yaml',
  '@marcbachmann/cel-js',
  'string-width',
];

/** The stand-ins for a library, which lies in a file of its own. */
async function standIns(name) {
  const exported = Object.keys(await import(name)).filter((one) => /^[A-Za-z_$][\w$]*$/.test(one));
  return [
    `import { createRequire } from 'node:module';`,
    `let library;`,
    `const load = () => (library ??= createRequire(import.meta.url)('./${fileOf(name)}').library);`,
    `const later = (name) => new Proxy(function () {}, {`,
    `  apply: (_, self, given) => load()[name](...given),`,
    `  construct: (_, given) => new (load()[name])(...given),`,
    `  get: (_, key) => load()[name][key],`,
    `});`,
    ...exported.map((one) =>
      one === 'default'
        ? `export default later('default');`
        : `export const ${one} = /* @__PURE__ */ later('${one}');`,
    ),
  ].join('\n');
}

function fileOf(name) {
  return `${name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}.cjs`;
}

const CORE =
  /src[\\/](?:util[\\/](?!version)|findings|tables|people|programme|assignment|pairing|roster|runs|files|report[\\/](?:terminal|json|findings|[^\\/]+[.]ts))/;

const bundle = await rolldown({
  // Beside the program itself, what the reference of commands is made from.
  input: { main: join(SRC, 'cli/main.ts'), program: join(SRC, 'cli/program.ts') },
  platform: 'node',
  plugins: [
    {
      name: 'doors',
      async resolveId(id, importer) {
        const found = importer === undefined ? null : await this.resolve(id, importer);
        const door = found ? doors.get(found.id) : undefined;
        return door === undefined ? null : { id: door, external: 'relative' };
      },
    },
    {
      name: 'later',
      resolveId: (id) => (LATER.includes(id) ? `\0later:${id}` : null),
      load: (id) => (id.startsWith('\0later:') ? standIns(id.slice(7)) : null),
    },
  ],
});
for (const entry of readdirSync(CLI, { recursive: true })) {
  if (entry.endsWith('.js')) rmSync(join(CLI, entry));
}
const { output } = await bundle.write({
  dir: CLI,
  format: 'esm',
  minify: true,
  sourcemap: 'hidden',
  sourcemapExcludeSources: true,
  chunkFileNames: 'chunks/[name].js',
  comments: { legal: false, annotation: false, jsdoc: false },
  codeSplitting: {
    // What nearly every command needs is one file: to find and read a file takes longer than the
    // few functions in it that a command does without.
    groups: [
      { name: packageOf, debugName: 'packages', test: /node_modules/, priority: 2 },
      { name: 'core', test: CORE, priority: 1 },
    ],
  },
});
await bundle.close();
for (const name of LATER) {
  const library = await rolldown({
    input: 'entry',
    platform: 'node',
    plugins: [
      {
        name: 'whole',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) =>
          id === '\0entry' ? `import * as library from '${name}'; export { library };` : null,
      },
    ],
    cwd: fileURLToPath(new URL('../', import.meta.url)),
  });
  const written = await library.write({
    file: join(CLI, 'chunks', fileOf(name)),
    format: 'cjs',
    exports: 'named',
    minify: true,
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await library.close();
  output.push(...written.output);
}
let size = 0;
for (const chunk of output) {
  if (chunk.type !== 'chunk') continue;
  modules.push(...chunk.moduleIds);
  size += chunk.code.length;
  const isForeign = chunk.moduleIds.every((id) => /node_modules|^\0/.test(id));
  if (isForeign) rmSync(join(CLI, `${chunk.fileName}.map`), { force: true });
}
console.log(`bundled cli: ${output.length} files, ${Math.round(size / 1000)} kB`);

/** Each package is a chunk of its own, so that it is loaded only where it is needed. */
function packageOf(module) {
  const [, name] = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  return name?.replaceAll(/[@\\/]+/g, '-').replace(/^-/, '');
}

writeFileSync(join(DIST, 'THIRD-PARTY-LICENCES.txt'), joined(licencesOf(modules)));
