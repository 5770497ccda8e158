import type { Finding, Place } from '../findings/finding.ts';
import { finding } from '../findings/finding.ts';
import { groupBy } from '../util/group-by.ts';
import { compareCodePoints } from '../util/order.ts';
import { findSlips, type SlipKind, spellingOf } from './checks/find-slips.ts';
import { looseName } from './checks/loose-name.ts';
import { functionOf, plainFunctionOf } from './checks/same-function.ts';
import { wholesOf } from './checks/wholes-of.ts';
import type { Aliases } from './department.ts';
import { pathKey, resolveLevels, withoutEntities, writtenLevels } from './department.ts';
import { departmentsIn } from './departments.ts';
import type { ListedPerson } from './listed-person.ts';
import type { Department, Person, Role } from './person.ts';
import type { Files } from './rows.ts';
import { everybody, placeOf } from './rows.ts';
import { nameKey } from './lookup.ts';

/** What the programme says about departments. */
export interface DepartmentOptions {
  readonly aliases: Aliases;
  /** Groups of names that are different departments for good. */
  readonly distinct: readonly (readonly string[])[];
}

/** Everybody who wrote a department in one way. */
interface Spelling {
  readonly department: Department;
  readonly first: Person;
  count: number;
  /** On which side they stand. */
  readonly roles: Set<Role>;
  path: readonly string[];
}

/** Who stands on which side. */
interface Sides {
  readonly members: readonly Pick<Spelling, 'roles'>[];
}

/** A department on one level of the tree. */
interface Unit extends Sides {
  readonly key: string;
  /** As somebody wrote it. */
  readonly text: string;
  readonly first: Person;
  readonly depth: number;
  count: number;
  readonly members: Spelling[];
}

/** From how many people on a slip of letters is no slip any more if both spellings have them. */
const SEVERAL = 3;

/**
 * Brings the departments of both files together. A slip must not let a forbidden pair through, so
 * names that are probably one are read as one, and a warning says so; what the cells hold stays.
 */
export function joinDepartmentNames(
  files: Files,
  options: DepartmentOptions,
  findings: Finding[],
): Files {
  const spellings = spellingsOf(files);
  withoutNamesOfPeople(files, spellings, options.aliases);
  settleLists(files, spellings, options, findings);
  const told = joinSlips(files, spellings, options, findings);
  pointOutParts(files, spellings, { ...options, told }, findings);
  pointOutLevels(files, spellings, { ...options, told }, findings);
  const changed = new Map<Department, Department>();
  for (const { department, path } of spellings.values()) {
    if (path !== department.path) changed.set(department, { ...department, path });
  }
  if (changed.size === 0) return files;
  const renewed = (person: ListedPerson): ListedPerson => {
    const department = changed.get(person.department);
    return department === undefined ? person : person.renewed({ department });
  };
  return {
    mentor: { ...files.mentor, people: files.mentor.people.map(renewed) },
    manager: { ...files.manager, people: files.manager.people.map(renewed) },
  };
}

function spellingsOf(files: Files): Map<Department, Spelling> {
  const spellings = new Map<Department, Spelling>();
  for (const { people } of [files.mentor, files.manager]) {
    for (const [department, { first, count }] of departmentsIn(people)) {
      const known = spellings.get(department);
      if (known !== undefined) {
        known.count += count;
        known.roles.add(first.role);
      } else if (department.text !== '') {
        const roles = new Set([first.role]);
        spellings.set(department, { department, first, count, roles, path: department.path });
      }
    }
  }
  return spellings;
}

const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\})/gu;

