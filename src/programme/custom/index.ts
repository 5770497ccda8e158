import type { Finding, Place } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { nearest } from '../../util/nearest.ts';
import { letterKey } from '../../people/headers/key.ts';
import { GERMAN_COLUMNS, ROSTER_COLUMNS } from '../roster-columns.ts';
import type { Column, People } from '../../people/person.ts';
import { type Expression, parseExpression, type Reads } from './expression.ts';
import { budgetOf } from './budget.ts';
import type { Context, Criterion, PairingRule, Prepared, Value } from '../rule.ts';
import { UNKNOWN } from '../rule.ts';
import { celValues, columnReader, columnType, isExtra } from './columns.ts';

/** A rule or criterion of the programme's own, as the file states it. */
export interface CustomSettings {
  readonly rules: readonly {
    readonly id: string;
    readonly expression: string;
    readonly message?: string | undefined;
  }[];
  readonly criteria: readonly {
    readonly id: string;
    readonly expression: string;
    readonly weight: number;
  }[];
}

/** Where a custom rule or criterion stands and what it reads. */
export interface CustomEntry {
  readonly id: string;
  readonly reads: Reads;
  readonly place: Place | undefined;
}

/** What became of the custom part of a programme. */
export interface Custom {
  readonly rules: readonly PairingRule[];
  readonly criteria: readonly Criterion[];
  readonly entries: readonly CustomEntry[];
  readonly findings: readonly Finding[];
}

/** The place of a key of a custom rule or criterion in the programme file. */
export type PlaceOfCustom = (
  kind: 'rules' | 'criteria',
  index: number,
  key: 'id' | 'expression',
) => Place | undefined;

/** Makes rules and criteria of the expressions; what can't be used is a finding with its place. */
export function customOf(
  settings: CustomSettings,
  placeOf: PlaceOfCustom,
  taken: Iterable<string>,
): Custom {
  const findings: Finding[] = [];
  const entries: CustomEntry[] = [];
  const known = new Map([...taken].map((id) => [letterKey(id), id]));
  const parse = (
    kind: 'rules' | 'criteria',
    index: number,
    id: string,
    text: string,
    types: readonly string[],
  ): Expression | undefined => {
    const place = placeOf(kind, index, 'expression');
    const at = place ?? { file: 'programme' };
    const problem = idProblem(id, known, placeOf(kind, index, 'id') ?? at);
    if (problem) findings.push(problem);
    known.set(letterKey(id), id);
    const expression = parseExpression(text, columnType);
    if (!('evaluate' in expression)) {
      const { problem, offset } = expression;
      findings.push(finding('invalid-expression', at, { id, problem, position: offset + 1 }));
      return undefined;
    }
    if (!types.includes(expression.type)) {
      findings.push(
        finding('expression-type', at, {
          id,
          type: expression.type,
          expected: types.filter((type) => type !== 'dyn'),
        }),
      );
      return undefined;
    }
    entries.push({ id, reads: expression.reads, place });
    return expression;
  };
  const rules = settings.rules.flatMap(({ id, expression: text, message }, i) => {
    const expression = parse('rules', i, id, text, ['bool', 'dyn']);
    const stated = { id, text, place: placeOf('rules', i, 'expression') };
    return expression ? [customRule({ ...stated, expression }, message)] : [];
  });
  const criteria = settings.criteria.flatMap(({ id, expression: text, weight }, i) => {
    const expression = parse('criteria', i, id, text, ['double', 'int', 'bool', 'dyn']);
    const stated = { id, text, place: placeOf('criteria', i, 'expression') };
    return expression && weight > 0 ? [customCriterion({ ...stated, expression }, weight)] : [];
  });
  return { rules, criteria, entries, findings };
}

/** Headers that an id must not be taken for, by how headers are compared. */
const RESERVED = new Map<string, string>(
  ROSTER_COLUMNS.flatMap((column) =>
    [GERMAN_COLUMNS[column], column].map((header) => [letterKey(header), header] as const),
  ),
);

