export type { OutputDialect } from './dialect.ts';
export { dialectOf, OUTPUT_DIALECTS } from './dialect.ts';
export { guard, unguard } from './guard.ts';
export { readRecords } from './records.ts';
export type { ReadOptions, Reading } from './read-table.ts';
export { readTable } from './read-table.ts';
export type { Output, OutputCell, Row, Sheet, Source, Table } from './table.ts';
export { writeDelimited } from './write-delimited.ts';
export { writeWorkbook } from './workbook.ts';
