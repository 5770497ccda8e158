import { inBoth, type Language } from '../../util/language.ts';
import type { CaseResults, FailedCase } from '../../roster/cases.ts';
import type { Role } from '../../people/person.ts';
import { leftOver } from '../../roster/tandem.ts';
import type { Possible } from '../json/check.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { type Labelled, labelled } from './layout.ts';
import { leftOverLines, peopleLine, sponsorsLine } from './match.ts';
import { names, type Titled } from '../titles.ts';
import { terminalWords } from './words.ts';

const WORDS = inBoth(
  {
    cases: 'Cases',
    outcome: (passed: number, failed: number) => `${passed} passed · ${failed} failed`,
    expected: (expect: string) => `expected ${expect}, but it is `,
    allowed: 'allowed',
    forbidden: (rules: string) => `forbidden by ${rules}`,
  },
  {
    cases: 'Fälle',
    outcome: (passed, failed) => `${passed} bestanden · ${failed} nicht bestanden`,
    expected: (expect) => `erwartet war ${expect}, das Paar ist aber `,
    allowed: 'erlaubt',
    forbidden: (rules) => `verboten durch ${rules}`,
  },
);

/** What the summary of a check is written from. */
export interface CheckSummaryInput extends Possible {
  /** People in the files, before screening, and rows left out because of errors. */
  readonly read: Readonly<Record<Role, number>>;
  readonly invalid: Readonly<Record<Role, number>>;
  readonly cases: CaseResults | undefined;
  readonly programme: Titled;
  readonly next: string | undefined;
}

/** How many tandems are possible, who is left over and how the cases turned out, for people. */
export function checkSummary(input: CheckSummaryInput, language: Language, style: Style): string {
  const words = terminalWords(language);
  const own = WORDS[language];
  const { roster, pairing, cases } = input;
  const named = names(language, input.programme);
  const possible = words.possible(roster.objective.tandems);
  const entries: Labelled[] = [
    peopleLine('mentor', words.mentors, input, words, named),
    peopleLine('manager', words.managers, input, words, named),
    [
      words.tandems,
      `${style.strong(possible)} ${words.ofManagers(pairing.managers.people.length)}`,
    ],
    ...sponsorsLine(input, words),
    ...(cases ? [[own.cases, own.outcome(cases.passed, cases.failed)] as const] : []),
  ];
  const left = leftOver(roster);
  const lines = [
    ...labelled(entries, style.faint),
    ...section(words.leftOver, leftOverLines(left, { words, language, style, named }), style),
    ...section(own.cases, cases?.failures.map((one) => caseLine(one, own, style)) ?? [], style),
    '',
    `${style.strong(`${words.tandems}: ${possible}`)}, ${words.leftOverManagers(leftOver(roster, 'manager').length, input.invalid.manager)}`,
    ...(input.next === undefined
      ? []
      : [`${style.faint(`${words.next}:`)} ${visible(input.next)}`]),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', style.strong(title), ...lines];
}

/** A failed case with the rules that decided; `explain` shows the values to HR. */
function caseLine(
  { case: { mentorId, managerId, expect, note }, forbiddenBy }: FailedCase,
  own: (typeof WORDS)['en'],
  style: Style,
): string {
  const happened =
    forbiddenBy.length === 0 ? own.allowed : own.forbidden(forbiddenBy.map(visible).join(', '));
  return `  ${visible(mentorId)} – ${visible(managerId)}  ${own.expected(expect)}${style.warning(happened)}${note === '' ? '' : `  (${visible(note)})`}`;
}
