import {
  type ASTNode,
  Environment,
  EvaluationError,
  ParseError,
  TypeError as CelTypeError,
} from '@marcbachmann/cel-js';
import type { Role } from '../../people/person.ts';
import { HelperError, helpers } from './helpers.ts';

/** The type of a column as an expression sees it. */
export type ColumnType = 'string' | 'double' | 'int' | 'bool' | 'list<string>';

/** What an expression reads: the columns of either side, in code-point order. */
export type Reads = Readonly<Record<Role, readonly string[]>>;

/** A value as it is handed to an expression. */
export type CelValue = string | number | bigint | boolean | readonly string[];

/** Why an expression can't be used, with the place inside it. */
export interface ExpressionProblem {
  readonly summary: string;
  /** From 0, in UTF-16 units. */
  readonly offset: number;
}

/** An expression that passed the type check. */
export interface Expression {
  readonly reads: Reads;
  readonly type: string;
  /** Evaluates; `undefined` stands for a failure, told to `onFailure`. */
  readonly evaluate: (
    values: Readonly<Record<Role, Readonly<Record<string, CelValue>>>>,
    onFailure: (problem: string) => void,
  ) => unknown;
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
): Expression | ExpressionProblem {
  try {
    const untyped = environment()
      .registerVariable('mentor', 'dyn')
      .registerVariable('manager', 'dyn');
    const { ast } = untyped.parse(text);
    const columns = { mentor: new Set<string>(), manager: new Set<string>() };
    const problem = survey(ast, columns, 0);
    if (problem) return problem;
    const typed = environment();
    for (const role of ['mentor', 'manager'] as const) {
      const schema = Object.fromEntries([...columns[role]].map((name) => [name, typeOf(name)]));
      typed.registerVariable({ name: role, schema });
    }
    const parsed = typed.parse(text);
    const check = parsed.check();
    if (!check.valid) return problemOf(check.error);
    return {
      reads: { mentor: [...columns.mentor].sort(), manager: [...columns.manager].sort() },
      type: check.type ?? 'dyn',
      evaluate: (values, onFailure) => {
        try {
          return parsed(values) as unknown;
        } catch (error) {
          if (error instanceof EvaluationError) onFailure(error.summary);
          else if (error instanceof HelperError) onFailure(error.message);
          else throw error;
          return undefined;
        }
      },
    };
  } catch (error) {
    if (error instanceof ParseError || error instanceof CelTypeError) return problemOf(error);
    throw error;
  }
}

function environment(): Environment {
  const made = new Environment({ limits: LIMITS });
  for (const { signature, run } of helpers) made.registerFunction(signature, run);
  return made;
}

/** Collects the columns read and refuses what the limits forbid. */
function survey(
  node: ASTNode,
  columns: Record<Role, Set<string>>,
  nested: number,
): ExpressionProblem | undefined {
  const { op, args, range } = node;
  const at = (summary: string): ExpressionProblem => ({ summary, offset: range.start });
  if (op === 'id') {
    // A person as a whole is no value: everybody would be a profile of their own.
    return args === 'mentor' || args === 'manager'
      ? at(`${args} needs a column, such as ${args}.site`)
      : undefined;
  }
  if (op === '.' || op === '[]') {
    const [object, key] = args;
    const role =
      object.op === 'id' && (object.args === 'mentor' || object.args === 'manager')
        ? object.args
        : undefined;
    if (role !== undefined) {
      const name = typeof key === 'string' ? key : key.op === 'value' ? key.args : undefined;
      if (typeof name !== 'string')
        return at('a column is named by a text, not by a computed value');
      columns[role].add(name);
      return undefined;
    }
  }
  if (op === 'call' || op === 'rcall') {
    if (REFUSED.has(args[0]))
      return at(`${args[0]} is not offered; use contains, startsWith or fold`);
    if (MACROS.has(args[0]) && nested >= MOST_NESTED) return at(`${args[0]} is nested too deeply`);
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

function problemOf(error: ParseError | CelTypeError | undefined): ExpressionProblem {
  return { summary: error?.summary ?? 'invalid', offset: error?.range?.start ?? 0 };
}
