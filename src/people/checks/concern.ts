import { kindOf } from '../headers/consent-headers.ts';
import { fieldOf } from '../headers/vocabulary.ts';
import { saysWhoLeaves } from './unread-leavers.ts';
import { soundsLike } from './unread-people.ts';

/**
 * What a header, or the name of a worksheet, says of people: `out` that some take no part, leave, or
 * are not to be paired with some others; `consent` that they were asked whether they take part.
 */
export function concernOf(text: string): 'out' | 'consent' | undefined {
  const kind = kindOf(text);
  if (kind === 'withdrawn' || kind === 'negated') return 'out';
  if (saysWhoLeaves(text) || soundsLike(text) === 'excludes') return 'out';
  if (fieldOf(text) === 'excludes') return 'out';
  return kind === 'asks' || kind === 'plain' || fieldOf(text) === 'volunteers'
    ? 'consent'
    : undefined;
}
