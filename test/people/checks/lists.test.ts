import { describe, expect, it } from 'vitest';

import { peopleOf } from '../people-of.ts';

/** What is said of a mentor's and a manager's lists in one column. */
function said(column: string, mentor: string, manager: string): readonly object[] {
  const { findings } = peopleOf(
    [`id\tdepartment\tsocial_media_skill\tcommunication\t${column}`, `M1\tIT\t5\t4\t${mentor}`],
    [`id\tdepartment\t${column}`, `L1\tHR\t${manager}`],
  );
  return findings;
}

describe('a list whose items are joined by what no list is split at', () => {
  it.each([
    ['topics', 'Video/Podcasts', 'Video', 1],
    ['topics', 'Video / Podcasts', 'podcasts, Blogs', 1],
    ['topics', 'Video + Podcasts', 'Podcasts', 1],
    ['topics', 'Video und Podcasts', 'Podcasts', 1],
    ['languages', 'Deutsch/Englisch', 'German', 1],
    ['availability', 'Mo & Di', 'Di', 1],
    ['topics', 'Video/Podcasts', 'Podcasts/Video', 2],
  ])('%s %s is a warning beside %s', (column, mentor, manager, count) => {
    expect(said(column, mentor, manager)).toMatchObject(
      Array.from({ length: count }, () => ({ code: 'joined-list', severity: 'warning' })),
    );
  });

  it.each([
    ['topics', 'UI/UX', 'UI/UX'],
    ['topics', 'UI/UX, Video', 'UX, Video'],
    ['topics', 'UI/UX', 'Video'],
    ['topics', 'TCP/IP', ''],
    ['topics', 'Recht & Compliance', 'Steuern'],
    ['languages', 'Deutsch; Englisch', 'German'],
    ['availability', 'Mo 10/12 Uhr', 'Di 10/12 Uhr'],
  ])('%s %s goes through without a word beside %s', (column, mentor, manager) => {
    expect(said(column, mentor, manager)).toEqual([]);
  });
});
