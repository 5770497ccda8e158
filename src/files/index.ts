export { commitFiles } from './commit-files.ts';
export { commitFolder } from './commit-folder.ts';
export { foldersWith, listFiles } from './list-files.ts';
export { loadFile } from './load-file.ts';
export { openFile } from './open-file.ts';
export { shippedPage } from './shipped-page.ts';
export { writingFailed } from './system-errors.ts';
export { removeTemporaries } from './temporaries.ts';
