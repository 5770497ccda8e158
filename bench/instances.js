// Seeded transportation problems of the kinds that programmes meet, and some that only solvers meet.
// A person has a department, a skill and so on; scores are the sum of weight × thousandths.

import { factoredCosts, FORBIDDEN, tabulate } from '../dist/assignment/index.js';

/** Mulberry32: small, seeded, the same on every machine. */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const half = (a, b) => Math.floor((2000 * a + b) / (2 * b));
const ones = (word) => {
  let count = 0;
  for (; word; word &= word - 1) count++;
  return count;
};

/** People of a company; `fine` gives each a number of their own, so that no two are alike. */
function people(count, isMentor, next, { departments, topics, most, fine }) {
  return Array.from({ length: count }, () => {
    const department = Math.floor(departments * next() * next());
    let wanted = 0;
    if (topics > 0) {
      for (let k = 1 + Math.floor(next() * most); k > 0; k--)
        wanted |= 1 << Math.floor(next() * topics);
    }
    const skill = isMentor ? 3 + Math.floor(next() * 3) : 1 + Math.floor(next() * 4);
    const communication = isMentor ? 2 + Math.floor(next() * 4) : 0;
    return {
      department,
      wanted,
      skill,
      communication,
      own: fine > 0 ? Math.floor(next() * fine) : 0,
    };
  });
}

/** Equal people become one profile with a head count. */
function profiles(all) {
  const byKey = new Map();
  for (const one of all) {
    const key = `${one.department} ${one.skill} ${one.communication} ${one.wanted} ${one.own}`;
    const known = byKey.get(key);
    if (known) known.count++;
    else byKey.set(key, { ...one, count: 1 });
  }
  return [...byKey.values()];
}

const HIGHEST = 40_000 + 25_000 + 15_000 + 5_000 + 15_000;

/** Numbers the distinct values of a property, and the first of each. */
function keysOf(all, property) {
  const numbers = new Map();
  const first = [];
  const key = Int32Array.from(all, (one) => {
    const value = property(one);
    if (!numbers.has(value)) numbers.set(value, first.push(one) - 1);
    return numbers.get(value);
  });
  return { key, first };
}

/** A company as a transportation problem between profiles. */
export function company(mentorCount, managerCount, options = {}, seed = 7) {
  const settings = { departments: 20, topics: 0, most: 3, fine: 0, ...options };
  const next = generator(seed);
  const mentors = profiles(people(mentorCount, true, next, settings)).sort(
    (a, b) => a.department - b.department || a.skill - b.skill,
  );
  const managers = profiles(people(managerCount, false, next, settings));
  const { topics, fine } = settings;
  const base = Int32Array.from(
    mentors,
    (one) => 65_000 - 40 * half(one.skill - 1, 4) - 25 * half(one.communication - 1, 4),
  );
  const start = [];
  const kinds = [];
  mentors.forEach((one, c) => {
    const last = mentors[c - 1];
    if (last?.department === one.department && last.skill === one.skill) return;
    start.push(c);
    kinds.push(one);
  });
  start.push(mentors.length);
  const rowKinds = keysOf(managers, (one) => one.department * 8 + one.skill);
  const block = tabulate(rowKinds.key, rowKinds.first.length, kinds.length, (key, out) => {
    const manager = rowKinds.first[key];
    kinds.forEach((kind, b) => {
      const allowed = kind.department !== manager.department && kind.skill > manager.skill;
      const near = (kind.department & 3) === (manager.department & 3);
      out[b] = allowed
        ? 20_000 - 15 * (near ? 500 : 1000) - 5 * half(kind.skill - manager.skill, 4)
        : FORBIDDEN;
    });
  });
  const terms = [];
  if (topics > 0) {
    const offered = keysOf(mentors, ({ wanted }) => wanted);
    const asked = keysOf(managers, ({ wanted }) => wanted);
    const sets = offered.first.map(({ wanted }) => wanted);
    terms.push({
      code: offered.key,
      table: tabulate(asked.key, asked.first.length, sets.length, (key, out) => {
        const { wanted } = asked.first[key];
        const all = ones(wanted);
        sets.forEach((set, k) => (out[k] = 15_000 - 15 * half(ones(set & wanted), all)));
      }),
    });
  }
  if (fine > 0) {
    terms.push({
      code: Int32Array.from(mentors, ({ own }) => own),
      table: tabulate(
        Int32Array.from(managers, ({ own }) => own),
        fine,
        fine,
        (own, out) => {
          for (let k = 0; k < fine; k++) out[k] = Math.round((10_000 * Math.abs(k - own)) / fine);
        },
      ),
    });
  }
  const factors = { base, start: Int32Array.from(start), block, terms };
  return {
    demand: Int32Array.from(managers, ({ count }) => count),
    supply: Int32Array.from(mentors, ({ count }) => count),
    tier: new Uint8Array(managers.length),
    costs: factoredCosts(factors, managers.length, HIGHEST + (fine > 0 ? 10_000 : 0)),
  };
}

