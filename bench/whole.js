/**
 * A match from file to file: two seeded files of people, `tandem match` with roster, unmatched and
 * audit, and what it took as a whole and by phase. Writes its section of docs/benchmarks.md. Needs
 * `npm run build`. `--only 100000x60000` measures one size and leaves the page alone; `--keep
 * <folder>` writes nothing but the files of people, into that folder.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { generator } from './generator.js';
import { record } from './page.js';
import { medians, NOTHING } from './processor-time.js';

/** A run longer than this is not repeated, in seconds. */
const LONG = 60;

/** @type {{ mentors: number, managers: number, topics?: number }[]} */
const SIZES = [
  { mentors: 60, managers: 40, topics: 12 },
  { mentors: 1_000, managers: 600, topics: 12 },
  { mentors: 10_000, managers: 6_000 },
  { mentors: 5_000, managers: 3_000, topics: 12 },
  { mentors: 100_000, managers: 60_000 },
  { mentors: 1_000_000, managers: 1_000_000 },
];
const idOf = ({ mentors, managers, topics = 0 }) =>
  `${mentors}x${managers}${topics ? `-topics${topics}` : ''}`;

const FIRST = ['Anna', 'Jürgen', 'Lena', 'Mehmet', 'Zoë', 'Karl', 'Ines', 'Paul', 'Özlem', 'Tom'];
const LAST = ['Müller', 'Schmidt', 'Weiß', 'Kowalski', 'Yılmaz', 'Brandt', 'König', 'Nguyễn'];
const DIVISIONS = ['Vertrieb', 'Entwicklung', 'Einkauf', 'Personal', 'Qualität', 'Werk'];

const { keep, only, rounds } = parseArgs({
  options: {
    keep: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
}).values;
const ROUNDS = Number(rounds);
const sizes = SIZES.filter((size) => only === undefined || idOf(size) === only);
if (sizes.length === 0) throw new Error(`there is no size ${only}`);

const tandem = fileURLToPath(new URL('../bin/tandem.js', import.meta.url));
const folder = keep ?? mkdtempSync(join(tmpdir(), 'whole-'));
try {
  const measured = sizes.map((size) => {
    const own = join(folder, idOf(size));
    mkdirSync(own, { recursive: true });
    const bytes = writePeople(own, 'mentor', size, 1) + writePeople(own, 'manager', size, 2);
    const run = keep === undefined ? median(own) : undefined;
    if (run) console.error(idOf(size), JSON.stringify(run));
    return { size, bytes, run };
  });
  if (keep === undefined) {
    const section = page(measured);
    console.log(section);
    if (only === undefined) record('whole', section);
  }
} finally {
  if (keep === undefined) rmSync(folder, { recursive: true });
}

/** The median of some runs; one run only where it is long. */
function median(own) {
  const runs = [];
  do runs.push(match(own));
  while (runs.length < ROUNDS && runs[0].seconds < LONG);
  runs.sort((a, b) => a.seconds - b.seconds);
  return runs[runs.length >> 1];
}

function match(own) {
  const files = ['mentors.csv', 'managers.csv'].map((file) => join(own, file));
  const outputs = [
    ['--out', 'roster.csv'],
    ['--unmatched', 'unmatched.csv'],
    ['--audit', 'audit.json'],
  ].flatMap(([option, file]) => [option, join(own, file)]);
  // What the process used is known only to itself, at its end.
  const watch = `data:text/javascript,${encodeURIComponent(`
    import { writeSync } from 'node:fs';
    process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
  `)}`;
  const start = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', watch, tandem, 'match', ...files, ...outputs, '--force', '--verbose'],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '');
  const phases = [...stderr.matchAll(/^(\w+(?: \w+)?) +(\d+) ms +(\d+) MB$/gm)].map(
    ([, name, ms, megabytes]) => ({ name, ms: Number(ms), megabytes: Number(megabytes) }),
  );
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024, phases };
}

/** Writes a file of people piece by piece; returns its size in bytes. */
function writePeople(own, role, size, seed) {
  const next = generator(seed);
  const below = (limit) => Math.floor(limit * next());
  const file = openSync(join(own, `${role}s.csv`), 'w');
  const isMentor = role === 'mentor';
  const columns = ['id', 'name', 'email', 'department', 'social_media_skill'];
  if (isMentor) columns.push('communication');
  if (size.topics) columns.push('topics');
  let bytes = 0;
  let piece = `${columns.join(',')}\r\n`;
  const count = isMentor ? size.mentors : size.managers;
  for (let i = 0; i < count; i++) {
    const [first, last] = [FIRST[below(FIRST.length)], LAST[below(LAST.length)]];
    const id = `${isMentor ? 'M' : 'L'}${String(i).padStart(7, '0')}`;
    const name = i % 3 === 0 ? `${first} ${last}` : `"${last}, ${first}"`;
    const cells = [id, name, `${isMentor ? 'm' : 'l'}${i}@example.com`];
    // Departments differ in size, as they do.
    const department = Math.floor(60 * next() * next());
    cells.push(`${DIVISIONS[department % 6]}/${String(department).padStart(2, '0')}`);
    cells.push(isMentor ? `${2 + below(4)}` : `${1 + below(4)}`);
    if (isMentor) cells.push(`${2 + below(4)}`);
    if (size.topics) {
      const topics = Array.from({ length: size.topics }, (_, k) => `Topic ${k + 1}`);
      cells.push(topics.filter(() => next() < 1 / 4).join('; '));
    }
    piece += `${cells.join(',')}\r\n`;
    if (piece.length > 1 << 20 || i === count - 1) {
      bytes += writeSync(file, piece);
      piece = '';
    }
  }
  closeSync(file);
  return bytes;
}

function page(measured) {
  const [nothing] = medians([NOTHING], 11);
  const wholes = measured.map(({ size, bytes, run }) => {
    const { mentors, managers, topics } = size;
    const cells = [
      `${figure(mentors)} × ${figure(managers)}${topics ? `, some of ${topics} topics` : ''}`,
      `${(bytes / 1e6).toFixed(1)} MB`,
      `${run.seconds.toFixed(1)} s`,
      `${run.cpu.toFixed(1)} s`,
      (run.cpu / nothing).toFixed(0),
      `${figure(run.megabytes)} MB`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const names = measured[0].run.phases.map(({ name }) => name);
  const phases = measured.flatMap(({ size, run }) => [
    `| ${idOf(size)} | ${run.phases.map(({ ms }) => `${figure(ms)} ms`).join(' | ')} |`,
    `| | ${run.phases.map(({ megabytes }) => `${figure(megabytes)} MB`).join(' | ')} |`,
  ]);
  return `## From file to file

Whole process of \`tandem match\` with roster, unmatched and audit written, ${ROUNDS === 1 ? 'one run' : `median of ${ROUNDS} runs, one where it takes ${LONG} s or more`},
Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}. People have
an id, a name (two of three quoted), an address, one of 60 departments, and levels of skill and
communication. The clock also counts what other programs took in the meantime; “×” is the processor
time by that of \`node -e 0\`, ${Math.round(1000 * nothing)} ms on this machine then.

| mentors × managers | both files | time | processor time | × | memory at most |
| --- | ---: | ---: | ---: | ---: | ---: |
${wholes.join('\n')}

By phase, as \`--verbose\` tells it; memory is the most that the process held by the end of the phase.

| | ${names.join(' | ')} |
| --- | ${names.map(() => '---:').join(' | ')} |
${phases.join('\n')}

Run it with \`npm run build && node bench/whole.js\`.`;
}

function figure(value) {
  return Math.round(value).toLocaleString('en');
}
