import type { Finding } from '../findings/finding.ts';
import type { Scale, Scales } from '../people/options.ts';
import { type Column, LEVEL_COLUMNS, type LevelColumn, type Role } from '../people/person.ts';
import { CRITERIA, type CriterionId } from './criteria/index.ts';
import { isExtra } from './custom/columns.ts';
import { type CustomEntry, customOf, type PlaceOfCustom } from './custom/index.ts';
import { type Frame, usualOf } from './define.ts';
import { inForceJson } from './in-force.ts';
import type { Programme } from './programme.ts';
import { sha256 } from '../util/sha256.ts';
import { readingOf } from './reading.ts';
import { REASONS_TO_BE_LEFT_OVER } from './reasons.ts';
import type { Criterion, PairingRule, ScreeningRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { ProgrammeFile, WrittenScale } from './schema.ts';
import {
  type RuleSettings,
  type Settings,
  SWITCHED_RULES,
  type SwitchedRuleId,
} from './settings.ts';

/** Ids that mean something else where the id of a rule may stand. */
const RESERVED_IDS = ['never', 'allowed', 'forbidden', ...REASONS_TO_BE_LEFT_OVER, 'invalid-row'];

/** The built-in programme. */
export function defaultProgramme(): Programme {
  return programmeOf(settingsOf({}), undefined);
}

/** Fills in every default. */
export function settingsOf(file: ProgrammeFile): Settings {
  return {
    scales: scalesOf(file.scale),
    skill: file.skill ?? {},
    language: file.language,
    ...(file.sender === undefined ? {} : { sender: file.sender }),
    objective: file.objective ?? 'total',
    rules: rulesOf(file.rules ?? {}),
    weights: weightsOf(file.weights ?? {}),
    departments: {
      aliases: file.departments?.aliases ?? {},
      ...(file.departments?.distinct === undefined ? {} : { distinct: file.departments.distinct }),
    },
    columns: file.columns ?? {},
    ...(file.ignore === undefined ? {} : { ignore: file.ignore }),
    ...(file.values === undefined ? {} : { values: file.values }),
    ...(file.scale === undefined ? {} : { scaled: scaledColumns(file.scale) }),
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
  placeOf: PlaceOfCustom,
): { programme: Programme; findings: readonly Finding[] } {
  const canonical = inForceJson(settings);
  const { scales, skill, rules, weights } = settings;
  const frame: Frame = { skill: skill.label, scales };
  const taken = new Set([
    ...RULES.map(({ id }) => id),
    ...CRITERIA.map(({ id }) => id),
    ...RESERVED_IDS,
  ]);
  const custom = customOf(settings.custom, placeOf, taken);
  const bound = RULES.map((rule) => {
    const setting = rule.byDefault === 'always' ? true : rules[rule.id as SwitchedRuleId];
    return rule.bind(setting, frame);
  }).filter((rule) => rule !== undefined);
  const screening = bound.filter((rule) => rule.kind === 'screening');
  const pairing = [...bound.filter((rule) => rule.kind === 'pairing'), ...custom.rules];
  const criteria = [
    ...CRITERIA.filter(({ id }) => weights[id] > 0).map((one) => one.bind(weights[one.id], frame)),
    ...custom.criteria,
  ];
  const needed = (role: Role): ReadonlySet<Column> =>
    new Set([...screening, ...pairing, ...criteria].flatMap(({ columns }) => columns[role]));
  const programme: Programme = {
    file,
    sha256: sha256(canonical),
    canonical,
    settings,
    scales,
    skill: { label: skill.label, column: skill.column },
    language: settings.language,
    objective: settings.objective,
    ...{ screening, pairing, criteria },
    off: SWITCHED_RULES.filter(
      ({ id, byDefault }) => byDefault === 'required' && rules[id as SwitchedRuleId] === false,
    ).map(({ id }) => id),
    custom: custom.entries,
    reading: readingOf(settings, {
      needed: { mentor: needed('mentor'), manager: needed('manager') },
      keep: {
        mentor: extraColumnsOf(custom.entries, 'mentor'),
        manager: extraColumnsOf(custom.entries, 'manager'),
      },
    }),
  };
  return { programme, findings: custom.findings };
}

function extraColumnsOf(entries: readonly CustomEntry[], role: Role): string[] {
  return [...new Set(entries.flatMap(({ reads }) => reads[role].filter(isExtra)))];
}

function weightsOf(given: NonNullable<ProgrammeFile['weights']>): Settings['weights'] {
  const weights = CRITERIA.map(({ id, weight }) => [id, given[id] ?? weight] as const);
  return Object.fromEntries(weights) as Record<CriterionId, number>;
}

function rulesOf(given: NonNullable<ProgrammeFile['rules']>): RuleSettings {
  const settings = SWITCHED_RULES.map((rule) => {
    const setting = given[rule.id] ?? rule.byDefault;
    if (setting === 'off' || setting === false) return [rule.id, false] as const;
    return [rule.id, typeof setting === 'object' ? setting : usualOf(rule)] as const;
  });
  // Built from the very keys of RuleSettings, each with what its own schema read.
  return Object.fromEntries(settings) as unknown as RuleSettings;
}

/** The scale of each column of levels: its own, or that of all, or 1 to 5. */
function scalesOf(given: ProgrammeFile['scale'] = {}): Scales {
  const ofAll = scaleOf(given) ?? { worst: 1000, best: 5000 };
  return {
    social_media_skill: scaleOf(given.social_media_skill) ?? ofAll,
    communication: scaleOf(given.communication) ?? ofAll,
    presence: scaleOf(given.presence) ?? ofAll,
    experience: scaleOf(given.experience) ?? ofAll,
  };
}

/** The columns whose scale a programme gives, be it the one for all. */
function scaledColumns(given: NonNullable<ProgrammeFile['scale']>): LevelColumn[] {
  const forAll = scaleOf(given) !== undefined;
  return LEVEL_COLUMNS.filter((column) => forAll || scaleOf(given[column]) !== undefined);
}

/** A scale by its worst and its best end; undefined where none is given. */
export function scaleOf({ min, max, best, worst }: WrittenScale = {}): Scale | undefined {
  if (min !== undefined && max !== undefined) return { worst: min, best: max };
  return worst === undefined || best === undefined ? undefined : { worst, best };
}

/** Every rule and criterion that there is, each with its usual setting, to be read about. */
export function everyItem(): readonly (ScreeningRule | PairingRule | Criterion)[] {
  const frame: Frame = { skill: undefined, scales: defaultProgramme().scales };
  return [
    ...RULES.map((rule) => rule.bind(usualOf(rule), frame)).filter((rule) => rule !== undefined),
    ...CRITERIA.map((one) => one.bind(one.weight, frame)),
  ];
}

/** Every id of a criterion of this programme, those of weight 0 included. */
export function criterionIds({ settings }: Programme): string[] {
  return [...CRITERIA.map(({ id }) => id), ...settings.custom.criteria.map(({ id }) => id)];
}

/** Every id that a broken rule of this programme can have, those switched off included. */
export function ruleIds({ pairing, custom }: Programme): string[] {
  const own = new Set(custom.map(({ id }) => id));
  return [...RULES.map(({ id }) => id), ...pairing.map(({ id }) => id).filter((id) => own.has(id))];
}
