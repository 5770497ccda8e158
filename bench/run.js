// Times the solver beside its peers, each in a process of its own, in turn, on the same instances.
// Every optimum must be the same. Writes docs/benchmarks.md; --quick takes small instances only,
// --only a,b those named, and neither writes.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FORBIDDEN } from '../dist/assignment/index.js';
import { instances } from './instances.js';
import { record } from './page.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const quick = process.argv.includes('--quick');
const [, only] = process.argv.slice(process.argv.indexOf('--only'));
const some = process.argv.includes('--only') ? new Set(only?.split(',')) : undefined;
const ROUNDS = option('rounds', quick ? 1 : 5);
/** Nobody waits longer for one solve, in seconds. */
const PATIENCE = option('patience', 60);
/** A run longer than this is not repeated, in ms. */
const LONG = 5000;
/** Peers need a matrix; larger ones (in pairs of people) are left to ours alone. */
const LARGEST = quick ? 1_000_000 : 60_000_000;

/** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
const limits = { encoding: 'utf8', timeout: 1000 * PATIENCE, maxBuffer: 1 << 24 };

const scipy = spawnSync('python3', ['-c', 'import scipy; print(scipy.__version__)'], {
  encoding: 'utf8',
});
const packages = ['munkres', 'linear-sum-assignment', 'munkres-js'].filter((name) =>
  existsSync(join(here, 'node_modules', name)),
);
const peers = [...(scipy.status === 0 ? ['scipy', 'scipy, sparse'] : []), ...packages];
if (scipy.status !== 0) console.error('scipy is not there: skipped');
if (packages.length < 3) console.error('some peers are not there: npm install --prefix bench');

/** The most pairs that a slow peer is given; it would take minutes. */
const most = { 'munkres-js': 300_000, 'linear-sum-assignment': 4_000_000 };

