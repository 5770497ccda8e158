import { inBoth, type Language } from '../../util/language.ts';
import type { Remedies } from '../../roster/explain/remedies.ts';
import { remedyText } from '../reasons.ts';
import { columns } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { names, type Titled } from '../titles.ts';

const WORDS = inBoth(
  {
    title: 'What would help',
    nothing: 'no rule costs a tandem by itself',
    without: (rule: string) => `without ${rule}`,
    depth: (rule: string, depth: number) => `${rule} with depth: ${depth}`,
    tandems: (count: number) => `${count} more ${count === 1 ? 'tandem' : 'tandems'}`,
    sponsors: (count: number) => `${count} more ${count === 1 ? 'sponsor' : 'sponsors'}`,
  },
  {
    title: 'Was helfen würde',
    nothing: 'keine Regel kostet für sich allein ein Tandem',
    without: (rule) => `ohne ${rule}`,
    depth: (rule, depth) => `${rule} mit depth: ${depth}`,
    tandems: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'} mehr`,
    sponsors: (count) => `${count} Förderer mehr`,
  },
);

/** What each rule costs, and which mentors to look for. */
export function remediesText(
  { rules, mentor }: Remedies,
  language: Language,
  style: Style,
  programme: Titled,
): string {
  const words = WORDS[language];
  const named = names(language, programme);
  const rows = rules.map(({ rule, depth, tandems, sponsors }) => [
    `  ${depth === undefined ? words.without(visible(named.quoted(rule))) : words.depth(visible(named.quoted(rule)), depth)}`,
    tandems > 0 ? words.tandems(tandems) : words.sponsors(sponsors),
  ]);
  const lines = [style.strong(words.title)];
  lines.push(rows.length === 0 ? `  ${words.nothing}` : columns(rows).trimEnd());
  if (mentor) lines.push(`  ${visible(remedyText(mentor, language))}`);
  return `${lines.join('\n')}\n`;
}
