import type { Language } from '../../util/language.ts';
import { defaultProgramme, type RuleSettings, variantOf } from '../../programme/index.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Words } from '../../programme/rule.ts';
import type { Both, CriterionShown, ProgrammeShown, RuleShown } from '../protocol.ts';

interface Worded {
  readonly id: string;
  readonly words: Readonly<Record<Language, Words>>;
}

/** A programme as switches and weights. */
export function programmeShown(programme: Programme): ProgrammeShown {
  const usual = defaultProgramme();
  const { settings } = programme;
  const own = new Set(programme.custom.map(({ id }) => id));
  const known = new Map<string, Worded & { kind: 'screening' | 'pairing' }>(
    [...usual.screening, ...usual.pairing, ...programme.screening, ...programme.pairing].map(
      (one) => [one.id, one],
    ),
  );
  const inForce = new Set([...programme.screening, ...programme.pairing].map(({ id }) => id));
  const switchable = Object.keys(settings.rules);
  const ids = [...switchable, ...[...known.keys()].filter((id) => own.has(id))];
  const rules = ids.flatMap((id): RuleShown[] => {
    const one = known.get(id) ?? switchedOn(id);
    if (!one) return [];
    const number = numberOf(settings.rules, id);
    return [
      {
        id,
        ...both(one),
        on: inForce.has(id),
        screening: one.kind === 'screening',
        custom: own.has(id),
        ...(number && { setting: number }),
      },
    ];
  });
  return { rules, criteria: criteriaOf(programme, own), objective: programme.objective };
}

/** A rule that is off by default says what it would say if it were on. */
function switchedOn(id: string): (Worded & { kind: 'screening' | 'pairing' }) | undefined {
  const on = variantOf(defaultProgramme(), { on: [id as keyof RuleSettings] });
  return [...on.screening, ...on.pairing].find((one) => one.id === id);
}

function criteriaOf(programme: Programme, own: ReadonlySet<string>): CriterionShown[] {
  const { weights } = programme.settings;
  const everything = Object.fromEntries(Object.keys(weights).map((id) => [id, 1]));
  const all = variantOf(programme, { weights: everything }).criteria;
  return all.map((one) => ({
    id: one.id,
    ...both(one),
    weight: own.has(one.id) ? one.weight : weights[one.id as keyof typeof weights],
    custom: own.has(one.id),
  }));
}

function both({ words }: Worded): { readonly title: Both; readonly says: Both } {
  return {
    title: { en: words.en.title, de: words.de.title },
    says: { en: words.en.says, de: words.de.says },
  };
}

/** Levels are kept in thousandths. */
const LEVEL = 1000;

function numberOf(rules: RuleSettings, id: string): RuleShown['setting'] {
  const setting = Object.hasOwn(rules, id) ? rules[id as keyof RuleSettings] : undefined;
  if (typeof setting !== 'object') return undefined;
  if ('depth' in setting) return { name: 'depth', value: setting.depth, step: 1 };
  if (!('minimum' in setting)) return undefined;
  return id === 'organisational-distance'
    ? { name: 'minimum', value: setting.minimum, step: 1 }
    : { name: 'minimum', value: setting.minimum / LEVEL, step: 0.5 };
}
