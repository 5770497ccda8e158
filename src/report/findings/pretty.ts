import type { Finding, FindingCode, Language } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import { gravestFirst } from './order.ts';
import { position, surroundings } from './place.ts';

/** So many findings of one code are printed unless all are asked for. */
const SHOWN_PER_CODE = 20;

const WORDS = {
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    fix: 'help',
    related: 'see',
    more: (rest: number, code: string) =>
      `… and ${rest} more of ${code}; --verbose prints all, tandem help ${code} explains`,
  },
  de: {
    severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
    fix: 'Abhilfe',
    related: 'siehe',
    more: (rest: number, code: string) =>
      `… und ${rest} weitere zu ${code}; --verbose zeigt alle, tandem help ${code} erklärt`,
  },
} as const;

export interface PrettyContext {
  readonly language: Language;
  readonly style: Style;
  /** Print every finding instead of the first of each code. */
  readonly all?: boolean;
}

function block(one: Finding, { language, style }: PrettyContext): string {
  const words = WORDS[language];
  const { message, fix } = sentence(one, language);
  const headline = style[one.severity](`${words.severity[one.severity]}[${one.code}]:`);
  const around = surroundings(one.place, language);
  return [
    `${headline} ${style.strong(visible(message))}`,
    `  --> ${position(one.place, language)}${around === '' ? '' : `   (${around})`}`,
    `   = ${words.fix}: ${visible(fix)}`,
    ...one.related.map((place) => `   = ${words.related}: ${position(place, language)}`),
    '',
  ].join('\n');
}

/**
 * Findings for people at a terminal, the gravest first: what is wrong, where, and how to mend it.
 * Of each code the first twenty are printed and the rest are counted.
 */
export function prettyFindings(findings: readonly Finding[], context: PrettyContext): string {
  const byCode = new Map<FindingCode, Finding[]>();
  for (const one of gravestFirst(findings)) {
    const group = byCode.get(one.code);
    if (group === undefined) byCode.set(one.code, [one]);
    else group.push(one);
  }
  return [...byCode]
    .map(([code, group]) => {
      const shown = context.all === true ? group : group.slice(0, SHOWN_PER_CODE);
      const rest = group.length - shown.length;
      const blocks = shown.map((one) => block(one, context));
      if (rest > 0) blocks.push(context.style.faint(WORDS[context.language].more(rest, code)), '');
      return blocks.join('\n');
    })
    .join('\n');
}
