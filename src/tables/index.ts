export type { OutputDialect } from './dialect.ts';
export { dialectOf, OUTPUT_DIALECTS } from './dialect.ts';
export { guard, unguard } from './guard.ts';
export type { Reading } from './read.ts';
export { readTable } from './read.ts';
export type { OutputCell, Row, Sheet, Table } from './table.ts';
export { writeDelimited } from './write.ts';
export { writeWorkbook } from './workbook.ts';
