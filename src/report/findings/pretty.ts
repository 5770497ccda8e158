import type { Finding, Language } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import { width } from '../columns.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { groupBy } from './group.ts';
import { mostSevereFirst, severityName } from './severity.ts';
import { position, surroundings } from './place.ts';
import { inBoth } from '../../util/language.ts';

/** So many findings of one code are printed unless all are asked for. */
const SHOWN_PER_CODE = 20;

/** So many lines of the findings that are not printed are named. */
const LINES_NAMED = 10;

const WORDS = inBoth(
  {
    fix: 'help',
    related: 'see',
    more: (code: string) => `more: tandem help ${code}`,
    rest: (count: number) => `${count} more of the same; --verbose prints all`,
    lines: 'lines',
  },
  {
    fix: 'Abhilfe',
    related: 'siehe',
    more: (code: string) => `mehr: tandem help ${code} --lang de`,
    rest: (count: number) => `${count} weitere derselben Art; --verbose zeigt alle`,
    lines: 'Zeilen',
  },
);

export interface PrettyContext {
  readonly language: Language;
  readonly style: Style;
  /** Print every finding instead of the first of each code. */
  readonly all?: boolean;
}

/** The line and the column it is about, underlined. The cells themselves are never shown. */
function excerpt({ place, severity }: Finding, style: Style): string[] {
  if (place.line === undefined || place.header === undefined) return [];
  const header = visible(place.header).trim() || '␠';
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const underline = style[severity]('^'.repeat(width(header)));
  return [`${gutter} |`, `${number} | … ${header} …`, `${gutter} |   ${underline}`];
}

function block(one: Finding, { language, style }: PrettyContext): string[] {
  const words = WORDS[language];
  const { message, fix } = sentence(one, language);
  const headline = style[one.severity](`${severityName(one.severity, language)}[${one.code}]:`);
  const around = surroundings(one.place, language);
  return [
    `${headline} ${style.strong(visible(message))}`,
    `  --> ${position(one.place, language)}${around === '' ? '' : `   (${around})`}`,
    ...excerpt(one, style),
    `  = ${words.fix}: ${visible(fix)}`,
    ...one.related.map((place) => {
      const beside = surroundings(place, language);
      return `  = ${words.related}: ${position(place, language)}${beside === '' ? '' : ` (${beside})`}`;
    }),
  ];
}

function rest(findings: readonly Finding[], language: Language): string {
  const words = WORDS[language];
  const lines = findings.map(({ place }) => place.line).filter((line) => line !== undefined);
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const open = lines.length > LINES_NAMED ? ' …' : '';
  return words.rest(findings.length) + (named === '' ? '' : ` (${words.lines} ${named}${open})`);
}

/**
 * Findings for people at a terminal, the gravest first: what is wrong, where, and how to mend it.
 * Of each code the first twenty are printed and the rest are counted.
 */
export function prettyFindings(findings: readonly Finding[], context: PrettyContext): string {
  const { language, style, all = false } = context;
  return [...groupBy(mostSevereFirst(findings), ({ code }) => code)]
    .map(([code, group]) => {
      const shown = all ? group : group.slice(0, SHOWN_PER_CODE);
      const blocks = shown.map((one) => block(one, context));
      const left = group.slice(shown.length);
      if (left.length > 0) blocks.at(-1)?.push(`  = ${rest(left, language)}`);
      blocks.at(-1)?.push(style.faint(`  = ${WORDS[language].more(code)}`));
      return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n');
    })
    .join('\n');
}
