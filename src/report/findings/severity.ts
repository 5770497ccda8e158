import type { Finding, Language, Severity } from '../../findings/finding.ts';
import { stopsTheRun } from '../../findings/finding.ts';
import { inBoth } from '../../util/language.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** How severities are called: one, several. */
const NAMES = inBoth<Readonly<Record<Severity, readonly [string, string]>>>(
  { error: ['error', 'errors'], warning: ['warning', 'warnings'], note: ['note', 'notes'] },
  {
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    note: ['Hinweis', 'Hinweise'],
  },
);

/** Lower is graver; of two equally severe kinds the one that stops the run is graver. */
function gravity(one: Finding): number {
  return SEVERITIES.indexOf(one.severity) * 2 - (stopsTheRun(one) ? 1 : 0);
}

/** The gravest first; equally grave ones stay in the order in which they were found. */
export function mostSevereFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => gravity(a) - gravity(b));
}

/** What a severity is called. */
export function severityName(severity: Severity, language: Language): string {
  return NAMES[language][severity][0];
}

/** How many findings there are: `3 errors, 1 warning`; empty where there is none. */
export function tally(findings: readonly Finding[], language: Language): string {
  return SEVERITIES.map((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count === 0 ? '' : `${count} ${NAMES[language][severity][count === 1 ? 0 : 1]}`;
  })
    .filter((part) => part !== '')
    .join(', ');
}
