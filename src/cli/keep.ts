import { finding, type Finding, type MatchOptions, type WaveReading } from '../index.ts';
import type { ContinuingOptions } from './shell.ts';

/** How proposed pairs are kept: among equals, for a bonus in whole points, or not at all. */
export function keepOf(
  { keep, keepWeight }: ContinuingOptions,
  wave: WaveReading['wave'],
  objective: MatchOptions['objective'],
): MatchOptions['keep'] | Finding {
  if (keepWeight !== undefined) {
    if (objective === 'fair') {
      return finding('keep-weight-with-fair', { file: '--keep-weight' }, {});
    }
    if (!/^(?:\d{1,2}|100)$/.test(keepWeight)) {
      return finding('invalid-keep-weight', { file: '--keep-weight' }, {});
    }
    return wave && Number(keepWeight);
  }
  return wave && keep === 'proposed' ? 'tie' : undefined;
}

export function isFinding(keep: MatchOptions['keep'] | Finding): keep is Finding {
  return typeof keep === 'object';
}
