import type { Language } from '../../findings/finding.ts';
import type { Remedies } from '../../roster/remedy.ts';
import { columns } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';

const en = {
  title: 'What would help',
  nothing: 'no rule costs a tandem by itself',
  without: (rule: string) => `without ${rule}`,
  tandems: (count: number) => `${count} more ${count === 1 ? 'tandem' : 'tandems'}`,
  sponsors: (count: number) => `${count} more ${count === 1 ? 'sponsor' : 'sponsors'}`,
  mentor: (department: string, skill: string, communication: string, serves: number) =>
    serves === 1
      ? `one more mentor from ${department}, skill ${skill} and communication ${communication}, would serve one more manager`
      : `${serves} more mentors from ${department}, skill ${skill} and communication ${communication}, would serve ${serves} more managers`,
};

const de: typeof en = {
  title: 'Was helfen würde',
  nothing: 'keine Regel kostet für sich allein ein Tandem',
  without: (rule) => `ohne ${rule}`,
  tandems: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'} mehr`,
  sponsors: (count) => `${count} Förderer mehr`,
  mentor: (department, skill, communication, serves) =>
    serves === 1
      ? `eine Mentorin oder ein Mentor mehr aus ${department}, Kenntnisse ${skill} und Kommunikation ${communication}, würde eine Führungskraft mehr versorgen`
      : `${serves} Mentor(inn)en mehr aus ${department}, Kenntnisse ${skill} und Kommunikation ${communication}, würden ${serves} Führungskräfte mehr versorgen`,
};

/** What each rule costs, and which mentors to look for. */
export function remediesText(
  { rules, mentor }: Remedies,
  language: Language,
  style: Style,
): string {
  const words = language === 'de' ? de : en;
  const rows = rules.map(({ rule, tandems, sponsors }) => [
    `  ${words.without(rule)}`,
    tandems > 0 ? words.tandems(tandems) : words.sponsors(sponsors),
  ]);
  const lines = [style.strong(words.title)];
  lines.push(rows.length === 0 ? `  ${words.nothing}` : columns(rows).trimEnd());
  if (mentor) {
    const level = (thousandths: number): string => {
      const text = String(thousandths / 1000);
      return language === 'de' ? text.replace('.', ',') : text;
    };
    const { department, skill, communication, serves } = mentor;
    const said = words.mentor(visible(department.text), level(skill), level(communication), serves);
    lines.push(`  ${said}`);
  }
  return `${lines.join('\n')}\n`;
}
