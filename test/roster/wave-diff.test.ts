import { describe, expect, it } from 'vitest';

import { type DiffRow, waveDiff, type WaveDiff } from '../../src/roster/wave/diff.ts';
import { type Status, STATUSES } from '../../src/roster/tandem.ts';

/** Rows written as `status mentor manager`. */
function rows(...lines: readonly string[]): DiffRow[] {
  return lines.map((line) => {
    const [status, mentorId = '', managerId = ''] = line.split(' ');
    return { status: status as Status, mentorId, managerId };
  });
}

/** A diff with each pair as `mentor manager`, and what is said of it behind; empty kinds left out. */
function inWords(diff: WaveDiff): Record<string, string[]> {
  const pair = (one: { mentorId?: string; managerId: string }): string =>
    [one.mentorId, one.managerId].filter((id) => id !== undefined).join(' ');
  const entries = Object.entries(diff).map(([kind, all]) => [
    kind,
    (all as readonly (DiffRow & { before?: unknown; why?: string })[] | null)?.map((one) => {
      const { before, why } = one;
      const notes = [
        ...(Array.isArray(before) ? (before as DiffRow[]).map(pair) : [before]),
        why,
        'status' in one ? one.status : undefined,
      ];
      return [pair(one), ...notes.filter((note) => typeof note === 'string')].join(' / ');
    }) ?? [],
  ]);
  return Object.fromEntries(entries.filter(([, all]) => all!.length > 0)) as Record<
    string,
    string[]
  >;
}

describe('what has changed since the previous roster', () => {
  it.each<
    [
      what: string,
      before: string[],
      now: string[],
      changes: Record<string, string[]>,
      known?: Parameters<typeof waveDiff>[2],
    ]
  >([
    ['nothing, of two empty rosters', [], [], {}],
    [
      'a proposal that became active goes on',
      ['proposed M1 G1'],
      ['active M1 G1'],
      { kept: ['M1 G1'] },
    ],
    ['two people who were in no tandem are new', [], ['proposed M1 G1'], { new: ['M1 G1'] }],
    [
      'people whose tandem is over are new in their next one',
      ['completed M1 G1'],
      ['completed M1 G1', 'proposed M2 G1'],
      { new: ['M2 G1'], recorded: ['M1 G1 / completed'] },
    ],
    [
      'a manager with another mentor has changed',
      ['proposed M1 G1'],
      ['proposed M2 G1'],
      { changed: ['M2 G1 / M1 G1'] },
    ],
    [
      'two who were in other tandems have both of them named, the manager’s first',
      ['proposed M1 G1', 'proposed M2 G2'],
      ['proposed M2 G1'],
      { changed: ['M2 G1 / M1 G1 / M2 G2'], waiting: ['G2 / M2'] },
      { waiting: ['G2'] },
    ],
    [
      'a tandem that HR has ended since is over',
      ['active M1 G1', 'proposed M2 G2'],
      ['completed M1 G1', 'declined M2 G2'],
      { over: ['M1 G1 / completed', 'M2 G2 / declined'] },
    ],
    [
      'a tandem that began and ended in between is over',
      [],
      ['ended M1 G1'],
      { over: ['M1 G1 / ended'] },
    ],
    [
      'an active tandem that had to be dissolved is not over but dissolved, with the reason',
      ['active M1 G1', 'active M2 G2'],
      ['ended M1 G1', 'ended M2 G2'],
      { released: ['M1 G1 / gone', 'M2 G2 / seniority'] },
      {
        released: [
          { mentorId: 'M1', managerId: 'G1', why: 'gone' },
          { mentorId: 'M2', managerId: 'G2', why: 'seniority' },
        ],
      },
    ],
    [
      'a pair that was completed once, was active again and is completed again is over',
      ['completed M1 G1', 'active M1 G1'],
      ['completed M1 G1', 'completed M1 G1'],
      { over: ['M1 G1 / completed'] },
    ],
    [
      'a pair that was completed once and is active again goes on',
      ['completed M1 G1', 'active M1 G1'],
      ['completed M1 G1', 'active M1 G1'],
      { kept: ['M1 G1'] },
    ],
    [
      'a proposal whose manager has gone is dropped',
      ['proposed M1 G1'],
      [],
      { dropped: ['M1 G1'] },
    ],
    [
      'a manager whose proposal does not come again waits, and the mentor is named',
      ['proposed M1 G1'],
      [],
      { waiting: ['G1 / M1', 'G2'] },
      { waiting: ['G2', 'G1'] },
    ],
    [
      'pairs that are forbidden are told of by themselves',
      ['never M1 G1', 'proposed M2 G2'],
      ['never M1 G1', 'never M2 G2'],
      { never: ['M1 G1', 'M2 G2'], waiting: ['G2 / M2'] },
      { waiting: ['G2'] },
    ],
    [
      'lists are in the order in which people look for ids',
      [],
      ['proposed M1 1257', 'proposed M2 900', 'proposed M3 0042'],
      { new: ['M3 0042', 'M2 900', 'M1 1257'] },
    ],
  ])('%s', (_, before, now, changes, known) => {
    expect(inWords(waveDiff(rows(...before), rows(...now), known))).toEqual(changes);
  });

  it('says of nobody that they wait where nobody knows who takes part', () => {
    expect(waveDiff(rows('proposed M1 G1'), []).waiting).toBeNull();
  });

  const changes = STATUSES.flatMap((before) =>
    [...STATUSES, undefined].map((now) => [before, now] as const),
  );
  it.each(changes)('tells once of a row that was %s and is %s', (before, now) => {
    const after = rows(...(now === undefined ? [] : [`${now} M1 G1`]));
    const released = [{ mentorId: 'M1', managerId: 'G1', why: 'gone' }];
    for (const known of [{}, { released }]) {
      const diff = waveDiff(rows(`${before} M1 G1`), after, known);
      const told = Object.values(diff).flatMap((all: WaveDiff['waiting']) => all ?? []);
      expect(told.map(({ managerId }) => managerId)).toEqual(['G1']);
    }
  });
});
