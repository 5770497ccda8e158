/**
 * Runs after `tsc`, in three steps.
 *
 * The libraries that only the report and the kit need go into the few files that import them, so
 * that an installation gets neither those packages nor what they bring along: each door in dist/ is
 * rewritten in place, its own relative imports stay imports.
 *
 * What reads code pages becomes a second file for browsers.
 *
 * The command line becomes minified chunks with everything that it needs, each loaded when it is
 * asked for: what takes long when a program starts is finding and reading hundreds of modules. They
 * are CommonJS, of which the engine can keep what it has compiled (bin/load.js). A source map lies
 * beside each chunk of our own, for the frames of crash reports.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { rolldown } from 'rolldown';
import ts from 'typescript';

import { joined, licencesOf } from './licences.js';
import { linesAlone } from './source-map.js';
import { withoutNode } from './without-node.js';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const DOORS = [
  'report/charts.js',
  'report/kit/template.js',
  'report/kit/markdown.js',
  'report/kit/meetings.js',
];

// What the library's modules say to their readers stands in the types, and in the sources.
for (const file of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.js')) continue;
  const compilerOptions = {
    ...{ target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, removeComments: true },
  };
  const { outputText } = ts.transpileModule(readFileSync(join(DIST, file), 'utf8'), {
    compilerOptions,
  });
  writeFileSync(join(DIST, file), outputText);
}

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

/**
 * Code pages for browsers: their library needs modules of Node. `browser` in package.json has
 * bundlers take this file in place of the other.
 */
const CODE_PAGE = join(DIST, 'tables/code-page.js');
const codePages = await rolldown({
  input: CODE_PAGE,
  platform: 'browser',
  plugins: [
    // Else this file, which is not there yet, would be taken here as well.
    { name: 'itself', resolveId: (id) => (id === CODE_PAGE ? id : null) },
    withoutNode,
  ],
  transform: { define: { global: 'globalThis' } },
});
const portable = await codePages.write({
  file: join(DIST, 'tables/portable-code-page.js'),
  format: 'esm',
  minify: true,
  codeSplitting: false,
  comments: { legal: false, annotation: false, jsdoc: false },
});
await codePages.close();
modules.push(...portable.output[0].moduleIds.filter((id) => !id.startsWith('\0')));
console.log(
  `bundled code pages for browsers: ${Math.round(portable.output[0].code.length / 1000)} kB`,
);

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const CLI = join(DIST, 'cli');

/** The doors are bundled already: the chunks import them from where they are. */
const doors = new Map(DOORS.map((door) => [join(SRC, door.replace(/\.js$/, '.ts')), door]));

/** How each is opened, for the chunks; code that was compiled in advance cannot import anything. */
const DOORS_FILE = '../doors.cjs';

/** Where they are opened: CommonJS has to wait for them before it loads what needs them. */
const ON_DEMAND = join(SRC, 'report/on-demand.ts');

/** A module that opens the doors that a part of the report needs, and holds what lies behind. */
const OPENED = [
  `const ways = require('${DOORS_FILE}');`,
  'export const opened = {};',
  'export async function open(part) {',
  '  const needed = Object.keys(ways).filter((door) => door.includes("/kit/") === (part === "kit"));',
  '  await Promise.all(needed.map(async (door) => (opened[door] ??= await ways[door]())));',
  '}',
].join('\n');

/** The stand-ins for what lies behind a door, all of it functions. */
async function behind(door) {
  const exported = Object.keys(await import(join(DIST, door)));
  return [
    `import { opened } from 'opened';`,
    ...exported.map(
      (one) => `export const ${one} = (...given) => opened['${door}'].${one}(...given);`,
    ),
  ].join('\n');
}

/**
 * What few calls need: code pages, workbooks, YAML and what checks it, expressions, the widths of
 * rare characters, the words of findings. Each export is a stand-in that loads the file it lies in
 * when it is first used.
 */
const LATER = [
  'iconv-lite',
  'hucre/xlsx',
  'hucre/ods',
  'fflate',
  'yaml',
  'zod',
  '@marcbachmann/cel-js',
  'string-width',
].map((name) => ({ name, id: name, built: name }));
const WORDS = {
  name: 'words',
  id: join(SRC, 'findings/catalogue/index.ts'),
  built: join(DIST, 'findings/catalogue/index.js'),
};
LATER.push(WORDS);

