import { extraSupply, type Solution } from '../../assignment/index.ts';
import { type Pairing, representative, screeningBroken } from '../../pairing/index.ts';
import { compareCodePoints, sortByCodePoints } from '../../util/order.ts';
import { departmentsIn } from '../../people/departments.ts';
import type { Department, People, Person, Role } from '../../people/person.ts';
import type { Programme } from '../../programme/programme.ts';
import { entryOf } from '../../util/entry.ts';
import { allowedManagers } from '../score.ts';

/** What a rule costs: how much more there could be without it. */
export interface RuleRemedy {
  readonly rule: string;
  /** With so many levels of departments instead of without the rule. */
  readonly depth?: number;
  readonly tandems: number;
  readonly sponsors: number;
}

/** The departments from which somebody would help, as HR would say it. */
export interface Where {
  /** Departments of the files from which somebody would help, in code-point order. */
  readonly from: readonly string[];
  /** The others, where everybody else would help, somebody of a department not in the files too. */
  readonly outside: readonly string[] | undefined;
}

/** Mentors to look for: the lowest levels that serve the most managers still left over. */
export interface MentorRemedy extends Where {
  /** In thousandths. */
  readonly skill: number;
  readonly communication: number;
  /** So many such mentors, all of one of the departments, would serve so many more managers. */
  readonly serves: number;
}

/** What would help a programme most. */
export interface Remedies {
  /** Rules in force that cost something, the dearest first. */
  readonly rules: readonly RuleRemedy[];
  /** Undefined where nobody is left over, or no mentor would help. */
  readonly mentor: MentorRemedy | undefined;
}

/** One level is so many thousandths. */
const LEVEL = 1000;

/** A mentor whom nobody has yet, and what would come of as many as are needed. */
interface Kind {
  readonly department: Department;
  readonly skill: number;
  readonly communication: number;
  /** 1 for each manager profile that is allowed with such a mentor. */
  readonly helped: Uint8Array;
  readonly serves: number;
}

/** Any department that is not in the files; a control character stands in none that was read. */
const ELSEWHERE: Department = { text: '', path: ['\u0000'] };

/**
 * Finds which mentors would help: of each department and each whole level, from the lowest that
 * the rules admit, such a mentor is tried against every manager by the rules themselves, and how
 * many managers more would have a tandem is counted exactly (see `extraSupply`). Nothing else is known
 * of these mentors, so rules about other columns let them pass.
 *
 * @returns for manager profiles (nothing for all), the mentors that would serve the most managers
 *   still left over, one of these among them; undefined where no mentor would help
 */
export function mentorRemedies(
  pairing: Pairing,
  solution: Solution,
  programme: Programme,
): (rows?: readonly number[]) => MentorRemedy | undefined {
  const departments = departmentsOf(pairing.context.people, programme);
  let kinds: readonly Kind[] | undefined;
  return (rows) => {
    kinds ??= kindsOf(pairing, solution, programme, departments);
    const helping = rows
      ? kinds.filter(({ helped }) => rows.some((row) => helped[row] === 1))
      : kinds;
    return best(helping, departments);
  };
}

/** The kind that serves the most, of those the lowest level, with all departments where it does. */
function best(
  kinds: readonly Kind[],
  departments: readonly Department[],
): MentorRemedy | undefined {
  const present = kinds.filter(({ department }) => department !== ELSEWHERE);
  // Somebody of a department that is not in the files is the last resort.
  const candidates = present.some(({ serves }) => serves > 0) ? present : kinds;
  const serves = candidates.reduce((most, kind) => Math.max(most, kind.serves), 0);
  const first = candidates.find((kind) => kind.serves === serves);
  if (!first || serves === 0) return undefined;
  const { skill, communication } = first;
  const equal = kinds.filter((kind) => kind.skill === skill && kind.serves === serves);
  const where = whereOf(new Set(equal.map(({ department }) => department)), departments);
  return { ...where, skill, communication, serves };
}

/**
 * The mentors to look for where several managers are told of together. For each of them the
 * departments are those from which a mentor helps that very manager; so many mentors of the same
 * levels who serve as many are one thing to look for, from whichever of these departments.
 */
export function joinedRemedies(
  remedies: Iterable<MentorRemedy | Where | undefined>,
): readonly (MentorRemedy | Where)[] {
  const joined = new Map<unknown, MentorRemedy | Where>();
  // People of one profile, and members of one group, have the same object.
  for (const remedy of new Set(remedies)) {
    if (!remedy) continue;
    if (!('serves' in remedy)) {
      joined.set(remedy, remedy);
      continue;
    }
    const key = [remedy.serves, remedy.skill, remedy.communication].join();
    const known = joined.get(key);
    joined.set(key, known ? { ...remedy, ...eitherOf(known, remedy) } : remedy);
  }
  return [...joined.values()];
}

