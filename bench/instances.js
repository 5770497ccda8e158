// The instances of the benchmark: companies, which reach the solver as the command lets them, and
// matrices, which only peers are compared by.
import { pairPeople } from '../dist/pairing/index.js';
import { readInputs } from '../dist/runs/inputs.js';
import { generator } from './generator.js';
import { mixed, random } from './matrices.js';

/**
 * @typedef {object} Kind What people of a company differ in.
 * @property {number} [departments] in four divisions, of different sizes
 * @property {number} [topics] of which each person names some
 * @property {number} [most] topics of one person
 * @property {boolean} [fine] Levels are averages with two decimals, so that no two are alike.
 */

/**
 * The list of one side, as HR would hand it in.
 *
 * @param {number} count
 * @param {boolean} isMentor
 * @param {() => number} next
 * @param {Kind} kind
 */
function list(count, isMentor, next, { departments = 20, topics = 0, most = 3, fine = false }) {
  const below = (/** @type {number} */ limit) => Math.floor(limit * next());
  const level = (/** @type {number} */ lowest, /** @type {number} */ steps) =>
    fine ? (lowest + (steps - 1) * next()).toFixed(2) : String(lowest + below(steps));
  const columns = ['id', 'department', 'social_media_skill'];
  if (isMentor) columns.push('communication');
  if (topics > 0) columns.push('topics');
  const lines = [columns.join(',')];
  for (let i = 0; i < count; i++) {
    const department = Math.floor(departments * next() * next());
    const cells = [`${isMentor ? 'M' : 'L'}${i}`, `Division ${department & 3}/${department}`];
    cells.push(isMentor ? level(3, 3) : level(1, 4));
    if (isMentor) cells.push(level(2, 4));
    if (topics > 0) {
      const named = Array.from({ length: 1 + below(most) }, () => `Topic ${below(topics)}`);
      cells.push([...new Set(named)].join('; '));
    }
    lines.push(cells.join(','));
  }
  return lines.join('\n');
}

/**
 * A company by the programme that holds without one: its lists are read, screened and grouped into
 * profiles as \`tandem match\` does it.
 *
 * @param {number} mentors
 * @param {number} managers
 * @param {Kind} kind
 */
async function company(mentors, managers, kind = {}) {
  const next = generator(7);
  const { inputs, findings } = await readInputs({
    mentors: list(mentors, true, next, kind),
    managers: list(managers, false, next, kind),
    programme: { rules: { 'mentor-skill': 'off', 'mentor-communication': 'off' } },
  });
  if (!inputs) throw new Error(JSON.stringify(findings));
  return pairPeople(inputs.people, inputs.programme).problem;
}

const rich = { departments: 60, topics: 12, most: 6 };
const fine = { ...rich, fine: true };

/** Companies by name; mentors × managers. */
const companies = {
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
};

/** Matrices by name, for comparison with peers; mentors × managers. */
const matrices = {
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

/**
 * Every instance of the benchmark.
 *
 * @typedef {import('../dist/assignment/index.js').TransportationProblem} Problem
 * @type {Record<string, () => Problem | Promise<Problem>>}
 */
export const instances = { ...companies, ...matrices };
