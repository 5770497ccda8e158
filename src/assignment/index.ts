export { certify } from './certify.ts';
export { deficientSet } from './deficient-set.ts';
export {
  type CostFactors,
  type Costs,
  type CostTerm,
  FORBIDDEN,
  type Solution,
  type TransportationProblem,
} from './problem.ts';
export { solve } from './solve.ts';
