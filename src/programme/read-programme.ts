import { type z } from 'zod';
import type { Expected } from '../findings/catalogue/programme/expected.ts';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { nearest } from '../util/nearest.ts';
import { termKey } from '../people/term.ts';
import type { Source } from '../tables/table.ts';
import { buildProgramme, scaleOf, settingsOf } from './build.ts';
import type { Frame } from './define.ts';
import { expectedAt } from './expected-at.ts';
import type { Programme } from './programme.ts';
import { type ProgrammeFile, programmeSchema, type WrittenScale } from './schema.ts';
import { type Settings, SWITCHED_RULES, type SwitchedRuleId } from './settings.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** Reads a programme file; everything that is wrong with it is found at once. */
export function readProgramme(source: Source): {
  programme: Programme | undefined;
  findings: readonly Finding[];
} {
  const { yaml, findings } = readYaml(source);
  if (!yaml) return { programme: undefined, findings };
  const parsed = programmeSchema().safeParse(withoutBlanks(yaml.data));
  if (!parsed.success) {
    const issues = withoutMisspelt(parsed.error.issues, yaml);
    const found = issues.flatMap((issue) => findingsOf(issue, yaml));
    return { programme: undefined, findings: found };
  }
  const settings = settingsOf(parsed.data);
  const scales = wrongScales(parsed.data).map((path) =>
    finding('invalid-scale', yaml.place(path), {}),
  );
  const wrong = scales.length > 0 ? scales : objections(settings, parsed.data, yaml);
  if (wrong.length > 0) return { programme: undefined, findings: wrong };
  const twice = aliasTwice(settings.departments.aliases);
  if (twice !== undefined) {
    const place = yaml.place(['departments', 'aliases']);
    return { programme: undefined, findings: [finding('alias-twice', place, { name: twice })] };
  }
  const built = buildProgramme(settings, source.file, (kind, index, key) =>
    yaml.place(['custom', kind, index, key]),
  );
  const usable = built.findings.length === 0;
  return { programme: usable ? built.programme : undefined, findings: built.findings };
}

/** Scales without length, and those whose lowest level is not below the highest. */
function wrongScales({
  scale: { min, max, best, worst, ...columns } = {},
}: ProgrammeFile): string[][] {
  const isWrong = (ends: WrittenScale | undefined): boolean => {
    const scale = scaleOf(ends);
    return (
      scale !== undefined && (scale.worst === scale.best || (ends?.min ?? 0) > (ends?.max ?? 0))
    );
  };
  return [
    ...(isWrong({ min, max, best, worst }) ? [['scale']] : []),
    ...Object.entries(columns)
      .filter(([, ends]) => isWrong(ends))
      .map(([column]) => ['scale', column]),
  ];
}

/** What the rules in force object to in their own settings, such as a minimum beyond the scale. */
function objections(settings: Settings, file: ProgrammeFile, yaml: YamlFile): Finding[] {
  const frame: Frame = { skill: settings.skill.label, scales: settings.scales };
  return SWITCHED_RULES.flatMap(({ id, objection }) => {
    const setting = settings.rules[id as SwitchedRuleId];
    if (setting === false) return [];
    const given = typeof file.rules?.[id] === 'object';
    const found = objection?.(setting, frame, given);
    return found ? [found(yaml.place(given ? ['rules', id] : ['scale']))] : [];
  });
}

/** A section whose lines are all commented out says nothing. */
function withoutBlanks(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

/** A department name that stands in two lists of aliases. */
function aliasTwice(aliases: Readonly<Record<string, readonly string[]>>): string | undefined {
  const owner = new Map<string, string>();
  for (const [name, others] of Object.entries(aliases)) {
    for (const one of [name, ...others]) {
      const known = owner.get(termKey(one));
      if (known !== undefined && known !== name) return one;
      owner.set(termKey(one), name);
    }
  }
  return undefined;
}

/** A key that is missing beside an unknown one is most likely the unknown one misspelt. */
function withoutMisspelt(issues: readonly z.core.$ZodIssue[], yaml: YamlFile): z.core.$ZodIssue[] {
  const parents = issues
    .filter(({ code }) => code === 'unrecognized_keys')
    .map(({ path }) => path.join('.'));
  return issues.filter(
    (issue) => !isMissing(issue, yaml) || !parents.includes(issue.path.slice(0, -1).join('.')),
  );
}

function isMissing({ code, path }: z.core.$ZodIssue, yaml: YamlFile): boolean {
  return code === 'invalid_type' && path.length > 0 && valueAt(yaml.data, path) === undefined;
}

function findingsOf(issue: z.core.$ZodIssue, yaml: YamlFile): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.map((key) => {
      const place = yaml.place([...issue.path, key]);
      return finding('unknown-key', place, { key, suggestion: nearest(key, known), known });
    });
  }
  if (issue.code === 'invalid_union') {
    // The branch that accepts the kind of value that was written says best what is wrong with it.
    const fitting = issue.errors.filter((branch) =>
      branch.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
    );
    const inner = fitting.sort((a, b) => strangeKeys(a) - strangeKeys(b))[0];
    if (inner) {
      const shown = inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
      return withoutMisspelt(shown, yaml).flatMap((one) => findingsOf(one, yaml));
    }
  }
  const expected: readonly Expected[] =
    issue.code === 'custom' ? [{ kind: 'words', words: [issue.message] }] : expectedAt(issue.path);
  if (isMissing(issue, yaml)) {
    const above = issue.path.slice(0, -1);
    const key = String(issue.path.at(-1));
    return [finding('missing-key', yaml.place(above), { key, path: above.map(String), expected })];
  }
  const key = issue.path.map(String).join('.');
  return [finding('invalid-setting', yaml.place(issue.path), { key, expected })];
}

/** How many keys a branch of alternatives does not know. */
function strangeKeys(branch: readonly z.core.$ZodIssue[]): number {
  return branch.reduce(
    (sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 0),
    0,
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    data,
  );
}

/** The keys that the schema knows at a path, to suggest one. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let node: unknown = programmeSchema();
  for (const key of path) {
    const shape = shapeOf(node);
    node = typeof key === 'number' ? elementOf(node) : shape?.[String(key)];
  }
  return Object.keys(shapeOf(node) ?? {});
}

/** What the entries of a list are. */
function elementOf(node: unknown): unknown {
  let at = node as { def?: { innerType?: unknown; element?: unknown } } | undefined;
  while (at?.def && at.def.element === undefined) at = at.def.innerType as typeof at;
  return at?.def?.element;
}

function shapeOf(node: unknown): Record<string, unknown> | undefined {
  let at = node as
    | { def?: { innerType?: unknown; options?: unknown[] }; shape?: Record<string, unknown> }
    | undefined;
  while (at && !at.shape) {
    const inner: unknown = at.def?.innerType ?? at.def?.options?.find((one) => shapeOf(one));
    at = inner as typeof at;
  }
  return at?.shape;
}
