import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Queue } from '../../src/assignment/queue.ts';
import { share } from '../helpers/share.ts';

const ITEMS = 12;
/** Lets an item wait at a distance, or takes out the nearest. */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.nat(ITEMS - 1), fc.nat(20)) },
  { weight: 1, arbitrary: fc.constant('take' as const) },
);

/** Does the steps and compares with a plain list after each of them. */
function follow(queue: Queue, steps: readonly (readonly [number, number] | 'take')[]): void {
  const waiting = new Map<number, number>();
  const known = new Map<number, number>();
  const least = (): number => Math.min(Infinity, ...waiting.values());
  for (const one of steps) {
    if (one === 'take') {
      if (waiting.size === 0) continue;
      const nearest = least();
      const item = queue.take();
      expect(waiting.get(item)).toBe(nearest);
      waiting.delete(item);
    } else {
      const [item, distance] = one;
      if (distance >= (known.get(item) ?? Infinity)) continue;
      queue.reach(item, distance);
      waiting.set(item, distance);
      known.set(item, distance);
    }
    expect(queue.least()).toBe(least());
    for (let item = 0; item < ITEMS; item++) {
      expect(queue.distance[item]).toBe(known.get(item) ?? Infinity);
    }
  }
}

describe('the queue', () => {
  it('gives out whatever is nearest, also after it has been cleared half-way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(step, { maxLength: 60 }), { minLength: 1, maxLength: 3 }),
        (rounds) => {
          const queue = new Queue(ITEMS);
          for (const steps of rounds) {
            queue.clear();
            follow(queue, steps);
          }
        },
      ),
      { numRuns: share(300) },
    );
  });

  it('forgets all distances when it is cleared, and nobody waits', () => {
    const queue = new Queue(3);
    queue.reach(2, 5);
    queue.reach(0, 4);
    expect(queue.take()).toBe(0);
    queue.clear();
    expect(queue.least()).toBe(Infinity);
    expect(Array.from(queue.distance)).toEqual([Infinity, Infinity, Infinity]);
  });

  it('keeps an order of many, whichever way they come', () => {
    const queue = new Queue(200);
    const at = (item: number): number => (item * 73) % 200;
    for (let item = 0; item < 200; item++) queue.reach(item, 1000 + at(item));
    for (let item = 0; item < 200; item += 2) queue.reach(item, at(item));
    const taken = Array.from({ length: 200 }, () => queue.distance[queue.take()]);
    expect(taken).toEqual(taken.toSorted((a, b) => a! - b!));
    expect(queue.least()).toBe(Infinity);
  });
});
