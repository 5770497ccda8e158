import type { SourceKind, Sources } from '../protocol.ts';

/** What a file that was dropped anywhere seems to be, by its name and what is there already. */
export function guessKind(name: string, sources: Sources): SourceKind {
  if (/\.ya?ml$/i.test(name)) return 'programme';
  if (/\.json$/i.test(name)) return 'audit';
  if (/mentor/i.test(name) && !/mentee/i.test(name)) return 'mentors';
  if (/manager|mentee|f(?:ü|ue|u)hrung/i.test(name)) return 'managers';
  if (/decision|roster|tandem/i.test(name)) return 'previous';
  if (!sources.mentors) return 'mentors';
  if (!sources.managers) return 'managers';
  return 'previous';
}
