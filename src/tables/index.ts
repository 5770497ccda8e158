export type { ReadOptions, Reading } from './read.ts';
export { readTable } from './read.ts';
export type { Dialect, NumberCell, OutputCell, Row, Sheet, Source, Table } from './table.ts';
