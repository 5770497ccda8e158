import { finding, type Finding } from '../findings/finding.ts';
import { departmentsIn } from '../people/departments.ts';
import type { People, Person } from '../people/person.ts';
import type { Programme } from './programme.ts';

/**
 * The least depth at which the departments allow a pair, where the rule looks at fewer levels and
 * so allows none; undefined else. A level that only mentors or only managers have allows nothing:
 * `Sales` and `Sales/DACH` count as one department at any depth.
 */
export function depthAtWhichTheyDiffer(
  { settings }: Programme,
  people: People,
): number | undefined {
  const rule = settings.rules['cross-department'];
  if (rule === false) return undefined;
  const mentors = pathsOf(people.mentors);
  const managers = pathsOf(people.managers);
  const common = Math.min(deepestOf(mentors), deepestOf(managers));
  const namesAt = (paths: readonly Path[], level: number): string[] =>
    paths.flatMap((path) => path[level] ?? []);
  for (let level = 0; level < common; level++) {
    const names = new Set([...namesAt(mentors, level), ...namesAt(managers, level)]);
    if (names.size > 1) return level < rule.depth ? undefined : level + 1;
  }
  return undefined;
}

/**
 * A depth of `cross-department` that does not fit the departments: one first level for all, so
 * that nobody may meet anybody where a deeper look would allow some, or a level that no department reaches. A warning with the depth to
 * write instead.
 */
export function unfittingDepth(programme: Programme, people: People): Finding[] {
  const { settings, file } = programme;
  const rule = settings.rules['cross-department'];
  if (rule === false || people.mentors.length === 0 || people.managers.length === 0) return [];
  const { depth } = rule;
  const place = { file: file ?? 'programme', key: 'rules.cross-department.depth' };
  const better = depthAtWhichTheyDiffer(programme, people);
  if (better !== undefined) return [finding('one-first-level', place, { depth, better })];
  const deepest = Math.max(deepestOf(pathsOf(people.mentors)), deepestOf(pathsOf(people.managers)));
  return depth > deepest ? [finding('depth-not-reached', place, { depth, better: deepest })] : [];
}

type Path = readonly string[];

/** The paths of the departments of a list; many people share one. */
function pathsOf(people: readonly Person[]): Path[] {
  return [...new Set(Array.from(departmentsIn(people).keys(), ({ path }) => path))];
}

function deepestOf(paths: readonly Path[]): number {
  return paths.reduce((most, path) => Math.max(most, path.length), 0);
}
