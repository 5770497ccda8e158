// Solves one instance in a process of its own: one.js SOLVER INSTANCE [FILE], a JSON line out.
import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { certify, FORBIDDEN, solve, solveFair } from '../dist/assignment/index.js';
import { instances } from './instances.js';

/** A cold solve longer than this is not repeated warm, in ms. */
const LONG = 2000;

const [solver, name, file] = process.argv.slice(2);

const answer = solver === 'ours' ? await ours() : await peer();
answer.megabytes ??= peak();
console.log(JSON.stringify(answer));

/** Solves cold and warm, checks the certificate and solves for the fair objective. */
async function ours() {
  const problem = await instances[name]();
  // What making the instance has left behind is not the solver's.
  globalThis.gc?.();
  const [solution, ms] = timed(() => solve(problem));
  const [objections, certificate] = timed(() => certify(problem, solution));
  if (objections.length > 0) throw new Error(objections.join('; '));
  const line = new Int32Array(problem.costs.columns);
  let matched = 0;
  let cost = 0;
  let filled = -1;
  solution.flow.row.forEach((row, k) => {
    if (row !== filled) problem.costs.fill((filled = row), line);
    matched += solution.flow.amount[k];
    cost += solution.flow.amount[k] * line[solution.flow.column[k]];
  });
  const { rows, columns } = problem.costs;
  const fair = file === 'fair' ? timed(() => solveFair(problem, { total: solution }))[1] : 0;
  const megabytes = peak();
  const warm = ms < LONG ? Math.min(await again(), await again(), await again()) : undefined;
  return { ms, warm, certificate, fair, matched, cost, rows, columns, megabytes };
}

/** The time of one more solve, of an instance made anew. */
async function again() {
  const problem = await instances[name]();
  return timed(() => solve(problem))[1];
}

/** Solves the matrix in a file; a forbidden pair costs more than any two assignments differ by. */
async function peer() {
  const [path, ...size] = file.split(':');
  const [rows, columns] = size.map(Number);
  const bytes = readFileSync(path);
  const costs = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  let highest = 0;
  for (const cost of costs) if (cost < FORBIDDEN && cost > highest) highest = cost;
  const dear = (Math.min(rows, columns) + 1) * (highest + 1);
  const at = (r, c) => costs[r * columns + c];
  const matrix = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_c, c) => (at(r, c) < FORBIDDEN ? at(r, c) : dear)),
  );
  const assign = await assigner();
  const [pairs, ms] = timed(() => assign(matrix));
  const kept = pairs.filter(
    ([r, c]) => r >= 0 && c >= 0 && r < rows && c < columns && at(r, c) < FORBIDDEN,
  );
  return { ms, matched: kept.length, cost: kept.reduce((sum, [r, c]) => sum + at(r, c), 0) };
}

async function assigner() {
  if (solver === 'munkres') {
    // @ts-ignore: installed on its own, see package.json of bench/
    const { munkres } = await import('munkres');
    return (matrix) => munkres(matrix);
  }
  if (solver === 'munkres-js') {
    // @ts-ignore: installed on its own, see package.json of bench/
    const { default: munkres } = await import('munkres-js');
    return (matrix) => munkres(matrix);
  }
  // @ts-ignore: installed on its own, see package.json of bench/
  const { linearSumAssignment } = await import('linear-sum-assignment');
  return (matrix) => {
    const { rowAssignments } = linearSumAssignment(matrix, { maximaze: false });
    return Array.from(rowAssignments, (column, row) => [row, column]);
  };
}

/** The most memory that the process has held; not what its parent held, as Linux counts in `maxRSS`. */
function peak() {
  const status = '/proc/self/status';
  const own = existsSync(status) && /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'));
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) / 1024;
}

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}
