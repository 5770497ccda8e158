// Says which addresses in package.json are still placeholders, and fails for it when a publication
// asks (`npm publish` runs it first). package.json is the place to set them; `HOMEPAGE` in
// src/util/homepage.ts repeats one of them, as a test holds.
import { readFileSync } from 'node:fs';

const told = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const placeholders = ['repository', 'bugs', 'homepage', 'author'].filter((key) =>
  /\.example\b/.test(JSON.stringify(told[key] ?? '.example')),
);
if (placeholders.length > 0) {
  console.error(`package.json: ${placeholders.join(', ')}: placeholders, to be set on publication`);
  if (process.argv.includes('--strict')) process.exitCode = 1;
}