const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
const results = [];
try {
  for (const [name, make] of Object.entries(instances)) {
    if (some?.has(name) === false) continue;
    const problem = await make();
    const managers = sum(problem.demand);
    const mentors = sum(problem.supply);
    if (quick && managers * mentors > LARGEST) continue;
    const path = join(folder, 'costs');
    const asked = managers * mentors <= LARGEST ? peers : [];
    if (asked.length > 0) writeMatrix(problem, path);
    const able = asked.filter((peer) => managers * mentors <= (most[peer] ?? Infinity));
    const measured = { ours: measureOurs(name) };
    for (const peer of able) {
      measured[peer] = measure(() =>
        peer.startsWith('scipy')
          ? python(peer === 'scipy' ? 'dense' : 'sparse', path, managers, mentors)
          : node(peer, name, `${path}:${managers}:${mentors}`),
      );
    }
    const { ours } = measured;
    if (ours.refused) throw new Error(ours.refused);
    for (const [peer, { matched, cost }] of Object.entries(measured)) {
      if (cost !== undefined && (cost !== ours.cost || matched !== ours.matched)) {
        throw new Error(
          `${peer} differs on ${name}: ${matched}, ${cost}; ours ${ours.matched}, ${ours.cost}`,
        );
      }
    }
    results.push({ name, measured });
    if (!quick && !some) record('solving', page());
    console.log(
      name,
      Object.entries(measured)
        .map(([who, { ms }]) => `${who} ${figure(ms)}`)
        .join(', '),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Ours with the fair objective; without, where that takes longer than anybody waits. */
function measureOurs(name) {
  const whole = measure(() => node('ours', name, 'fair'));
  return whole.late ? measure(() => node('ours', name)) : whole;
}

/** The median of some runs; one run only where it is long. */
function measure(run) {
  const runs = [];
  do {
    const result = run();
    if (result.ms === undefined) return result;
    runs.push(result);
  } while (runs.length < ROUNDS && runs[0].ms < LONG);
  runs.sort((a, b) => a.ms - b.ms);
  return runs[runs.length >> 1];
}

function node(...args) {
  return answerOf(
    spawnSync(process.execPath, ['--expose-gc', join(here, 'one.js'), ...args], limits),
  );
}

function python(method, path, rows, columns) {
  const args = [join(here, 'peer.py'), method, path, rows, columns, FORBIDDEN].map(String);
  return answerOf(spawnSync('python3', args, limits));
}

/** @param {import('node:child_process').SpawnSyncReturns<string> & { error?: NodeJS.ErrnoException }} ran */
function answerOf({ status, stdout, stderr, error }) {
  if (error?.code === 'ETIMEDOUT') return { late: true };
  if (status !== 0) return { refused: stderr };
  return JSON.parse(stdout);
}

/** Everybody's costs, each person a row or a column. */
function writeMatrix({ demand, supply, costs }, path) {
  const width = sum(supply);
  const out = new Int32Array(sum(demand) * width);
  const line = new Int32Array(costs.columns);
  let at = 0;
  demand.forEach((units, row) => {
    costs.fill(row, line);
    const first = at;
    supply.forEach((count, column) => {
      out.fill(line[column], at, at + count);
      at += count;
    });
    for (let k = 1; k < units; k++, at += width) out.copyWithin(at, first, first + width);
  });
  writeFileSync(path, new Uint8Array(out.buffer));
}

function page() {
  const head = [
    'instance',
    'profiles',
    'ours',
    'warm',
    'proof',
    'fair',
    'memory',
    ...peers.flatMap((peer) => [peer, '×']),
  ];
  const lines = results.map(({ name, measured: { ours, ...others } }) => {
    const cells = [
      name,
      `${ours.columns} × ${ours.rows}`,
      figure(ours.ms),
      figure(ours.warm),
      figure(ours.certificate),
      ours.fair > 0 ? figure(ours.ms + ours.fair) : '–',
      `${Math.round(ours.megabytes)} MB`,
      ...peers.flatMap((peer) => {
        const other = others[peer];
        if (!other) return ['', ''];
        if (other.late) return [`> ${PATIENCE},000`, `> ${ratio((1000 * PATIENCE) / ours.ms)}`];
        return other.ms === undefined
          ? ['none', '']
          : [figure(other.ms), ratio(other.ms / ours.ms)];
      }),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `## Solving

Milliseconds of the solve, median of ${ROUNDS} runs where one takes under ${LONG / 1000} s, each in a
process of its own and cold; “warm” is the same once the engine has compiled the code, as peers in
C++ always are (best of 3, where it takes under 2 s); Node ${process.versions.node}, scipy ${scipy.stdout.trim() || 'absent'},
${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}. Ours computes its costs within that time and
solves for profiles, the people having been read and grouped before; the peers get a finished matrix of people. “×” is the peer's time by ours, so
above 1 ours is faster. All that finished reached the same number of tandems and the same cost.
“proof” is the check of the dual prices, “fair” the whole solve for \`objective: fair\`, “memory” the
most that the process held, people and fair objective included. “scipy” is \`linear_sum_assignment\`, “sparse”
\`min_weight_full_bipartite_matching\` (none: it wants everybody of the smaller side matched); \`munkres-js\` and
\`linear-sum-assignment\` are given small instances only, since they would take minutes.

| ${head.join(' | ')} |
| ${head.map((_, k) => (k === 0 ? '---' : '---:')).join(' | ')} |
${lines.join('\n')}

Sizes in names are mentors × managers. The first are companies whose lists are read, screened and
grouped as \`tandem match\` does it: \`plain\`: department, skill and communication alone; \`topics\`:
some of 6 or 12 topics; \`rich\`: 60 departments and up to 6 of 12 topics, nearly all profiles
distinct; \`fine\`: with levels of two decimals, all distinct. The others are matrices of costs that no
programme makes, for comparison with peers: \`random\`, \`ties\`: independent costs; \`sparse5\`: 5 % of
pairs allowed; \`mixed\`: of ten managers one has no mentor and three share a twentieth of them.
Run it with \`npm install --prefix bench && npm run bench\`.`;
}

function figure(ms) {
  return ms === undefined ? '–' : Math.round(ms).toLocaleString('en');
}

function ratio(times) {
  return times < 10 ? times.toFixed(1) : Math.round(times).toLocaleString('en');
}

function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
