import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const page = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

/**
 * Does to a copy of the house what “Add a rule in ten minutes” says: ` ```ts FILE ` (or csv, yaml)
 * is a new file, ` ```diff FILE ` adds lines below the line that stands above them.
 * Gives how many steps there were.
 */
export function takeTenMinutes(house: string): number {
  const steps = [...page.matchAll(/^```(ts|csv|yaml|diff) (\S+)\n([^]*?)^```$/gm)];
  for (const [, kind, name = '', text = ''] of steps) {
    const file = join(house, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kind === 'diff' ? changed(readFileSync(file, 'utf8'), text) : text);
  }
  return steps.length;
}

function changed(before: string, diff: string): string {
  const [above = '', ...added] = diff.trimEnd().split('\n');
  const [head = '', tail, ...more] = before.split(`\n${above.slice(1)}\n`);
  if (tail === undefined || more.length > 0)
    throw new Error(`“${above}” does not stand there once`);
  return [head, above.slice(1), ...added.map((line) => line.slice(1)), tail].join('\n');
}
