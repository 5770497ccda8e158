import { expect, it } from 'vitest';

import { flowOf } from '../../src/roster/explain/flow.ts';

it('gives a flow as pairs of profiles with their units', () => {
  const flow = {
    row: Int32Array.of(0, 1),
    column: Int32Array.of(2, 0),
    amount: Int32Array.of(3, 1),
  };
  expect(flowOf({ flow })).toEqual([
    [0, 2, 3],
    [1, 0, 1],
  ]);
});
