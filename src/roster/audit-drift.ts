import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import type { Programme } from '../programme/programme.ts';
import type { Audit, AuditedInput } from './audit.ts';

/** What is compared with the hashes of an audit. */
export interface Audited {
  /** SHA-256 of the files at hand. */
  readonly inputs: readonly Pick<AuditedInput, 'kind' | 'sha256'>[];
  readonly programme: Pick<Programme, 'sha256' | 'canonical'>;
  readonly roster: string;
}

/** Says which files and which settings are not those that the audit was made with. */
export function changesSince(audit: Audit, now: Audited, place: Place): Finding[] {
  const was = new Map(audit.inputs.map(({ kind, sha256 }) => [kind, sha256]));
  const changed = now.inputs.filter(({ kind, sha256 }) => was.get(kind) !== sha256);
  const missing = [...was.keys()].filter((kind) => !now.inputs.some((one) => one.kind === kind));
  const written = audit.outputs.find(({ kind }) => kind === 'roster');
  const findings: Finding[] = [
    ...changed.map(({ kind }) => finding('audit-input-changed', place, { kind })),
    ...missing.map((kind) => finding('audit-input-missing', place, { kind })),
  ];
  if (audit.programme.sha256 !== now.programme.sha256) {
    const keys = differences(
      audit.programme.settings,
      JSON.parse(now.programme.canonical) as unknown,
    );
    findings.push(finding('audit-programme-changed', place, { keys }));
  }
  if (written?.sha256 !== now.roster) findings.push(finding('audit-roster-changed', place, {}));
  return findings;
}

/** The keys at which two settings differ, such as `rules.cross-department.depth`. */
function differences(was: unknown, is: unknown, path = ''): string[] {
  if (!isObject(was) || !isObject(is)) {
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [path];
  }
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].flatMap((key) =>
    differences(was[key], is[key], path === '' ? key : `${path}.${key}`),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
