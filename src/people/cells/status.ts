import { finding } from '../../findings/finding.ts';
import { termKey } from '../term.ts';
import type { Parsed } from './parsed.ts';

/** Every word that means that somebody works here. */
export const ACTIVE: readonly string[] = ['active', 'aktiv', 'employed', 'beschäftigt'];

/** Every word that means that somebody does not, or not now. */
export const LEFT: readonly string[] = [
  ...['left', 'inactive', 'terminated', 'resigned', 'retired'],
  ...['inaktiv', 'ausgeschieden', 'ausgetreten', 'ruhend'],
];

const words = new Map([
  ...ACTIVE.map((word) => [termKey(word), false] as const),
  ...LEFT.map((word) => [termKey(word), true] as const),
]);

/** Reads whether somebody has left. A blank is active. */
export function parseStatus(text: string, header: string): Parsed<boolean> {
  if (text === '') return { value: false };
  const value = words.get(termKey(text));
  if (value !== undefined) return { value };
  return {
    value: false,
    wrong: (place) => finding('invalid-status', place, { header }),
    word: 'status',
  };
}
