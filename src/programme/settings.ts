import type { Scale } from '../people/options.ts';
import type { CustomSettings } from './custom/index.ts';
import type { CriterionId } from './criteria/index.ts';

/** The rules of a programme; `false` is off. */
export interface RuleSettings {
  readonly voluntary: boolean | { readonly unasked: 'volunteers' };
  /** Minimums are in thousandths. */
  readonly 'mentor-skill': { readonly minimum: number } | false;
  readonly 'mentor-communication': { readonly minimum: number } | false;
  readonly 'cross-department': { readonly depth: number } | false;
  readonly 'knowledge-lead': boolean;
  readonly seniority: boolean;
  readonly 'reporting-line': boolean;
  readonly exclusion: boolean;
  readonly 'no-repeat': boolean;
  readonly 'shared-language': boolean;
  readonly 'organisational-distance': { readonly minimum: number } | false;
  readonly 'shared-topic': boolean;
}

/** The rules that hold unless a programme says otherwise. */
export const DEFAULT_RULES: RuleSettings = {
  voluntary: true,
  'mentor-skill': { minimum: 4000 },
  'mentor-communication': { minimum: 3000 },
  'cross-department': { depth: 1 },
  'knowledge-lead': true,
  seniority: true,
  'reporting-line': true,
  exclusion: true,
  'no-repeat': true,
  'shared-language': true,
  'organisational-distance': false,
  'shared-topic': false,
};

/** The settings of a rule that is merely switched on. */
export function switchedOn(id: keyof RuleSettings): RuleSettings[keyof RuleSettings] {
  // The one rule that is off by default and has a setting.
  if (id === 'organisational-distance') return { minimum: 3 };
  return DEFAULT_RULES[id] === false ? true : DEFAULT_RULES[id];
}

/** A programme as plain data with every default filled in. */
export interface Settings {
  readonly scale: Scale;
  readonly skill: { readonly label?: string | undefined; readonly column?: string | undefined };
  readonly language?: 'de' | 'en' | undefined;
  readonly objective: 'total' | 'fair';
  readonly rules: RuleSettings;
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly departments: { readonly aliases: Readonly<Record<string, readonly string[]>> };
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly ignore?: readonly string[] | undefined;
  readonly custom: CustomSettings;
}
