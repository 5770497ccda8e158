import process from 'node:process';
import { join } from 'node:path';

import fc from 'fast-check';

// Files of tests share a process: each begins in the folder of the project.
process.chdir(join(import.meta.dirname, '..'));

// The same random cases on every machine; the slow suite draws new ones each time.
fc.configureGlobal({ seed: 20_130_112 });
