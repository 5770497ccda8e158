import type { Finding, Language, Place } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import { inBoth } from '../../util/language.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { type Cause, gather, rowsOf } from './gather.ts';
import { groupBy } from '../../util/group-by.ts';
import { mostSevereFirst, severityName } from './severity.ts';
import { position, surroundings } from './place.ts';

/** So many causes of one code are printed unless all are asked for. */
const SHOWN_PER_CODE = 10;

/** So many rows of one cause are named unless all are asked for. */
const ROWS_NAMED = 12;

const WORDS = inBoth(
  {
    fix: 'help',
    related: 'see',
    more: (code: string) => `more: tandem help ${code}`,
    rest: (count: number) => `${count} more of the same kind; --verbose prints all`,
    rows: (count: number) => `${count} rows`,
    lines: 'lines',
    cells: 'cells',
    others: (count: number) => `and ${count} more`,
  },
  {
    fix: 'Abhilfe',
    related: 'siehe',
    more: (code) => `mehr: tandem help ${code} --lang de`,
    rest: (count) => `${count} weitere derselben Art; --verbose zeigt alle`,
    rows: (count) => `${count} Zeilen`,
    lines: 'Zeilen',
    cells: 'Zellen',
    others: (count) => `und ${count} weitere`,
  },
);

export interface PrettyContext {
  readonly language: Language;
  readonly style: Style;
  /** Print every finding instead of the first of each code. */
  readonly all?: boolean;
}

/** Where a cause stands: its place, or the first of its rows and a list of them all. */
function where({ places }: Cause, { language, all = false }: PrettyContext): string[] {
  const [first, second] = places;
  if (!first) return [];
  const { file, sheet, header, cell } = first;
  const shared = {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(header !== undefined && { header }),
  };
  const around = surroundings(second ? shared : first, language);
  const line = `  --> ${position(first, language)}${around === '' ? '' : `   (${around})`}`;
  if (!second) return [line];
  const words = WORDS[language];
  const isCells = sheet !== undefined && cell !== undefined;
  const nameOf = (place: Place): string =>
    (isCells ? place.cell : undefined) ?? String(place.line ?? place.row);
  const named = all ? places : places.slice(0, ROWS_NAMED);
  const others = places.length - named.length;
  const list = named.map(nameOf).join(', ');
  const rest = others === 0 ? '' : ` ${words.others(others)}`;
  return [line, `  = ${isCells ? words.cells : words.lines}: ${list}${rest}`];
}

/** What to do about a cause; `before` is the advice of the cause above, which is not repeated. */
function block(cause: Cause, context: PrettyContext, before: string | undefined): string[] {
  const { language, style } = context;
  const words = WORDS[language];
  const { finding: one, places } = cause;
  const { message, fix } = sentence(one, language);
  const headline = style[one.severity](`${severityName(one.severity, language)}[${one.code}]:`);
  const count = places.length > 1 ? ` (${words.rows(places.length)})` : '';
  return [
    `${headline} ${style.strong(visible(message))}${count}`,
    ...where(cause, context),
    ...(rowsOf(one).length > 0 ? [] : one.related).map((place) => {
      const beside = surroundings(place, language);
      return `  = ${words.related}: ${position(place, language)}${beside === '' ? '' : ` (${beside})`}`;
    }),
    ...(fix === before ? [] : [`  = ${words.fix}: ${visible(fix)}`]),
  ];
}

/**
 * Findings for people at a terminal, the gravest first: what is wrong, where, and how to mend it.
 * One cause is one finding with all its rows; of each code the first ten causes are printed and the
 * rest are counted.
 */
export function prettyFindings(findings: readonly Finding[], context: PrettyContext): string {
  const { language, style, all = false } = context;
  const words = WORDS[language];
  return [...groupBy(gather(mostSevereFirst(findings)), ({ finding: { code } }) => code)]
    .map(([code, causes]) => {
      const shown = all ? causes : causes.slice(0, SHOWN_PER_CODE);
      const fixes = shown.map((cause) => sentence(cause.finding, language).fix);
      const lines = shown.flatMap((cause, at) => {
        // Causes of one advice stand together, others apart.
        const gap = at > 0 && fixes[at] !== fixes[at - 1] ? [''] : [];
        return [...gap, ...block(cause, context, fixes[at - 1])];
      });
      const left = causes.length - shown.length;
      return [
        ...lines,
        ...(left > 0 ? [`  = ${words.rest(left)}`] : []),
        style.faint(`  = ${words.more(code)}`),
        '',
      ].join('\n');
    })
    .join('\n');
}
