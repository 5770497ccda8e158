import { inBoth, type Language } from '../../util/language.ts';
import {
  type ComparedRoster,
  type Comparison,
  type Frontier,
  stabilityOf,
  type Variant,
} from '../../roster/explain/comparison.ts';
import { numbers } from '../../util/numbers.ts';
import type { Objective } from '../../roster/tandem.ts';
import { columns } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { names, type Titled } from '../titles.ts';

const WORDS = inBoth(
  {
    kinds: {
      weight: 'One weight changed',
      sample: 'All weights changed together',
      'rule-off': 'A rule dropped',
      'rule-on': 'A rule added',
      objective: 'The other objective',
    },
    objectives: { total: 'total', fair: 'fair' },
    means: (tandems: number) =>
      `Each line changes one thing in the programme and forms the roster again: how many of the ${tandems} tandems would be different, and what would be gained (+) or lost (−).`,
    sample: (number: string) => `sample ${number}`,
    lowest: (points: string) => `lowest ${points}`,
    changed: (count: number) => `${count} changed`,
    tandems: (count: number) => `${count} ${count === 1 ? 'tandem' : 'tandems'}`,
    sponsors: (count: number) => `${count} sponsors`,
    points: (points: string) => `${points} points`,
    stability: 'Stability',
    stable: (percent: number, count: number) =>
      `${count} ${count === 1 ? 'tandem survives' : 'tandems survive'} ${percent} % of the weights tried`,
    least: (pair: string, percent: number) => `${pair}  ${percent} %`,
    weakest: 'least sure',
    frontier: 'Lowest score against total, both in points',
  },
  {
    kinds: {
      weight: 'Ein Gewicht geändert',
      sample: 'Alle Gewichte zusammen geändert',
      'rule-off': 'Eine Regel weggelassen',
      'rule-on': 'Eine Regel hinzugenommen',
      objective: 'Das andere Ziel',
    },
    objectives: { total: 'Summe', fair: 'fair' },
    means: (tandems) =>
      `Jede Zeile ändert eine Sache am Programm und bildet die Liste neu: wie viele der ${tandems} Tandems andere wären und was damit gewonnen (+) oder verloren (−) würde.`,
    sample: (number) => `Stichprobe ${number}`,
    lowest: (points) => `niedrigste ${points}`,
    changed: (count) => `${count} geändert`,
    tandems: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'}`,
    sponsors: (count) => `${count} Förderer`,
    points: (points) => `${points} Punkte`,
    stability: 'Beständigkeit',
    stable: (percent, count) =>
      `${count} ${count === 1 ? 'Tandem übersteht' : 'Tandems überstehen'} ${percent} % der versuchten Gewichte`,
    least: (pair, percent) => `${pair}  ${percent} %`,
    weakest: 'am wenigsten sicher',
    frontier: 'Niedrigste Punktzahl gegen Summe, beides in Punkten',
  },
);

const KINDS: readonly Variant['kind'][] = ['weight', 'sample', 'rule-off', 'rule-on', 'objective'];

/** So many of the least sure tandems are named. */
const NAMED = 5;

/** How the roster changes with the programme, and how sure each tandem is. */
export function compareText(
  { roster, variants, stability }: Comparison,
  language: Language,
  style: Style,
  programme: Titled,
): string {
  const words = WORDS[language];
  const named = names(language, programme);
  // A variant begins with the id of what it changes.
  const shown = (kind: Variant['kind'], name: string): string =>
    kind === 'objective'
      ? words.objectives[name === 'fair' ? 'fair' : 'total']
      : name.replace(/^[^ ]+/, (id) => visible(named(id)));
  const lines = KINDS.flatMap((kind) => {
    const own = variants.filter((one) => one.kind === kind);
    if (own.length === 0) return [];
    const rows = own.map(({ name, changed, objective }) => [
      `  ${kind === 'sample' ? words.sample(name.replace(/\D/g, '')) : shown(kind, name)}`,
      words.changed(changed),
      ...differences(objective, roster, words, language),
      ...(kind === 'objective' ? [lowest(objective, roster, words, language)] : []),
    ]);
    return [style.strong(words.kinds[kind]), columns(rows, new Set([1])).trimEnd(), ''];
  });
  lines.unshift(words.means(roster.tandems.length), '');
  const byPercent = [...roster.tandems].sort(
    (a, b) => stabilityOf(stability, a.id) - stabilityOf(stability, b.id),
  );
  const certain = roster.tandems.filter(({ id }) => stabilityOf(stability, id) === 100).length;
  lines.push(style.strong(words.stability), `  ${words.stable(100, certain)}`);
  for (const { id, mentor, manager } of byPercent.slice(0, NAMED)) {
    const percent = stabilityOf(stability, id);
    if (percent === 100) break;
    const pair = `${visible(mentor.id)} – ${visible(manager.id)}`;
    lines.push(`  ${words.least(pair, percent)}  ${style.faint(words.weakest)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The trade-off between total and lowest score, a line each. */
export function frontierText(
  { points, weights }: Frontier,
  language: Language,
  style: Style,
): string {
  const words = WORDS[language];
  const rows = points.map(({ lowest, total }) => [
    '',
    inPoints(lowest ?? 0, weights, language),
    inPoints(total, weights, language),
  ]);
  return `${style.strong(words.frontier)}\n${columns(rows, new Set([1, 2]))}`;
}

/** What a variant has more or less than the roster in force. */
function differences(
  { tandems, sponsors, total }: Objective,
  roster: ComparedRoster,
  words: (typeof WORDS)['en'],
  language: Language,
): string[] {
  const { objective } = roster;
  const signed = (value: number, text: string): string =>
    value === 0 ? '' : `${value > 0 ? '+' : '−'}${text}`;
  const more = tandems - objective.tandems;
  const served = sponsors - objective.sponsors;
  const gain = total - objective.total;
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return [
    signed(more, words.tandems(Math.abs(more))),
    signed(served, words.sponsors(Math.abs(served))),
    signed(gain, words.points(inPoints(Math.abs(gain), weights, language))),
  ];
}

/** The lowest score in force and that of the variant, where they differ. */
function lowest(
  { lowest }: Objective,
  roster: ComparedRoster,
  words: (typeof WORDS)['en'],
  language: Language,
): string {
  const before = roster.objective.lowest;
  if (lowest === null || before === null || lowest === before) return '';
  const weights = roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const [from, to] = [before, lowest].map((score) => inPoints(score, weights, language));
  return words.lowest(`${from ?? ''} → ${to ?? ''}`);
}

function inPoints(score: number, weights: number, language: Language): string {
  return numbers(language).points(score, weights);
}
