import { FORBIDDEN } from '../assignment/index.ts';
import type { Pairing } from './pairing.ts';
import { type Profiles, representative } from './profiles.ts';
import type { CodedTest } from './tests.ts';

/**
 * The criteria that rosters of the most tandems can differ in, as indices. A criterion is not one of
 * them if it says the same of all pairs that the rules allow, or if it tells mentors apart alone
 * while each of them has a tandem who may have one, or so with managers.
 *
 * @param tandems - how many there are at most
 */
export function decidingCriteria(
  { mentors, managers, criteria, tests, problem }: Pairing,
  tandems: number,
): number[] {
  const { costs, demand, supply } = problem;
  const scoring = tests.filter(({ weight }) => weight > 0);
  const said = criteria.map((_, k) => new Said(scoring[k]!, mentors));
  const line = new Int32Array(costs.columns);
  const columns = new Int32Array(costs.columns);
  const mayServe = new Uint8Array(costs.columns);
  let wanted = 0;
  for (let row = 0; row < costs.rows; row++) {
    costs.fill(row, line);
    let count = 0;
    for (let c = 0; c < line.length; c++) if (line[c]! < FORBIDDEN) columns[count++] = c;
    const allowed = columns.subarray(0, count);
    if (count > 0) wanted += demand[row]!;
    for (const column of allowed) mayServe[column] = 1;
    const manager = representative(managers, row);
    for (const one of said) if (one.ofMentor || one.ofManager) one.look(manager, allowed);
  }
  const offered = supply.reduce((sum, units, c) => sum + units * mayServe[c]!, 0);
  return said.flatMap(({ isOne, ofMentor, ofManager }, k) =>
    isOne || (ofMentor && tandems === offered) || (ofManager && tandems === wanted) ? [] : [k],
  );
}

/** What a criterion says of pairs that the rules allow. */
class Said {
  /** Whether it says the same of all. */
  isOne = true;
  /** Whether it says the same of all of a mentor, and of all of a manager. */
  ofMentor = true;
  ofManager = true;
  private readonly test: CodedTest;
  private readonly mentorCode: Int32Array;
  /** By column, the value that was seen; -1 before. */
  private readonly value: Int32Array;
  private first = -1;

  constructor(test: CodedTest, mentors: Profiles) {
    this.test = test;
    this.mentorCode = Int32Array.from(
      { length: mentors.count },
      (_, column) => test.mentor.code[representative(mentors, column)]!,
    );
    this.value = new Int32Array(mentors.count).fill(-1);
  }

  /** Takes in the pairs of a manager with some columns. */
  look(manager: number, columns: Int32Array): void {
    const { mentorCode, value } = this;
    const values = this.test.row(this.test.manager.code[manager]!);
    let own = -1;
    for (const column of columns) {
      const one = values[mentorCode[column]!]!;
      if (own < 0) own = one;
      else if (one !== own) this.ofManager = false;
      if (value[column]! < 0) value[column] = one;
      else if (one !== value[column]) this.ofMentor = false;
    }
    if (own < 0) return;
    if (this.first < 0) this.first = own;
    if (own !== this.first || !this.ofManager) this.isOne = false;
  }
}