/** All departments from which somebody would help according to one or the other. */
function eitherOf(one: Where, other: Where): Where {
  const from = new Set([...one.from, ...other.from]);
  const outside = one.outside ?? other.outside;
  return {
    from: sortByCodePoints([...from]),
    outside: outside?.filter(
      (department) => !from.has(department) && other.outside?.includes(department) !== false,
    ),
  };
}

/**
 * Finds from where a manager would give a mentor a tandem who has none.
 *
 * @returns undefined where no manager would
 */
export function managerRemedies(
  { context }: Pairing,
  programme: Programme,
): (mentor: Person) => Where | undefined {
  const departments = departmentsOf(context.people, programme);
  const managers = departments.map((department) =>
    newcomer('manager', context.people, { department }),
  );
  const allowed = allowedManagers({ context }, programme.pairing, managers);
  return (mentor) => {
    const helps = allowed(mentor);
    const helping = departments.filter((_, at) => helps[at] === 1);
    return helping.length === 0 ? undefined : whereOf(new Set(helping), departments);
  };
}

function kindsOf(
  pairing: Pairing,
  solution: Solution,
  programme: Programme,
  departments: readonly Department[],
): Kind[] {
  const { managers, problem } = pairing;
  const { people } = pairing.context;
  const { scales, settings } = programme;
  const { 'mentor-skill': least, 'mentor-communication': talks } = settings.rules;
  const { worst, best } = scales.social_media_skill;
  const communication = talks === false ? scales.communication.worst : talks.minimum;
  const rows = Array.from({ length: managers.count }, (_, row) =>
    entryOf(managers.people, representative(managers, row)),
  );
  const allowed = allowedManagers(pairing, programme.pairing, rows);
  const gained = extraSupply(problem, solution);
  /** Many kinds are allowed with just the same managers. */
  const known = new Map<string, number>();
  const kinds: Kind[] = [];
  for (const skill of levels(least === false ? worst : least.minimum, best)) {
    for (const department of departments) {
      const mentor = newcomer('mentor', people, { department, skill, communication });
      if (screeningBroken(mentor, programme.screening).length > 0) continue;
      const helped = allowed(mentor);
      const key = helped.join('');
      const serves = known.get(key) ?? gained(helped);
      known.set(key, serves);
      kinds.push({ department, skill, communication, helped, serves });
    }
  }
  return kinds;
}

/** From the least level that will do in whole levels to the best, which is always one of them. */
function levels(least: number, best: number): number[] {
  const [whole, step] = [Math.ceil(Math.abs(best - least) / LEVEL), Math.sign(best - least)];
  return Array.from({ length: whole + 1 }, (_, k) =>
    k === whole ? best : least + k * step * LEVEL,
  );
}

/** The departments of the files, as deep as the rules look, by their paths; then any other. */
function departmentsOf({ mentors, managers }: People, { settings }: Programme): Department[] {
  const rule = settings.rules['cross-department'];
  const depth = rule === false ? 1 : rule.depth;
  const found = new Map<string, Department>();
  for (const department of [...departmentsIn(mentors).keys(), ...departmentsIn(managers).keys()]) {
    const cut = cutTo(department, depth);
    const key = cut.path.join('/');
    const known = found.get(key);
    if (!known || compareCodePoints(cut.text, known.text) < 0) found.set(key, cut);
  }
  const sorted = [...found].sort(([a], [b]) => compareCodePoints(a, b));
  return [...sorted.map(([, department]) => department), ELSEWHERE];
}

/** A department without its levels below some depth; one that goes by an alias keeps its text. */
function cutTo({ text, path }: Department, depth: number): Department {
  if (path.length <= depth) return { text, path };
  const levels = text.split(/[/>]/u).map((level) => level.trim());
  const said = levels.length === path.length ? levels.slice(0, depth).join('/') : text;
  return { text: said, path: path.slice(0, depth) };
}

function whereOf(helping: ReadonlySet<Department>, departments: readonly Department[]): Where {
  const textsWhere = (helps: boolean): string[] =>
    departments
      .filter((one) => one !== ELSEWHERE && helping.has(one) === helps)
      .map(({ text }) => text);
  return {
    from: textsWhere(true),
    outside: helping.has(ELSEWHERE) ? textsWhere(false) : undefined,
  };
}

/** Somebody of whom only department and levels are known, and that they take part. */
function newcomer(
  role: Role,
  people: People,
  known: Pick<Person, 'department'> & Partial<Person>,
): Person {
  return {
    role,
    // A control character stands in no id that was read.
    id: '\u0000',
    name: undefined,
    email: undefined,
    skill: undefined,
    communication: undefined,
    presence: undefined,
    experience: undefined,
    topics: undefined,
    level: undefined,
    reportsTo: undefined,
    volunteers: true,
    declines: false,
    availability: undefined,
    languages: undefined,
    site: undefined,
    sponsor: false,
    excludes: [],
    prefers: [],
    left: false,
    other: people.other[role].map(() => ''),
    row: -1,
    ...known,
  };
}
