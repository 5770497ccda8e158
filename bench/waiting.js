/**
 * What people wait for beside a match from file to file: the start of the program, and the commands
 * that solve more than once. Processor time of whole processes, in turn, and by how many times it is
 * that of `node -e 0`. Writes its section of docs/benchmarks.md. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { record } from './page.js';
import { medians, NOTHING } from './processor-time.js';

const ROUNDS = { start: 11, long: 3 };

const tandem = fileURLToPath(new URL('../bin/tandem.js', import.meta.url));
const whole = fileURLToPath(new URL('whole.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'waiting-'));
try {
  run(tandem, 'init', 'ten', '--lang', 'en');
  for (const list of ['mentors.csv', 'managers.csv']) {
    cpSync(join(folder, 'ten', list), join(folder, 'plain', list));
  }
  const [topics, many] = ['1000x600-topics12', '10000x6000'];
  for (const size of [topics, many]) run(whole, '--keep', folder, '--only', size);
  const lists = (own) => [`${own}/mentors.csv`, `${own}/managers.csv`];
  const match = (own) => ['match', ...lists(own), '-o', `${own}/roster.csv`, '--force'];
  for (const own of [topics, many]) run(tandem, ...match(own));
  const start = [
    ['`--version`', '--version'],
    ['`check`, ten people', 'check', ...lists('plain')],
    ['`match`, ten people', ...match('plain')],
    ['`check`, with a programme file', 'check', ...lists('ten')],
    ['`match`, with a programme file', ...match('ten')],
  ];
  const report = [
    'report',
    `${topics}/roster.csv`,
    ...lists(topics),
    '-o',
    'report.html',
    '--force',
  ];
  const long = [
    ['`match`, 1,000 × 600 with topics', ...match(topics)],
    ['`compare`, the same', 'compare', ...lists(topics)],
    ['`compare --frontier`, the same', 'compare', ...lists(topics), '--frontier'],
    ['`report`, the same', ...report],
    ['`match`, 10,000 × 6,000', ...match(many)],
    ['`check --remedies`, the same', 'check', ...lists(many), '--remedies'],
    ['`explain --for`, the same', 'explain', ...lists(many), '--for', 'L0000000'],
  ];
  const section = page([...rows(start, ROUNDS.start), ...rows(long, ROUNDS.long)]);
  console.log(section);
  record('waiting', section);
} finally {
  rmSync(folder, { recursive: true });
}

function run(script, ...args) {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
}

/** What each call took, and what Node alone took in the same run. */
function rows(calls, rounds) {
  const [nothing, ...times] = medians(
    [NOTHING, ...calls.map(([, ...args]) => [tandem, ...args])],
    rounds,
    folder,
  );
  return calls.map(([name], at) => ({ name, nothing, seconds: times[at] }));
}

function page(measured) {
  const ms = (seconds) => `${Math.round(1000 * seconds).toLocaleString('en')} ms`;
  return `## What people wait for

Processor time of whole processes, median of ${ROUNDS.start} runs (of ${ROUNDS.long} where they are long) taken in turn, Node
${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; “×” is the time by that of \`node -e 0\` in the same run.
The people are those of the section “From file to file”; ten people are those of \`tandem init\`.

| | processor time | \`node -e 0\` | × |
| --- | ---: | ---: | ---: |
${measured
  .map(
    ({ name, nothing, seconds }) =>
      `| ${name} | ${ms(seconds)} | ${ms(nothing)} | ${(seconds / nothing).toFixed(seconds < 10 * nothing ? 2 : 0)} |`,
  )
  .join('\n')}

Run it with \`npm run build && node bench/waiting.js\`.`;
}
