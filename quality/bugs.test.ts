import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Bug {
  readonly what: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

const root = join(import.meta.dirname, '..');
const bugs = parse(readFileSync(join(import.meta.dirname, 'bugs.yaml'), 'utf8')) as Bug[];

it('has thirty bugs to plant, no two of them the same', () => {
  expect(bugs.length).toBe(30);
  expect(new Set(bugs.map(({ file, find }) => `${file}\0${find}`)).size).toBe(30);
});

it.each(bugs)('can plant in $file: $what', ({ file, find, replace }) => {
  const source = readFileSync(join(root, file), 'utf8');
  expect(source.split(find).length - 1).toBe(1);
  expect(replace).not.toBe(find);
});
