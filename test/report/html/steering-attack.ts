import fc from 'fast-check';
import { expect } from 'vitest';

import { match, report } from '../../../src/index.ts';
import type { Shown } from '../../../src/report/html/facts/small-counts.ts';
import { type Element, parse } from '../dom.ts';
import { attack } from './attack.ts';

/*
 * An attack on the whole steering page: everything that is shown is read off, all that agrees with
 * it is gone through, and each count that is not shown must have at least three values left.
 */

const TOPICS = ['Ads', 'Blogs', 'Chats', 'Data', 'Events', 'Films', 'Games'];

const manager = fc.record({
  department: fc.constantFrom('IT', 'HR', 'Sales', 'Legal', 'Works'),
  volunteers: fc.constantFrom('yes', 'yes', 'yes', 'no'),
  sponsor: fc.constantFrom('yes', 'no', 'no'),
  topics: fc.subarray(TOPICS).map((all) => all.join(',')),
  status: fc.constantFrom('', '', '', '', '', 'left'),
});

const mentor = fc.record({
  department: fc.constantFrom('IT', 'HR', 'Sales', 'Legal', 'Works'),
  volunteers: fc.constantFrom('yes', 'yes', 'yes', 'yes', 'no'),
  social_media_skill: fc.constantFrom(2, 4, 5, 5),
  communication: fc.constantFrom(2, 3, 4, 5),
  topics: fc.subarray(TOPICS).map((all) => all.join(',')),
  status: fc.constantFrom('', '', '', '', '', '', 'left'),
});

const company = fc.record({
  managers: fc.array(manager, { minLength: 3, maxLength: 60 }),
  mentors: fc.array(mentor, { minLength: 3, maxLength: 60 }),
  /** What became of the tandems, one after the other. */
  statuses: fc.array(fc.constantFrom('proposed', 'active', 'active', 'locked', 'completed')),
  past: fc.nat({ max: 9 }),
  voluntary: fc.boolean(),
});

/** A count as the page shows it. */
function shownIn(text: string): Shown {
  const plain = text.trim();
  if (plain === '< 5') return 'small';
  return plain === '–' ? 'hidden' : Number(plain.replaceAll(',', ''));
}

