import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Table } from '../../tables/index.ts';
import { entryOf } from '../../util/entry.ts';
import type { PeopleOptions } from '../options.ts';
import { LEVEL_COLUMNS } from '../person.ts';
import { termKey } from '../term.ts';
import type { Field } from './names.ts';
import { once } from '../../util/once.ts';

const GOOD = [
  ...[
    'sehr gut',
    'am besten',
    'best',
    'beste[rns]?',
    'bestnote',
    'very good',
    'excellent',
    'gute?',
  ],
  ...['good', 'exzellent', 'hervorragend', 'ausgezeichnet', 'perfekt', 'perfect', 'super', 'top'],
  ...['highest', 'höchste[rn]?', 'high', 'hoch', 'hohe?', 'strong', 'stark', 'experte?n?(?:in)?'],
  ...['expert', 'profi', 'professional', 'pro', 'advanced', 'fortgeschritten', 'master', 'meister'],
  ...['strongly agree', 'fully agree', 'agree', 'trifft (?:\\p{L}+ )?zu', 'stimme (?:\\p{L}+ )?zu'],
];
const BAD = [
  ...[
    'beginner',
    'anfänger(?:in)?',
    'novice',
    'laie',
    'basic',
    'none',
    'keine?',
    'schlecht',
    'bad',
  ],
  ...['am schlechtesten', 'schlechteste[rn]?', 'poor', 'worst', 'low', 'lowest', 'niedrig'],
  ...['niedrigste[rn]?', 'gering', 'weak', 'schwach', 'ungenügend', 'mangelhaft', 'unzureichend'],
  ...[
    'insufficient',
    'nicht \\p{L}+',
    'not \\p{L}+',
    'kein(?:e|er|erlei)? \\p{L}+',
    'strongly disagree',
  ],
  ...['disagree', '(?:trifft|stimme) (?:\\p{L}+ )?nicht zu'],
];
const WORD = `(?:(?<bad>${BAD.join('|')})|(?<good>${GOOD.join('|')}))(?!\\p{L})`;

/** What a number or a word is said to be: `1 = sehr gut`, `1 (low)`, `best = 1`. */
const NUMBER_FIRST = once(
  () =>
    new RegExp(
      `(?<![\\p{N}.,])(?<number>\\d+)\\s*(?:=|:|–|-|\\(|is|ist|means|heisst|bedeutet)?\\s*(?:the |die |das |an? |eine? )?(?:sehr |very )?${WORD}`,
      'gu',
    ),
);
const WORD_FIRST = once(
  () => new RegExp(`(?<!\\p{L})${WORD}\\s*(?:=|:|–|-|\\(|is|ist|)\\s*(?<number>\\d+)`, 'gu'),
);

/** Grades of German schools, of which 1 is the best, ranks, and what says so in words. */
const FIRST_IS_BEST = once(
  () =>
    /(?<!\p{L})(?<!(?:please|see) )(?:schul)?(?:noten?|noten\p{L}+)(?!\p{L})|(?<!\p{L})(?:school grades?|zensur(?:en)?|rang|rank|ranking|platz)(?!\p{L})|(?:lowe(?:r|st)|small(?:er|est)|niedrig(?:er|ste)|klein(?:er|ste))\P{N}{1,20}?(?:better|best|besser|beste)/u,
);

/** Nearly no header has any of these, so that the forms need not be compiled. */
const MAY_TELL = /\d|note|grade|zensur|rang|rank|platz|best|better|besser/;

/** Whether a header says of itself that 1 is the best level. */
export function saysOneIsBest(header: string): boolean {
  const text = termKey(header);
  if (!MAY_TELL.test(text)) return false;
  return lowestIsBest(text, [NUMBER_FIRST(), WORD_FIRST()]) ?? FIRST_IS_BEST().test(text);
}

/** Whether the numbers of what is good are lower; undefined where none is said to be anything. */
function lowestIsBest(text: string, forms: readonly RegExp[]): boolean | undefined {
  for (const form of forms) {
    const [good, bad]: [number[], number[]] = [[], []];
    for (const { groups = {} } of text.matchAll(form)) {
      (groups['bad'] === undefined ? good : bad).push(Number(groups['number']));
    }
    if (good.length + bad.length === 0) continue;
    const [best, worst] = [Math.min(...good), Math.min(...bad)];
    return bad.length === 0 ? best <= 1 : good.length === 0 ? worst > 1 : best < worst;
  }
  return undefined;
}

/** Who stands at the top, and who does not. */
const TOP =
  'vorst[aä]nd\\p{L}*|gf|gl|geschäfts(?:führ|leit)\\p{L}*|ceo|c-level|c-suite|(?:management |executive )?board|executives?|oberste\\p{L}*|höchste\\p{L}*|top(?:-?management)?|spitze|highest|most senior|inhaber\\p{L}*|chef\\p{L}*|managing director|president';
