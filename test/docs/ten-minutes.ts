import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const page = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');

/**
 * Does to a copy of the house what CONTRIBUTING.md says, from “Add a rule in ten minutes” on:
 * ` ```ts FILE ` (or csv, yaml) is a new file, ` ```diff FILE ` changes lines of one that is there.
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
  const lines = diff.trimEnd().split('\n');
  const without = (sign: string): string =>
    lines
      .filter((line) => !line.startsWith(sign))
      .map((line) => line.slice(1))
      .join('\n');
  const [old, made] = [without('+'), without('-')];
  const [head = '', tail, ...more] = before.split(`\n${old}\n`);
  if (tail === undefined || more.length > 0) throw new Error(`“${old}” does not stand there once`);
  return [head, made, tail].join('\n');
}
