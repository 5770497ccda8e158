import type { Person } from '../people/person.ts';
import { combine } from './coding.ts';

/**
 * People grouped by profile. People of one profile are interchangeable: no rule and no criterion
 * in force can tell them apart.
 */
export interface Profiles {
  /** The people, in rank order. */
  readonly people: readonly Person[];
  readonly count: number;
  /** The profile of each person. */
  readonly of: Int32Array;
  /** How many people have each profile. */
  readonly size: Int32Array;
  /** The people of profile p are `member[start[p]]` … `member[start[p + 1] - 1]`, in rank order. */
  readonly member: Int32Array;
  readonly start: Int32Array;
}

/** Groups people by the combination of their codes; profiles stand in the order of their first member. */
export function groupByProfile(
  people: readonly Person[],
  codes: readonly { readonly code: Int32Array; readonly size: number }[],
): Profiles {
  const { code, size } = combine(codes, people.length);
  return profilesOf(people, code, size);
}

/** The same profiles, numbered anew: profile p becomes `number[p]`. */
export function renumberProfiles(profiles: Profiles, number: Int32Array): Profiles {
  const of = profiles.of.map((profile) => number[profile]!);
  return profilesOf(profiles.people, of, profiles.count);
}

/** One person of the profile, who stands for all. */
export function representative(profiles: Profiles, profile: number): number {
  return profiles.member[profiles.start[profile]!]!;
}

function profilesOf(people: readonly Person[], of: Int32Array, count: number): Profiles {
  const size = new Int32Array(count);
  for (const profile of of) size[profile]!++;
  const start = new Int32Array(count + 1);
  for (let p = 0; p < count; p++) start[p + 1] = start[p]! + size[p]!;
  const next = start.slice();
  const member = new Int32Array(people.length);
  for (let i = 0; i < people.length; i++) member[next[of[i]!]!++] = i;
  return { people, count, of, size, member, start };
}