const BOTTOM =
  'mitarbeit\\p{L}*|sachbearbeit\\p{L}*|azubis?|auszubildend\\p{L}*|trainees?|juniors?|einsteiger\\p{L}*|berufseinsteiger\\p{L}*|entry(?:[ -]level)?|staff|employees?|unterste\\p{L}*|niedrigste\\p{L}*|lowest|least senior|basis|fachkr[aä]ft\\p{L}*|werkstudent\\p{L}*|interns?|individual contributors?';
const POST = `(?:(?<bad>${BOTTOM})|(?<good>${TOP}))(?!\\p{L})`;
const POST_FORMS = once(() =>
  [
    `(?<![\\p{N}.,])(?<number>\\d+)\\s*(?:=|:|–|-|\\(|is|ist|means|bedeutet)\\s*(?:the |die |das |der |an? |eine? )?${POST}`,
    `(?<!\\p{L})${POST}(?: ebene| stufe| level)?\\s*(?:=|:|–|-|\\(|is|ist|)\\s*(?<number>\\d+)`,
  ].map((form) => new RegExp(form, 'gu')),
);

/** What is counted from the top down: `Ebene unter Vorstand`, `the lower, the more senior`. */
const FROM_TOP = once(
  () =>
    new RegExp(
      `(?<!\\p{L})(?:unter|unterhalb|below|under)(?: de[rsm]| des| the)? (?:${TOP})(?!\\p{L})|(?:lower|lowest|smaller|smallest|niedrig\\p{L}*|klein\\p{L}*)\\P{N}{1,20}?(?:more senior|higher|highest|höher|höchste)`,
      'u',
    ),
);

/** As `MAY_TELL`, of grades. */
const MAY_TELL_OF_GRADES = /\d|unter|below|under|lower|lowest|small|niedrig|klein/;

/** Whether a header says that the lowest grade is the most senior: `Ebene (1 = Vorstand)`. */
export function saysOneIsHighest(header: string): boolean {
  const text = termKey(header);
  if (!MAY_TELL_OF_GRADES.test(text)) return false;
  return lowestIsBest(text, POST_FORMS()) ?? FROM_TOP().test(text);
}

/** How a header gives the ends of its scale: `(0-10)`, `[Skala 1 bis 4]`, `(%)`, `out of 10`. */
const ENDS =
  /[([{]\s*(?:(?:skala|scale|levels?|stufen?|punkte|points|werte?|von|from)\s*:?\s*)?(\d{1,3})\s*(?:-|–|\.{2,3}|…|to|bis)\s*(\d{1,3})\s*(?:punkten?|points|sternen?|stars)?\s*[)\]}]/iu;
const PERCENT = /[([{]\s*(?:in )?(?:%|percent|prozent)\s*[)\]}]/iu;

/** The ends of the scale that a header gives, the lower first. */
function endsIn(header: string): readonly [number, number] | undefined {
  if (PERCENT.test(header)) return [0, 100];
  const [min, max] = (ENDS.exec(header) ?? []).slice(1).map(Number);
  return min !== undefined && max !== undefined && min < max ? [min, max] : undefined;
}

/**
 * Columns of levels whose header says that 1 is best, or that the scale is another, while the
 * programme gives none; and a column of grades that says so while the programme turns none round.
 */
export function checkBestEnds(
  table: Table,
  index: ReadonlyMap<Field, number>,
  { scaled, scales, values }: Pick<PeopleOptions, 'scaled' | 'scales' | 'values'>,
): Finding[] {
  const grade = values.has('level') ? undefined : index.get('level');
  const gradeHeader = grade === undefined ? '' : entryOf(table.header, grade);
  const upsideDown =
    grade !== undefined && saysOneIsHighest(gradeHeader)
      ? [finding('one-is-highest', table.place(-1, grade), { header: gradeHeader })]
      : [];
  const levels = LEVEL_COLUMNS.flatMap((column): Finding[] => {
    const at = index.get(column);
    if (at === undefined || scaled.has(column)) return [];
    const header = entryOf(table.header, at);
    const place = table.place(-1, at);
    if (saysOneIsBest(header)) return [finding('one-is-best', place, { header, column })];
    const [min, max] = endsIn(header) ?? [];
    if (min === undefined || max === undefined) return [];
    const { worst, best } = scales[column];
    if (1000 * min === worst && 1000 * max === best) return [];
    return [finding('scale-in-header', place, { header, column, min, max })];
  });
  return [...levels, ...upsideDown];
}
