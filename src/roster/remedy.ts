import type { Person } from '../people/person.ts';

/** What a rule costs: how much more there could be without it. */
export interface RuleRemedy {
  readonly rule: string;
  readonly tandems: number;
  readonly sponsors: number;
}

/** Mentors to look for: the lowest levels that serve the most managers still left over. */
export interface MentorRemedy {
  readonly department: Person['department'];
  /** In thousandths. */
  readonly skill: number;
  readonly communication: number;
  /** How many more managers would have a tandem, with one more such mentor each. */
  readonly serves: number;
}

/** What would help a programme most. */
export interface Remedies {
  /** Rules in force that cost something, the dearest first. */
  readonly rules: readonly RuleRemedy[];
  /** Undefined where no mentor of a present department would help. */
  readonly mentor: MentorRemedy | undefined;
}
