import type { Language } from '../findings/finding.ts';
import { defaultProgramme } from './build.ts';
import type { Programme } from './programme.ts';
import type { Words } from './rule.ts';
import type { LevelColumn, People } from '../people/person.ts';
import type { Scale, Scales } from '../people/options.ts';
import { levelText } from './rules/level-text.ts';
import { inBoth, type InBoth } from '../util/language.ts';

/** One rule or criterion in words. */
export interface DescribedItem extends Words {
  readonly id: string;
  /** The share of the score, in words; criteria only. */
  readonly share?: string;
}

/** A programme in plain sentences, for people who have to agree to it. */
export interface ProgrammeDescription {
  readonly title: string;
  /** What a roster is, and what is never done. */
  readonly preface: readonly string[];
  readonly sections: readonly {
    readonly title: string;
    readonly says: string;
    readonly items: readonly DescribedItem[];
  }[];
  /** What is sought among all rosters that keep the rules. */
  readonly objective: readonly string[];
}

const texts = inBoth(
  {
    title: 'How the tandems of this programme are decided',
    preface: (skill: string, scale: string) => [
      `A tandem is one mentor, who teaches ${skill}, and one manager, who learns. Nobody has more than one.`,
      `Levels are given on a scale from ${scale}. What is not known never breaks a rule, and counts half where it would add to a score.`,
      'Age, gender, origin, religion, health and pay are never read.',
    ],
    screening: {
      title: 'Who takes part',
      says: 'Whoever does not meet one of these conditions is not paired.',
    },
    pairing: {
      title: 'Which two may form a tandem',
      says: 'A pair that breaks one of these rules is never formed, however high its score.',
    },
    off: {
      title: 'Rules that this programme switches off',
      says: 'They usually hold; here they do not.',
    },
    score: {
      title: 'Which of the permitted pairs are better',
      says: 'Each criterion gives a pair 0 to 100 percent; the weights say how much each one counts.',
    },
    share: (weight: number, all: number) => `weight ${weight} of ${all}`,
    sum: (weights: readonly number[]) =>
      `The weights add up to ${weights.join(' + ')} = ${sumOf(weights)}. The points of a pair are the sum of weight × value (0 to 1000), divided by 10 × ${sumOf(weights)} and rounded to one decimal.`,
    whereKnown: (weights: readonly number[]) =>
      `If the files have the columns of all of them, the weights add up to ${weights.join(' + ')} = ${sumOf(weights)}; a criterion whose column is missing does not count, and its weight is no part of the sum. The points of a pair are the sum of weight × value (0 to 1000), divided by 10 × the sum of the weights and rounded to one decimal.`,
    unused: {
      title: 'Criteria that do not count here',
      says: 'The files do not have their columns, so their weights are no part of the sum.',
    },
    objective: {
      total: [
        'As many tandems as possible are formed.',
        'Among those, as many sponsors of the programme as possible are served, which never costs a tandem.',
        'Among those, the sum of the scores is as high as possible.',
        'Ties are settled by the ids, or by a lottery that anyone can repeat.',
      ],
      fair: [
        'As many tandems as possible are formed.',
        'Among those, as many sponsors of the programme as possible are served, which never costs a tandem.',
        'Among those, the lowest score is as high as possible, then the sum of the scores.',
        'Ties are settled by the ids, or by a lottery that anyone can repeat.',
      ],
    },
  },
  {
    title: 'Wie die Tandems dieses Programms gebildet werden',
    preface: (skill, scale) => [
      `Ein Tandem besteht aus Mentor/in (vermittelt ${skill}) und Führungskraft (lernt). Niemand hat mehr als eines.`,
      `Stufen stehen auf einer Skala von ${scale}. Was nicht bekannt ist, verletzt nie eine Regel und zählt zur Hälfte, wo es in die Punkte eingeht.`,
      'Alter, Geschlecht, Herkunft, Religion, Gesundheit und Gehalt werden nie gelesen.',
    ],
    screening: {
      title: 'Wer teilnimmt',
      says: 'Wer eine dieser Bedingungen nicht erfüllt, nimmt nicht teil.',
    },
    pairing: {
      title: 'Welche zwei ein Tandem bilden dürfen',
      says: 'Ein Paar, das eine dieser Regeln verletzt, wird nie gebildet, so hoch seine Punkte auch wären.',
    },
    off: {
      title: 'Regeln, die dieses Programm ausschaltet',
      says: 'Üblicherweise gelten sie; hier nicht.',
    },
    score: {
      title: 'Welche der erlaubten Paare besser sind',
      says: 'Jedes Kriterium gibt einem Paar 0 bis 100 Prozent; die Gewichte sagen, wie viel jedes zählt.',
    },
    share: (weight, all) => `Gewicht ${weight} von ${all}`,
    sum: (weights) =>
      `Die Gewichte ergeben zusammen ${weights.join(' + ')} = ${sumOf(weights)}. Die Punkte eines Paars sind die Summe aus Gewicht × Wert (0 bis 1000), geteilt durch 10 × ${sumOf(weights)} und auf eine Nachkommastelle gerundet.`,
    whereKnown: (weights) =>
      `Haben die Listen die Spalten zu allen Kriterien, so ergeben die Gewichte zusammen ${weights.join(' + ')} = ${sumOf(weights)}; ein Kriterium, dessen Spalte fehlt, zählt nicht, und sein Gewicht geht nicht in die Summe ein. Die Punkte eines Paars sind die Summe aus Gewicht × Wert (0 bis 1000), geteilt durch 10 × die Summe der Gewichte und auf eine Nachkommastelle gerundet.`,
    unused: {
      title: 'Kriterien, die hier nicht zählen',
      says: 'Die Listen haben ihre Spalten nicht, deshalb gehen ihre Gewichte nicht in die Summe ein.',
    },
    objective: {
      total: [
        'Es werden so viele Tandems wie möglich gebildet.',
        'Darunter werden so viele Förderer des Programms wie möglich versorgt; das kostet nie ein Tandem.',
        'Darunter ist die Summe der Punkte so hoch wie möglich.',
        'Bei Gleichstand entscheiden die Nummern oder ein Los, das alle nachvollziehen können.',
      ],
      fair: [
        'Es werden so viele Tandems wie möglich gebildet.',
        'Darunter werden so viele Förderer des Programms wie möglich versorgt; das kostet nie ein Tandem.',
        'Darunter sind die niedrigsten Punkte so hoch wie möglich, danach die Summe der Punkte.',
        'Bei Gleichstand entscheiden die Nummern oder ein Los, das alle nachvollziehen können.',
      ],
    },
  },
);

