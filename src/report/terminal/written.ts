import { inBoth, type Language } from '../../util/language.ts';
import type { Audience } from '../html/input.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';

const WORDS = inBoth(
  {
    report: (tandems: number) => `Report on ${plural(tandems, 'tandem', 'tandems')}`,
    invalid: 'the roster is not valid, and the page says so at its head',
    audience: {
      hr: 'HR only: it holds scores; for the steering group: --audience steering',
      steering: 'without names and points, counts under 5 withheld',
    },
    kit: (tandems: number, groups: number, files: number) =>
      `Kit for ${plural(tandems, 'tandem', 'tandems')}, ${plural(groups, 'workshop group', 'workshop groups')}: ${plural(files, 'file', 'files')}`,
    sheet: 'Page to hand over',
    known: (tandems: number) =>
      `${plural(tandems, 'tandem has', 'tandems have')} papers since the previous roster; --all writes them again`,
    folders: 'open index.html; give each tandem its own folder; the folder hr is for HR',
  },
  {
    report: (tandems) => `Bericht über ${plural(tandems, 'Tandem', 'Tandems')}`,
    invalid: 'die Tandemliste ist nicht gültig, und die Seite sagt es am Anfang',
    audience: {
      hr: 'nur für die Personalentwicklung: enthält Punkte; für den Lenkungskreis: --audience steering',
      steering: 'ohne Namen und Punkte, Anzahlen unter 5 zurückgehalten',
    },
    kit: (tandems, groups, files) =>
      `Mappe für ${plural(tandems, 'Tandem', 'Tandems')}, ${plural(groups, 'Workshopgruppe', 'Workshopgruppen')}: ${plural(files, 'Datei', 'Dateien')}`,
    sheet: 'Seite zum Aushändigen',
    known: (tandems) =>
      `${plural(tandems, 'Tandem hat', 'Tandems haben')} schon Unterlagen seit der vorigen Liste; --all schreibt sie noch einmal`,
    folders:
      'index.html öffnen; jedem Tandem seinen eigenen Ordner geben; der Ordner hr ist für die Personalentwicklung',
  },
);

/** What a kit was made of. */
export interface KitCounts {
  readonly tandems: number;
  readonly files: number;
  readonly groups: number;
  /** Tandems that had their papers before. */
  readonly known: number;
}

/** What the report command says when it is done. */
export function reportSummary(
  file: string,
  { tandems, valid }: { readonly tandems: number; readonly valid: boolean },
  audience: Audience,
  language: Language,
  style: Style,
): string {
  const words = WORDS[language];
  const head = `${words.report(tandems)} → ${visible(file)}`;
  const lines = [...(valid ? [] : [words.invalid]), words.audience[audience]];
  return `${[style.strong(head), ...lines.map((line) => style.faint(line))].join('\n')}\n`;
}

/** What the kit command says when it is done. */
export function kitSummary(
  folder: string,
  mailMerge: string | undefined,
  { tandems, files, groups, known }: KitCounts,
  language: Language,
  style: Style,
): string {
  const targets = [folder, ...(mailMerge === undefined ? [] : [mailMerge])].map(visible).join(', ');
  const words = WORDS[language];
  const head = `${words.kit(tandems, groups, files)} → ${targets}`;
  const lines = [...(known > 0 ? [words.known(known)] : []), words.folders];
  return `${[style.strong(head), ...lines.map((line) => style.faint(line))].join('\n')}\n`;
}

/** What the explain command says when it has written a page. */
export function sheetSummary(file: string, language: Language, style: Style): string {
  return `${style.strong(`${WORDS[language].sheet} → ${visible(file)}`)}\n`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
