import { Candidates } from './candidates.ts';
import type { Flow } from './flow.ts';
import { copied } from './pool.ts';
import type { TransportationProblem } from './problem.ts';
import type { Scanner, Taker } from './scanner.ts';

/** Bids exceed what they must by this part of the dearest cost: first coarsely, then finely. */
const STEPS = [32, 128];

/** So many steps above what it knows a row bids on before it looks at all columns again. */
const PATIENCE = 4;

/** Columns are put in order again after this part of the rows has looked at all. */
const LOOKS_PER_ORDER = 4;

/** It ends after so many bids for each row, whoever is still without. */
const BIDS = 20;

/** What an auction ends with. */
export interface Opening {
  /** Each row has room for so many pairs. */
  readonly width: number;
  /** By row, how many pairs it has looked at last. */
  readonly count: Int32Array;
  /** Their columns and costs, those of row r from r × width on. */
  readonly column: Int32Array;
  readonly cost: Float64Array;
  /** Who got what: mostly all that can be had, near the least cost. */
  readonly sold: Flow;
}

/**
 * A nearly optimal flow to begin with (Bertsekas 1988, doi:10.1007/BF02186476). A row that lacks
 * units bids for the column that is cheapest at the present prices, as much as makes the second
 * cheapest worth the same, and a step more; the lowest bids give way. As this only decides where
 * the search begins, a row bids among the few columns that were cheapest when it last looked.
 *
 * @param width - so many columns a row remembers
 */
export function auction(problem: TransportationProblem, scanner: Scanner, width: number): Opening {
  const market = new Market(problem, scanner, width);
  let before = 0;
  for (const part of STEPS) {
    const step = Math.max(1, Math.floor(problem.costs.max / part));
    market.lower(before);
    market.hold(step);
    before = step;
  }
  return market.opening();
}

class Market implements Taker {
  /** Who would pay so much for the cheapest column goes without. */
  private readonly limit: number;
  private readonly count: Int32Array;
  private readonly column: Int32Array;
  private readonly cost: Float64Array;
  /** By row, what all columns cost at least that it does not remember; -1 before its first look. */
  private readonly others: Float64Array;
  private readonly best: Candidates;
  /** By column, its price now and when columns were last put in order. */
  private readonly price: Float64Array;
  private readonly ordered: Float64Array;
  private looks = 0;
  private bids = 0;
  /** By row, the units that it lacks; by column, those that nobody has, and its lowest bid. */
  private readonly lacking: Int32Array;
  private readonly free: Int32Array;
  private readonly lowest: Int32Array;
  /** Bids that hold, and those that gave way, from `unused` on; in both, `next` is the next higher. */
  private bidder: Int32Array;
  private amount: Int32Array;
  private offer: Float64Array;
  private next: Int32Array;
  private made = 0;
  private unused = -1;

  private readonly problem: TransportationProblem;
  private readonly scanner: Scanner;
  private readonly width: number;

  constructor(problem: TransportationProblem, scanner: Scanner, width: number) {
    this.problem = problem;
    this.scanner = scanner;
    this.width = width;
    const { rows, columns, max } = problem.costs;
    this.limit = 2 * (max + 1);
    this.count = new Int32Array(rows);
    this.column = new Int32Array(rows * width);
    this.cost = new Float64Array(rows * width);
    this.others = new Float64Array(rows).fill(-1);
    this.best = new Candidates(width);
    this.price = new Float64Array(columns);
    this.ordered = new Float64Array(columns);
    this.lacking = new Int32Array(rows);
    this.free = new Int32Array(columns);
    this.lowest = new Int32Array(columns);
    const room = rows + columns;
    this.bidder = new Int32Array(room);
    this.amount = new Int32Array(room);
    this.offer = new Float64Array(room);
    this.next = new Int32Array(room);
  }

  /** Lowers all prices, but none below nothing. */
  lower(by: number): void {
    const { price, others } = this;
    for (let c = 0; c < price.length; c++) price[c] = Math.max(0, price[c]! - by);
    for (let r = 0; r < others.length; r++) if (others[r]! >= 0) others[r] = others[r]! - by;
    this.looks = 0;
  }

