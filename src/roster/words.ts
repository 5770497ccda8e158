import type { Language } from '../findings/finding.ts';
import { listed } from './reason.ts';
import type { CompetingGroup } from './tandem.ts';

/** How many pairs a rule blocks. */
export interface Blocked {
  readonly rule: string;
  readonly count: number;
}

/** Longer lists of ids are cut in sentences; the data keep them whole. */
const MOST_IDS = 12;

/** What is said to those who are left over. */
export interface UnmatchedWords {
  readonly noPartner: (partners: number, blocked: readonly Blocked[]) => string;
  readonly nobodyLeft: string;
  readonly competition: (group: CompetingGroup) => string;
  /** A group too large to name: so many partners, and one member more. */
  readonly crowd: (partners: number) => string;
  readonly surplus: (eligible: number) => string;
  readonly invalidRow: string;
}

const english: Record<'mentor' | 'manager', UnmatchedWords> = {
  manager: {
    noPartner: (count, blocked) => `${plural(count, 'mentor', 'mentors')}: ${counted(blocked)}`,
    nobodyLeft: 'no mentor is left after screening',
    competition: ({ members, partners }) =>
      `${ids(members, 'and', 'more')} share only ${plural(partners.length, 'eligible mentor', 'eligible mentors')}: ${ids(partners, 'and', 'more')}`,
    crowd: (partners) => `${partners + 1} managers share only ${partners} eligible mentors`,
    surplus: () => 'every eligible mentor has a tandem',
    invalidRow: 'the row has errors and was left out',
  },
  mentor: {
    noPartner: (count, blocked) => `${plural(count, 'manager', 'managers')}: ${counted(blocked)}`,
    nobodyLeft: 'no manager is left after screening',
    competition: ({ members, partners }) =>
      `${ids(members, 'and', 'more')} share only ${plural(partners.length, 'eligible manager', 'eligible managers')}: ${ids(partners, 'and', 'more')}`,
    crowd: (partners) => `${partners + 1} mentors share only ${partners} eligible managers`,
    surplus: (eligible) =>
      `eligible for ${plural(eligible, 'manager', 'managers')}, each of whom has a tandem`,
    invalidRow: 'the row has errors and was left out',
  },
};

const german: Record<'mentor' | 'manager', UnmatchedWords> = {
  manager: {
    noPartner: (count, blocked) => `${count} Mentor/innen: ${counted(blocked)}`,
    nobodyLeft: 'nach der Vorauswahl ist kein Mentor und keine Mentorin übrig',
    competition: ({ members, partners }) =>
      `${ids(members, 'und', 'weitere')} haben zusammen nur ${partners.length} mögliche Mentor/innen: ${ids(partners, 'und', 'weitere')}`,
    crowd: (partners) =>
      `${partners + 1} Führungskräfte haben zusammen nur ${partners} mögliche Mentor/innen`,
    surplus: () => 'alle möglichen Mentor/innen haben ein Tandem',
    invalidRow: 'die Zeile hat Fehler und wurde ausgelassen',
  },
  mentor: {
    noPartner: (count, blocked) =>
      `${plural(count, 'Führungskraft', 'Führungskräfte')}: ${counted(blocked)}`,
    nobodyLeft: 'nach der Vorauswahl ist keine Führungskraft übrig',
    competition: ({ members, partners }) =>
      `${ids(members, 'und', 'weitere')} haben zusammen nur ${plural(partners.length, 'mögliche Führungskraft', 'mögliche Führungskräfte')}: ${ids(partners, 'und', 'weitere')}`,
    crowd: (partners) =>
      `${partners + 1} Mentor/innen haben zusammen nur ${partners} mögliche Führungskräfte`,
    surplus: (eligible) =>
      eligible === 1
        ? 'die eine mögliche Führungskraft hat ein Tandem'
        : `möglich wären ${eligible} Führungskräfte; sie alle haben ein Tandem`,
    invalidRow: 'die Zeile hat Fehler und wurde ausgelassen',
  },
};

/** The sentences for the unmatched of one role. */
export function unmatchedWords(role: 'mentor' | 'manager', language: Language): UnmatchedWords {
  return (language === 'de' ? german : english)[role];
}

function counted(blocked: readonly Blocked[]): string {
  return blocked.map(({ rule, count }) => `${count} ${rule}`).join(', ');
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function ids(all: readonly string[], and: string, more: string): string {
  if (all.length <= MOST_IDS) return listed(all, and);
  return `${all.slice(0, MOST_IDS).join(', ')} ${and} ${all.length - MOST_IDS} ${more}`;
}
