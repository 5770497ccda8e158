import type { Person } from '../people/person.ts';
import type { Source } from '../tables/table.ts';
import type { Programme } from './programme.ts';
import type { Criterion, PairingRule, Prepared, ScreeningRule, Value } from './rule.ts';
import { thousandths, UNKNOWN } from './rule.ts';

const words = { en: { title: '', says: '' }, de: { title: '', says: '' } };
const base = { words, columns: { mentor: [], manager: [] } };
const screening = (
  id: string,
  role: ScreeningRule['role'],
  passes: (p: Person) => boolean,
): ScreeningRule => ({
  ...base,
  kind: 'screening',
  id,
  role,
  passes,
  because: () => id,
});
const rule = <A extends Value, B extends Value>(
  id: string,
  p: Prepared<A, B, boolean>,
): PairingRule => ({
  ...base,
  kind: 'pairing',
  id,
  prepare: () => p as unknown as Prepared<Value, Value, boolean>,
  because: () => id,
});
const criterion = <A extends Value, B extends Value>(
  id: string,
  weight: number,
  p: Prepared<A, B, number>,
): Criterion => ({
  ...base,
  kind: 'criterion',
  id,
  weight,
  active: () => true,
  prepare: () => p as unknown as Prepared<Value, Value, number>,
});
const part = (a: number | undefined): number =>
  a === undefined ? UNKNOWN : thousandths(a - 1000, 4000);

export function defaultProgramme(): Programme {
  return {
    file: undefined,
    sha256: '',
    canonical: '{}',
    scale: { min: 1000, max: 5000 },
    skill: { label: undefined, column: undefined },
    language: undefined,
    aliases: [],
    map: [],
    objective: 'total',
    screening: [
      screening('left', 'both', (p) => !p.left),
      screening('voluntary', 'both', (p) => p.volunteers),
      screening('mentor-skill', 'mentor', (p) => (p.skill ?? 0) >= 4000),
      screening('mentor-communication', 'mentor', (p) => (p.communication ?? 0) >= 3000),
    ],
    pairing: [
      rule('cross-department', {
        mentor: (p) => p.department.path[0],
        manager: (p) => p.department.path[0],
        test: (a, b) => a !== b,
      }),
      rule('knowledge-lead', {
        mentor: (p) => p.skill,
        manager: (p) => p.skill,
        test: (a, b) => a === undefined || b === undefined || a > b,
      }),
    ],
    criteria: [
      criterion('social-media-skill', 40, {
        mentor: (p) => p.skill,
        manager: () => 0,
        test: (a) => part(a),
      }),
      criterion('communication', 25, {
        mentor: (p) => p.communication,
        manager: () => 0,
        test: (a) => part(a),
      }),
    ],
    off: [],
    reads: { mentor: [], manager: [] },
  };
}
export function readProgramme(_: Source): { programme?: Programme; findings: [] } {
  return { programme: defaultProgramme(), findings: [] };
}
