import type { Language } from '../../findings/finding.ts';
import type { Remedies } from '../../roster/remedy.ts';
import { moreMentors } from '../../roster/remedy-words.ts';
import { columns } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';

const en = {
  title: 'What would help',
  nothing: 'no rule costs a tandem by itself',
  without: (rule: string) => `without ${rule}`,
  tandems: (count: number) => `${count} more ${count === 1 ? 'tandem' : 'tandems'}`,
  sponsors: (count: number) => `${count} more ${count === 1 ? 'sponsor' : 'sponsors'}`,
};

const de: typeof en = {
  title: 'Was helfen würde',
  nothing: 'keine Regel kostet für sich allein ein Tandem',
  without: (rule) => `ohne ${rule}`,
  tandems: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'} mehr`,
  sponsors: (count) => `${count} Förderer mehr`,
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
  if (mentor) lines.push(`  ${visible(moreMentors(mentor, language))}`);
  return `${lines.join('\n')}\n`;
}