/** Where they lie, as seen from the chunks. */
const LATER_FOLDER = '../later';

/** The stand-ins for what lies in a file of its own. */
async function standIns({ name, built }) {
  const exported = Object.entries(await import(built)).filter(([one]) =>
    name === 'zod' ? one === 'z' : /^[A-Za-z_$][\w$]*$/.test(one),
  );
  return [
    `let library;`,
    `const load = () => (library ??= require('${LATER_FOLDER}/${fileOf(name)}').library);`,
    `const later = (name, target) => new Proxy(target, {`,
    `  apply: (_, self, given) => load()[name](...given),`,
    `  construct: (_, given) => new (load()[name])(...given),`,
    `  get: (_, key) => load()[name][key],`,
    `  has: (_, key) => key in load()[name],`,
    `  ownKeys: () => Reflect.ownKeys(load()[name]),`,
    `  getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(load()[name], key),`,
    `});`,
    ...exported.map(([one, value]) => {
      const target = typeof value === 'function' ? 'function () {}' : '{}';
      const standIn = `/* @__PURE__ */ later('${one}', ${target})`;
      return one === 'default' ? `export default ${standIn};` : `export const ${one} = ${standIn};`;
    }),
  ].join('\n');
}

function fileOf(name) {
  return `${name.replaceAll(/[@/]+/g, '-').replace(/^-/, '')}.cjs`;
}

