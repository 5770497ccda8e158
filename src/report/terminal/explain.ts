import { inBoth, type Language } from '../../util/language.ts';
import type { Person } from '../../people/person.ts';
import type { Explanation, PairExplanation } from '../../roster/explain/explain.ts';
import { numbers } from '../../util/numbers.ts';
import { isCutShort, listed, remedyText, tandemReason, unmatchedReason } from '../reasons.ts';
import type { Loss } from '../../roster/explain/pricing.ts';
import { isActive } from '../../roster/rows/tandem-status.ts';
import type { CriterionShown, Tandem } from '../../roster/tandem.ts';
import { bar, columns } from '../columns.ts';
import { STATUS_WORDS } from '../../findings/status-words.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { compareNaturally } from '../../util/order.ts';
import { labelled } from './layout.ts';
import type { Names } from '../titles.ts';

const WORDS = inBoth(
  {
    inHand: (file: string) => `In the roster ${file}, as it stands.`,
    calculated: 'Calculated from the lists and the programme, without a roster.',
    continued: (file: string) =>
      `Calculated from the lists, the programme and the previous roster ${file}.`,
    tandem: (a: string, b: string) => `${a} and ${b} are a tandem`,
    noTandem: (a: string) => `${a} has no tandem`,
    before: (partner: string, status: string) => `The tandem with ${partner} was ${status}.`,
    notChosen: (a: string, b: string) => `${a} and ${b} are allowed and were not chosen`,
    forbidden: (a: string, b: string) => `${a} and ${b} can't be a tandem`,
    group: 'In the group',
    partners: { mentor: 'Eligible managers', manager: 'Eligible mentors' },
    noPart: 'Both would have to take part first.',
    help: (remedy: string) => `What would help: ${remedy}.`,
    points: (points: string) => `${points} of 100 points`,
    instead: 'Instead',
    couldHave: 'Allowed with',
    nobody: 'nobody else is allowed',
    more: (count: number) => `and ${count} more`,
    free: 'costs nothing',
    costs: (parts: readonly string[]) => `costs ${listed(parts, 'and')}`,
    gains: (parts: readonly string[]) => `but gains ${listed(parts, 'and')}`,
    tandems: (count: number) => `${count} ${count === 1 ? 'tandem' : 'tandems'}`,
    sponsors: (count: number) => `${count} ${count === 1 ? 'sponsor' : 'sponsors'}`,
    waiting: (count: number) =>
      `${count} ${count === 1 ? 'manager who has' : 'managers who have'} waited`,
    lowest: (points: string) => `${points} points of the lowest score`,
    total: (points: string) => `${points} points in all`,
    price: (loss: string) => `Forcing this pair ${loss}.`,
    goesOn: (a: string, b: string, status: string) =>
      `${a} and ${b} are ${status} and go on; for another pair, that tandem has to end first.`,
    moves: 'Who would move',
    move: (manager: string, from: string | undefined, to: string | undefined) =>
      from === undefined
        ? `${manager}, without a tandem now, would get ${to ?? ''}`
        : to === undefined
          ? `${manager} would lose ${from} and have no tandem`
          : `${manager} would change from ${from} to ${to}`,
  },
  {
    inHand: (file) => `In der Tandemliste ${file}, wie sie vorliegt.`,
    calculated: 'Aus den Listen und dem Programm berechnet, ohne eine Tandemliste.',
    continued: (file) =>
      `Aus den Listen, dem Programm und der vorigen Tandemliste ${file} berechnet.`,
    tandem: (a, b) => `${a} und ${b} sind ein Tandem`,
    noTandem: (a) => `${a} hat kein Tandem`,
    before: (partner, status) => `Das Tandem mit ${partner} wurde ${status}.`,
    notChosen: (a, b) => `${a} und ${b} sind erlaubt und wurden nicht gewählt`,
    forbidden: (a, b) => `${a} und ${b} können kein Tandem sein`,
    group: 'In der Gruppe',
    partners: { mentor: 'Mögliche Führungskräfte', manager: 'Mögliche Mentor/innen' },
    noPart: 'Beide müssten zuerst teilnehmen.',
    help: (remedy) => `Was helfen würde: ${remedy}.`,
    points: (points) => `${points} von 100 Punkten`,
    instead: 'Stattdessen',
    couldHave: 'Erlaubt mit',
    nobody: 'sonst ist niemand erlaubt',
    more: (count) => `und ${count} weitere`,
    free: 'kostet nichts',
    costs: (parts) => `kostet ${listed(parts, 'und')}`,
    gains: (parts) => `bringt aber ${listed(parts, 'und')}`,
    tandems: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'}`,
    sponsors: (count) => `${count} Förderer`,
    waiting: (count) =>
      `${count} ${count === 1 ? 'wartende Führungskraft' : 'wartende Führungskräfte'}`,
    lowest: (points) => `${points} Punkte bei der niedrigsten Punktzahl`,
    total: (points) => `insgesamt ${points} Punkte`,
    price: (loss) => `Dieses Paar zu erzwingen ${loss}.`,
    goesOn: (a, b, status) =>
      `${a} und ${b} (${status}) arbeiten weiter; für ein anderes Paar muss dieses Tandem zuerst enden.`,
    moves: 'Wer wechseln würde',
    move: (manager, from, to) =>
      from === undefined
        ? `${manager}, jetzt ohne Tandem, bekäme ${to ?? ''}`
        : to === undefined
          ? `${manager} verlöre ${from} und hätte kein Tandem`
          : `${manager} würde von ${from} zu ${to} wechseln`,
  },
);

