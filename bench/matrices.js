// Matrices of costs of the kinds that solvers are compared by. No programme and no people make them.
import { FORBIDDEN } from '../dist/assignment/index.js';
import { generator } from './generator.js';

/**
 * Independent costs 1…highest, of which a part is allowed.
 *
 * @param {number} mentors
 * @param {number} managers
 * @param {number} highest
 */
export function random(mentors, managers, highest, allowed = 1, seed = 11) {
  const next = generator(seed);
  const matrix = new Int32Array(mentors * managers);
  for (let k = 0; k < matrix.length; k++) {
    const cost = 1 + Math.floor(next() * highest);
    matrix[k] = allowed < 1 && next() >= allowed ? FORBIDDEN : cost;
  }
  return fromMatrix(matrix, managers, mentors, highest);
}

/**
 * Managers who cannot all be served: of ten, one has no mentor, three share every twentieth mentor,
 * the others may have one mentor in two.
 *
 * @param {number} mentors
 * @param {number} managers
 * @param {number} highest
 */
export function mixed(mentors, managers, highest, seed = 13) {
  const next = generator(seed);
  const matrix = new Int32Array(managers * mentors).fill(FORBIDDEN);
  for (let row = 0; row < managers; row++) {
    const kind = row % 10;
    for (let c = 0; c < mentors && kind > 0; c++) {
      const cost = 1 + Math.floor(next() * highest);
      if (kind <= 3 ? c % 20 === 0 : next() < 0.5) matrix[row * mentors + c] = cost;
    }
  }
  return fromMatrix(matrix, managers, mentors, highest);
}

/**
 * A problem with unit demands and supplies from a matrix, row by row.
 *
 * @param {Int32Array} matrix
 * @param {number} rows
 * @param {number} columns
 * @param {number} max
 * @returns {import('../dist/assignment/index.js').TransportationProblem}
 */
export function fromMatrix(matrix, rows, columns, max) {
  return {
    demand: new Int32Array(rows).fill(1),
    supply: new Int32Array(columns).fill(1),
    tier: new Uint8Array(rows),
    costs: {
      rows,
      columns,
      max,
      fill: (row, out) => out.set(matrix.subarray(row * columns, (row + 1) * columns)),
    },
  };
}