/** The entry of such a file. Of zod, which is large, only what our own modules name. */
function entryOf({ name, id }) {
  if (name !== 'zod') return `import * as library from ${JSON.stringify(id)}; export { library };`;
  const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const texts = sources.map((file) => readFileSync(join(SRC, file), 'utf8'));
  const named = texts
    .filter((text) => text.includes(`from 'zod'`))
    .flatMap((text) => [...text.matchAll(/\bz\s*\.([a-z]\w*)\(/g)].map(([, member]) => member));
  const members = [...new Set(named)].map((member) => `${member}: z.${member}`);
  return `import { z } from 'zod'; export const library = { z: { ${members.join(', ')} } };`;
}

/**
 * Modules of Node without the facade that an import statement makes: it reads every export, even
 * those that load further modules, such as all of the web's cryptography.
 */
async function builtin(name) {
  const exported = Object.keys(Object.getOwnPropertyDescriptors((await import(name)).default));
  return [
    `const builtin = process.getBuiltinModule('${name}');`,
    'export default builtin;',
    ...exported
      .filter((one) => /^[a-z_$][\w$]*$/i.test(one))
      .map((one) => `export const ${one} = builtin.${one};`),
  ].join('\n');
}

/** Commander starts other programs for commands that lie in files of their own; ours do not. */
const NO_PROGRAMS = '\0no-programs';

const CORE =
  /src[\\/](?:util[\\/](?!version)|findings|tables|people|programme|assignment|pairing|roster|runs|files|report[\\/](?:terminal|json|findings|[^\\/]+[.]ts))/;

const SCHEMAS = [
  'z',
  ...readdirSync(join(SRC, 'report/json')).flatMap((file) =>
    [...readFileSync(join(SRC, 'report/json', file), 'utf8').matchAll(/\b\w+Schema\b/g)].map(
      ([name]) => name,
    ),
  ),
];

const bundle = await rolldown({
  // Beside the program itself, what the reference of commands is made from.
  input: { main: join(SRC, 'cli/main.ts'), program: join(SRC, 'cli/program.ts') },
  platform: 'node',
  plugins: [
    {
      name: 'doors',
      async resolveId(id, importer) {
        if (id === 'opened') return '\0opened';
        if (id === DOORS_FILE) return { id, external: true };
        const found = importer === undefined ? null : await this.resolve(id, importer);
        const door = found ? doors.get(found.id) : undefined;
        return door === undefined ? null : `\0door:${door}`;
      },
      load: (id) => {
        if (id === '\0opened') return OPENED;
        return id.startsWith('\0door:') ? behind(id.slice(6)) : null;
      },
      transform(code, id) {
        if (id !== ON_DEMAND) return null;
        const waiting = code.replaceAll(
          /await (import\('[.][/](html|kit)[/][^']*'\))/g,
          `(await open('$2'), await $1)`,
        );
        // All lines stay where they are.
        return { code: `import { open } from 'opened'; ${waiting}`, map: null };
      },
    },
    {
      name: 'later',
      async resolveId(id, importer) {
        if (id.startsWith(LATER_FOLDER)) return { id, external: true };
        const path = id.startsWith('.') && importer ? resolve(dirname(importer), id) : id;
        const found = LATER.find((one) => one.id === path);
        return found ? `\0later:${found.name}` : null;
      },
      load: (id) => {
        const found = LATER.find(({ name }) => id === `\0later:${name}`);
        return found ? standIns(found) : null;
      },
    },
    {
      name: 'no-programs',
      resolveId: (id, importer) =>
        id === 'node:child_process' && importer?.includes('commander') ? NO_PROGRAMS : null,
      load: (id) => (id === NO_PROGRAMS ? 'export {};' : null),
    },
    {
      name: 'builtin',
      resolveId(id, _importer, { kind }) {
        const name = id === '#sha256' ? 'node:crypto' : id;
        const isLoaded = kind !== 'require-call' && isBuiltin(name) && name !== 'node:module';
        return isLoaded ? `\0builtin:${name}` : null;
      },
      load: (id) => (id.startsWith('\0builtin:') ? builtin(id.slice(9)) : null),
    },
  ],
  // A schema that nothing reads with is left out. What only makes schemas is told by its name.
  treeshake: { manualPureFunctions: SCHEMAS, propertyReadSideEffects: false },
});
for (const entry of readdirSync(CLI, { recursive: true, encoding: 'utf8' })) {
  if (entry.endsWith('.js')) rmSync(join(CLI, entry));
}
const { output } = await bundle.write({
  dir: CLI,
  format: 'cjs',
  exports: 'named',
  entryFileNames: '[name].cjs',
  minify: true,
  sourcemap: 'hidden',
  sourcemapExcludeSources: true,
  chunkFileNames: 'chunks/[name].cjs',
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
for (const later of LATER) {
  const library = await rolldown({
    input: 'entry',
    platform: 'node',
    plugins: [
      {
        name: 'whole',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? entryOf(later) : null),
      },
    ],
    cwd: fileURLToPath(new URL('../', import.meta.url)),
  });
  const written = await library.write({
    file: join(CLI, 'later', fileOf(later.name)),
    format: 'cjs',
    exports: 'named',
    // Code that is made for each schema takes longer than checking one file with it.
    intro: later.name === 'zod' ? 'globalThis.__zod_globalConfig = { jitless: true };' : '',
    minify: true,
    sourcemap: later === WORDS && 'hidden',
    sourcemapExcludeSources: true,
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await library.close();
  output.push(...written.output);
}
const ways = DOORS.map((door) => `  '${door}': () => import('../${door}'),`);
writeFileSync(join(CLI, 'doors.cjs'), `module.exports = {\n${ways.join('\n')}\n};\n`);
// For those who import them.
writeFileSync(join(CLI, 'main.js'), "export { main } from './main.cjs';\n");
writeFileSync(join(CLI, 'program.js'), "export { createProgram } from './program.cjs';\n");

let size = 0;
for (const chunk of output) {
  if (chunk.type !== 'chunk') continue;
  modules.push(...chunk.moduleIds);
  size += chunk.code.length;
  const isForeign = chunk.moduleIds.every((id) => /node_modules|^\0/.test(id));
  if (isForeign) rmSync(join(CLI, `${chunk.fileName}.map`), { force: true });
}
for (const file of readdirSync(CLI, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.map')) continue;
  const map = JSON.parse(readFileSync(join(CLI, file), 'utf8'));
  writeFileSync(join(CLI, file), JSON.stringify(linesAlone(map)));
}
console.log(`bundled cli: ${output.length} files, ${Math.round(size / 1000)} kB`);

/** Each package is a chunk of its own, so that it is loaded only where it is needed. */
function packageOf(module) {
  const [, name] = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  return name?.replaceAll(/[@\\/]+/g, '-').replace(/^-/, '');
}

writeFileSync(join(DIST, 'THIRD-PARTY-LICENCES.txt'), joined(licencesOf(modules)));
