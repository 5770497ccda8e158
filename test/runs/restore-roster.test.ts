import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import type { Person } from '../../src/people/index.ts';
import { match } from '../../src/runs/decide.ts';
import { readInputs } from '../../src/runs/inputs.ts';
import { restoreRoster } from '../../src/runs/restore-roster.ts';
import type { Inputs, NamedBytes } from '../../src/runs/index.ts';
import { type Verdict, verdictOf } from '../../src/runs/verdict.ts';
import { readRoster } from '../../src/roster/rows/read-roster.ts';
import { leftOver, type Roster, type Status } from '../../src/roster/tandem.ts';
import { readTable } from '../../src/tables/index.ts';

const company = (name: string): NamedBytes => ({
  name,
  bytes: readFileSync(new URL(`../../fixtures/company/${name}`, import.meta.url)),
});

let inputs: Inputs;
let made: Roster;

beforeAll(async () => {
  const programme = company('programme.yaml');
  const sources = { mentors: company('mentors.csv'), managers: company('managers.csv'), programme };
  inputs = (await readInputs(sources)).inputs!;
  made = match(inputs.people, inputs.programme).roster;
});

describe('a roster read again', () => {
  it('is the roster that was made', async () => {
    const { roster, verdict } = await restored(rowsOf(made));
    expect(roster).toEqual(made);
    expect(verdict).toMatchObject({ feasible: true, optimal: null });
  });

  it('is still worth as much around tandems that have begun', async () => {
    const rows = rowsOf(made, (at) =>
      at % 3 === 0 ? 'active' : at % 3 === 1 ? 'locked' : 'proposed',
    );
    const { roster, verdict } = await restored(rows);
    expect(roster.objective).toEqual(made.objective);
    expect(leftOver(roster).map(({ id }) => id)).toEqual(leftOver(made).map(({ id }) => id));
    expect(verdict).toMatchObject({ feasible: true, optimal: null });
  });

  it('counts both people of a tandem that is missing as left over, and claims nothing', async () => {
    const [gone] = made.tandems;
    const { roster, verdict } = await restored(rowsOf(made).slice(1));
    expect(verdict).toMatchObject({ feasible: true, optimal: null });
    const left = roster.unmatched.filter(({ reasonCode }) => reasonCode === 'left-out');
    expect(left.map(({ id }) => id)).toEqual([gone!.mentor.id, gone!.manager.id]);
    for (const role of ['mentor', 'manager'] as const) {
      expect(leftOver(roster, role)).toHaveLength(leftOver(made, role).length + 1);
    }
  });

  it.each<Status>(['declined', 'completed', 'ended', 'never'])(
    'frees both people of a tandem that is %s',
    async (status) => {
      const { roster } = await restored(rowsOf(made, (at) => (at === 0 ? status : 'proposed')));
      const [over] = made.tandems;
      expect(roster.tandems).toHaveLength(made.tandems.length - 1);
      expect(roster.objective.tandems).toBe(made.tandems.length - 1);
      expect(roster.unmatched.map(({ id }) => id)).toContain(over!.manager.id);
    },
  );

  it.each<[what: string, edit: (rows: Row[]) => Row[]]>([
    ['names somebody twice', ([one, ...rows]) => [one!, one!, ...rows]],
    [
      'pairs within a department',
      (rows) => {
        const sameFor = ({ manager }: Row): Person | undefined =>
          inputs.people.mentors.find(
            ({ department }) => department.path[0] === manager.department.path[0],
          );
        const at = rows.findIndex((row) => sameFor(row) !== undefined);
        const { manager } = rows[at]!;
        const mentor = sameFor(rows[at]!)!;
        const others = rows.filter((row, other) => other !== at && row.mentor !== mentor);
        return [rowOf(mentor, manager, 'proposed'), ...others];
      },
    ],
    [
      'has somebody who does not volunteer',
      ([one, ...rows]) => {
        const refusing = inputs.people.managers.find(({ volunteers }) => !volunteers)!;
        return [rowOf(one!.mentor, refusing, 'active'), ...rows];
      },
    ],
    [
      'repeats a tandem that was declined',
      ([one, ...rows]) => [one!, rowOf(one!.mentor, one!.manager, 'declined'), ...rows],
    ],
  ])('is not valid if it %s', async (_, edit) => {
    expect((await restored(edit(rowsOf(made)))).verdict.feasible).toBe(false);
  });
});

/** Who is with whom in a row of the file, and since when. */
interface Row {
  readonly mentor: Person;
  readonly manager: Person;
  readonly status: Status;
}

async function restored(rows: readonly Row[]): Promise<{ roster: Roster; verdict: Verdict }> {
  const lines = rows.map(({ mentor, manager, status }) =>
    [status, mentor.id, manager.id].join(','),
  );
  const bytes = new TextEncoder().encode(['status,mentor_id,manager_id', ...lines, ''].join('\n'));
  const source = { file: 'roster.csv', bytes };
  const { table } = await readTable(source, { recognises: (header) => header.includes('_id') });
  const file = readRoster({ table: table!, findings: [] }).roster!;
  return { ...restoreRoster(inputs, file), verdict: verdictOf(inputs, file) };
}

function rowsOf(roster: Roster, status: (at: number) => Status = () => 'proposed'): Row[] {
  return roster.tandems.map(({ mentor, manager }, at) => rowOf(mentor, manager, status(at)));
}

function rowOf(mentor: Person, manager: Person, status: Status): Row {
  return { mentor, manager, status };
}
