export { defaultProgramme } from './build.ts';
export { missingColumns } from './custom/index.ts';
export type { Programme } from './programme.ts';
export { readProgramme } from './read.ts';
