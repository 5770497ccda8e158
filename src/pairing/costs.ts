import {
  type Costs,
  CostsTooLarge,
  type CostTable,
  type CostTerm,
  factoredCosts,
  FORBIDDEN,
  tabulate,
} from '../assignment/index.ts';
import { combine } from './coding.ts';
import { FORBIDS } from './tests.ts';

/** A test over profiles: which of its values each profile has, and what it says of them. */
export interface ProfileTest {
  /** What one step of its value costs; 0 for a rule. */
  readonly scale: number;
  /** Its values are 1000 - range … 1000, or FORBIDS. */
  readonly range: number;
  /** By mentor profile. */
  readonly mentorCode: Int32Array;
  readonly mentorValues: number;
  /** By manager profile. */
  readonly managerCode: Int32Array;
  readonly managerValues: number;
  readonly row: (managerCode: number) => Uint16Array;
}

/** The shape of the costs: which tests are told by the block of a mentor profile, which by a term. */
export interface CostLayout {
  /** Tests that read nothing of the manager. */
  readonly base: readonly ProfileTest[];
  readonly block: readonly ProfileTest[];
  /** The block of each mentor profile, numbered in the order of first members. */
  readonly blockOf: Int32Array;
  readonly blocks: number;
  /** Groups of tests, each with its own code per mentor profile. */
  readonly terms: readonly {
    readonly tests: readonly ProfileTest[];
    readonly code: Int32Array;
    readonly size: number;
  }[];
}

/**
 * Divides the tests so that a row of costs is cheap to compute: tests of few values together make
 * blocks of columns with one entry each; the others (such as topics) get a table each.
 */
export function layOut(tests: readonly ProfileTest[], mentorProfiles: number): CostLayout {
  const base: ProfileTest[] = [];
  const block: ProfileTest[] = [];
  const terms: { tests: ProfileTest[]; code: Int32Array; size: number }[] = [];
  const join = (group: readonly ProfileTest[]): { code: Int32Array; size: number } =>
    combine(
      group.map((test) => ({ code: test.mentorCode, size: test.mentorValues })),
      mentorProfiles,
    );

  const mostBlocks = Math.max(64, mentorProfiles >> 3);
  let blocks = join([]);
  const byFewestValues = [...tests].sort((a, b) => a.mentorValues - b.mentorValues);
  for (const test of byFewestValues) {
    if (test.managerValues <= 1 && test.scale > 0) {
      base.push(test);
      continue;
    }
    const joined = join([...block, test]);
    if (joined.size <= mostBlocks) {
      block.push(test);
      blocks = joined;
      continue;
    }
    // A test that reads the same as another (a rule and a criterion on topics) shares its codes.
    const related = terms.find((term) => join([...term.tests, test]).size <= term.size);
    if (related) related.tests.push(test);
    else terms.push({ tests: [test], ...join([test]) });
  }
  return { base, block, blockOf: blocks.code, blocks: blocks.size, terms };
}

/**
 * The costs of the transportation problem: for each test, scale × (1000 - value). The columns
 * must stand block by block.
 *
 * @throws CostsTooLarge if a cost could reach the mark of a forbidden pair
 */
export function costsOf(layout: CostLayout, rows: number, columns: number): Costs {
  const base = new Int32Array(columns);
  let max = 0;
  const every = [...layout.base, ...layout.block, ...layout.terms.flatMap((term) => term.tests)];
  for (const test of every) max += test.scale * test.range;
  if (max >= FORBIDDEN) {
    throw new CostsTooLarge(`the weights are too large: a pair could cost ${max} of ${FORBIDDEN}`);
  }
  for (const test of rows === 0 ? [] : layout.base) {
    const values = test.row(0);
    for (let c = 0; c < columns; c++) {
      base[c]! += test.scale * (1000 - values[test.mentorCode[c]!]!);
    }
  }

  const start = new Int32Array(layout.blocks + 1).fill(columns);
  for (let c = columns - 1; c >= 0; c--) start[layout.blockOf[c]!] = c;
  const block = tablesOf(layout.block, layout.blockOf, layout.blocks, rows);
  const terms = layout.terms.map(({ tests, code, size }): CostTerm => {
    return { code, table: tablesOf(tests, code, size, rows) };
  });

  return factoredCosts({ base, start, block, terms }, rows, max);
}

/** For each test, its code in each entry of the joined code. */
function codesOf(tests: readonly ProfileTest[], joined: Int32Array, size: number): Int32Array[] {
  return tests.map((test) => {
    const codes = new Int32Array(size);
    for (let c = 0; c < joined.length; c++) codes[joined[c]!] = test.mentorCode[c]!;
    return codes;
  });
}

/** For each row, what the tests together say of each entry of the joined code. */
function tablesOf(
  tests: readonly ProfileTest[],
  joined: Int32Array,
  size: number,
  rows: number,
): (row: number) => CostTable {
  const codes = codesOf(tests, joined, size);
  const key = combine(
    tests.map((test) => ({ code: test.managerCode, size: test.managerValues })),
    rows,
  );
  const rowOf = new Int32Array(key.size);
  key.code.forEach((one, row) => (rowOf[one] = row));
  return tabulate(key.code, key.size, size, (one, out) => {
    out.fill(0);
    tests.forEach((test, t) => {
      const code = codes[t]!;
      const values = test.row(test.managerCode[rowOf[one]!]!);
      for (let e = 0; e < size; e++) {
        const value = values[code[e]!]!;
        if (value === FORBIDS) out[e] = FORBIDDEN;
        else if (out[e] !== FORBIDDEN) out[e]! += test.scale * (1000 - value);
      }
    });
  });
}
