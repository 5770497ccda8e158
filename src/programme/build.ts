import { createHash } from 'node:crypto';
import type { Finding, Place } from '../findings/finding.ts';
import type { Role } from '../people/person.ts';
import { criteria, type CriterionId, DEFAULT_WEIGHTS } from './criteria/index.ts';
import { isFurther } from './custom/columns.ts';
import { type CustomEntry, customOf } from './custom/index.ts';
import type { Programme } from './programme.ts';
import { readingOf } from './reading.ts';
import { REASONS_TO_BE_LEFT_OVER } from './reasons.ts';
import { pairingRules, screeningRules } from './rules/index.ts';
import type { ProgrammeFile } from './schema.ts';
import { DEFAULT_RULES, type RuleSettings, type Settings, switchedOn } from './settings.ts';

/** Ids that mean something else where the id of a rule may stand. */
const RESERVED_IDS = ['left', 'allowed', 'forbidden', ...REASONS_TO_BE_LEFT_OVER, 'invalid-row'];

/** The built-in programme. */
export function defaultProgramme(): Programme {
  return programmeOf(settingsOf({}), undefined);
}

/** Fills in every default. */
export function settingsOf(file: ProgrammeFile): Settings {
  const scale = file.scale ?? { min: 1, max: 5 };
  return {
    scale: { min: thousand(scale.min), max: thousand(scale.max) },
    skill: file.skill ?? {},
    language: file.language,
    objective: file.objective ?? 'total',
    rules: rulesOf(file.rules ?? {}),
    weights: weightsOf(file.weights ?? {}),
    departments: { aliases: file.departments?.aliases ?? {} },
    columns: file.columns ?? {},
    ...(file.ignore === undefined ? {} : { ignore: file.ignore }),
    custom: { rules: file.custom?.rules ?? [], criteria: file.custom?.criteria ?? [] },
  };
}

/** Makes a programme of settings. */
export function programmeOf(settings: Settings, file: string | undefined): Programme {
  return buildProgramme(settings, file, () => undefined).programme;
}

/** The same with what is wrong with its expressions. */
export function buildProgramme(
  settings: Settings,
  file: string | undefined,
  placeOf: (kind: 'rules' | 'criteria', index: number) => Place | undefined,
): { programme: Programme; findings: readonly Finding[] } {
  const canonical = canonicalJson(settings);
  const { scale, skill, rules } = settings;
  const taken = new Set([
    ...Object.keys(DEFAULT_RULES),
    ...Object.keys(DEFAULT_WEIGHTS),
    ...RESERVED_IDS,
  ]);
  const custom = customOf(settings.custom, placeOf, taken);
  const programme: Programme = {
    file,
    sha256: createHash('sha256').update(canonical, 'utf8').digest('hex'),
    canonical,
    settings,
    scale,
    skill: { label: skill.label, column: skill.column },
    language: settings.language,
    objective: settings.objective,
    screening: screeningRules(rules, { skill: skill.label }),
    pairing: [...pairingRules(rules), ...custom.rules],
    criteria: [...criteria(settings.weights, scale, skill.label), ...custom.criteria],
    off: (Object.keys(DEFAULT_RULES) as (keyof RuleSettings)[]).filter(
      (id) => DEFAULT_RULES[id] !== false && rules[id] === false,
    ),
    custom: custom.entries,
    reading: readingOf(settings, {
      mentor: further(custom.entries, 'mentor'),
      manager: further(custom.entries, 'manager'),
    }),
  };
  return { programme, findings: custom.findings };
}

/** JSON with sorted keys and no white space: equal data have equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function further(entries: readonly CustomEntry[], role: Role): string[] {
  return [...new Set(entries.flatMap(({ reads }) => reads[role].filter(isFurther)))];
}

function weightsOf(given: NonNullable<ProgrammeFile['weights']>): Settings['weights'] {
  const ids = Object.keys(DEFAULT_WEIGHTS) as CriterionId[];
  const weights = ids.map((id) => [id, given[id] ?? DEFAULT_WEIGHTS[id]] as const);
  return Object.fromEntries(weights) as Record<CriterionId, number>;
}

function rulesOf(given: NonNullable<ProgrammeFile['rules']>): RuleSettings {
  const ids = Object.keys(DEFAULT_RULES) as (keyof RuleSettings)[];
  const merged = ids.map((id): [string, RuleSettings[keyof RuleSettings]] => {
    const normally = DEFAULT_RULES[id];
    const said = given[id];
    if (said === undefined) return [id, normally];
    if (said === 'off' || said === false) return [id, false];
    if (said === 'required' || said === true) {
      return [id, switchedOn(id)];
    }
    return [id, 'minimum' in said && id.startsWith('mentor-') ? inThousandths(said) : said];
  });
  // Built from the very keys of RuleSettings, each with a value of its kind.
  return Object.fromEntries(merged) as unknown as RuleSettings;
}

/** Every id that a broken rule of this programme can have, those switched off included. */
export function ruleIds({ custom }: Programme): string[] {
  return ['left', ...Object.keys(DEFAULT_RULES), ...custom.map(({ id }) => id)];
}

function inThousandths({ minimum }: { minimum: number }): { minimum: number } {
  return { minimum: thousand(minimum) };
}

function thousand(level: number): number {
  return Math.round(level * 1000);
}
