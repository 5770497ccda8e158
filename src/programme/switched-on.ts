import { DEFAULT_RULES, type RuleSettings } from './settings.ts';

/** The settings of a rule that is merely switched on. */
export function switchedOn(id: keyof RuleSettings): RuleSettings[keyof RuleSettings] {
  // The one rule that is off by default and has a setting.
  if (id === 'organisational-distance') return { minimum: 3 };
  return DEFAULT_RULES[id] === false ? true : DEFAULT_RULES[id];
}
