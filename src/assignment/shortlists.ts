import type { Candidates } from './candidates.ts';
import { startOf } from './scan.ts';
import { type AllowedPairs, type Costs, FORBIDDEN } from './problem.ts';

/** The cheapest tasks of each agent, and a bound on all others. */
export class Shortlists {
  /** An agent's tasks are `task[from[agent]]` … `task[to[agent] - 1]`, cheapest first. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  task: Int32Array;
  cost: Int32Array;
  /**
   * No task that is not on the agent's list has a cost minus price below this; infinite where the
   * list has every allowed one. It stays true while prices fall.
   */
  readonly bound: Float64Array;
  private size = 0;

  constructor(agents: number, length: number) {
    this.from = new Int32Array(agents);
    this.to = new Int32Array(agents);
    this.bound = new Float64Array(agents);
    this.task = new Int32Array(agents * length);
    this.cost = new Int32Array(agents * length);
  }

  /**
   * Makes an agent's list anew from all costs.
   *
   * @param line - the agent's costs by task
   * @param price - by task, or one that all tasks have, which is faster
   * @param best - room for the list; as many as `length` are kept
   */
  make(
    agent: number,
    line: Int32Array,
    price: Float64Array | number,
    best: Candidates,
    length: number,
  ): void {
    const tasks = line.length;
    // Agents start at different tasks, so that equal costs do not make all want the same ones.
    const start = startOf(agent, tasks);
    best.begin(length);
    let bound = Infinity;
    if (typeof price === 'number') {
      const limit = least(line, start, tasks, FORBIDDEN, best);
      bound = least(line, 0, start, limit, best) - price;
    } else {
      bound = leastPriced(line, price, start, tasks, bound, best);
      bound = leastPriced(line, price, 0, start, bound, best);
    }
    this.keep(agent, best, best.count === length && length < tasks ? bound : Infinity, line);
  }

  /** Makes an agent's list anew from the allowed pairs alone; rows are agents. */
  makeFrom(
    agent: number,
    { start, column, cost }: AllowedPairs,
    price: Float64Array,
    best: Candidates,
    length: number,
  ): void {
    const first = start[agent]!;
    const end = start[agent + 1]!;
    best.begin(length);
    let bound = Infinity;
    for (let k = first; k < end; k++) {
      const reduced = cost[k]! - price[column[k]!]!;
      if (reduced < bound) bound = best.insert(k, reduced, bound);
    }
    this.keep(agent, best, length < end - first ? bound : Infinity, cost, column);
  }

  /**
   * Puts the best at the end of all lists.
   *
   * @param cost - by what `best` holds: tasks, or pairs
   * @param taskOf - the tasks of pairs
   */
  private keep(
    agent: number,
    best: Candidates,
    bound: number,
    cost: Int32Array,
    taskOf?: Int32Array,
  ): void {
    const from = this.size;
    const to = from + best.count;
    if (to > this.task.length) this.grow(to);
    for (let k = 0; k < best.count; k++) {
      const one = best.column[k]!;
      this.task[from + k] = taskOf ? taskOf[one]! : one;
      this.cost[from + k] = cost[one]!;
    }
    this.from[agent] = from;
    this.to[agent] = to;
    this.bound[agent] = bound;
    this.size = to;
  }

  /**
   * Makes all lists in one pass over costs that come task by task: rows are tasks.
   *
   * @param price - by task
   */
  makeAll(byTask: Costs, price: Float64Array, length: number): void {
    const { rows: tasks, columns: agents } = byTask;
    const { from, to, bound } = this;
    const reduced = new Float64Array(agents * length);
    const line = new Int32Array(agents);
    for (let agent = 0; agent < agents; agent++) from[agent] = to[agent] = agent * length;
    this.size = agents * length;
    bound.fill(Infinity);
    for (let task = 0; task < tasks; task++) {
      byTask.fill(task, line);
      const own = price[task]!;
      for (let agent = 0; agent < agents; agent++) {
        const value = line[agent]! - own;
        if (value >= bound[agent]! || line[agent]! >= FORBIDDEN) continue;
        const first = from[agent]!;
        const end = first + length;
        let at = to[agent]! < end ? to[agent]!++ : end - 1;
        for (; at > first && reduced[at - 1]! > value; at--) {
          reduced[at] = reduced[at - 1]!;
          this.task[at] = this.task[at - 1]!;
          this.cost[at] = this.cost[at - 1]!;
        }
        reduced[at] = value;
        this.task[at] = task;
        this.cost[at] = line[agent]!;
        if (to[agent] === end && length < tasks) bound[agent] = reduced[end - 1]!;
      }
    }
  }

  private grow(atLeast: number): void {
    const { task, cost } = this;
    const room = atLeast + (atLeast >> 1);
    this.task = new Int32Array(room);
    this.cost = new Int32Array(room);
    this.task.set(task);
    this.cost.set(cost);
  }
}

/** Puts the tasks `from` … `to - 1` of least cost below `limit` into `best`; returns the new limit. */
function least(
  line: Int32Array,
  from: number,
  to: number,
  limit: number,
  best: Candidates,
): number {
  // A whole number, so that the loop compares whole numbers.
  let bound = limit | 0;
  for (let t = from; t < to; t++) {
    if (line[t]! < bound) bound = best.insert(t, line[t]!, bound) | 0;
  }
  return bound;
}

/** The same by cost minus price. */
function leastPriced(
  line: Int32Array,
  price: Float64Array,
  from: number,
  to: number,
  limit: number,
  best: Candidates,
): number {
  let bound = limit;
  for (let t = from; t < to; t++) {
    const reduced = line[t]! - price[t]!;
    if (reduced < bound && line[t]! < FORBIDDEN) bound = best.insert(t, reduced, bound);
  }
  return bound;
}
