import type { Finding, Language } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import { visible } from '../text.ts';
import type { CaseOutcome } from '../../roster/cases.ts';
import { caseTally } from './cases.ts';
import { groupBy } from '../../util/group-by.ts';
import { mostSevereFirst, severityName, tally } from './severity.ts';
import { position } from './place.ts';
import { inBoth } from '../../util/language.ts';

/** So many findings are listed one by one. */
const LISTED = 50;

/** The longest text of a cell, so that the whole stays far below GitHub's limit of 1 MiB. */
const LONGEST = 1000;

const WORDS = inBoth(
  {
    none: 'Nothing to object to.',
    head: ['Finding', 'Severity', 'Count'],
    list: ['Place', 'Finding', 'What to do'],
    rest: (count: number) => `… and ${count} more.`,
  },
  {
    none: 'Nichts zu beanstanden.',
    head: ['Befund', 'Schwere', 'Anzahl'],
    list: ['Stelle', 'Befund', 'Abhilfe'],
    rest: (count: number) => `… und ${count} weitere.`,
  },
);

/** A text that Markdown leaves as it is, in a table cell too. */
function plain(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
  return visible(short).replace(/[\\`*_{}[\]<>()#+!|~&@$-]/g, '\\$&');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

/**
 * Findings as Markdown for the summary page of a CI job: how many of each kind, and the gravest
 * fifty. Smaller than 1 MiB, whatever the inputs.
 *
 * @param title what was done, such as `tandem check`
 */
export function summaryFindings(
  findings: readonly Finding[],
  {
    language,
    title,
    cases,
  }: {
    readonly language: Language;
    readonly title: string;
    readonly cases?: readonly CaseOutcome[] | undefined;
  },
): string {
  const words = WORDS[language];
  const ordered = mostSevereFirst(findings);
  const counted = cases === undefined ? '' : `${caseTally(cases, language)}.\n\n`;
  const heading = `## ${plain(title)}\n\n${counted}`;
  if (findings.length === 0) return `${heading}${words.none}\n`;
  const counts = [...groupBy(ordered, ({ code }) => code)].map(([code, { length, 0: first }]) => [
    `\`${code}\``,
    first === undefined ? '' : severityName(first.severity, language),
    String(length),
  ]);
  const listed = ordered.slice(0, LISTED).map((one) => {
    const { message, fix } = sentence(one, language);
    return [plain(position(one.place, language)), plain(message), plain(fix)];
  });
  const rest = findings.length - listed.length;
  return [
    `${heading}${tally(findings, language)}\n`,
    table(words.head, counts),
    table(words.list, listed) + (rest === 0 ? '' : `\n${words.rest(rest)}\n`),
  ].join('\n');
}
