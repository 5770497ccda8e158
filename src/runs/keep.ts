import { type Finding, finding } from '../findings/finding.ts';
import type { Programme } from '../programme/programme.ts';
import type { Wave } from '../roster/wave/wave.ts';
import type { DecideOptions } from './decide.ts';

/** Which proposed pairs of the wave before rather stay. */
export interface KeepOptions {
  /** Prefer them among equally good rosters. */
  readonly keep?: 'proposed' | undefined;
  /** A bonus in whole points for each. */
  readonly keepWeight?: string | number | undefined;
}

/** How proposed pairs are kept: among equals, for a bonus in whole points, or not at all. */
export function keepOf(
  { keep, keepWeight }: KeepOptions,
  wave: Wave | undefined,
  objective: Programme['objective'],
): { readonly keep?: DecideOptions['keep']; readonly objection?: Finding } {
  if (keepWeight !== undefined) {
    if (objective === 'fair') {
      return { objection: finding('keep-weight-with-fair', { file: '--keep-weight' }, {}) };
    }
    if (!/^(?:\d{1,2}|100)$/.test(String(keepWeight))) {
      return { objection: finding('invalid-keep-weight', { file: '--keep-weight' }, {}) };
    }
    return wave ? { keep: Number(keepWeight) } : {};
  }
  return wave && keep === 'proposed' ? { keep: 'tie' } : {};
}
