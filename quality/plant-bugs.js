// Plants the bugs of quality/bugs.yaml one at a time in a copy of the checkout and runs the
// suite on each: a test of the tests. `--only 7` plants the seventh alone. It fails if more than
// two are not seen.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { parse } from 'yaml';

import { copyOfCheckout } from './copy-of-checkout.js';

const MAY_BE_MISSED = 2;
/** Far more than the whole suite takes; a bug that never ends is seen by that. */
const PATIENCE = 20 * 60_000;

const root = join(import.meta.dirname, '..');
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const table = parse(readFileSync(join(root, 'quality/bugs.yaml'), 'utf8'));
const bugs = table
  .map((bug, k) => ({ ...bug, number: k + 1 }))
  .filter(({ number }) => only === undefined || number === Number(only));
if (bugs.length === 0) throw new Error(`there is no bug ${only}`);

let child;
const copy = copyOfCheckout(root, 'planted', () => child?.kill());
/** The file with a bug in it; the text to be replaced must stand there once. */
function spoilt({ file, find, replace }, source) {
  const [before, after, ...more] = source.split(find);
  if (after === undefined || more.length > 0 || find === replace) {
    throw new Error(`${file}: this must stand there exactly once, and differ: ${find}`);
  }
  return before + replace + after;
}

function change(bug) {
  const path = join(copy, bug.file);
  writeFileSync(path, spoilt(bug, readFileSync(path, 'utf8')));
}

function restore({ file }) {
  cpSync(join(root, file), join(copy, file));
}

/** Runs a program of node_modules in the copy, and gives its exit code and what it printed. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const path = join(copy, 'node_modules', program);
    const env = { ...process.env, CI: '1' };
    child = spawn(process.execPath, [path, ...args], { cwd: copy, env, timeout: PATIENCE });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Runs tests in the copy; tells the first that fails, undefined if none does. */
async function firstFailure(folders) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const options = ['run', '--bail=1', '--reporter=json', `--outputFile=${report}`];
  const { code, said } = await run('vitest/vitest.mjs', [...options, ...folders]);
  if (code === null) return 'the tests do not end';
  if (!existsSync(report)) throw new Error(`the tests do not begin:\n${said}`);
  const { testResults, success } = JSON.parse(readFileSync(report, 'utf8'));
  if (success) return undefined;
  const failures = testResults.flatMap(({ name, status, startTime, assertionResults }) => {
    const file = relative(copy, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [{ at: startTime, test: file }] : [];
    return failed.map((one) => ({ at: one.startTime, test: `${file}: ${one.fullName}` }));
  });
  return failures.sort((a, b) => a.at - b.at)[0]?.test ?? 'the suite fails as a whole';
}

const controls = new Set();

/** Without a bug the tests must pass here, or seeing one would mean nothing. */
async function control(folders) {
  const key = folders.join(' ');
  if (controls.has(key)) return;
  const failure = await firstFailure(folders);
  if (failure !== undefined) throw new Error(`without a bug, this fails in the copy: ${failure}`);
  controls.add(key);
}

/** Which test sees a bug: of its own station, else of the whole suite. */
async function seenBy(bug) {
  const own = join('test', bug.file.split('/')[1]);
  const stages = existsSync(join(root, own)) ? [[own], []] : [[]];
  for (const folders of stages) {
    await control(folders);
    change(bug);
    const test = await firstFailure(folders);
    restore(bug);
    if (test !== undefined) return test;
  }
  return undefined;
}

// What the compiler sees is no test of the tests: with all bugs at once the sources compile.
for (const bug of bugs) change(bug);
const compiled = await run('typescript/bin/tsc', []);
if (compiled.code !== 0) throw new Error(`a bug does not compile:\n${compiled.said}`);
for (const bug of bugs) restore(bug);

const started = performance.now();
let seen = 0;
for (const bug of bugs) {
  const begun = performance.now();
  const test = await seenBy(bug);
  if (test !== undefined) seen++;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(
    `${test === undefined ? 'NOT SEEN' : 'seen'}  ${bug.number}. ${bug.what} (${bug.file})`,
  );
  console.log(`      ${test ?? 'no test fails'}, ${seconds} s`);
}
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(`${seen} of ${bugs.length} seen in ${minutes} min`);
if (bugs.length - seen > MAY_BE_MISSED || (only !== undefined && seen === 0)) process.exitCode = 1;
