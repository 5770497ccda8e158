import type { Scale } from '../people/options.ts';
import { thousandths } from './rule.ts';

/** How far level `a` is better than `b`, in thousandths of the scale's unit; negative if worse. */
export function better(a: number, b: number, { worst, best }: Scale): number {
  return best > worst ? a - b : b - a;
}

/** The place of a level between the worst end of its scale (0) and the best (1000). */
export function placeOnScale(level: number, scale: Scale): number {
  return partOfScale(better(level, scale.worst, scale), scale);
}

/** A distance on the scale as a part of its whole length, 0…1000. */
export function partOfScale(distance: number, { worst, best }: Scale): number {
  return thousandths(distance, Math.abs(best - worst));
}
