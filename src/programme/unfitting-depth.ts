import { finding, type Finding } from '../findings/finding.ts';
import type { People } from '../people/person.ts';
import type { Programme } from './programme.ts';

/**
 * A depth of `cross-department` that does not fit the departments: one first level for all, so
 * that nobody may meet anybody, or a level that no department reaches. A warning with the depth to
 * write instead.
 */
export function unfittingDepth({ settings, file }: Programme, people: People): Finding[] {
  const rule = settings.rules['cross-department'];
  const paths = [...people.mentors, ...people.managers].map(({ department }) => department.path);
  if (rule === false || people.mentors.length === 0 || people.managers.length === 0) return [];
  const deepest = paths.reduce((most, path) => Math.max(most, path.length), 0);
  let common = 0;
  while (common < deepest && paths.every((path) => path[common] === paths[0]?.[common])) common++;
  const place = { file: file ?? 'programme', key: 'rules.cross-department.depth' };
  if (rule.depth <= common && common < deepest) {
    return [finding('one-first-level', place, { depth: rule.depth, better: common + 1 })];
  }
  return rule.depth > deepest
    ? [finding('depth-not-reached', place, { depth: rule.depth, better: deepest })]
    : [];
}
