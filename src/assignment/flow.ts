/** Units between rows and columns: parallel arrays, sorted by row, then column; amounts above 0. */
export interface Flow {
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly amount: Int32Array;
}
