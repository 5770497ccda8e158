/**
 * Keeps what the engine compiles of the program in the calls that people make most, for bin/load.js:
 * `dist/compiled`. It fits the Node that runs this and no other, so it is no part of the package.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { COMPILED, compiledFile, load, modules, sourceFile } from '../bin/load.js';

const silent = { write: (_text, done) => (done(), true), on() {} };
const host = {
  ...{ stdout: silent, stderr: silent, env: {}, platform: process.platform },
  ...{ cwd: () => process.cwd(), on() {}, off() {}, exit() {} },
};

rmSync(COMPILED, { recursive: true, force: true });
mkdirSync(COMPILED);
const home = process.cwd();
const work = mkdtempSync(join(tmpdir(), 'tandem-compile-'));
try {
  process.chdir(work);
  const { main } = load('main.cjs');
  // Nobody was asked in these lists, which makes findings.
  writeFileSync('m.csv', 'id,department,social_media_skill,communication\nM1,Sales,5,5\n');
  writeFileSync('g.csv', 'id,department\nL1,Finance\n');
  for (const argv of [
    ['init'],
    ['check', 'mentors.csv', 'managers.csv', '-p', 'programme.yaml'],
    ['match', 'mentors.csv', 'managers.csv', '-p', 'programme.yaml'],
    ['match', 'm.csv', 'g.csv', '--force'],
  ]) {
    const code = await main(argv, host);
    if (code !== 0) throw new Error(`tandem ${argv.join(' ')} ended with ${code}`);
  }
} finally {
  process.chdir(home);
  rmSync(work, { recursive: true });
}
for (const [file, { source, script }] of modules) {
  writeFileSync(sourceFile(file), source);
  writeFileSync(compiledFile(file), script.createCachedData());
}
