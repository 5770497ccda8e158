export { defaultProgramme } from './build.ts';
export type { Programme } from './programme.ts';
export { readProgramme } from './read.ts';
