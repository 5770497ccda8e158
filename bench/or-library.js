// Solves the assignment problems of the OR-Library (Beasley 1990, doi:10.1057/jors.1990.166) and
// compares with the published optima: or-library.js assign100.txt assign200.txt …
// The files are not part of the project; the OR-Library offers them for download.
import { readFileSync } from 'node:fs';
import { certify, solve } from '../dist/assignment/index.js';
import { fromMatrix } from './matrices.js';

/** The published optimum of the problem of each size. */
const optima = new Map([
  [100, 305],
  [200, 475],
  [300, 626],
  [400, 804],
  [500, 991],
  [600, 1176],
  [700, 1362],
  [800, 1552],
]);

for (const file of process.argv.slice(2)) {
  const [size, ...costs] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number);
  const matrix = Int32Array.from(costs);
  if (matrix.length !== size * size) throw new Error(`${file}: ${matrix.length} costs`);
  const problem = fromMatrix(matrix, size, size, 100);
  const solution = solve(problem);
  const objections = certify(problem, solution);
  const { row, column } = solution.flow;
  const cost = row.reduce((sum, r, k) => sum + matrix[r * size + column[k]], 0);
  const isRight = row.length === size && cost === optima.get(size) && objections.length === 0;
  console.log(`${file}: ${cost}, published ${optima.get(size)}${isRight ? '' : ' – WRONG'}`);
  if (!isRight) process.exitCode = 1;
}
