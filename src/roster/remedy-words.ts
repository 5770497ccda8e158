import type { Language } from '../findings/finding.ts';
import { listed } from './reason.ts';
import type { MentorRemedy, Where } from './remedy.ts';

/** So many departments are named. */
const NAMED = 3;

/** Which mentors to look for, as one sentence without a full stop. */
export function moreMentors(remedy: MentorRemedy, language: Language): string {
  const { skill, communication, serves } = remedy;
  const where = from(remedy, language);
  const a = levelText(skill, language);
  const b = levelText(communication, language);
  if (language === 'de') {
    const levels = `Kenntnissen ab ${a} und Kommunikation ab ${b}`;
    return serves === 1
      ? `ein Mentor oder eine Mentorin mehr ${where}mit ${levels} würde eine Führungskraft mehr versorgen`
      : `${serves} Mentor/innen mehr ${where}mit ${levels} würden ${serves} Führungskräfte mehr versorgen`;
  }
  const levels = `skill ${a} and communication ${b}`;
  return serves === 1
    ? `one more mentor ${where}with ${levels} would serve one more manager`
    : `${serves} more mentors ${where}with ${levels} would serve ${serves} more managers`;
}

/** From where one more manager would give a mentor a tandem, as one sentence without a full stop. */
export function oneMoreManager(where: Where, language: Language): string {
  const place = from(where, language);
  return language === 'de'
    ? `mit einer Führungskraft mehr ${place}gäbe es ein Tandem mehr`
    : `one more manager ${place}would make one more tandem`;
}

/** A phrase with a space behind it, or nothing where any department would do. */
function from({ from, outside }: Where, language: Language): string {
  const isGerman = language === 'de';
  if (outside?.length === 0) return '';
  if (outside && (outside.length <= NAMED || from.length === 0)) {
    const names = shortened(outside, isGerman ? 'und' : 'and', language);
    return isGerman ? `von außerhalb von ${names} ` : `outside ${names} `;
  }
  const names = shortened(from, isGerman ? 'oder' : 'or', language);
  return isGerman ? `aus ${names} ` : `from ${names} `;
}

function shortened(names: readonly string[], and: string, language: Language): string {
  if (names.length <= NAMED) return listed(names, and);
  const rest = names.length - NAMED;
  const others =
    language === 'de'
      ? `${rest} ${rest === 1 ? 'weiterem Bereich' : 'weiteren Bereichen'}`
      : `${rest} other ${rest === 1 ? 'department' : 'departments'}`;
  return listed([...names.slice(0, NAMED), others], and);
}

function levelText(thousandths: number, language: Language): string {
  const text = String(thousandths / 1000);
  return language === 'de' ? text.replace('.', ',') : text;
}
