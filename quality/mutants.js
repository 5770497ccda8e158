// Changes the sources in every way that Stryker knows, texts aside, and lets the tests judge each
// change: a test of the tests. `npm run test:mutation -- pairing people/checks` takes these alone;
// without arguments it takes all stations. A floor that is missed fails the run.
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { parseArgs } from 'node:util';

import { Instrumenter } from '@stryker-mutator/instrumenter';

import { copyOfCheckout } from './copy-of-checkout.js';

/** A station, the tests that judge it, and how many of a hundred mutants they must kill. */
const STATIONS = {
  people: {
    judges: ['test/people/**/*.test.ts'],
    floors: { people: 90 },
  },
  programme: {
    judges: ['test/programme/**/*.test.ts'],
    floors: { programme: 90, 'programme/rules': 95, 'programme/criteria': 95 },
  },
  pairing: {
    judges: ['test/pairing/**/*.test.ts'],
    floors: { pairing: 90 },
  },
  assignment: {
    judges: ['test/assignment/**/*.test.ts'],
    floors: { assignment: 95, 'assignment/certify.ts': 95 },
  },
  roster: {
    judges: ['test/roster/**/*.test.ts'],
    floors: { roster: 90, 'roster/verify.ts': 95 },
  },
};
/**
 * Tests of up to so many milliseconds judge in a pass: the longer ones see few mutants that are
 * left. Still longer ones, of the solver, would take an hour for what other tests see.
 */
const PASSES = [20, 200, 2000];
/** So much longer than without a mutant may a test take with one, in milliseconds. */
const patience = (took) => 1500 + 20 * took;

const root = join(import.meta.dirname, '..');
const { positionals } = parseArgs({ allowPositionals: true });
const wanted = positionals.length > 0 ? positionals : Object.keys(STATIONS);

const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);

let child;
const copy = copyOfCheckout(root, 'mutants', () => child?.kill('SIGKILL'));
const journal = join(copy, 'journal.txt');

/** Puts all mutants of these files of src/ into the copy, each behind a switch. */
async function instrument(files) {
  const silent = /** @type {any} */ ({
    ...{ debug() {}, info() {}, isDebugEnabled: () => false, warn: console.warn },
  });
  const sources = files.map((file) => {
    return { name: file, mutate: true, content: readFileSync(join(root, 'src', file), 'utf8') };
  });
  const options = { plugins: null, excludedMutations: ['StringLiteral'], ignorers: [] };
  const instrumented = await new Instrumenter(silent).instrument(sources, options);
  for (const { name, content } of instrumented.files) {
    writeFileSync(join(copy, 'src', name), content);
  }
  return instrumented.mutants.filter(({ status }) => status !== 'Ignored');
}

const journalLines = () => readFileSync(journal, 'utf8').trimEnd().split('\n');
const lastLine = () => journalLines().at(-1) ?? '';

/** Waits for the tests, and ends them when a mutant hangs. */
function end(tests) {
  let size = 0;
  let since = performance.now();
  const watch = setInterval(() => {
    const now = statSync(journal).size;
    if (now !== size) {
      size = now;
      since = performance.now();
      return;
    }
    const [kind, , took] = lastLine().split(' ');
    if (kind === 'try' && performance.now() - since > patience(Number(took))) tests.kill('SIGKILL');
  }, 100);
  return new Promise((resolve, reject) => {
    tests.on('error', reject);
    tests.on('close', resolve);
  }).finally(() => clearInterval(watch));
}

/** Lets the tests judge what is left; false if a mutant ended them before they were through. */
async function judge(judges, longest) {
  const before = journalLines().length;
  child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config=quality/vitest.config.ts'],
    {
      cwd: copy,
      env: {
        ...process.env,
        NO_COLOR: '1',
        TZ: 'Europe/Berlin',
        TANDEM_JUDGES: judges.join(' '),
        TANDEM_JOURNAL: journal,
        TANDEM_LONGEST: String(longest),
      },
    },
  );
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const code = await end(child);
  const lines = journalLines();
  const [kind, mutant] = lastLine().split(' ');
  if (kind === 'try') appendFileSync(journal, `timeout ${mutant}\n`);
  if (kind === 'try' || child.killed) return false;
  // What mutants left behind in modules can make later tests fail; a new process does not have it.
  if (code !== 0 && lines.slice(before).some((line) => line.startsWith('try '))) return false;
  if (code !== 0) throw new Error(`the tests fail without a mutant:\n${said}`);
  return true;
}

/** The mutants of parts of a station: each with its file below src/, and what became of it. */
async function mutantsOf(station, parts) {
  const files = readdirSync(join(root, 'src', station), { recursive: true, encoding: 'utf8' })
    .map((file) => `${station}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && parts.some((part) => isBelow(file, part)))
    .sort();
  const mutants = await instrument(files);
  writeFileSync(journal, '');
  for (const longest of PASSES) {
    while (!(await judge(STATIONS[station].judges, longest)));
    console.error(`${station}: judged by tests of up to ${longest} ms`);
  }
  for (const file of files) cpSync(join(root, 'src', file), join(copy, 'src', file));

  const written = journalLines().map((line) => line.split(' '));
  const ids = (kind) => new Set(written.filter((line) => line[0] === kind).map((line) => line[1]));
  const kinds = ['killed', 'timeout', 'covered', 'static'].map((kind) => ({
    kind,
    those: ids(kind),
  }));
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    file: fileName,
    place: `src/${fileName}:${location.start.line + 1}:${location.start.column + 1}`,
    change: `${mutatorName}: ${replacement}`,
    became: kinds.find(({ those }) => those.has(id))?.kind ?? 'not covered',
  }));
}

/** How many came out how; the score is of those that could be judged. */
function tally(mutants) {
  const count = (kind) => mutants.filter(({ became }) => became === kind).length;
  const [killed, timeout, survived] = [count('killed'), count('timeout'), count('covered')];
  const uncovered = count('not covered');
  const judged = killed + timeout + survived + uncovered;
  const score = judged === 0 ? 100 : (100 * (killed + timeout)) / judged;
  return { judged, killed, timeout, survived, uncovered, static: count('static'), score };
}

function row(name, mutants) {
  const { score, ...counts } = tally(mutants);
  return `| \`${name}\` | ${Object.values(counts).join(' | ')} | ${score.toFixed(1)} % |`;
}

function table(mutants) {
  console.log('| folder | mutants | killed | timeout | survived | not covered | static | score |');
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const folder of [...new Set(mutants.map(({ file }) => dirname(file)))].sort()) {
    const those = mutants.filter(({ file }) => dirname(file) === folder);
    console.log(row(folder, those));
  }
}

for (const station of Object.keys(STATIONS)) {
  const parts = wanted.filter((part) => isBelow(part, station));
  if (parts.length === 0) continue;
  const begun = performance.now();
  const mutants = await mutantsOf(station, parts);
  for (const { place, change, became } of mutants) {
    if (became === 'covered') console.log(`survived ${place} ${change}`);
    if (became === 'not covered') console.log(`${became} ${place} ${change}`);
  }
  table(mutants);
  console.log(`${station}: ${((performance.now() - begun) / 60_000).toFixed(1)} min`);
  for (const [folder, floor] of Object.entries(STATIONS[station].floors)) {
    const those = mutants.filter(({ file }) => isBelow(file, folder));
    const { score } = tally(those);
    if (score >= floor) continue;
    console.log(`src/${folder}: ${score.toFixed(1)} % are killed, ${floor} % must be`);
    process.exitCode = 1;
  }
}
