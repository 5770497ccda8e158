import { programmeOf } from './build.ts';
import type { Programme } from './programme.ts';
import { type RuleSettings, type Settings, type SwitchedRuleId, switchedOn } from './settings.ts';

/** What a “what if” changes; everything else stays. */
export interface Variation {
  readonly weights?: Partial<Settings['weights']> | undefined;
  /** Rules to switch off. */
  readonly off?: readonly SwitchedRuleId[] | undefined;
  /** Rules to switch on, with their usual settings; one that is on already stays as it is. */
  readonly on?: readonly SwitchedRuleId[] | undefined;
  /** How many levels `cross-department` looks at. */
  readonly depth?: number | undefined;
  readonly objective?: Settings['objective'] | undefined;
}

/** The same programme but for what the variation says. */
export function variantOf(programme: Programme, variation: Variation): Programme {
  const { settings } = programme;
  const { weights = {}, off = [], on = [], depth, objective = settings.objective } = variation;
  const rules = Object.entries(settings.rules).map(([name, setting]) => {
    const id = name as SwitchedRuleId;
    if (off.includes(id)) return [id, false] as const;
    if (id === 'cross-department' && depth !== undefined) return [id, { depth }] as const;
    return [id, on.includes(id) && setting === false ? switchedOn(id) : setting] as const;
  });
  const varied = {
    ...settings,
    objective,
    rules: Object.fromEntries(rules) as unknown as RuleSettings,
    weights: { ...settings.weights, ...weights },
  };
  return programmeOf(varied, programme.file);
}
