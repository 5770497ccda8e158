import { expect, it } from 'vitest';

import { nearest } from '../../src/util/nearest.ts';

it.each([
  ['comunication', ['skill', 'communication'], 'communication'],
  ['skil', ['skill', 'still'], 'skill'],
  // one edit for each three letters, and one for the shortest
  ['ab', ['ac'], 'ac'],
  ['ab', ['cd'], undefined],
  ['level', ['label'], undefined],
  ['levels', ['labels'], 'labels'],
  ['levels', ['labes'], undefined],
  // of equally near ones the first
  ['bat', ['cat', 'rat'], 'cat'],
  ['bat', ['rat', 'cat'], 'rat'],
  ['bat', ['bate', 'bat'], 'bat'],
  ['x', [], undefined],
])('what is meant by %j among %j is %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});