type Words = (typeof WORDS)['en'];

/** So many alternatives are told. */
const TOLD = 5;

/** A bar is as long as a value of 1000. */
const BAR = 20;

/** What an explanation is written with. */
export interface ExplainContext {
  readonly criteria: readonly CriterionShown[];
  readonly language: Language;
  readonly style: Style;
  /** Whether names stand beside the ids. */
  readonly names: boolean;
  /** How rules, criteria and reasons are called. */
  readonly named: Names;
}

/** Says of which roster an explanation speaks, and what it goes by. */
export function explainHeading(
  { roster, previous }: Readonly<Partial<Record<'roster' | 'previous', string | undefined>>>,
  language: Language,
): string {
  const words = WORDS[language];
  if (roster !== undefined) return words.inHand(visible(roster));
  return previous === undefined ? words.calculated : words.continued(visible(previous));
}

/** One person explained: the tandem by criterion, or the reason for none, and the alternatives. */
export function explainText(explanation: Explanation, context: ExplainContext): string {
  const { person, tandem, unmatched, alternatives, others } = explanation;
  const { language, style } = context;
  const words = WORDS[language];
  const lines: string[] = [];
  if (tandem) {
    lines.push(
      style.strong(words.tandem(called(tandem.mentor, context), called(tandem.manager, context))),
    );
    lines.push(
      visible(tandemReason(tandem, weightsOf(context), language)),
      '',
      score(tandem, context, words),
    );
  } else {
    lines.push(style.strong(words.noTandem(called(person, context))));
    if (unmatched) {
      if (unmatched.before) {
        const { partner, status } = unmatched.before;
        lines.push(words.before(visible(partner), STATUS_WORDS[language][status]));
      }
      lines.push(
        `${style.warning(visible(context.named(unmatched.reasonCode)))}  ${visible(unmatchedReason(unmatched, language))}`,
      );
      const { group } = unmatched;
      if (group && isCutShort(group)) {
        const all = (ids: readonly string[]): string =>
          ids.toSorted(compareNaturally).map(visible).join(', ');
        lines.push(
          ...labelled(
            [
              [words.group, all(group.members)],
              [words.partners[person.role], all(group.partners)],
            ],
            style.faint,
          ),
        );
      }
      if (unmatched.remedy) lines.push(words.help(visible(remedyText(unmatched.remedy, language))));
    }
    lines.push('');
  }
  if (tandem && isActive(tandem.status)) {
    lines.push(goesOn(tandem, context, words), '');
  } else if (tandem || alternatives.length > 0) {
    lines.push(style.strong(tandem ? words.instead : words.couldHave));
    if (alternatives.length === 0) lines.push(`  ${words.nobody}`, '');
    else {
      const rows = alternatives
        .slice(0, TOLD)
        .map(({ partner, score: own, loss }) => [
          `  ${called(partner, context)}`,
          words.points(points(own, context)),
          priceOf(loss, context, words),
        ]);
      lines.push(columns(rows).trimEnd());
      const untold = Math.max(0, alternatives.length - TOLD) + others;
      if (untold > 0) lines.push(`  ${words.more(untold)}`);
      lines.push('');
    }
  }
  return lines.join('\n');
}

