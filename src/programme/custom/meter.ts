/** Thrown in the middle of an evaluation that would take too many steps. */
export class OutOfSteps extends Error {}

/** What an evaluation costs beside its steps: its context, its values and their types. */
const BEGINNING = 30;

/** How many characters of a text count as one step. */
const CHARACTERS = 16;

/** A node of the library's syntax tree. */
interface Node {
  readonly op: string;
  readonly args: unknown;
}

/**
 * The part of the library's nodes that its types leave out: what evaluates a node, and, for a name
 * that stands for a constant, the node in its place.
 */
interface Evaluable {
  evaluate: Evaluate;
  readonly meta: { readonly evaluate: Evaluate; readonly alternate?: unknown };
}
type Evaluate = (evaluator: unknown, node: unknown, context: unknown) => unknown;

/**
 * Counts what an evaluation does: the names and constants that are looked up, each standing for
 * its share of the expression's nodes, and the entries and characters that helpers go through.
 */
export class Meter {
  #steps = 0;
  #most = Infinity;
  #share = 1;

  /** The steps since the evaluation began. */
  get steps(): number {
    return this.#steps;
  }

  /** Makes the leaves of an expression count; whatever is repeated ends in leaves. */
  count(expression: Node): void {
    const nodes = nodesOf(expression);
    const leaves = nodes.filter(({ op }) => op === 'value' || op === 'id');
    this.#share = Math.ceil(nodes.length / Math.max(1, leaves.length));
    for (const leaf of leaves) {
      const node = leaf as unknown as Evaluable;
      const { evaluate, alternate } = node.meta;
      if (alternate !== undefined) continue;
      node.evaluate = (evaluator, self, context) => {
        this.#add(this.#share);
        return evaluate(evaluator, self, context);
      };
    }
  }

  /** Begins an evaluation on some values. */
  start(most: number, values: Readonly<Record<string, Readonly<Record<string, unknown>>>>): void {
    this.#steps = BEGINNING;
    this.#most = most;
    for (const columns of Object.values(values)) {
      this.#steps += sizeOf(Object.values(columns));
    }
  }

  /** Counts a call of a helper by the size of its arguments. */
  take(args: readonly unknown[]): void {
    this.#add(1 + args.reduce<number>((product, one) => product * (1 + sizeOf([one])), 1));
  }

  #add(steps: number): void {
    this.#steps += steps;
    if (this.#steps > this.#most) throw new OutOfSteps();
  }
}

function nodesOf(part: unknown): Node[] {
  if (Array.isArray(part)) return part.flatMap(nodesOf);
  if (typeof part !== 'object' || part === null || !('op' in part)) return [];
  const node = part as Node;
  return [node, ...nodesOf(node.args)];
}

/** The entries of lists, and the characters of texts, so many to a step. */
function sizeOf(values: readonly unknown[]): number {
  let size = 0;
  for (const value of values) {
    if (typeof value === 'string') size += Math.floor(value.length / CHARACTERS);
    else if (Array.isArray(value)) size += value.length;
  }
  return size;
}
