import { tenthsOfPoints } from '../../../util/numbers.ts';
import type { Person } from '../../../people/person.ts';
import { leftOver } from '../../../roster/tandem.ts';
import type { ReportInput } from '../input.ts';
import type { DepartmentLabel } from './departments.ts';

/** The report's counts; points are in tenths. */
export interface Figures {
  readonly tandems: number;
  readonly mentors: number;
  readonly managers: number;
  /** Managers who take part: those who volunteer, unless the rule is off. */
  readonly volunteers: number;
  readonly reached: number;
  readonly sponsors: number;
  readonly sponsorsServed: number;
  /** Rounded half up; `undefined` without a tandem. */
  readonly average: number | undefined;
  readonly lowest: number | undefined;
  /** Distinct pairs of departments. */
  readonly links: number;
  /** Who takes part and has no tandem; in `keptOut` who does not take part. */
  readonly leftMentors: number;
  readonly leftManagers: number;
  readonly keptOut: number;
}

/** Σ of the weights of the active criteria. */
export function weightSum({ roster }: ReportInput): number {
  return roster.criteria.reduce((sum, { weight }) => sum + weight, 0);
}

/** Counts what the report's first section shows. */
export function figures(
  input: ReportInput,
  label: DepartmentLabel,
  takesPart: (person: Person) => boolean,
): Figures {
  const { roster, people } = input;
  const weights = weightSum(input);
  const volunteers = people.managers.filter(takesPart);
  const served = new Set(roster.tandems.map(({ manager }) => manager.id));
  const sponsors = volunteers.filter(({ sponsor }) => sponsor);
  const scores = roster.tandems.map(({ score }) => score);
  const sum = scores.reduce((total, score) => total + score, 0);
  const lowest = scores.reduce((least, score) => Math.min(least, score), Infinity);
  return {
    tandems: roster.tandems.length,
    mentors: people.mentors.length,
    managers: people.managers.length,
    volunteers: volunteers.length,
    reached: served.size,
    sponsors: sponsors.length,
    sponsorsServed: sponsors.filter(({ id }) => served.has(id)).length,
    average: scores.length === 0 ? undefined : tenthsOfPoints(sum, weights * scores.length),
    lowest: scores.length === 0 ? undefined : tenthsOfPoints(lowest, weights),
    links: new Set(
      roster.tandems.map(({ mentor, manager }) =>
        JSON.stringify([label(mentor), label(manager)].sort()),
      ),
    ).size,
    leftMentors: leftOver(roster, 'mentor').length,
    leftManagers: leftOver(roster, 'manager').length,
    keptOut: roster.unmatched.length - leftOver(roster).length,
  };
}
