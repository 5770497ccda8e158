/**
 * Builds the program as one file, for people without Node: `npm run build:exe`. All modules become
 * one script, which is put into a copy of the Node that runs this; so the file is for the platform
 * that it is built on. https://nodejs.org/docs/latest-v20.x/api/single-executable-applications.html
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { inject } from 'postject';
import { rolldown } from 'rolldown';

import { joined, licencesOf, section } from './licences.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const [folder = join(ROOT, 'out/exe')] = process.argv.slice(2);
const program = join(folder, process.platform === 'win32' ? 'tandem.exe' : 'tandem');
const { name, version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** Modules that are another here: nothing lies beside the file that it could read. */
const REPLACED = new Map([
  // Node runs a script in such a file as CommonJS, which cannot await at its top. Until the program
  // is done, the exit code is that of a crash.
  [
    join(ROOT, 'bin/tandem.js'),
    `import { main } from '../src/cli/main.ts';
     process.exitCode = 70;
     main(process.argv.slice(2), process).then((code) => { process.exitCode = code; });`,
  ],
]);

/** All modules as one CommonJS script that needs nothing but Node. Left readable, for stacks. */
async function bundle() {
  const bundled = await rolldown({
    input: join(ROOT, 'bin/tandem.js'),
    platform: 'node',
    plugins: [{ name: 'replaced', load: (id) => REPLACED.get(id) }],
    // Such as an import.meta, which would be empty there.
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  const { output } = await bundled.generate({
    format: 'cjs',
    codeSplitting: false,
    comments: { legal: false, annotation: false, jsdoc: false },
  });
  await bundled.close();
  const [{ code, imports, moduleIds }] = output;
  const missing = imports.filter((one) => !isBuiltin(one));
  if (missing.length > 0) throw new Error(`not bundled: ${missing.join(', ')}`);
  return { code, moduleIds };
}

/** The blob that Node looks for in its own file. Compiled in advance, so that it starts faster. */
function blobOf(code) {
  const work = mkdtempSync(join(tmpdir(), 'tandem-exe-'));
  try {
    const [main, output, config] = ['tandem.cjs', 'tandem.blob', 'sea.json'].map((one) =>
      join(work, one),
    );
    writeFileSync(main, code);
    const options = { disableExperimentalSEAWarning: true, useCodeCache: true };
    writeFileSync(config, JSON.stringify({ main, output, ...options }));
    execFileSync(process.execPath, ['--experimental-sea-config', config], { stdio: 'pipe' });
    return readFileSync(output);
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The licence of Node where its own packages put it; the installer of Windows leaves it out. */
function licenceOfNode() {
  const home = dirname(realpathSync(process.execPath));
  const places = [
    'LICENSE',
    '../LICENSE',
    '../share/doc/nodejs/LICENSE',
    '../share/doc/node/LICENSE',
  ];
  const found = places.map((place) => join(home, place)).find((place) => existsSync(place));
  const text =
    found === undefined
      ? `https://github.com/nodejs/node/blob/${process.version}/LICENSE`
      : readFileSync(found, 'utf8');
  return section(`Node.js ${process.version}`, text);
}

const { code, moduleIds } = await bundle();
mkdirSync(folder, { recursive: true });
rmSync(program, { force: true });
copyFileSync(process.execPath, program);
chmodSync(program, 0o755);
// A changed file no longer fits its signature, and macOS runs none without.
if (process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', program]);
await inject(program, 'NODE_SEA_BLOB', blobOf(code), {
  sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
  machoSegmentName: 'NODE_SEA',
});
if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', program]);

const own = section(`${name} ${version} (${license})`, readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
const bundledBefore = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
writeFileSync(
  join(folder, 'LICENCES.txt'),
  joined([own, licenceOfNode(), ...licencesOf(moduleIds), bundledBefore]),
);
const told = execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
console.log(`${program}: tandem ${told}, ${Math.round(statSync(program).size / 1e6)} MB`);
