import { expect, it } from 'vitest';

import { bar, columns, fitted, histogram, wrap } from '../../src/report/columns.ts';

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

it.each([
  ['a little', 'a little'],
  ['one two three four', 'one two\nthree\nfour'],
  ['A:  one two', 'A:  one\n    two'],
  ['\u001B[2mA:\u001B[22m  one two', '\u001B[2mA:\u001B[22m  one\n    two'],
  ['  one two three', '  one\n  two\n  three'],
  ['  = one two', '  = one\n    two'],
  ['--> a b c d', '--> a b\n    c d'],
  ['A very long label  one', 'A very\nlong\nlabel\none'],
  ['incomprehensible', 'incomprehensible'],
  ['\u001B[2mNext:\u001B[22m tandem check a', '\u001B[2mNext:\u001B[22m tandem check a'],
  ['one two\nthree four\n', 'one two\nthree\nfour\n'],
])('fits %j into eight columns', (text, expected) => {
  expect(fitted(text, 8)).toBe(expected);
});
