import type { People } from '../people/person.ts';
import { decide, type Decision } from './decide.ts';
import { depthAtWhichTheyDiffer, type RuleSettings, variantOf } from '../programme/index.ts';
import type { Programme } from '../programme/programme.ts';
import { flowValuer } from '../roster/objective.ts';
import { mentorRemedies, type Remedies, type RuleRemedy } from '../roster/explain/remedies.ts';
import type { Objective } from '../roster/tandem.ts';

/**
 * Works out what would help: for each rule in force, how many more tandems (and sponsors) there
 * could be without it alone; and which mentors would serve the most managers still left over.
 * Consent is no rule to give up, and neither is `cross-department` where it only looks at a level
 * that all departments share: then its depth is what to change first.
 */
export function remediesOf(
  people: People,
  programme: Programme,
  onRule?: (number: number, of: number) => void,
): Remedies {
  /** As many tandems as there can be, whatever their scores. */
  const most = (varied: Programme, from?: Decision): Decision =>
    decide(
      people,
      { ...varied, criteria: [] },
      { objective: 'total', similar: from?.pairing, warmStart: from?.solution },
    );
  const valueOf = ({ pairing, solution }: Decision): Objective => flowValuer(pairing)(solution);
  const now = most(programme);
  const before = valueOf(now);
  const inForce = (Object.keys(programme.settings.rules) as (keyof RuleSettings)[]).filter(
    (id) => id !== 'voluntary' && programme.settings.rules[id] !== false,
  );
  const depth = depthAtWhichTheyDiffer(programme, people);
  // Of a rule with another depth nothing can be taken over.
  const deeper = depth === undefined ? undefined : most(variantOf(programme, { depth }));
  const rules = inForce
    .map((id, at): RuleRemedy => {
      onRule?.(at + 1, inForce.length);
      const isTooShallow = id === 'cross-department' && deeper !== undefined;
      const varied = isTooShallow ? deeper : most(variantOf(programme, { off: [id] }), now);
      const { tandems, sponsors } = valueOf(varied);
      return {
        ...{ rule: id, ...(isTooShallow && depth !== undefined && { depth }) },
        ...{ tandems: tandems - before.tandems, sponsors: sponsors - before.sponsors },
      };
    })
    .filter((one) => one.tandems > 0 || one.sponsors > 0)
    .sort((a, b) => b.tandems - a.tandems || b.sponsors - a.sponsors);
  // Where no mentor is left at all, the list or the screening is to be looked at first.
  const isNobodyLeft = now.pairing.mentors.people.length === 0;
  const settled = deeper ?? now;
  const mentor = isNobodyLeft
    ? undefined
    : mentorRemedies(settled.pairing, settled.solution, settled.programme)();
  return { rules, mentor };
}
