import type { Language, Place } from '../../findings/finding.ts';
import { visible } from '../text.ts';
import { inBoth } from '../../util/language.ts';

const WORDS = inBoth(
  { cell: 'cell', column: 'column', id: 'id', input: 'standard input', quote: ['“', '”'] },
  { cell: 'Zelle', column: 'Spalte', id: 'ID', input: 'Standardeingabe', quote: ['„', '“'] },
);

/** The file as findings name it. */
export function fileOf(place: Place, language: Language): string {
  return place.file === '-' ? WORDS[language].input : visible(place.file);
}

/**
 * Where a finding lies, in the form that terminals and editors make clickable
 * (`mentors.csv:17:23`), or as a spreadsheet names it (`mentors.xlsx[Tabelle1]!C17`).
 */
export function position(place: Place, language: Language): string {
  const file = fileOf(place, language);
  if (place.sheet !== undefined) {
    const within = place.cell ?? (place.line === undefined ? undefined : String(place.line));
    return `${file}[${visible(place.sheet)}]${within === undefined ? '' : `!${within}`}`;
  }
  return [file, place.line ?? place.row, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(':');
}

/** What else is known of a place: `cell C17, column “Kommunikation”, id M-0042`; may be empty. */
export function surroundings(place: Place, language: Language): string {
  const { cell, column, id, quote } = WORDS[language];
  const [open, close] = quote;
  return [
    place.cell !== undefined && place.sheet === undefined ? `${cell} ${place.cell}` : undefined,
    place.header === undefined ? undefined : `${column} ${open}${visible(place.header)}${close}`,
    place.id === undefined ? undefined : `${id} ${visible(place.id)}`,
    place.key === undefined ? undefined : visible(place.key),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}
