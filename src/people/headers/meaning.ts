import type { Field } from './names.ts';
import { headerKey, insideBrackets, letterKey } from './key.ts';
import { isProtected } from './protected.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a header means, and how surely: the lower the rank, the surer. */
export interface RankedMeaning {
  readonly field: Field;
  /**
   * 0: its very name; 1: its name with a remark in brackets; 2: a name that counts where nothing
   * else has this meaning; 3: only what stands in its brackets, as in the grids of forms.
   */
  readonly rank: 0 | 1 | 2 | 3;
}

/** What a header means by itself. */
export function meaningOf(header: string, vocabulary: Vocabulary): RankedMeaning | undefined {
  const key = headerKey(header);
  const outside = vocabulary.get(key);
  if (outside !== undefined) {
    const rank = outside.weak ? 2 : letterKey(header) === key ? 0 : 1;
    return { field: outside.field, rank };
  }
  const inner = insideBrackets(header);
  if (inner === undefined || isProtected(header)) return undefined;
  const inside = vocabulary.get(headerKey(inner));
  return inside === undefined ? undefined : { field: inside.field, rank: 3 };
}
