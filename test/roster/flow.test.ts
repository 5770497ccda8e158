import { expect, it } from 'vitest';

import { afterExchange, flowOf } from '../../src/roster/flow.ts';

it('a flow is told as pairs of profiles with their units', () => {
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

it('an exchange moves single units; pairs without any are no part of the flow', () => {
  const exchange = {
    added: [
      [0, 1],
      [1, 2],
    ],
    removed: [
      [0, 2],
      [1, 1],
    ],
    ...{ matched: undefined, unmatched: undefined },
  } as const;
  const flow = [
    [0, 2, 3],
    [1, 1, 1],
    [1, 2, 1],
  ] as const;
  expect(afterExchange(flow, exchange)).toEqual([
    [0, 2, 2],
    [1, 2, 2],
    [0, 1, 1],
  ]);
});