/** The values that a count alone may have. */
function valuesOf(shown: Shown, most = 60): number[] {
  if (typeof shown === 'number') return [shown];
  const from = shown === 'small' ? 0 : 5;
  const to = shown === 'small' ? 4 : most;
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** What an attacker reads off the page. */
function readOff(page: Element) {
  const lead = page.querySelector('.lead')!.textContent.trim();
  const [, tandems = '', mentors = '', managers = ''] =
    /^(< 5|[\d,]+) tandems? from (< 5|[\d,]+) mentors? and (< 5|[\d,]+) managers?/.exec(lead) ?? [];
  const cards = [...page.querySelectorAll('.figure')].map((card) => ({
    title: card.querySelector('dt')!.textContent,
    value: shownIn(card.querySelector('strong')!.textContent),
    note: card.querySelector('.note')!.textContent,
  }));
  const reached = cards.find(({ title }) => title === 'Managers reached')!;
  const sponsors = cards.find(({ title }) => title === 'Sponsors served');
  const rows = (id: string): Element[][] =>
    [...page.querySelectorAll(`#${id} tbody tr`)].map((row) => [...row.querySelectorAll('th, td')]);
  const counts = (id: string): Shown[][] =>
    rows(id).map(([, ...cells]) => cells.map(({ textContent }) => shownIn(textContent)));
  return {
    tandems: shownIn(tandems),
    mentors: shownIn(mentors),
    managers: shownIn(managers),
    reached: reached.value,
    volunteers: shownIn(/: (< 5|[\d,]+)/.exec(reached.note)![1]!),
    sponsors: sponsors && {
      all: shownIn(/of (< 5|[\d,]+)/.exec(sponsors.note)![1]!),
      served: sponsors.value,
    },
    statuses: rows('standing').map(([name, cell]) => ({
      name: name!.textContent,
      shown: shownIn(cell!.textContent),
    })),
    departments: counts('departments'),
    screened: counts('screened').map(([one]) => one!),
    topics: rows('topics').map(([name, wanted, offered]) => ({
      name: name!.textContent,
      wanted: shownIn(wanted!.textContent),
      offered: shownIn(offered!.textContent),
    })),
  };
}

type Read = ReturnType<typeof readOff>;

/** The values that each withheld count has in all that agrees with the page. */
function possibleValues(page: Read): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const note = (name: string, shown: Shown, value: number): void => {
    if (typeof shown === 'number') return;
    found.set(name, (found.get(name) ?? new Set()).add(value));
  };
  const { sponsors } = page;
  for (const managers of valuesOf(page.managers)) {
    for (const volunteers of valuesOf(page.volunteers)) {
      for (const reached of valuesOf(page.reached)) {
        if (reached > volunteers || volunteers > managers) continue;
        if (!valuesOf(page.tandems).includes(reached)) continue;
        for (const mentors of valuesOf(page.mentors)) {
          if (mentors < reached) continue;
          const all = sponsors ? valuesOf(sponsors.all).filter((one) => one > 0) : [0];
          for (const sponsor of all) {
            for (const served of sponsors ? valuesOf(sponsors.served) : [0]) {
              const fits =
                sponsor <= volunteers &&
                served <= Math.min(sponsor, reached) &&
                sponsor - served <= volunteers - reached;
              if (sponsors && !fits) continue;
              note('managers', page.managers, managers);
              note('volunteers', page.volunteers, volunteers);
              note('reached', page.reached, reached);
              note('tandems', page.tandems, reached);
              note('mentors', page.mentors, mentors);
              if (sponsors) {
                note('sponsors', sponsors.all, sponsor);
                note('served', sponsors.served, served);
              }
            }
          }
        }
      }
    }
  }
  const { departments, screened, statuses, topics } = page;
  if (departments.length > 0) {
    const sums = [page.managers, page.volunteers, page.reached].map(Number);
    attack(departments, sums, 1).forEach((row, at) => {
      row.forEach((values, column) => {
        for (const value of values) {
          note(`department ${at} ${column}`, departments[at]![column]!, value);
        }
      });
    });
  }
  const current = statuses.filter(({ name }) => ['proposed', 'active', 'locked'].includes(name));
  for (const sum of valuesOf(page.tandems)) {
    attack(
      current.map(({ shown }) => [shown]),
      [sum],
    ).forEach(([values], at) => {
      for (const value of values!) note(current[at]!.name, current[at]!.shown, value);
    });
  }
  for (const { name, shown } of statuses) {
    if (current.some((one) => one.name === name)) continue;
    for (const value of valuesOf(shown)) note(name, shown, value);
  }
  const most = Math.max(...valuesOf(page.mentors)) - Math.min(...valuesOf(page.tandems));
  const exact = screened.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0);
  screened.forEach((shown, at) => {
    for (const value of valuesOf(shown)) {
      if (typeof shown === 'number' || exact + value <= most) note(`screened ${at}`, shown, value);
    }
  });
  topics.forEach(({ wanted, offered }, at) => {
    for (const value of valuesOf(wanted)) {
      if (value <= Math.max(...valuesOf(page.volunteers))) note(`wanted ${at}`, wanted, value);
    }
    for (const value of valuesOf(offered)) {
      if (value <= most + Math.max(...valuesOf(page.tandems)) - exact) {
        note(`offered ${at}`, offered, value);
      }
    }
  });
  return found;
}

/** Rows stand in the order of what is shown: else it would tell which small count is the greater. */
function expectNoOrderOfSmallCounts({ topics }: Read): void {
  const size = (shown: Shown): number => (typeof shown === 'number' ? shown : 0);
  const inOrder = topics.toSorted(
    (a, b) =>
      size(b.wanted) - size(a.wanted) ||
      size(b.offered) - size(a.offered) ||
      (a.name < b.name ? -1 : 1),
  );
  expect(topics).toEqual(inOrder);
}

/** Attacks the steering pages of so many companies; returns how many counts were withheld. */
export async function attackPages(companies: number): Promise<number> {
  let withheld = 0;
  await fc.assert(
    fc.asyncProperty(company, async ({ voluntary, statuses, past, ...lists }) => {
      const named = (prefix: string) => (one: object, i: number) => ({
        id: `${prefix}${i}`,
        ...one,
      });
      const sources = {
        mentors: lists.mentors.map(named('M')),
        managers: lists.managers.map(named('G')),
        programme: voluntary ? {} : { rules: { voluntary: 'off' } },
      };
      const made = await match(sources);
      expect(made.objective).not.toBe(null);
      const rows = made.tandems.map(({ mentorId, managerId }, i) => [
        ...[statuses[i % Math.max(1, statuses.length)] ?? 'proposed', mentorId, managerId],
      ]);
      const over = rows.slice(0, past).map(([, ...pair]) => ['declined', ...pair.reverse()]);
      const roster = [['status', 'mentor_id', 'manager_id'], ...rows, ...over]
        .map((row) => row.join(','))
        .join('\n');
      const run = await report({ ...sources, roster }, { audience: 'steering', lang: 'en' });
      const [file] = run.files;
      if (!file) throw new Error(JSON.stringify(run.findings));
      const page = readOff(parse(new TextDecoder().decode(file.bytes)));
      expectNoOrderOfSmallCounts(page);
      for (const [name, values] of possibleValues(page)) {
        withheld++;
        expect([name, values.size >= 3]).toEqual([name, true]);
      }
    }),
    { numRuns: companies },
  );
  return withheld;
}