  /** Sells everything again, at the present prices. */
  hold(step: number): void {
    const { demand, supply } = this.problem;
    this.lacking.set(demand);
    this.free.set(supply);
    this.lowest.fill(-1);
    this.made = 0;
    this.unused = -1;
    const waiting = Array.from(demand, (_, k) => demand.length - 1 - k);
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      if (this.bids++ === BIDS * demand.length) return;
      this.bid(row, step, waiting);
    }
  }

  opening(): Opening {
    const { width, count, column, cost } = this;
    return { width, count, column, cost, sold: this.sold() };
  }

  /** Of what a scan finds by the prices of the order, the cheapest by those of now. */
  insert(column: number, reduced: number, limit: number): number {
    const now = reduced + (this.price[column]! - this.ordered[column]!);
    return now < limit ? this.best.insert(column, now, limit) : limit;
  }

  private bid(row: number, step: number, waiting: number[]): void {
    const { count, column, cost, price, others, limit, width } = this;
    const slack = PATIENCE * step;
    const first = row * width;
    if (others[row]! < 0) this.look(row, limit);
    let at = -1;
    let least: number;
    let second: number;
    for (let again = false; ; again = true) {
      let most = 0;
      least = Infinity;
      second = Math.min(limit - 1, others[row]! + slack);
      for (let k = first; k < first + count[row]!; k++) {
        const value = cost[k]! + price[column[k]!]!;
        if (value > most) most = value;
        if (value < least) {
          if (least < second) second = least;
          least = value;
          at = column[k]!;
        } else if (value < second) second = value;
      }
      if (again || least <= others[row]! + slack || count[row]! < width) break;
      this.look(row, Math.min(limit, most + 1));
    }
    if (least >= limit) return;
    this.take(row, at, price[at]! + Math.max(0, second - least) + step, waiting);
  }

  /** Remembers the cheapest columns below a limit. */
  private look(row: number, limit: number): void {
    const { best, width, column, cost, price } = this;
    const rows = this.lacking.length;
    if (this.looks === 0) {
      this.ordered.set(price);
      this.scanner.priced(this.ordered);
    }
    this.looks = (this.looks + 1) % Math.ceil(rows / LOOKS_PER_ORDER);
    best.begin(width);
    this.scanner.scan(row, limit, this);
    for (let k = 0; k < best.count; k++) {
      const one = best.column[k]!;
      column[row * width + k] = one;
      cost[row * width + k] = best.reduced[k]! - price[one]!;
    }
    this.count[row] = best.count;
    this.others[row] = best.count < width ? this.limit : best.reduced[width - 1]!;
  }

  /** Gives a row what it lacks of a column, as far as that is free or lower bids hold it. */
  private take(row: number, column: number, offer: number, waiting: number[]): void {
    const { lacking, free, lowest, price } = this;
    const { bidder, amount, next } = this;
    let taken = Math.min(lacking[row]!, free[column]!);
    free[column]! -= taken;
    let bid = lowest[column]!;
    while (taken < lacking[row]! && bid >= 0 && this.offer[bid]! < offer) {
      const loser = bidder[bid]!;
      if (loser === row) {
        // Its own bid is only raised.
        taken += amount[bid]!;
        lacking[row]! += amount[bid]!;
        amount[bid] = 0;
      } else {
        const units = Math.min(amount[bid]!, lacking[row]! - taken);
        if (lacking[loser] === 0) waiting.push(loser);
        lacking[loser]! += units;
        amount[bid]! -= units;
        taken += units;
      }
      if (amount[bid]! > 0) break;
      const higher = next[bid]!;
      next[bid] = this.unused;
      this.unused = bid;
      bid = higher;
    }
    lowest[column] = bid;
    lacking[row]! -= taken;
    if (lacking[row]! > 0) waiting.push(row);
    this.enter(row, column, offer, taken);
    if (free[column] === 0) {
      price[column] = Math.max(price[column]!, this.offer[lowest[column]]!);
    }
  }

  /** Puts a bid where it belongs among those for its column. */
  private enter(row: number, column: number, offer: number, units: number): void {
    const { lowest } = this;
    let bid = this.unused;
    if (bid >= 0) this.unused = this.next[bid]!;
    else bid = this.made++;
    if (bid === this.bidder.length) this.grow();
    this.bidder[bid] = row;
    this.amount[bid] = units;
    this.offer[bid] = offer;
    let before = -1;
    let after = lowest[column]!;
    while (after >= 0 && this.offer[after]! < offer) {
      before = after;
      after = this.next[after]!;
    }
    this.next[bid] = after;
    if (before < 0) lowest[column] = bid;
    else this.next[before] = bid;
  }

  private grow(): void {
    const room = 2 * this.bidder.length;
    this.bidder = copied(new Int32Array(room), this.bidder);
    this.amount = copied(new Int32Array(room), this.amount);
    this.next = copied(new Int32Array(room), this.next);
    this.offer = copied(new Float64Array(room), this.offer);
  }

  /** The bids that hold, by row, then column. */
  private sold(): Flow {
    const { lowest, bidder, next, amount } = this;
    const start = new Int32Array(this.lacking.length + 1);
    const each = (tell: (column: number, bid: number) => void): void => {
      for (let c = 0; c < lowest.length; c++) {
        for (let bid = lowest[c]!; bid >= 0; bid = next[bid]!) tell(c, bid);
      }
    };
    each((_, bid) => start[bidder[bid]! + 1]!++);
    for (let r = 1; r < start.length; r++) start[r]! += start[r - 1]!;
    const end = start.slice();
    const bids = start[start.length - 1]!;
    const row = new Int32Array(bids);
    const column = new Int32Array(bids);
    const units = new Int32Array(bids);
    each((c, bid) => {
      const at = end[bidder[bid]!]!++;
      row[at] = bidder[bid]!;
      column[at] = c;
      units[at] = amount[bid]!;
    });
    return { row, column, amount: units };
  }
}
