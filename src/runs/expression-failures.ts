import type { ExpressionProblem } from '../findings/catalogue/programme/expression-problems.ts';
import { finding } from '../findings/finding.ts';
import { Refused } from '../findings/refused.ts';
import type { Programme } from '../programme/programme.ts';
import type { Context } from '../programme/rule.ts';

/** Collects failures of custom expressions while people are matched. */
export interface Watch {
  readonly onFailure: NonNullable<Context['onFailure']>;
  /**
   * Ends the work if there were any: a rule that fails is never taken for one that is kept.
   *
   * @throws Refused with one finding for each expression that failed
   */
  readonly refuse: () => void;
}

/** Watches the custom expressions of a programme. */
export function watchExpressions({ custom, file }: Programme): Watch {
  const failures = new Map<string, ExpressionProblem>();
  return {
    onFailure: (id, problem) => {
      if (!failures.has(id)) failures.set(id, problem);
    },
    refuse: () => {
      if (failures.size === 0) return;
      const places = new Map(custom.map(({ id, place }) => [id, place]));
      throw new Refused(
        [...failures].map(([id, problem]) =>
          finding('expression-failed', places.get(id) ?? { file: file ?? 'programme' }, {
            id,
            problem,
          }),
        ),
      );
    },
  };
}
