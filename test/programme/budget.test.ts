import { describe, expect, it } from 'vitest';

import { Refused } from '../../src/findings/refused.ts';
import { Budget, budgetOf } from '../../src/programme/custom/budget.ts';
import { type Expression, parseExpression } from '../../src/programme/custom/expression.ts';
import { peopleOf } from '../helpers/people.ts';

function parse(text: string): Expression {
  return parseExpression(text, () => 'list<string>') as Expression;
}

/** The steps of an expression over lists of so many entries each. */
function stepsOf(text: string, mentor: number, manager: number, most = Infinity): number {
  const list = (length: number): string[] => Array.from({ length }, (_, i) => `x${i}`);
  const values = { mentor: { a: list(mentor) }, manager: { b: list(manager) } };
  return parse(text).evaluate(values, most).steps;
}

describe('the steps of an expression', () => {
  const NESTED = 'mentor.a.all(x, manager.b.all(y, x != "z" && y != "z"))';
  // All of them look at every entry, so the steps follow the lengths, whatever the library does.
  it.each([
    ['mentor.a.all(x, x != "z")'],
    ['mentor.a.exists(x, x == "z")'],
    ['mentor.a.exists_one(x, x == "z")'],
    ['size(mentor.a.map(x, x + "z")) > 0'],
    ['size(mentor.a.filter(x, x == "z")) > 0'],
    ['cel.bind(v, mentor.a, v.all(x, x != "z"))'],
  ])('of %s grow with the list', (text) => {
    const [ten, twenty, forty] = [10, 20, 40].map((length) => stepsOf(text, length, 0));
    expect(twenty! - ten!).toBeGreaterThanOrEqual(20);
    expect(forty! - twenty!).toBe(2 * (twenty! - ten!));
  });

  it('grow with the product of two lists, one loop inside another', () => {
    const [small, large] = [stepsOf(NESTED, 20, 20), stepsOf(NESTED, 60, 60)];
    expect(large / small).toBeGreaterThan(7);
    expect(large).toBeGreaterThan(3600);
  });

  it('are the same each time', () => {
    expect(stepsOf(NESTED, 30, 30)).toBe(stepsOf(NESTED, 30, 30));
  });

  it('end soon after the most that is allowed, even where CEL absorbs errors', () => {
    expect(stepsOf(NESTED, 200, 200, 1000)).toBeLessThan(3000);
    const absorbing = 'mentor.a.exists(x, manager.b.exists(y, x == y + "z") || x == "z")';
    const steps = stepsOf(absorbing, 200, 200, 1000);
    expect(steps).toBeGreaterThan(1000);
    expect(steps).toBeLessThan(stepsOf(absorbing, 200, 200) / 10);
  });

  it('count what helpers go through', () => {
    const text = (length: number) =>
      (
        parseExpression(
          'size(list(mentor.a)) == size(list(manager.b))',
          () => 'string',
        ) as Expression
      ).evaluate({ mentor: { a: 'a,'.repeat(length) }, manager: { b: 'b' } }, Infinity).steps;
    expect(text(160) - text(0)).toBeGreaterThanOrEqual(20);
  });
});

describe('the budget of a run', () => {
  const at = (line: number) => ({ file: 'programme.yaml', line });

  it('names the expression that has taken most, where it stands', () => {
    const budget = new Budget(100);
    budget.take('heavy', 80, at(3));
    budget.take('light', 20, at(4));
    expect(budget.left).toBe(0);
    let thrown: unknown;
    try {
      budget.take('light', 1, at(4));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Refused);
    expect((thrown as Refused).findings).toMatchObject([
      { code: 'expression-too-slow', args: { id: 'heavy' }, place: at(3) },
    ]);
  });

  it('is one for all that is made ready for the same people, and another for the next run', () => {
    const context = { people: peopleOf([], []), history: [] };
    expect(budgetOf(context)).toBe(budgetOf(context));
    expect(budgetOf({ ...context })).not.toBe(budgetOf(context));
  });
});
