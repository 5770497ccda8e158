import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RuleNamed } from '../../src/findings/rule-named.ts';
import { match } from '../../src/runs/decide.ts';
import type { People } from '../../src/people/person.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { rosterSheet } from '../../src/report/roster-sheet.ts';
import { COLUMN_OF_KEY, columnKey } from '../../src/roster/rows/columns.ts';
import { readRoster } from '../../src/roster/rows/read-roster.ts';
import { verifyRoster } from '../../src/roster/verify.ts';
import {
  OUTPUT_DIALECTS,
  type OutputCell,
  readTable,
  writeDelimited,
} from '../../src/tables/index.ts';
import { peopleOf, person } from '../helpers/people.ts';
import { edits, type Grid } from './edits.ts';
import { isValid } from './oracle.ts';
import { share } from '../helpers/share.ts';

const programme = defaultProgramme();

/** Small worlds in which every rule bites now and then. */
const world = fc
  .record({
    mentors: fc.array(
      fc.record({
        department: fc.constantFrom('IT', 'HR', 'Sales', 'Legal'),
        skill: fc.constantFrom(3600, 4000, 4400, 5000),
        communication: fc.constantFrom(2600, 3000, 4000, 5000),
        lineManager: fc.nat(6),
        veto: fc.nat(6),
        volunteers: fc.nat(9).map((n) => n > 0),
      }),
      { minLength: 3, maxLength: 7 },
    ),
    managers: fc.array(
      fc.record({
        department: fc.constantFrom('IT', 'HR', 'Sales', 'Legal'),
        skill: fc.constantFrom(1000, 2000, 4000, 4800),
        sponsor: fc.boolean(),
      }),
      { minLength: 3, maxLength: 7 },
    ),
  })
  .map(({ mentors, managers }): People => {
    const department = (text: string) => ({ text, path: [text.toLowerCase()] });
    return peopleOf(
      mentors.map(({ lineManager, veto, ...given }, i) =>
        person('mentor', `M${i}`, {
          ...given,
          name: `Mentor ${i}`,
          department: department(given.department),
          reportsTo: `G${lineManager}`,
          excludes: [`G${veto}`],
        }),
      ),
      managers.map((given, i) =>
        person('manager', `G${i}`, {
          ...given,
          name: `Manager ${i}`,
          department: department(given.department),
        }),
      ),
      {
        mentor: ['name', 'social_media_skill', 'communication', 'reports_to', 'excludes'],
        manager: ['name', 'social_media_skill', 'sponsor'],
      },
    );
  });

/** The roster of a world as a spreadsheet shows it. */
function gridOf(people: People): Grid {
  const { roster } = match(people, programme);
  const { header, rows } = rosterSheet(roster, { names: true, emails: false, language: 'en' });
  const text = (cell: OutputCell): string => {
    if (typeof cell === 'string') return cell;
    return 'decimals' in cell ? cell.value.toFixed(cell.decimals) : cell.format;
  };
  return [header, ...Array.from(rows, (row) => row.map(text))];
}

async function verified(grid: Grid, people: People, dialect: keyof typeof OUTPUT_DIALECTS) {
  const [header = [], ...rows] = grid;
  const bytes = writeDelimited({ name: '', header, rows }, OUTPUT_DIALECTS[dialect]);
  return await verdictOn(bytes, people);
}

async function verdictOn(bytes: Uint8Array, people: People) {
  const recognises = (one: string): boolean => COLUMN_OF_KEY.has(columnKey(one));
  const { table } = await readTable({ file: 'roster.csv', bytes }, { recognises });
  const { roster } = readRoster({ table: table!, findings: [] });
  return verifyRoster(roster!, people, programme);
}

it('accepts a roster that was just made', async () => {
  await fc.assert(
    fc.asyncProperty(world, async (people) => {
      const { valid, findings } = await verified(gridOf(people), people, 'excel');
      expect({ valid, findings }).toEqual({ valid: true, findings: [] });
    }),
    { numRuns: share(300) },
  );
});

it.each(Object.entries(edits))('judges a roster after an edit as it is: %s', async (_, edit) => {
  await fc.assert(
    fc.asyncProperty(world, fc.nat(), async (people, seed) => {
      const grid = edit(gridOf(people), picker(seed), people);
      const { valid } = await verified(grid, people, 'excel');
      expect(valid).toBe(isValid(grid, people));
    }),
    { numRuns: share(200) },
  );
});

