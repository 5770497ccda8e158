import { finding, type Finding } from '../findings/finding.ts';
import { departmentsIn } from '../people/departments.ts';
import type { People } from '../people/person.ts';
import type { Programme } from './programme.ts';

/** The first level at which departments differ, where the rule looks at fewer; undefined else. */
export function depthAtWhichTheyDiffer(
  { settings }: Programme,
  people: People,
): number | undefined {
  const rule = settings.rules['cross-department'];
  const paths = pathsOf(people);
  if (rule === false || people.mentors.length === 0 || people.managers.length === 0) {
    return undefined;
  }
  const deepest = deepestOf(paths);
  let common = 0;
  while (common < deepest && paths.every((path) => path[common] === paths[0]?.[common])) common++;
  return rule.depth <= common && common < deepest ? common + 1 : undefined;
}

/**
 * A depth of `cross-department` that does not fit the departments: one first level for all, so
 * that nobody may meet anybody, or a level that no department reaches. A warning with the depth to
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
  const deepest = deepestOf(pathsOf(people));
  return depth > deepest ? [finding('depth-not-reached', place, { depth, better: deepest })] : [];
}

/** The paths of all departments; many people share one. */
function pathsOf({ mentors, managers }: People): (readonly string[])[] {
  const departments = [...departmentsIn(mentors).keys(), ...departmentsIn(managers).keys()];
  return [...new Set(departments.map(({ path }) => path))];
}

function deepestOf(paths: readonly (readonly string[])[]): number {
  return paths.reduce((most, path) => Math.max(most, path.length), 0);
}
