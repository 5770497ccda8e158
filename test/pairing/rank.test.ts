import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { rank } from '../../src/pairing/rank.ts';
import { person } from '../helpers/people.ts';

const people = ['M10', 'M2', 'm1', 'Ä', '\u{1f600}', '\ue000'].map((id) => person('mentor', id));
const ids = (seed?: string): string[] => rank(people, seed).map(({ id }) => id);

it('without a seed ids rank by code points', () => {
  expect(ids()).toEqual(['M10', 'M2', 'm1', 'Ä', '\ue000', '\u{1f600}']);
});

it.each(['2026', '2027', '', 'a', 'ab'])('with the seed %j the published lots rank', (seed) => {
  const lot = (id: string): string =>
    createHash('sha256')
      .update(Buffer.from(`${seed}\u0000${id}`))
      .digest('hex');
  const drawn = people.map(({ id }) => id).sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
  expect(ids(seed)).toEqual(drawn);
});

it('with a seed the published lots rank people who stand in the order of their ids, too', () => {
  const inOrder = ['M1', 'M2', 'M3', 'M4'].map((id) => person('mentor', id));
  expect(rank(inOrder, '2026').map(({ id }) => id)).toEqual(['M3', 'M1', 'M4', 'M2']);
});
