import { createHash } from 'node:crypto';

/**
 * The name of a tandem: derived from its two ids alone, so that the same pair has the same name
 * in every wave and on every machine (48 bits of SHA-256).
 */
export function tandemId(mentorId: string, managerId: string): string {
  const digest = createHash('sha256').update(`${mentorId}\0${managerId}`, 'utf8').digest('hex');
  return `T-${digest.slice(0, 12)}`;
}