/** `Sales (Doris Lang)` is Sales: whoever leads a department is no part of its name. */
function withoutNamesOfPeople(
  files: Files,
  spellings: ReadonlyMap<Department, Spelling>,
  aliases: Aliases,
): void {
  const bracketed = [...spellings.values()].filter(({ path }) =>
    path.some((level) => /[([{]/.test(level)),
  );
  if (bracketed.length === 0) return;
  const names = new Set<string>();
  for (const { name, reportsTo } of everybody(files)) {
    for (const text of [name, reportsTo]) {
      // One word alone, such as the name of a town, is no full name.
      if (text?.includes(' ') === true) names.add(pathKey(nameKey(text)));
    }
  }
  for (const spelling of bracketed) {
    const levels = spelling.path.map((level) =>
      level
        .replaceAll(BRACKETS, (remark: string, ...inner: (string | undefined)[]) => {
          const text = inner.slice(0, 3).find((part) => part !== undefined) ?? '';
          return names.has(pathKey(nameKey(text))) ? '' : remark;
        })
        .trim(),
    );
    if (levels.every((level, at) => level === spelling.path[at])) continue;
    const path = levels.flatMap((level) => resolveLevels(level, aliases));
    if (path.length > 0) spelling.path = path;
  }
}

/**
 * Cells that hold several departments. Where each part is a department of the files by itself,
 * nobody can say which one counts; where one is, the cell is read as under that one.
 */
function settleLists(
  files: Files,
  spellings: ReadonlyMap<Department, Spelling>,
  { aliases, distinct }: DepartmentOptions,
  findings: Finding[],
): void {
  const lists = [...spellings.values()].flatMap((spelling) => {
    const parts = withoutEntities(spelling.department.text)
      .split(/[;,\r\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    return parts.length < 2 ? [] : [{ spelling, parts }];
  });
  if (lists.length === 0) return;
  const named = new Set([...aliases.keys(), ...distinct.flat().map(pathKey)]);
  const known = new Map<string, readonly string[]>();
  const isList = new Set(lists.map(({ spelling }) => spelling));
  for (const spelling of spellings.values()) {
    if (isList.has(spelling)) continue;
    spelling.path.forEach((_, depth) => {
      const path = spelling.path.slice(0, depth + 1);
      known.set(path.join('/'), path);
      if (!known.has(path[depth] ?? '')) known.set(path[depth] ?? '', path);
    });
  }
  const several = new Set<Department>();
  for (const { spelling, parts } of lists) {
    const key = pathKey(spelling.department.text);
    if (named.has(key)) continue;
    const paths = parts.map((part) => known.get(resolveLevels(pathKey(part), aliases).join('/')));
    const [under] = paths.filter((path) => path !== undefined);
    if (under === undefined) continue;
    if (paths.every((path) => path !== undefined)) {
      if (new Set(paths.map((path) => path.join('/'))).size > 1) several.add(spelling.department);
      else spelling.path = under;
      continue;
    }
    spelling.path = [...under, key.replaceAll('/', ' ')];
    const place = placeOfDepartment(files, spelling.first, 0);
    const args = {
      department: spelling.department.text,
      under: parts[paths.indexOf(under)] ?? '',
    };
    findings.push(finding('department-under', place, args));
  }
  if (several.size === 0) return;
  for (const person of everybody(files)) {
    if (!several.has(person.department)) continue;
    files[person.role].broken[person.row] = 1;
    findings.push(finding('several-departments', placeOfDepartment(files, person, 0), {}));
  }
}

/** Pairs of names of the widest level. */
class Pairs {
  readonly #all = new Set<string>();

  add(a: Unit, b: Unit): void {
    this.#all.add(`${a.key}\n${b.key}`).add(`${b.key}\n${a.key}`);
  }

  has(a: Unit, b: Unit): boolean {
    return this.#all.has(`${a.key}\n${b.key}`);
  }
}

/**
 * Joins names that are probably one, level by level from the widest.
 *
 * @returns the names of the widest level of which something was said
 */
function joinSlips(
  files: Files,
  spellings: ReadonlyMap<Department, Spelling>,
  { distinct }: DepartmentOptions,
  findings: Finding[],
): Pairs {
  const told = new Pairs();
  const areKeptApart = keptApart(distinct);
  const deepest = Math.max(0, ...Array.from(spellings.values(), ({ path }) => path.length));
  for (let depth = 0; depth < deepest; depth++) {
    for (const [above, siblings] of siblingsAt(spellings, depth)) {
      const names = (unit: Unit): string[] => [unit.key, `${above}${unit.key}`];
      const areDistinct = (a: Unit, b: Unit): boolean => areKeptApart(names(a), names(b));
      const inRule = (a: Unit, b: Unit): boolean => depth === 0 && canMeet(a, b);
      const options = { areDistinct, joins, canMeet: inRule };
      for (const [slip, meant, kind] of findSlips(siblings, options)) {
        const joined = joins(slip, meant, kind);
        const args = { department: slip.text, like: meant.text, joined };
        const place = placeOfDepartment(files, slip.first, depth);
        const related = [placeOfDepartment(files, meant.first, depth)];
        findings.push(finding('likely-department-slip', place, args, related));
        if (depth === 0) told.add(slip, meant);
        if (!joined) continue;
        for (const member of slip.members) member.path = member.path.with(depth, meant.key);
      }
    }
  }
  return told;
}

/** Whether two names are read as one; an acronym or a likeness may be another department's. */
function joins(slip: Unit, meant: Unit, kind: SlipKind): boolean {
  if (kind === 'letters') return Math.min(slip.count, meant.count) < SEVERAL;
  return kind !== 'acronym' && kind !== 'likeness' && kind !== 'function';
}

/** Whether a mentor of one could become a tandem with a manager of the other. */
function canMeet(a: Sides, b: Sides): boolean {
  const has = ({ members }: Sides, role: Role): boolean =>
    members.some(({ roles }) => roles.has(role));
  return (has(a, 'mentor') && has(b, 'manager')) || (has(b, 'mentor') && has(a, 'manager'));
}

/**
 * Departments that may be parts of another, whose whole name they have in theirs (`Vertrieb Süd`
 * beside `Vertrieb`, `Strategischer Einkauf` beside `Einkauf`): told where somebody of the part
 * could become a tandem with somebody of the whole, once for all parts of it.
 */
function pointOutParts(
  files: Files,
  spellings: ReadonlyMap<Department, Spelling>,
  { distinct, told }: DepartmentOptions & { readonly told: Pairs },
  findings: Finding[],
): void {
  const units = siblingsAt(spellings, 0).get('') ?? [];
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const byFunction = groupBy(
    units.filter(({ key }) => plainFunctionOf(key) !== ''),
    ({ key }) => plainFunctionOf(key),
  );
  const areKeptApart = keptApart(distinct);
  const isOpen = (a: Unit, b: Unit): boolean =>
    canMeet(a, b) && !told.has(a, b) && !areKeptApart([a.key], [b.key]);
  const pairs = units.flatMap((part) => {
    // A whole may go by another name of its function: `Sales DACH` beside `Vertrieb`.
    const find = (name: string): Unit | undefined =>
      [byKey.get(name) ?? [], byFunction.get(plainFunctionOf(name)) ?? []]
        .flat()
        .find((whole) => whole !== part && isOpen(whole, part));
    return wholesOf(part.key, find).map((whole) => ({ whole, part }));
  });
  for (const [whole, found] of groupBy(pairs, ({ whole }) => whole)) {
    const parts = found.map(({ part }) => part);
    const [place, ...related] = [...parts, whole].map(({ first }) =>
      placeOfDepartment(files, first, 0),
    );
    if (!place) continue;
    for (const part of parts) told.add(part, whole);
    const args = { department: whole.text, parts: parts.map(({ text }) => text) };
    findings.push(finding('department-part', place, args, related));
  }
}

/**
 * Departments whose levels, taken together, may be the name of another (`R/D` beside `R&D`): told
 * where a mentor of the one could become a tandem with a manager of the other.
 */
function pointOutLevels(
  files: Files,
  spellings: ReadonlyMap<Department, Spelling>,
  { distinct, told }: DepartmentOptions & { readonly told: Pairs },
  findings: Finding[],
): void {
  const deep = [...spellings.values()].filter(({ path }) => path.length > 1);
  if (deep.length === 0) return;
  const units = siblingsAt(spellings, 0).get('') ?? [];
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const named = units.flatMap((unit) => namesOf(unit.key).map((name) => ({ name, unit })));
  const byName = groupBy(named, ({ name }) => name);
  const areKeptApart = keptApart(distinct);
  const seen = new Set<string>();
  for (const spelling of deep) {
    const { path, first } = spelling;
    const widest = byKey.get(path[0] ?? '');
    for (let depth = 2; depth <= path.length; depth++) {
      const levels = path.slice(0, depth);
      const key = levels.join('/');
      const like = namesOf(levels.join('&'))
        .flatMap((name) => byName.get(name) ?? [])
        .map(({ unit }) => unit)
        .find(
          (unit) =>
            canMeet(unit, { members: [spelling] }) &&
            // `Sales DACH` beside `Sales/DACH` was told as what may be a part of `Sales`.
            !(widest && told.has(unit, widest)) &&
            !areKeptApart([key], [unit.key]),
        );
      if (!like || like === widest || seen.has(key)) continue;
      seen.add(key);
      const written = writtenLevels(spelling.department.text);
      const text = (written.length === path.length ? written.slice(0, depth) : levels).join('/');
      const args = { department: text, like: like.text, joined: false };
      const related = [placeOfDepartment(files, like.first, 0)];
      const place = placeOfDepartment(files, first, 0);
      findings.push(finding('likely-department-slip', place, args, related));
    }
  }
}

/** Whether the programme says of two departments, each by its names, that they are two. */
function keptApart(
  distinct: DepartmentOptions['distinct'],
): (a: readonly string[], b: readonly string[]) => boolean {
  const groups = distinct.map((group) => new Set(group.map(pathKey)));
  return (a, b) =>
    groups.some((group) => [a, b].every((names) => names.some((name) => group.has(name))));
}

/** The forms by which names meet that may be one, though they are written in other levels. */
function namesOf(key: string): string[] {
  return [spellingOf(key), looseName(key).core, functionOf(key)].filter((name) => name !== '');
}

/** The departments on one level that stand below the same one, the most common first. */
function siblingsAt(
  spellings: ReadonlyMap<Department, Spelling>,
  depth: number,
): ReadonlyMap<string, Unit[]> {
  const groups = new Map<string, Map<string, Unit>>();
  for (const spelling of spellings.values()) {
    const { department, path, first, count } = spelling;
    const key = path[depth];
    if (key === undefined) continue;
    const above = path
      .slice(0, depth)
      .map((level) => `${level}/`)
      .join('');
    let group = groups.get(above);
    if (group === undefined) groups.set(above, (group = new Map<string, Unit>()));
    const unit = group.get(key);
    if (unit !== undefined) {
      unit.count += count;
      unit.members.push(spelling);
      continue;
    }
    // An alias can change the number of levels; then the key has to do.
    const written = writtenLevels(department.text);
    const text = (written.length === path.length ? written[depth] : undefined) ?? key;
    group.set(key, { key, text, first, depth, count, members: [spelling] });
  }
  return new Map(
    Array.from(groups, ([above, group]) => [
      above,
      [...group.values()].sort((a, b) => b.count - a.count || compareCodePoints(a.key, b.key)),
    ]),
  );
}

/** The widest level stands in the column of the business unit, where there is one. */
function placeOfDepartment(files: Files, person: Person, depth: number): Place {
  const { index } = files[person.role].layout;
  const wide = index.has('business_unit') && (depth === 0 || !index.has('department'));
  return placeOf(files, person, wide ? 'business_unit' : 'department');
}