/** Independent costs 1…highest, of which a part is allowed. */
export function random(mentors, managers, highest, allowed = 1, seed = 11) {
  const next = generator(seed);
  const matrix = new Int32Array(mentors * managers);
  for (let k = 0; k < matrix.length; k++) {
    const cost = 1 + Math.floor(next() * highest);
    matrix[k] = allowed < 1 && next() >= allowed ? FORBIDDEN : cost;
  }
  return fromMatrix(matrix, managers, mentors, highest);
}

/**
 * Managers who cannot all be served: of ten, one has no mentor, three share every twentieth mentor,
 * the others may have one mentor in two.
 */
export function mixed(mentors, managers, highest, seed = 13) {
  const next = generator(seed);
  const matrix = new Int32Array(managers * mentors).fill(FORBIDDEN);
  for (let row = 0; row < managers; row++) {
    const kind = row % 10;
    for (let c = 0; c < mentors && kind > 0; c++) {
      const cost = 1 + Math.floor(next() * highest);
      if (kind <= 3 ? c % 20 === 0 : next() < 0.5) matrix[row * mentors + c] = cost;
    }
  }
  return fromMatrix(matrix, managers, mentors, highest);
}

/** A problem with unit demands and supplies from a matrix, row by row. */
export function fromMatrix(matrix, rows, columns, max) {
  return {
    demand: new Int32Array(rows).fill(1),
    supply: new Int32Array(columns).fill(1),
    tier: new Uint8Array(rows),
    costs: {
      rows,
      columns,
      max,
      fill: (row, out) => out.set(matrix.subarray(row * columns, (row + 1) * columns)),
    },
  };
}

const rich = { departments: 60, topics: 12, most: 6 };
const fine = { ...rich, fine: 1000 };

/** Every instance of the benchmark by name; mentors × managers. */
export const instances = {
  'plain-1000x600': () => company(1000, 600),
  'plain-10000x6000': () => company(10_000, 6_000),
  'plain-100000x60000': () => company(100_000, 60_000),
  'plain-1000000x1000000': () => company(1_000_000, 1_000_000),
  'topics12-1000x600': () => company(1000, 600, { topics: 12 }),
  'topics6-100000x60000': () => company(100_000, 60_000, { topics: 6 }),
  'rich-500x500': () => company(500, 500, rich),
  'rich-1000x1000': () => company(1000, 1000, rich),
  'rich-2000x2000': () => company(2000, 2000, rich),
  'rich-5000x3000': () => company(5000, 3000, rich),
  'rich-5000x5000': () => company(5000, 5000, rich),
  'rich-10000x10000': () => company(10_000, 10_000, rich),
  'fine-5000x3000': () => company(5000, 3000, fine),
  'fine-5000x5000': () => company(5000, 5000, fine),
  'fine-20000x20000': () => company(20_000, 20_000, fine),
  'random100-500x500': () => random(500, 500, 100),
  'random100-1000x1000': () => random(1000, 1000, 100),
  'random100-2000x2000': () => random(2000, 2000, 100),
  'random100-5000x5000': () => random(5000, 5000, 100),
  'random1e6-500x500': () => random(500, 500, 1_000_000),
  'random1e6-1000x1000': () => random(1000, 1000, 1_000_000),
  'random1e6-2000x2000': () => random(2000, 2000, 1_000_000),
  'random1e6-5000x5000': () => random(5000, 5000, 1_000_000),
  'ties10-2000x2000': () => random(2000, 2000, 10),
  'ties10-5000x5000': () => random(5000, 5000, 10),
  'wide-500x5000': () => random(500, 5000, 1_000_000),
  'wide-600x5000': () => random(600, 5000, 1_000_000),
  'tall-5000x500': () => random(5000, 500, 1_000_000),
  'tall-5000x600': () => random(5000, 600, 1_000_000),
  'sparse5-5000x5000': () => random(5000, 5000, 1000, 0.05),
  'mixed-2000x2000': () => mixed(2000, 2000, 1000),
  'mixed-5000x3000': () => mixed(5000, 3000, 1000),
};
