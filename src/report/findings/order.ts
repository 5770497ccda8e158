import type { Finding, Severity } from '../../findings/finding.ts';
import { stopsTheRun } from '../../findings/finding.ts';

const GRAVITY: Readonly<Record<Severity, number>> = { error: 1, warning: 2, note: 3 };

function gravity(one: Finding): number {
  return stopsTheRun(one) ? 0 : GRAVITY[one.severity];
}

/** The gravest first; equally grave ones stay in the order in which they were found. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => gravity(a) - gravity(b));
}
