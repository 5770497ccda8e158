import type { Language } from '../../findings/finding.ts';
import type { Role } from '../../people/person.ts';
import type { Pairing } from '../../pairing/index.ts';
import { numbers, spread, tenthsOfPoints } from '../../util/numbers.ts';
import type { WaveDiff } from '../../roster/wave/diff.ts';
import { isActive } from '../../roster/rows/tandem-status.ts';
import { leftOver, type Roster, type Tandem, type Unmatched } from '../../roster/tandem.ts';
import { joinedRemedies } from '../../roster/explain/remedies.ts';
import { isCutShort, remedyText, unmatchedReason } from '../reasons.ts';
import { histogram } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { type Names, names, type Titled } from '../titles.ts';
import { compareNaturally, firstOf } from '../../util/order.ts';
import { type Labelled, labelled } from './layout.ts';
import { type TerminalWords, terminalWords } from './words.ts';

/** So many people left over are told of; the file has them all. */
const TOLD = 8;

/** So many partners are named again for each who competes for them. */
const FEW = 6;

/** So many sentences on what would help are told. */
const REMEDIES = 2;

/** The histogram has a column for each ten points; the last holds 100 as well. */
const BINS = 10;

/** What the summary of a match is written from. */
export interface MatchSummaryInput {
  readonly roster: Roster;
  readonly pairing: Pairing;
  readonly objective: 'total' | 'fair';
  readonly programme: Titled;
  /** People in the files, before screening, and rows left out because of errors. */
  readonly read: Readonly<Record<Role, number>>;
  readonly invalid: Readonly<Record<Role, number>>;
  readonly written: readonly string[];
  /** How the roster differs from that of the wave before. */
  readonly changes?: WaveDiff | undefined;
  /** How many tandems the lottery decided; undefined without one. */
  readonly drawn?: number | undefined;
  readonly next: string | undefined;
}

/** The result of a match for people: how many, how good, who is left over, what was proven. */
export function matchSummary(input: MatchSummaryInput, language: Language, style: Style): string {
  const words = terminalWords(language);
  const { roster, pairing, objective } = input;
  const named = names(language, input.programme);
  const left = leftOver(roster);
  const waiting = leftOver(roster, 'manager');
  const lines = labelled(
    [
      peopleLine('mentor', words.mentors, input, words, named),
      peopleLine('manager', words.managers, input, words, named),
      [
        words.tandems,
        `${style.strong(String(roster.objective.tandems))} ${words.ofManagers(pairing.managers.people.length + goingOn(roster).length)}`,
      ],
      ...(input.changes ? [[words.wave, words.changes(input.changes)] satisfies Labelled] : []),
      ...sponsorsLine(input, words),
      ...points(roster, words, language),
      ...(input.drawn === undefined
        ? []
        : [[words.lottery, words.drawn(input.drawn)] satisfies Labelled]),
      [words.proven, style.good(objective === 'fair' ? words.provenFair : words.provenTotal)],
    ],
    style.faint,
  );
  if (left.length > 0) {
    lines.push(
      '',
      style.strong(words.leftOver),
      ...leftOverLines(left, { words, language, style, named }),
      ...helpLines(left, words, language),
    );
  }
  const files = input.written.length === 0 ? '' : ` → ${input.written.map(visible).join(', ')}`;
  lines.push(
    '',
    `${style.strong(words.tandemCount(roster.objective.tandems))}, ${words.leftOverManagers(waiting.length, input.invalid.manager)}${files}`,
  );
  if (input.written.length > 0) lines.push(style.faint(words.hrOnly));
  if (input.next !== undefined)
    lines.push(`${style.faint(`${words.next}:`)} ${visible(input.next)}`);
  return `${lines.join('\n')}\n`;
}

/** Tandems of the wave before, whose people are not paired anew. */
function goingOn({ tandems }: Roster): readonly Tandem[] {
  return tandems.filter(({ status }) => isActive(status));
}

