export { certify } from './certify.ts';
export { deficientSet } from './deficient-set.ts';
export { type Exchange, forcing, type Forcing } from './forcing.ts';
export { factoredCosts } from './factored-costs.ts';
export {
  type CostFactors,
  type Costs,
  type CostTable,
  type CostTerm,
  FORBIDDEN,
  type Solution,
  type TransportationProblem,
} from './problem.ts';
export { solve } from './solve.ts';
export { tabulate } from './tabulate.ts';
