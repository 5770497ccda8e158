import { leftOver, type Roster } from '../roster/tandem.ts';
import type { OutputCell, Sheet } from '../tables/index.ts';
import { inBoth, type Language } from '../util/language.ts';
import { tenthsOfPoints } from '../util/numbers.ts';
import { helpTopic } from './help-topics.ts';

const WORDS = inBoth(
  {
    name: 'Summary',
    header: ['figure', 'value'],
    tandems: 'tandems',
    sponsors: 'sponsors served',
    lowest: 'lowest points',
    mean: 'mean points',
    without: { manager: 'managers without a tandem', mentor: 'mentors without a tandem' },
    role: { manager: 'managers', mentor: 'mentors' },
  },
  {
    name: 'Übersicht',
    header: ['Angabe', 'Wert'],
    tandems: 'Tandems',
    sponsors: 'versorgte Förderer',
    lowest: 'niedrigste Punkte',
    mean: 'Punkte, Mittelwert',
    without: { manager: 'Führungskräfte ohne Tandem', mentor: 'Mentor/innen ohne Tandem' },
    role: { manager: 'Führungskräfte', mentor: 'Mentor/innen' },
  },
);

/** The figures of a roster as a worksheet: no names, no ids. */
export function summarySheet(roster: Roster, language: Language): Sheet {
  const words = WORDS[language];
  const { tandems, sponsors, total, lowest } = roster.objective;
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const count = (value: number): OutputCell => ({ value, decimals: 0 });
  const points = (score: number, divisor: number): OutputCell => ({
    value: tenthsOfPoints(score, divisor) / 10,
    decimals: 1,
  });
  const rows: [figure: string, value: OutputCell][] = [
    [words.tandems, count(tandems)],
    [words.sponsors, count(sponsors)],
  ];
  if (lowest !== null) {
    rows.push([words.lowest, points(lowest, weights)]);
    rows.push([words.mean, points(total, weights * tandems)]);
  }
  for (const role of ['manager', 'mentor'] as const) {
    rows.push([words.without[role], count(leftOver(roster, role).length)]);
    const reasons = new Map<string, number>();
    const all = roster.unmatched.filter((one) => one.role === role);
    for (const { reasonCode } of all) reasons.set(reasonCode, (reasons.get(reasonCode) ?? 0) + 1);
    for (const [code, number] of reasons) {
      const reason = language === 'en' ? code : (helpTopic(code, language)?.title ?? code);
      rows.push([`${words.role[role]}: ${reason}`, count(number)]);
    }
  }
  return { name: words.name, header: words.header, rows };
}