/** A pair explained: forbidden by which rules, or its score, its price and who would move. */
export function explainPairText(one: PairExplanation, context: ExplainContext): string {
  const { language, style } = context;
  const words = WORDS[language];
  const pair = [called(one.mentor, context), called(one.manager, context)] as const;
  if (!one.allowed) {
    const rules = one.broken.map(({ rule, because }) => [
      `  ${style.warning(visible(context.named(rule)))}`,
      visible(because(language)),
    ]);
    return `${style.strong(words.forbidden(...pair))}\n${columns(rules)}`;
  }
  const said = one.chosen ? words.tandem(...pair) : words.notChosen(...pair);
  const lines = [style.strong(said), '', score(one, context, words)];
  if (one.goOn.length > 0) {
    lines.push(...one.goOn.map((tandem) => goesOn(tandem, context, words)), '');
  } else if (!one.chosen) {
    if (one.loss) lines.push(words.price(priceOf(one.loss, context, words)), '');
    if (one.moves.length > 0) {
      lines.push(style.strong(words.moves));
      for (const { manager, from, to } of one.moves) {
        const [who, old, next] = [manager, from, to].map((one) => one && called(one, context));
        lines.push(`  ${words.move(who ?? '', old, next)}`);
      }
      lines.push('');
    }
  }
  return lines.join('\n');
}

function goesOn(
  { mentor, manager, status }: Tandem,
  context: ExplainContext,
  words: Words,
): string {
  const said = STATUS_WORDS[context.language][status];
  return words.goesOn(called(mentor, context), called(manager, context), said);
}

function score(
  { score: sum, values }: { readonly score: number; readonly values: readonly number[] },
  context: ExplainContext,
  words: Words,
): string {
  const bars = context.criteria.map(({ id, weight }, k) => {
    const value = values[k] ?? 0;
    return [
      `  ${visible(context.named(id))}`,
      bar(value, 1000, BAR).padEnd(BAR),
      String(value),
      `× ${weight}`,
    ];
  });
  return `${columns(bars, new Set([2]))}  ${words.points(points(sum, context))}\n`;
}

/** All that is lost, in the order in which it counts, and what is won by it. */
function priceOf(
  { tandems, sponsors, waiting = 0, lowest = 0, total }: Loss,
  context: ExplainContext,
  words: Words,
): string {
  const values = [
    [tandems, words.tandems],
    [sponsors, words.sponsors],
    [waiting, words.waiting],
    [lowest, (value: number) => words.lowest(points(value, context))],
    [total, (value: number) => words.total(points(value, context))],
  ] as const;
  const lost = values.flatMap(([value, say]) => (value > 0 ? [say(value)] : []));
  const won = values.flatMap(([value, say]) => (value < 0 ? [say(-value)] : []));
  const costs = lost.length === 0 ? words.free : words.costs(lost);
  return won.length === 0 ? costs : `${costs}, ${words.gains(won)}`;
}

function points(value: number, context: ExplainContext): string {
  return numbers(context.language).points(value, weightsOf(context));
}

function weightsOf({ criteria }: ExplainContext): number {
  return criteria.reduce((sum, { weight }) => sum + weight, 0);
}

function called({ id, name }: Pick<Person, 'id' | 'name'>, { names }: ExplainContext): string {
  return visible(names && name !== undefined ? `${id} ${name}` : id);
}
