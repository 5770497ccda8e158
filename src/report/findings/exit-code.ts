import type { Finding } from '../../findings/finding.ts';
import { stopsTheRun } from '../../findings/finding.ts';

/**
 * The exit code that findings call for: 2 where the run cannot go on, 1 where there is something
 * to object to (with `strict` also a warning), else 0.
 */
export function exitCodeFor(findings: readonly Finding[], strict = false): 0 | 1 | 2 {
  if (findings.some(stopsTheRun)) return 2;
  const objects = ({ severity }: Finding): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return findings.some(objects) ? 1 : 0;
}
