import type { Column, LevelColumn } from '../people/person.ts';
import type { Scales } from '../people/options.ts';
import type { CriterionId } from './criteria/index.ts';
import type { CustomSettings } from './custom/index.ts';
import { usualOf } from './define.ts';
import { type RuleId, RULES, type RuleSetting } from './rules/index.ts';

/** The rules that a programme can switch; those that are always in force are not among them. */
export type SwitchedRuleId = Exclude<RuleId, 'left' | 'same-person'>;

/** The rules of a programme; `false` is off. */
export type RuleSettings = {
  readonly [Id in SwitchedRuleId]: RuleSetting<Id> | false;
};

/** The rules that a programme can switch on or off, in the order in which a broken one is named. */
export const SWITCHED_RULES = RULES.filter(({ byDefault }) => byDefault !== 'always');

/** The setting of a rule that is merely switched on. */
export function switchedOn(id: SwitchedRuleId): RuleSettings[SwitchedRuleId] {
  const rule = SWITCHED_RULES.find((one) => one.id === id);
  return (rule && usualOf(rule)) as RuleSettings[SwitchedRuleId];
}

/** Who writes the letters of the kit; nothing of it decides anything. */
export interface Sender {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly place?: string | undefined;
  /** The date of the letters, as it is to be read. */
  readonly date?: string | undefined;
}

/** A programme as plain data with every default filled in. */
export interface Settings {
  readonly scales: Scales;
  readonly skill: { readonly label?: string | undefined; readonly column?: string | undefined };
  readonly language?: 'de' | 'en' | undefined;
  readonly sender?: Sender | undefined;
  readonly objective: 'total' | 'fair';
  readonly rules: RuleSettings;
  readonly weights: Readonly<Record<CriterionId, number>>;
  readonly departments: {
    readonly aliases: Readonly<Record<string, readonly string[]>>;
    readonly distinct?: readonly (readonly string[])[] | undefined;
  };
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly ignore?: readonly string[] | undefined;
  /** What words mean as values, by column. */
  readonly values?:
    Readonly<Partial<Record<Column, Readonly<Record<string, string>> | undefined>>> | undefined;
  /** The columns of levels whose scale the programme gives. */
  readonly scaled?: readonly LevelColumn[] | undefined;
  readonly custom: CustomSettings;
}
