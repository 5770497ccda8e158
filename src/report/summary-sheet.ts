import { tenthsOfPoints } from '../util/numbers.ts';
import { leftOver, type Roster } from '../roster/tandem.ts';
import type { OutputCell, Sheet } from '../tables/index.ts';

/** The figures of a roster as a worksheet: no names, no ids. */
export function summarySheet(roster: Roster): Sheet {
  const { tandems, sponsors, total, lowest } = roster.objective;
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const count = (value: number): OutputCell => ({ value, decimals: 0 });
  const points = (score: number, divisor: number): OutputCell => ({
    value: tenthsOfPoints(score, divisor) / 10,
    decimals: 1,
  });
  const rows: [figure: string, value: OutputCell][] = [
    ['tandems', count(tandems)],
    ['sponsors served', count(sponsors)],
  ];
  if (lowest !== null) {
    rows.push(['lowest points', points(lowest, weights)]);
    rows.push(['mean points', points(total, weights * tandems)]);
  }
  for (const role of ['manager', 'mentor'] as const) {
    rows.push([`${role}s without a tandem`, count(leftOver(roster, role).length)]);
    const reasons = new Map<string, number>();
    const all = roster.unmatched.filter((one) => one.role === role);
    for (const { reasonCode } of all) reasons.set(reasonCode, (reasons.get(reasonCode) ?? 0) + 1);
    for (const [reason, number] of reasons) rows.push([`${role}s: ${reason}`, count(number)]);
  }
  return { name: 'Summary', header: ['figure', 'value'], rows };
}