/** Why an id can't name a rule or a criterion: it is taken, or a column of the roster. */
function idProblem(
  id: string,
  known: ReadonlyMap<string, string>,
  place: Place,
): Finding | undefined {
  const column = RESERVED.get(letterKey(id));
  if (column !== undefined) return finding('reserved-rule-id', place, { id, column });
  const other = known.get(letterKey(id));
  return other === undefined ? undefined : finding('duplicate-rule-id', place, { id, other });
}

/**
 * Columns with a meaning that expressions read and a file does not have: the rule would silently
 * never hold. Further columns are looked for when people are read.
 */
export function missingColumns(entries: readonly CustomEntry[], people: People): Finding[] {
  return entries.flatMap(({ id, reads, place }) =>
    (['mentor', 'manager'] as const).flatMap((role) => {
      return reads[role]
        .filter((column) => !isExtra(column) && !people.columns[role].has(column as Column))
        .map((column) =>
          finding('expression-column', place ?? { file: 'programme' }, {
            id,
            column: `${role}.${column}`,
            suggestion: nearest(column, [...people.columns[role], ...people.other[role]]),
          }),
        );
    }),
  );
}

/** A custom rule or criterion whose expression can be evaluated. */
interface Stated {
  readonly id: string;
  readonly text: string;
  readonly place: Place | undefined;
  readonly expression: Expression;
}

function customRule(stated: Stated, message: string | undefined): PairingRule {
  const { id, text } = stated;
  const said = message ?? text;
  return {
    kind: 'pairing',
    id,
    columns: { mentor: [], manager: [] },
    words: { en: { title: id, says: said }, de: { title: id, says: said } },
    prepare: (context) =>
      prepared(stated, context, {
        unknown: true,
        accept: (result) => (typeof result === 'boolean' ? result : undefined),
        otherwise: 'no-answer',
      }),
    because: () => said,
  };
}

function customCriterion(stated: Stated, weight: number): Criterion {
  const { id, text } = stated;
  return {
    kind: 'criterion',
    id,
    weight,
    columns: { mentor: [], manager: [] },
    words: { en: { title: id, says: text }, de: { title: id, says: text } },
    active: () => true,
    prepare: (context) =>
      prepared(stated, context, { unknown: UNKNOWN, accept: gradeOf, otherwise: 'outside' }),
  };
}

/** What the result of an expression means. */
interface Reading<Result> {
  /** Where a cell that it reads is blank, and where it fails. */
  readonly unknown: Result;
  readonly accept: (result: unknown) => Result | undefined;
  /** The problem of a result that is not accepted. */
  readonly otherwise: string;
}

/**
 * What is unknown never breaks a rule and counts as 500; it is not even evaluated.
 *
 * @throws Refused in the test, once the expressions of a run have used up their budget
 */
function prepared<Result>(
  { id, place = { file: 'programme' }, expression: { reads, evaluate } }: Stated,
  context: Context,
  { unknown, accept, otherwise }: Reading<Result>,
): Prepared<Value, Value, Result> {
  const { people, onFailure } = context;
  const budget = budgetOf(context);
  return {
    mentor: columnReader(reads.mentor, people, 'mentor'),
    manager: columnReader(reads.manager, people, 'manager'),
    test: (a, b) => {
      const mentor = celValues(reads.mentor, a);
      const manager = celValues(reads.manager, b);
      if (!mentor || !manager) return unknown;
      const { result, problem, steps } = evaluate({ mentor, manager }, budget.left);
      budget.take(id, steps, place);
      const accepted = accept(result);
      if (problem) onFailure?.(id, problem);
      else if (accepted === undefined) onFailure?.(id, { code: otherwise, detail: '' });
      return accepted ?? unknown;
    },
  };
}

/** A result as thousandths, rounded half up; the last digits of a double are no decision. */
function gradeOf(result: unknown): number | undefined {
  if (typeof result === 'boolean') return result ? 1000 : 0;
  const value = typeof result === 'bigint' ? Number(result) : result;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return undefined;
  return Math.floor(Number((value * 1000).toPrecision(12)) + 0.5);
}
