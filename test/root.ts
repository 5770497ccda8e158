import process from 'node:process';
import { join } from 'node:path';

// Files of tests share a process: each begins in the folder of the project.
process.chdir(join(import.meta.dirname, '..'));
