import type { Finding, Severity } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import { visible } from '../text.ts';
import { caseTally } from './cases.ts';
import type { FindingsContext } from './context.ts';
import { pathInWorkspace } from './context.ts';
import { exitCodeFor } from './exit-code.ts';
import { mostSevereFirst, tally } from './severity.ts';
import { position } from './place.ts';
import { inBoth } from '../../util/language.ts';

/** GitHub shows no more annotations of one kind for each step. */
const SHOWN = 10;

const KINDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

const WORDS = inBoth(
  {
    rest: (count: number) => `${count} more: see the summary of this job`,
    nothing: 'nothing to object to',
    passedWith: 'passed with',
  },
  {
    rest: (count) => `${count} weitere: siehe die Zusammenfassung dieses Laufs`,
    nothing: 'nichts zu beanstanden',
    passedWith: 'bestanden mit',
  },
);

/** The escapes of the workflow commands; line breaks are gone already, being made visible. */
function inMessage(text: string): string {
  return visible(text).replaceAll('%', '%25');
}

function inProperty(text: string): string {
  return inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotation(one: Finding, context: FindingsContext): string {
  const { language } = context;
  const { place } = one;
  const { message, fix } = sentence(one, language);
  // A worksheet has no lines that GitHub could show: the place goes into the text.
  const isText = place.sheet === undefined && place.file !== '-';
  const properties = [
    ['title', one.code],
    ['file', place.file === '-' ? undefined : pathInWorkspace(place.file, context)],
    ['line', isText ? place.line : undefined],
    ['col', isText && place.line !== undefined ? place.column : undefined],
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`);
  const where = isText ? '' : `${position(place, language)}: `;
  return `::${KINDS[one.severity]} ${properties.join(',')}::${inMessage(`${where}${message}. ${fix}`)}\n`;
}

/**
 * Findings as workflow commands of GitHub Actions
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): the gravest ten
 * errors, ten warnings and nine notes, then a notice that counts the rest; of a run that passes, a
 * line for its log that says so.
 */
export function githubFindings(findings: readonly Finding[], context: FindingsContext): string {
  const room: Record<Severity, number> = { error: SHOWN, warning: SHOWN, note: SHOWN - 1 };
  const shown = mostSevereFirst(findings).filter(({ severity }) => room[severity]-- > 0);
  const rest = findings.length - shown.length;
  return (
    shown.map((one) => annotation(one, context)).join('') +
    (rest === 0 ? '' : `::notice title=tandem::${WORDS[context.language].rest(rest)}\n`) +
    (exitCodeFor(findings, context.strict) === 0 ? passed(findings, context) : '')
  );
}

function passed(findings: readonly Finding[], { title, language, cases }: FindingsContext): string {
  const { nothing, passedWith } = WORDS[language];
  const result = findings.length === 0 ? nothing : `${passedWith} ${tally(findings, language)}`;
  return `${title}: ${result}${cases === undefined ? '' : `, ${caseTally(cases, language)}`}\n`;
}
