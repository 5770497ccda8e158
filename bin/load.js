/**
 * Loads the built program. Where `npm run build` has left what the engine had compiled of it
 * (`dist/compiled`, by scripts/compile.js), little is compiled anew, which is a quarter of a start.
 * What an engine of another version has left, the engine refuses by itself and compiles as ever.
 * https://nodejs.org/docs/latest-v20.x/api/vm.html#scriptcreatecacheddata
 */
const { existsSync, readFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');
const { Script } = require('node:vm');

const PROGRAM = join(__dirname, '../dist/cli');
const COMPILED = join(__dirname, '../dist/compiled');

/** As Node itself wraps a module. */
const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const TAIL = '\n})';

/** The modules loaded so far, by their files. */
const modules = new Map();

/** The exports of a module of the program, named as from its folder. */
function load(name) {
  const file = join(PROGRAM, name);
  return existsSync(COMPILED) ? compiled(file) : require(file);
}

function compiled(file) {
  const known = modules.get(file);
  if (known !== undefined) return known.module.exports;
  const source = sourceOf(file);
  const script = new Script(source, {
    filename: file,
    columnOffset: -HEAD.length,
    cachedData: dataOf(file),
  });
  const module = { exports: {} };
  modules.set(file, { module, source, script });
  const folder = join(file, '..');
  const requireFrom = (id) => {
    if (!id.endsWith('.cjs')) return require(id);
    // Such code cannot import anything; this file does so for all of it.
    return id.endsWith('/doors.cjs') ? require(join(folder, id)) : compiled(join(folder, id));
  };
  script.runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

/** Where the compiled code of a module lies. */
function compiledFile(file) {
  return join(COMPILED, `${nameOf(file)}.code`);
}

function nameOf(file) {
  return relative(PROGRAM, file).replaceAll(sep, '-');
}

/** Where the source of a module lies, wrapped: one that is put together here takes longer. */
function sourceFile(file) {
  return join(COMPILED, `${nameOf(file)}.js`);
}

function sourceOf(file) {
  try {
    return readFileSync(sourceFile(file), 'utf8');
  } catch {
    return HEAD + readFileSync(file, 'utf8') + TAIL;
  }
}

function dataOf(file) {
  try {
    return readFileSync(compiledFile(file));
  } catch {
    // The calls that the build tried did not load it.
    return undefined;
  }
}

module.exports = { load, modules, compiledFile, sourceFile, COMPILED };
