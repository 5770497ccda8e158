import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
const named = [...new Set([...page.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))];
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'))
  .join('\n');

it.each(named.filter((name) => /(?:\/|\.ts)$/.test(name)))('%s is where the page says', (name) => {
  const places = ['', 'src', 'src/programme'].map((folder) => join(root, folder, name));
  expect(places.some((place) => existsSync(place))).toBe(true);
});

it.each(named.filter((name) => /^[a-z]+[A-Z]\w+$/.test(name)))('%s is in the code', (name) => {
  expect(sources).toMatch(new RegExp(String.raw`\b${name}\b`));
});

it('names every file that puts stations together', () => {
  const files = readdirSync(join(root, 'src')).filter((name) => name.endsWith('.ts'));
  expect(files.filter((name) => !named.includes(name))).toEqual([]);
});
