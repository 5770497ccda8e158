import { Candidates } from './candidates.ts';
import type { Costs } from './problem.ts';
import { Queue } from './queue.ts';
import { Shortlists } from './shortlists.ts';
import { turned } from './transposed.ts';

/** So many tasks are on an agent's list at first, … */
const FIRST = 16;

/** … and so many times as many whenever it turns out to be too short. */
const LONGER = 4;

/** So many bids are made for each agent that waits. */
const BIDS = 20;

/** One agent takes at most one task, one task at most one agent; an agent may stay idle. */
export interface AgentsAndTasks {
  /** Rows are the agents and columns the tasks, or the other way round. */
  readonly costs: Costs;
  readonly agents: 'rows' | 'columns';
  /** What it costs to leave an agent idle. */
  readonly idle: Float64Array;
  /** What a task pays at most, each its own or all the same: its price while nobody takes it. */
  readonly pay: Float64Array | number;
}

/** The task of each agent and the agent of each task, -1 for none, and the prices that prove it. */
export interface Taken {
  readonly taskOf: Int32Array;
  readonly agentOf: Int32Array;
  readonly agentPrice: Float64Array;
  readonly taskPrice: Float64Array;
}

/**
 * Least Σ cost - pay over all that is taken + Σ idle over all who stay idle, by shortest augmenting
 * paths (Jonker & Volgenant 1987, doi:10.1007/BF02278710) over each agent's cheapest tasks alone,
 * as in Volgenant's core-oriented method (1996, doi:10.1016/0305-0548(96)00010-X).
 *
 * Invariant: agent price + task price ≤ cost on every allowed pair, equal on those taken; a task
 * that nobody takes has its first price. Prices of tasks only fall, so what bounded the tasks
 * off an agent's list when it was made bounds them for good; a search that comes to such a bound
 * makes the list longer before it goes on. So the result is exact without a look at most pairs.
 *
 * @param patience - how many pairs may be looked at
 * @returns `undefined` once more would have to be looked at
 */
export function takeTasks(problem: AgentsAndTasks, patience: number): Taken | undefined {
  const search = new Search(problem, patience);
  const waiting = search.bid(search.greedy());
  for (const agent of waiting) {
    if (search.isOver()) return undefined;
    search.augment(agent);
  }
  return search.isOver() ? undefined : search;
}

class Search implements Taken {
  readonly taskOf: Int32Array;
  readonly agentOf: Int32Array;
  readonly agentPrice: Float64Array;
  readonly taskPrice: Float64Array;
  private readonly given: AgentsAndTasks;
  /** Rows are agents; made when first needed where the given ones are the other way round. */
  private byAgent: Costs | undefined;
  private readonly idle: Float64Array;
  private readonly lists: Shortlists;
  private readonly line: Int32Array;
  private patience: number;

  /** Tasks that have an agent, by their distance from where the present path starts. */
  private readonly queue: Queue;
  /** The agent before each task on the way. */
  private readonly via: Int32Array;
  /** The agents that the path has come to, and how far they are. */
  private readonly seen: Int32Array;
  private count = 0;
  private readonly far: Float64Array;
  /** The nearest end: a task that nobody has, or (-1) an agent to be left idle. */
  private end = 0;
  private endFar = Infinity;
  private left = 0;
  /** How near a task off the lists could be, and the agent whose list that is. */
  private beyond = Infinity;
  private short = 0;

  constructor(given: AgentsAndTasks, patience: number) {
    const { costs, idle, pay } = given;
    const agents = idle.length;
    const tasks = given.agents === 'rows' ? costs.columns : costs.rows;
    this.given = given;
    this.idle = idle;
    this.patience = patience;
    this.taskOf = new Int32Array(agents).fill(-1);
    this.agentOf = new Int32Array(tasks).fill(-1);
    this.agentPrice = idle.slice();
    this.taskPrice = typeof pay === 'number' ? new Float64Array(tasks).fill(pay) : pay.slice();
    this.line = new Int32Array(tasks);
    this.lists = new Shortlists(agents, FIRST);
    this.queue = new Queue(tasks);
    this.via = new Int32Array(tasks);
    this.seen = new Int32Array(agents);
    this.far = new Float64Array(agents);
  }

  isOver(): boolean {
    return this.patience < 0;
  }

  /** Gives each agent, in turn, a task that is cheapest for it. Returns those who got none. */
  greedy(): number[] {
    const { lists, taskPrice, agentPrice, idle, agentOf } = this;
    const waiting: number[] = [];
    this.firstLists();
    for (const [agent, leave] of idle.entries()) {
      const from = lists.from[agent]!;
      const to = lists.to[agent]!;
      const price = (k: number): number => lists.cost[k]! - taskPrice[lists.task[k]!]!;
      if (from === to || price(from) >= leave) continue;
      agentPrice[agent] = price(from);
      let k = from;
      while (k < to && agentOf[lists.task[k]!]! >= 0) k++;
      if (k < to && price(k) === price(from)) this.take(agent, lists.task[k]!);
      else waiting.push(agent);
    }
    return waiting;
  }

