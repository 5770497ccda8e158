import {
  type ASTNode,
  Environment,
  EvaluationError,
  ParseError,
  TypeError as CelTypeError,
} from '@marcbachmann/cel-js';
import type { ExpressionProblem } from '../../findings/catalogue/programme/expression-problems.ts';
import type { Role } from '../../people/person.ts';
import { HelperError, helpers } from './helpers.ts';
import { Meter, OutOfSteps } from './meter.ts';

/** The type of a column as an expression sees it. */
export type ColumnType = 'string' | 'double' | 'int' | 'bool' | 'list<string>';

/** What an expression reads: the columns of either side, in code-point order. */
export type Reads = Readonly<Record<Role, readonly string[]>>;

/** A value as it is handed to an expression. */
export type CelValue = string | number | bigint | boolean | readonly string[];

/** Why an expression can't be used, with the place inside it. */
export interface UnusableExpression {
  readonly problem: ExpressionProblem;
  /** From 0, in UTF-16 units. */
  readonly offset: number;
}

/** What became of evaluating an expression on some values, and how many steps that took. */
export interface Evaluation {
  /** `undefined` where it failed. */
  readonly result: unknown;
  readonly problem: ExpressionProblem | undefined;
  readonly steps: number;
}

/** An expression that passed the type check. */
export interface Expression {
  readonly reads: Reads;
  readonly type: string;
  /** Evaluates on some values, in no more steps than are given. */
  readonly evaluate: (
    values: Readonly<Record<Role, Readonly<Record<string, CelValue>>>>,
    mostSteps: number,
  ) => Evaluation;
}

/**
 * Limits that keep an expression small: it is evaluated once for each pair of profiles. CEL has no
 * loops but the macros over lists, and lists come from single cells.
 */
const LIMITS = {
  maxAstNodes: 500,
  maxDepth: 40,
  maxListElements: 200,
  maxMapEntries: 20,
  maxCallArguments: 8,
};

/** Macros that run over a list; one inside another would multiply. */
const MACROS = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);
const MOST_NESTED = 2;

/** Regular expressions could take exponential time; `contains`, `startsWith` and `fold` remain. */
const REFUSED = new Set(['matches']);

/**
 * Parses and type-checks a CEL expression over `mentor` and `manager`. The columns it reads are
 * found in its syntax tree, so that a profile holds these and no more.
 */
export function parseExpression(
  text: string,
  typeOf: (column: string) => ColumnType,
): Expression | UnusableExpression {
  try {
    const meter = new Meter();
    const untyped = environment(meter)
      .registerVariable('mentor', 'dyn')
      .registerVariable('manager', 'dyn');
    const { ast } = untyped.parse(text);
    const columns = { mentor: new Set<string>(), manager: new Set<string>() };
    const problem = survey(ast, columns, 0);
    if (problem) return problem;
    const typed = environment(meter);
    for (const role of ['mentor', 'manager'] as const) {
      const schema = Object.fromEntries([...columns[role]].map((name) => [name, typeOf(name)]));
      typed.registerVariable({ name: role, schema });
    }
    const parsed = typed.parse(text);
    const check = parsed.check();
    if (!check.valid) return problemOf(check.error, text);
    meter.count(parsed.ast);
    return {
      reads: { mentor: [...columns.mentor].sort(), manager: [...columns.manager].sort() },
      type: check.type ?? 'dyn',
      evaluate: (values, mostSteps) => {
        meter.start(mostSteps, values);
        try {
          const result = parsed(values) as unknown;
          return { result, problem: undefined, steps: meter.steps };
        } catch (error) {
          return { result: undefined, problem: failureOf(error), steps: meter.steps };
        }
      },
    };
  } catch (error) {
    if (error instanceof ParseError || error instanceof CelTypeError) {
      return problemOf(error, text);
    }
    throw error;
  }
}

function environment(meter: Meter): Environment {
  const made = new Environment({ limits: LIMITS });
  for (const { signature, run } of helpers) {
    made.registerFunction(signature, (...args: never[]) => {
      meter.take(args);
      return run(...args);
    });
  }
  return made;
}

/** Collects the columns read and refuses what the limits forbid. */
function survey(
  node: ASTNode,
  columns: Record<Role, Set<string>>,
  nested: number,
): UnusableExpression | undefined {
  const { op, args, range } = node;
  const at = (code: string, detail = ''): UnusableExpression => ({
    problem: { code, detail },
    offset: range.start,
  });
  if (op === 'id') {
    // A person as a whole is no value: everybody would be a profile of their own.
    return args === 'mentor' || args === 'manager' ? at('needs-column', args) : undefined;
  }
  if (op === '.' || op === '[]') {
    const [object, key] = args;
    const role =
      object.op === 'id' && (object.args === 'mentor' || object.args === 'manager')
        ? object.args
        : undefined;
    if (role !== undefined) {
      const name = typeof key === 'string' ? key : key.op === 'value' ? key.args : undefined;
      if (typeof name !== 'string') return at('computed-column');
      columns[role].add(name);
      return undefined;
    }
  }
  if (op === 'call' || op === 'rcall') {
    if (REFUSED.has(args[0])) return at('not-offered', args[0]);
    if (MACROS.has(args[0]) && nested >= MOST_NESTED) return at('too-nested', args[0]);
  }
  const deeper = op === 'rcall' && MACROS.has(args[0]) ? nested + 1 : nested;
  for (const child of childrenOf(args)) {
    const problem = survey(child, columns, deeper);
    if (problem) return problem;
  }
  return undefined;
}

function childrenOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(childrenOf);
  return typeof args === 'object' && args !== null && 'op' in args ? [args as ASTNode] : [];
}

function problemOf(error: ParseError | CelTypeError | undefined, text: string): UnusableExpression {
  const offset = error?.range?.start ?? 0;
  const code = error?.code ?? '';
  return { problem: { code, detail: detailOf(code, error, text.slice(offset)) }, offset };
}

/** How the tokens that can be missing are written. */
const TOKENS: ReadonlyMap<string, string> = new Map([
  ['RPAREN', ')'],
  ['RBRACKET', ']'],
  ['RBRACE', '}'],
  ['COLON', ':'],
  ['COMMA', ','],
]);

/** What a problem is about: the types of a call or the words at its place. */
function detailOf(code: string, error: CelProblem | undefined, rest: string): string {
  const summary = error?.summary ?? '';
  switch (code) {
    case 'no_such_overload':
    case 'no_matching_overload':
      return summary.replace(/^.*?overload(?:: | for )/, '').replaceAll("'", '');
    case 'expected_token': {
      const name = /^Expected (\w+)/.exec(summary)?.[1] ?? '';
      return TOKENS.get(name) ?? '';
    }
    case 'unexpected_token':
    case 'unknown_variable':
    case 'reserved_identifier':
      return /^\s*(\w+|[^\w\s]{1,2})/.exec(rest)?.[1] ?? '';
    case 'unexpected_character':
      return /^(?:\p{L}+|.)/u.exec(rest)?.[0] ?? '';
    default:
      return '';
  }
}

type CelProblem = Pick<EvaluationError, 'code' | 'summary'>;

/** Why an evaluation failed; types are said, values never. */
function failureOf(error: unknown): ExpressionProblem | undefined {
  if (error instanceof OutOfSteps) return undefined;
  if (error instanceof HelperError) return error.problem;
  if (!(error instanceof EvaluationError)) throw error;
  const { code } = error;
  return { code, detail: code.endsWith('_overload') ? detailOf(code, error, '') : '' };
}
