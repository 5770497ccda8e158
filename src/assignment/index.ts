export { canonical, settled, type Units, type UnitSolution } from './canonical.ts';
export { certify } from './certify.ts';
export { deficientSet } from './deficient-set.ts';
export { forceFair, type ForcedSolution, forceTotal } from './forced-solution.ts';
export { type Exchange, forcedPairCost, type ForcedPairCost } from './forced-pair-cost.ts';
export { underCeiling } from './costs.ts';
export { factoredCosts } from './costs.ts';
export { type FairSolution, solveFair } from './solve-fair.ts';
export {
  CostsTooLarge,
  type CostFactors,
  type Costs,
  type CostTable,
  type CostTerm,
  FORBIDDEN,
  type Solution,
  type TransportationProblem,
} from './problem.ts';
export { pairCost } from './costs.ts';
export { extraSupply } from './extra-supply.ts';
export { solve, type SolveOptions } from './solve.ts';
export { tabulate } from './costs.ts';