/**
 * Puts a programme into plain sentences.
 *
 * @param people - where they are known, the weights are those of the criteria that count for them
 */
export function describeProgramme(
  programme: Programme,
  language: Language,
  people?: People,
): ProgrammeDescription {
  const text = texts[language];
  const item = ({ id, words }: { id: string; words: InBoth<Words> }) => ({
    id,
    ...words[language],
  });
  const usual = defaultProgramme();
  const off = [...usual.screening, ...usual.pairing].filter(({ id }) => programme.off.includes(id));
  const active = programme.criteria.filter((one) => !people || one.active(people));
  const unused = programme.criteria.filter((one) => !active.includes(one));
  const weights = active.map(({ weight }) => weight);
  const all = sumOf(weights);
  const scored = active.map((one) => ({
    ...item(one),
    share: text.share(one.weight, all),
  }));
  const sections = [
    { ...text.screening, items: programme.screening.map(item) },
    { ...text.pairing, items: programme.pairing.map(item) },
    { ...text.off, items: off.map(item) },
    {
      title: text.score.title,
      says: `${text.score.says} ${people ? text.sum(weights) : text.whereKnown(weights)}`,
      items: scored,
    },
    { ...text.unused, items: unused.map(item) },
  ];
  return {
    title: text.title,
    preface: text.preface(
      programme.skill.label ?? { en: 'social media', de: 'Social Media' }[language],
      scalesText(programme.scales, language),
    ),
    sections: sections.filter(({ items }) => items.length > 0),
    objective: text.objective[programme.objective],
  };
}

function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** The columns of levels in words. */
const LEVELS: Readonly<Record<LevelColumn, InBoth<string>>> = {
  social_media_skill: { en: 'the skill taught', de: 'was vermittelt wird' },
  communication: { en: 'communication', de: 'Kommunikation' },
  presence: { en: 'presence', de: 'Auftreten' },
  experience: { en: 'experience', de: 'Erfahrung' },
};

/** `1 to 5`, or each scale with its columns where they differ; grades say which end is best. */
function scalesText(scales: Scales, language: Language): string {
  const columns = new Map<string, string[]>();
  for (const [column, words] of Object.entries(LEVELS)) {
    const text = scaleText(scales[column as LevelColumn], language);
    columns.set(text, [...(columns.get(text) ?? []), words[language]]);
  }
  if (columns.size === 1) return [...columns.keys()].join('');
  return [...columns].map(([text, names]) => `${text} (${names.join(', ')})`).join('; ');
}

function scaleText({ worst, best }: Scale, language: Language): string {
  const [from, to] = [Math.min(worst, best), Math.max(worst, best)];
  const [low, high] = [levelText(from, language), levelText(to, language)];
  const range = language === 'de' ? `${low} bis ${high}` : `${low} to ${high}`;
  if (best > worst) return range;
  return language === 'de' ? `${range} mit ${low} als bester` : `${range} with ${low} as the best`;
}
