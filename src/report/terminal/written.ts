import type { Language } from '../../findings/finding.ts';
import type { Audience } from '../html/input.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';

/** What a kit was made of. */
export interface KitCounts {
  readonly tandems: number;
  readonly files: number;
  readonly groups: number;
}

/** What the report command says when it is done. */
export function reportSummary(
  file: string,
  tandems: number,
  audience: Audience,
  language: Language,
  style: Style,
): string {
  const [head, who] = {
    en: [
      `Report on ${plural(tandems, 'tandem', 'tandems')} → ${visible(file)}`,
      audience === 'hr'
        ? 'HR only: it holds scores; for the steering group: --audience steering'
        : 'without names and points, counts under 5 withheld',
    ],
    de: [
      `Bericht über ${plural(tandems, 'Tandem', 'Tandems')} → ${visible(file)}`,
      audience === 'hr'
        ? 'nur für die Personalentwicklung: enthält Punkte; für den Lenkungskreis: --audience steering'
        : 'ohne Namen und Punkte, Anzahlen unter 5 zurückgehalten',
    ],
  }[language] as [string, string];
  return `${style.strong(head)}\n${style.faint(who)}\n`;
}

/** What the kit command says when it is done. */
export function kitSummary(
  folder: string,
  mailMerge: string | undefined,
  { tandems, files, groups }: KitCounts,
  language: Language,
  style: Style,
): string {
  const targets = [folder, ...(mailMerge === undefined ? [] : [mailMerge])].map(visible).join(', ');
  const [head, who] = {
    en: [
      `Kit for ${plural(tandems, 'tandem', 'tandems')}, ${plural(groups, 'workshop group', 'workshop groups')}: ${plural(files, 'file', 'files')} → ${targets}`,
      'give each tandem its own folder; the folder hr is for HR',
    ],
    de: [
      `Mappe für ${plural(tandems, 'Tandem', 'Tandems')}, ${plural(groups, 'Workshopgruppe', 'Workshopgruppen')}: ${plural(files, 'Datei', 'Dateien')} → ${targets}`,
      'jedem Tandem seinen eigenen Ordner geben; der Ordner hr ist für die Personalentwicklung',
    ],
  }[language] as [string, string];
  return `${style.strong(head)}\n${style.faint(who)}\n`;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
