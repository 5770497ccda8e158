import { sha256 } from '../../util/sha256.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Audit, AuditedInput } from './audit.ts';

/** A file that an audit has a hash of. */
export type FileKind = AuditedInput['kind'] | 'roster';

/** What is compared with the hashes of an audit. */
export interface Audited {
  /** The files at hand. */
  readonly inputs: readonly AuditedInput[];
  readonly programme: Pick<Programme, 'sha256' | 'canonical'>;
  /** SHA-256 of the roster. */
  readonly roster: string;
  /** The bytes of a file, where they are at hand, to tell what a version control system changes. */
  readonly bytesOf?: ((kind: FileKind) => Uint8Array | undefined) | undefined;
}

/** Says which files and which settings are not those that the audit was made with. */
export function auditDrift(audit: Audit, now: Audited, place: Place): Finding[] {
  const was = new Map(audit.inputs.map((one) => [one.kind, one]));
  const missing = [...was.keys()].filter((kind) => !now.inputs.some((one) => one.kind === kind));
  const written = audit.outputs.find(({ kind }) => kind === 'roster');
  const findings = now.inputs.flatMap((one): Finding[] => {
    const { kind } = one;
    const before = was.get(kind);
    if (!before) return [finding('audit-input-extra', place, { kind })];
    if (before.sha256 !== one.sha256) {
      const code = isRewrapped(now.bytesOf?.(kind), before.sha256)
        ? 'audit-line-endings'
        : 'audit-input-changed';
      return [finding(code, place, { kind })];
    }
    const isSame = before.bytes === one.bytes && before.rows === one.rows;
    return isSame ? [] : [finding('audit-refused', place, { why: 'counts' })];
  });
  for (const kind of missing) findings.push(finding('audit-input-missing', place, { kind }));
  if (audit.programme.sha256 !== now.programme.sha256) {
    const inForce = JSON.parse(now.programme.canonical) as unknown;
    const keys = differences(audit.programme.settings, inForce);
    findings.push(finding('audit-programme-changed', place, { keys }));
  }
  if (written?.sha256 !== now.roster) {
    const kind = 'roster';
    findings.push(
      written && isRewrapped(now.bytesOf?.(kind), written.sha256)
        ? finding('audit-line-endings', place, { kind })
        : finding('audit-roster-changed', place, {}),
    );
  }
  return findings;
}

/** Whether bytes have a hash once their lines end in LF, or in CRLF, as git stores or checks out. */
function isRewrapped(bytes: Uint8Array | undefined, hash: string): boolean {
  if (!bytes) return false;
  return ['\n', '\r\n'].some((end) => sha256(withLineEndings(bytes, end)) === hash);
}

function withLineEndings(bytes: Uint8Array, end: string): Uint8Array {
  const out: number[] = [];
  bytes.forEach((byte, at) => {
    if (byte === 0x0d && bytes[at + 1] === 0x0a) return;
    if (byte === 0x0a && end === '\r\n') out.push(0x0d);
    out.push(byte);
  });
  return Uint8Array.from(out);
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
