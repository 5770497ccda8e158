import type { Person } from '../../src/people/index.ts';
import type { People } from '../../src/people/person.ts';

/** A roster as a spreadsheet has it: the header, then rows of texts. */
export type Grid = readonly (readonly string[])[];

/** Picks a number below `limit`. */
export type Pick = (limit: number) => number;

/** Something that people do to a roster; a grid without rows is given back as it is. */
export type Edit = (grid: Grid, pick: Pick, people: People) => Grid;

const key = (header: string): string => header.toLowerCase().replaceAll(/[ _-]/g, '');

const at = (grid: Grid, header: string): number =>
  grid[0]!.findIndex((one) => key(one) === key(header));

function withCells(grid: Grid, row: number, cells: Readonly<Record<string, string>>): Grid {
  const changed = [...grid[row]!];
  for (const [header, text] of Object.entries(cells)) {
    if (at(grid, header) >= 0) changed[at(grid, header)] = text;
  }
  return grid.with(row, changed);
}

const rowOf = (grid: Grid, pick: Pick): number => 1 + pick(grid.length - 1);

function one(
  cells: (row: readonly string[], pick: Pick, people: People) => Record<string, string>,
): Edit {
  return (grid, pick, people) => {
    if (grid.length < 2) return grid;
    const row = rowOf(grid, pick);
    return withCells(grid, row, cells(grid[row]!, pick, people));
  };
}

function shuffled<T>(items: readonly T[], pick: Pick): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(pick(rest.length), 1)[0]!);
}

const oneOf = <T>(items: readonly T[], pick: Pick): T => items[pick(items.length)]!;

/** What a row says of a person beside the id. */
const said = ({ role, id, name, department }: Person): Record<string, string> => ({
  [`${role}_id`]: id,
  [`${role}_name`]: name ?? '',
  [`${role}_department`]: department.text,
});

/** Nothing is said of what only the program can know. */
const UNSAID = {
  ...{ tandem_id: '', score: '', 'social-media-skill': '', communication: '' },
  ...{ 'department-distance': '', 'knowledge-lead': '' },
};

export const edits: Readonly<Record<string, Edit>> = {
  'columns moved': (grid, pick) => {
    const order = shuffled([...grid[0]!.keys()], pick);
    return grid.map((row) => order.map((column) => row[column]!));
  },
  'a column added': (grid) => grid.map((row, i) => [i === 0 ? 'Remark' : `no. ${i}`, ...row]),
  'a column deleted': (grid, pick) => {
    const doomed = at(grid, oneOf(['mentor_name', 'score', 'reason', 'communication'], pick));
    return grid.map((row) => row.filter((_, column) => column !== doomed));
  },
  'headers written otherwise': (grid) =>
    grid.with(
      0,
      grid[0]!.map((header) => header.replaceAll(/[_-]/g, ' ').toUpperCase()),
    ),
  'rows sorted': (grid, pick) => [grid[0]!, ...shuffled(grid.slice(1), pick)],
  'a row deleted': (grid, pick) => (grid.length < 2 ? grid : grid.toSpliced(rowOf(grid, pick), 1)),
  'a row copied': (grid, pick) => (grid.length < 2 ? grid : [...grid, grid[rowOf(grid, pick)]!]),
  'a pair declined in another row': (grid, pick) =>
    grid.length < 2
      ? grid
      : withCells([...grid, grid[rowOf(grid, pick)]!], grid.length, { status: 'declined' }),
  'a tandem begun': one((_, pick) => ({ status: oneOf(['active', 'locked', 'Aktiv'], pick) })),
  'a tandem over': one((_, pick) => ({ status: oneOf(['completed', 'ended', 'never'], pick) })),
  'a status misspelt': one(() => ({ status: 'actvie' })),
  'an id of nobody': one(() => ({ mentor_id: 'M999' })),
  'an id lost': one(() => ({ manager_id: '' })),
  'an id exchanged': one((_, pick, { mentors }) => ({ mentor_id: oneOf(mentors, pick).id })),
  'another mentor': one((_, pick, { mentors }) => ({ ...said(oneOf(mentors, pick)), ...UNSAID })),
  'a row added': (grid, pick, { mentors, managers }) =>
    withCells([...grid, grid[0]!.map(() => '')], grid.length, {
      ...said(oneOf(mentors, pick)),
      ...said(oneOf(managers, pick)),
    }),
  'two mentors exchanged': (grid, pick) => {
    const [a, b] = [rowOf(grid, pick), rowOf(grid, pick)];
    if (grid.length < 2 || at(grid, 'mentor_name') < 0) return grid;
    const mentor = (row: number): Record<string, string> =>
      Object.fromEntries(
        ['mentor_id', 'mentor_name', 'mentor_department'].map((header) => [
          header,
          grid[row]![at(grid, header)] ?? '',
        ]),
      );
    return withCells(withCells(grid, a, { ...mentor(b), ...UNSAID }), b, {
      ...mentor(a),
      ...UNSAID,
    });
  },
  'a score improved': one(() => ({ score: '99.9' })),
  'a criterion improved': one(() => ({ communication: '1000' })),
  'a name changed': one(() => ({ manager_name: 'Somebody Else' })),
  'a department changed': one(() => ({ mentor_department: 'Elsewhere' })),
  'a tandem id changed': one(() => ({ tandem_id: 'T-000000000000' })),
};
