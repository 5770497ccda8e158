import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { runInMemory } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-slow-'));
const file = (name: string): string => join(folder, name);
const FILES = [file('mentors.csv'), file('managers.csv'), '-p', file('programme.yaml')];

/** Nobody has the hobbies of anybody else, and none begins like another. */
const hobbies = (of: number): string =>
  Array.from({ length: 150 }, (_, i) => `h${of * 150 + i}`).join('; ');

beforeAll(() => {
  const people = (role: string, rest: string, from: number): string[] =>
    Array.from({ length: 60 }, (_, i) => `${role}${i},${rest},"${hobbies(from + i)}"`);
  const write = (name: string, ...lines: string[]): void => {
    writeFileSync(file(name), `${lines.join('\n')}\n`);
  };
  const header = 'id,department,social_media_skill,communication,hobbies';
  write('mentors.csv', header, ...people('M', 'IT,5,5', 0));
  write('managers.csv', 'id,department,hobbies', ...people('G', 'Sales', 60));
  write(
    'programme.yaml',
    'custom:',
    '  criteria:',
    '    - { id: quick, weight: 1, expression: "mentor.hobbies == manager.hobbies" }',
    '    - { id: endless, weight: 5, expression: "list(mentor.hobbies).exists(x, list(manager.hobbies).exists(y, x.startsWith(y)))" }',
  );
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it(
  'ends a match of 60 by 60 people with a finding that names the slow expression',
  { timeout: 120_000 },
  async () => {
    const { code, stdout, stderr } = await runInMemory(['match', ...FILES, '-o', '-']);
    const printed = `${stdout}${stderr}`;
    expect(printed).toContain('expression-too-slow');
    expect(printed).toContain('the expression of endless');
    expect(printed).toContain('programme.yaml:4:');
    expect(code).toBe(2);
  },
);
