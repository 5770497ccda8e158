import type { Role } from '../../../people/person.ts';
import { type Roster, takesPart, type Unmatched } from '../../../roster/tandem.ts';

/** People left over for one reason; for competition, one competing group. */
export interface LeftOver {
  readonly role: Role;
  readonly reasonCode: string;
  readonly people: readonly Unmatched[];
}

/** Groups the unmatched: managers before mentors, who takes part first, then the most people. */
export function leftOver({ unmatched }: Roster): readonly LeftOver[] {
  const groups = new Map<string, Unmatched[]>();
  for (const one of unmatched) {
    // Each member competes for the same partners, whoever of them is one too many.
    const key = JSON.stringify([one.role, one.reasonCode, one.group?.partners ?? []]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .flatMap((people) => {
      const [first] = people;
      return first === undefined
        ? []
        : [{ role: first.role, reasonCode: first.reasonCode, people }];
    })
    .sort(
      (a, b) =>
        Number(a.role === 'mentor') - Number(b.role === 'mentor') ||
        Number(takePart(b)) - Number(takePart(a)) ||
        b.people.length - a.people.length ||
        (a.reasonCode < b.reasonCode ? -1 : a.reasonCode > b.reasonCode ? 1 : 0),
    );
}

const takePart = ({ people }: LeftOver): boolean => people.some(takesPart);