  /**
   * Augmenting row reduction: an agent takes its cheapest task even from another, and lowers its
   * price until the second cheapest is as good. Returns those who are left without.
   */
  bid(waiting: number[]): number[] {
    const { lists, taskPrice, agentPrice, idle, agentOf, taskOf } = this;
    let bids = BIDS * waiting.length;
    const rest: number[] = [];
    for (let agent = waiting.pop(); agent !== undefined; agent = waiting.pop()) {
      // Where the list is empty, the first stays above the second.
      let first = Infinity;
      let second = Math.min(lists.bound[agent]!, idle[agent]!);
      let cheapest = 0;
      for (let k = lists.from[agent]!; k < lists.to[agent]!; k++) {
        const reduced = lists.cost[k]! - taskPrice[lists.task[k]!]!;
        const task = lists.task[k]!;
        if (reduced < first) {
          second = Math.min(first, second);
          first = reduced;
          cheapest = task;
        } else {
          second = Math.min(reduced, second);
          if (reduced === first && agentOf[task]! < 0) cheapest = task;
        }
      }
      const other = agentOf[cheapest]!;
      if (bids-- < 0 || first > second || (first === second && other >= 0)) {
        rest.push(agent);
        continue;
      }
      agentPrice[agent] = second;
      taskPrice[cheapest]! -= second - first;
      if (other >= 0) {
        taskOf[other] = -1;
        waiting.push(other);
      }
      this.take(agent, cheapest);
    }
    return rest;
  }

  /** Gives a task to one more agent, along the shortest alternating path, or leaves one idle. */
  augment(start: number): void {
    const { queue, agentOf, taskOf, via, far, seen, lists, agentPrice, taskPrice } = this;
    queue.clear();
    this.count = 0;
    this.endFar = Infinity;
    this.beyond = Infinity;
    this.visit(start, 0);
    for (;;) {
      const next = queue.least();
      if (this.beyond < Math.min(next, this.endFar)) {
        const agent = this.short;
        const longer = LONGER * (lists.to[agent]! - lists.from[agent]!);
        this.list(agent, Math.min(longer, taskPrice.length));
        if (this.isOver()) return;
        this.reach(agent);
        this.boundAnew();
      } else if (this.endFar <= next) break;
      else this.visit(agentOf[queue.take()]!, next);
    }

    agentPrice[start]! += this.endFar;
    for (let k = 1; k < this.count; k++) {
      const agent = seen[k]!;
      const fall = this.endFar - far[agent]!;
      agentPrice[agent]! += fall;
      taskPrice[taskOf[agent]!]! -= fall;
    }
    let task = this.end;
    if (task < 0) {
      task = taskOf[this.left]!;
      taskOf[this.left] = -1;
      if (this.left === start) return;
    }
    for (let agent = -1; agent !== start;) {
      agent = via[task]!;
      const before = taskOf[agent]!;
      this.take(agent, task);
      task = before;
    }
  }

  private take(agent: number, task: number): void {
    this.taskOf[agent] = task;
    this.agentOf[task] = agent;
  }

  private firstLists(): void {
    const { lists, taskPrice, idle } = this;
    const { costs, agents, pay } = this.given;
    const length = Math.min(FIRST, taskPrice.length);
    if (agents === 'columns') {
      lists.makeAll(costs, taskPrice, length);
      this.patience -= costs.rows * costs.columns;
      return;
    }
    const best = new Candidates(length);
    for (const agent of idle.keys()) this.list(agent, length, pay, best);
  }

  private list(
    agent: number,
    length: number,
    price: Float64Array | number = this.taskPrice,
    best = new Candidates(length),
  ): void {
    const { line, lists } = this;
    const { costs, agents } = this.given;
    const { allowed } = costs;
    if (agents === 'rows' && allowed) {
      lists.makeFrom(agent, allowed, this.taskPrice, best, length);
      this.patience -= allowed.start[agent + 1]! - allowed.start[agent]!;
      return;
    }
    this.byAgent ??= agents === 'rows' ? costs : turned(costs);
    this.byAgent.fill(agent, line);
    lists.make(agent, line, price, best, length);
    this.patience -= line.length;
  }

  /** The path comes to an agent. */
  private visit(agent: number, distance: number): void {
    this.far[agent] = distance;
    this.seen[this.count++] = agent;
    const leave = distance + this.idle[agent]! - this.agentPrice[agent]!;
    if (leave < this.endFar) {
      this.endFar = leave;
      this.end = -1;
      this.left = agent;
    }
    this.reach(agent);
    this.boundBy(agent);
  }

  /** Looks at the tasks of an agent's list. */
  private reach(agent: number): void {
    const { lists, queue, taskPrice, agentOf, via } = this;
    const { task: tasks, cost: costs } = lists;
    const to = lists.to[agent]!;
    const offset = this.far[agent]! - this.agentPrice[agent]!;
    for (let k = lists.from[agent]!; k < to; k++) {
      const task = tasks[k]!;
      const distance = offset + costs[k]! - taskPrice[task]!;
      if (distance >= this.endFar || distance >= queue.distance[task]!) continue;
      via[task] = agent;
      if (agentOf[task]! >= 0) queue.reach(task, distance);
      else {
        this.endFar = distance;
        this.end = task;
      }
    }
    this.patience -= to - lists.from[agent]!;
  }

  private boundBy(agent: number): void {
    const nearest = this.far[agent]! + this.lists.bound[agent]! - this.agentPrice[agent]!;
    if (nearest < this.beyond) {
      this.beyond = nearest;
      this.short = agent;
    }
  }

  private boundAnew(): void {
    this.beyond = Infinity;
    for (let k = 0; k < this.count; k++) this.boundBy(this.seen[k]!);
  }
}
