export type { Output } from './commit.ts';
export { commitFiles } from './commit.ts';
export { commitFolder } from './folder.ts';
export { listFiles } from './list.ts';
export { loadFile } from './load.ts';
export { removeTemporaries } from './temporaries.ts';
