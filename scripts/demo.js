// The main job on the shipped company: what `npm start` shows. Its files go to out/, which git ignores.
import { mkdirSync } from 'node:fs';
import { main } from '../dist/cli/main.js';

mkdirSync('out', { recursive: true });
process.exitCode = await main(
  [
    'match',
    'fixtures/company/mentors.csv',
    'fixtures/company/managers.csv',
    ...['--out', 'out/roster.csv', '--unmatched', 'out/unmatched.csv', '--audit', 'out/audit.json'],
    '--force',
  ],
  process,
);