it('judges a roster after many edits as it is, in every dialect', async () => {
  const dialect = fc.constantFrom<keyof typeof OUTPUT_DIALECTS>('excel', 'excel-de', 'rfc4180');
  const several = fc.array(fc.constantFrom(...Object.values(edits)), { maxLength: 4 });
  const seen = { valid: 0, invalid: 0 };
  await fc.assert(
    fc.asyncProperty(world, several, fc.nat(), dialect, async (people, chain, seed, written) => {
      const pick = picker(seed);
      const grid = chain.reduce<Grid>((now, edit) => edit(now, pick, people), gridOf(people));
      const { valid } = await verified(grid, people, written);
      expect(valid).toBe(isValid(grid, people));
      seen[valid ? 'valid' : 'invalid']++;
    }),
    { numRuns: share(300, 60) },
  );
  // Both verdicts were put to the test.
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan((seen.valid + seen.invalid) / 10);
});

/** The minimal generator of Park and Miller, so that a failing edit can be run again. */
function picker(seed: number): (limit: number) => number {
  let state = (seed % 2147483646) + 1;
  return (limit) => {
    state = (state * 48271) % 2147483647;
    return state % limit;
  };
}

/** Three of each: M2 talks too little, M1 and G1 are in one department. */
const few = peopleOf(
  [
    person('mentor', 'M1', { department: dept('IT'), skill: 5000, communication: 4000 }),
    person('mentor', 'M2', { department: dept('HR'), skill: 5000, communication: 1000 }),
    person('mentor', 'M3', { department: dept('HR'), skill: 5000, communication: 4000 }),
  ],
  [
    person('manager', 'G1', { department: dept('IT') }),
    person('manager', 'G2', { department: dept('Sales') }),
    person('manager', 'G3', { department: dept('Legal'), volunteers: false }),
  ],
);

function dept(text: string): { text: string; path: string[] } {
  return { text, path: [text.toLowerCase()] };
}

it('names the two whom HR has forbidden', async () => {
  const rows = ['M1,G2,never', 'M1,G2,proposed', ''];
  const bytes = new TextEncoder().encode(['mentor_id,manager_id,status', ...rows].join('\n'));
  const { findings } = await verdictOn(bytes, few);
  const [forbidden] = findings.filter(({ code }) => code === 'tandem-never');
  expect(forbidden?.args).toEqual({ mentor: 'M1', manager: 'G2' });
});

it.each<[what: string, rows: string[], findings: string[], feasible: boolean]>([
  ['keeps every rule', ['M1,G2,proposed', 'M3,G1,active'], [], true],
  ['is empty', [], [], true],
  ['pairs a department with itself', ['M1,G1,proposed'], ['broken-rule 2 cross-department'], false],
  [
    'has people who take no part',
    ['M2,G3,proposed'],
    ['broken-screening-rule 2 M2 mentor-communication', 'broken-screening-rule 2 G3 voluntary'],
    false,
  ],
  [
    'holds a tandem twice',
    ['M1,G2,proposed', 'M1,G2,locked'],
    ['duplicate-tandem 3 T-3d7f84b9c231 near 2'],
    false,
  ],
  [
    'has a mentor twice',
    ['M3,G1,proposed', 'M3,G2,proposed'],
    ['person-in-two-tandems 3:mentor_id M3 near 2'],
    false,
  ],
  [
    'has a manager twice',
    ['M1,G2,proposed', 'M3,G2,proposed'],
    ['person-in-two-tandems 3:manager_id G2 near 2'],
    false,
  ],
  ['had them apart in time', ['M3,G1,ended', 'M3,G2,proposed', 'M1,G2,declined'], [], true],
  [
    'repeats what was declined',
    ['M1,G2,declined', 'M1,G2,proposed'],
    ['broken-rule 3 no-repeat'],
    false,
  ],
  [
    'forms what HR forbade',
    ['M1,G2,never', 'M1,G2,proposed', 'M3,G1,proposed'],
    ['tandem-never 3 near 2', 'broken-rule 3 no-repeat'],
    false,
  ],
  ['has a row that could not be read', [',G2,proposed'], [], false],
  ['names somebody unknown', ['M9,G2,proposed'], ['unknown-roster-id 2 M9'], false],
])('judges a roster that %s', async (_what, rows, findings, feasible) => {
  const bytes = new TextEncoder().encode(['mentor_id,manager_id,status', ...rows, ''].join('\n'));
  const verdict = await verdictOn(bytes, few);
  const told = verdict.findings.map(({ code, place, related, args }) => {
    const { id = '', rule } = args as { id?: string; rule?: RuleNamed };
    const near = related.map(({ line }) => `near ${line}`);
    const at = code === 'person-in-two-tandems' ? `${place.line}:${place.header}` : place.line;
    return [code, at, id, rule?.id ?? '', ...near].filter((text) => text !== '').join(' ');
  });
  expect(told).toEqual(findings);
  expect([verdict.feasible, verdict.valid]).toEqual([feasible, feasible]);
});
