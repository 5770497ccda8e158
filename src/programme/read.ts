import { type z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Source } from '../tables/table.ts';
import { buildProgramme, settingsOf } from './build.ts';
import type { Programme } from './programme.ts';
import { programmeSchema } from './schema.ts';
import { readYaml, type YamlFile } from './yaml.ts';

/** Reads a programme file; everything that is wrong with it is found at once. */
export function readProgramme(source: Source): {
  programme: Programme | undefined;
  findings: readonly Finding[];
} {
  const { yaml, findings } = readYaml(source);
  if (!yaml) return { programme: undefined, findings };
  const parsed = programmeSchema.safeParse(yaml.data);
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((issue) => findingsOf(issue, yaml));
    return { programme: undefined, findings: issues };
  }
  const settings = settingsOf(parsed.data);
  if (settings.scale.min >= settings.scale.max) {
    const place = yaml.place(['scale']);
    return { programme: undefined, findings: [finding('invalid-scale', place, {})] };
  }
  const built = buildProgramme(settings, source.file, (kind, index) =>
    yaml.place(['custom', kind, index, 'expression']),
  );
  const usable = built.findings.length === 0;
  return { programme: usable ? built.programme : undefined, findings: built.findings };
}

function findingsOf(issue: z.core.$ZodIssue, yaml: YamlFile): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    return issue.keys.map((key) =>
      finding('unknown-key', yaml.place([...issue.path, key]), {
        key,
        suggestion: nearest(key, known),
        known,
      }),
    );
  }
  if (issue.code === 'invalid_union') {
    // The branch for the kind of value that was written says it best.
    const inner = issue.errors
      .flat()
      .filter(({ code }) => code === 'unrecognized_keys' || code.startsWith('too_'));
    if (inner.length > 0) {
      return inner.flatMap((one) =>
        findingsOf({ ...one, path: [...issue.path, ...one.path] }, yaml),
      );
    }
  }
  const key = issue.path.map(String).join('.');
  return [
    finding('invalid-setting', yaml.place(issue.path), { key, expected: expectation(issue) }),
  ];
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'not_multiple_of':
      return 'n.nnn';
    case 'invalid_union':
      return 'required | off | { … }';
    default:
      return issue.code;
  }
}

/** The keys that the schema knows at a path, to suggest one. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let node: unknown = programmeSchema;
  for (const key of path) {
    const shape = shapeOf(node);
    node = shape?.[String(key)];
  }
  return Object.keys(shapeOf(node) ?? {});
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
