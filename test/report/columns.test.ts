import { expect, it } from 'vitest';

import { bar, columns, histogram, wrap } from '../../src/report/columns.ts';

it('aligns cells by the columns they take, numbers to the right', () => {
  const rows = [
    ['mentor', 'points', 'town'],
    ['Zoë', '97.5', '東京'],
    ['\u001B[1mBjörn\u001B[22m', '8.0', 'Bonn'],
  ];
  expect(columns(rows, new Set([1])).split('\n')).toEqual([
    'mentor  points  town',
    'Zoë       97.5  東京',
    '\u001B[1mBjörn\u001B[22m      8.0  Bonn',
    '',
  ]);
});

it.each([
  [0, 10, ''],
  [10, 10, '████'],
  [20, 10, '████'],
  [5, 10, '██'],
  [1, 16, '▎'],
  [3, 0, ''],
])('draws %i of %i as %j', (value, most, drawn) => {
  expect(bar(value, most, 4)).toBe(drawn);
});

it('never hides a count in a histogram', () => {
  expect(histogram([0, 1, 50, 100])).toBe(' ▁▄█');
  expect(histogram([0, 0])).toBe('  ');
});

it.each([
  ['one two three', 'one two\nthree'],
  ['incomprehensible', 'incomprehensible'],
  ['日本 語日', '日本\n語日'],
  ['', ''],
])('wraps %j at eight columns', (paragraph, wrapped) => {
  expect(wrap(paragraph, 8)).toBe(wrapped);
});
