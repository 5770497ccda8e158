/**
 * The least reduced costs seen of a row, in ascending order: a bounded insertion sort, which for
 * a few dozen entries beats a heap.
 */
export class Candidates {
  readonly column: Int32Array;
  readonly reduced: Float64Array;
  count = 0;
  /** How many are kept at most; set by `begin`. */
  private most = 0;

  constructor(capacity: number) {
    this.column = new Int32Array(capacity);
    this.reduced = new Float64Array(capacity);
  }

  begin(most: number): void {
    this.most = most;
    this.count = 0;
  }

  /**
   * Puts in a column whose reduced cost lies below the present limit.
   *
   * @returns the new limit: the largest kept, once there are enough, else the old one
   */
  insert(column: number, reduced: number, limit: number): number {
    const { column: columns, reduced: values, most } = this;
    let at = this.count < most ? this.count++ : most - 1;
    for (; at > 0 && values[at - 1]! > reduced; at--) {
      values[at] = values[at - 1]!;
      columns[at] = columns[at - 1]!;
    }
    values[at] = reduced;
    columns[at] = column;
    return this.count === most ? values[most - 1]! : limit;
  }
}