/** How many people of a role there are, take part and are screened out. */
export function peopleLine(
  role: Role,
  label: string,
  {
    pairing,
    roster,
    read,
    invalid,
  }: Pick<MatchSummaryInput, 'pairing' | 'read' | 'invalid'> & { readonly roster?: Roster },
  words: TerminalWords,
  named: Names,
): Labelled {
  const out = pairing.screened.out.filter(({ person }) => person.role === role);
  const side = role === 'mentor' ? pairing.mentors : pairing.managers;
  const takePart = side.people.length + (roster ? goingOn(roster).length : 0);
  const parts = [words.read(read[role]), words.takePart(takePart)];
  if (out.length > 0) {
    const rules = new Map<string, number>();
    for (const { rule } of out) rules.set(rule.id, (rules.get(rule.id) ?? 0) + 1);
    const why = [...rules].map(([rule, count]) => `${count} ${visible(named.quoted(rule))}`);
    parts.push(words.screenedOut(out.length, why.join(', ')));
  }
  if (invalid[role] > 0) parts.push(words.invalidRows(invalid[role]));
  return [label, parts.join(' · ')];
}

/** How many sponsors are served; nothing where there are none. */
export function sponsorsLine(
  { pairing, roster }: Pick<MatchSummaryInput, 'pairing' | 'roster'>,
  words: TerminalWords,
): Labelled[] {
  const free = pairing.managers.people.filter(({ sponsor }) => sponsor).length;
  const all = free + goingOn(roster).filter(({ manager }) => manager.sponsor).length;
  return all === 0 ? [] : [[words.sponsors, words.served(roster.objective.sponsors, all)]];
}

function points(roster: Roster, words: TerminalWords, language: Language): Labelled[] {
  if (roster.tandems.length === 0) return [];
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const scores = roster.tandems.map(({ score }) => score);
  const text = (score: number): string => numbers(language).points(score, weights);
  const { lowest, median, highest } = spread(scores);
  const range = words.spread(text(lowest), text(median), text(highest));
  const counts = Array.from({ length: BINS }, () => 0);
  for (const score of scores) {
    const bin = Math.min(BINS - 1, Math.floor(tenthsOfPoints(score, weights) / 100));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  // On a line of its own, which no terminal breaks.
  return [[words.points, range, `0 ${histogram(counts)} 100`]];
}

/** How those left over are told of. */
export interface LeftOverContext {
  readonly words: TerminalWords;
  readonly language: Language;
  readonly style: Style;
  readonly named: Names;
}

/** The managers one by one, the mentors by number. */
export function leftOverLines(
  left: readonly Unmatched[],
  { words, language, style, named }: LeftOverContext,
): string[] {
  const managers = left.filter(({ role }) => role === 'manager');
  const shown = firstOf(managers, TOLD, (a, b) => compareNaturally(a.id, b.id));
  const isShown = new Set(shown);
  const counts = new Map<string, { one: Unmatched; count: number }>();
  for (const one of [...managers, ...left.filter(({ role }) => role === 'mentor')]) {
    if (isShown.has(one)) continue;
    const key = `${one.role} ${one.reasonCode}`;
    counts.set(key, { one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const cut = shown.find(({ group }) => group && isCutShort(group));
  return [
    ...labelled(
      shown.map((one, k): Labelled => {
        const first = shown.slice(0, k).find((other) => isSameCrowd(one, other));
        const reason = first ? words.asFor(first.id) : unmatchedReason(one, language);
        return [
          `  ${visible(one.id)}`,
          `${style.warning(visible(named(one.reasonCode)))}  ${visible(reason)}`,
        ];
      }),
    ),
    ...[...counts.values()].map(
      ({ one, count }) =>
        `  ${words.unnamed(count, one.role, one.role === 'manager')}: ${visible(named(one.reasonCode))}`,
    ),
    ...(cut ? [`  ${words.wholeGroup(visible(cut.id))}`] : []),
  ];
}

/** What would help the managers left over; it may name departments. */
function helpLines(left: readonly Unmatched[], words: TerminalWords, language: Language): string[] {
  const managers = left.filter(({ role }) => role === 'manager');
  return joinedRemedies(managers.map(({ remedy }) => remedy))
    .slice(0, REMEDIES)
    .map((one) => `  ${words.help(visible(remedyText(one, language)))}`);
}

/** Whether two compete for the same partners, so many that nobody wants to read of them twice. */
function isSameCrowd({ group: one }: Unmatched, { group: other }: Unmatched): boolean {
  if (!one || !other || one.partners.length <= FEW) return false;
  return one.partners.join('\0') === other.partners.join('\0');
}
