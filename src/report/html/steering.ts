import type { Person } from '../../people/person.ts';
import { currentTandems } from '../../roster/current.ts';
import { STATUSES } from '../../roster/tandem.ts';
import type { Context } from './context.ts';
import { markup, isolated, type Piece } from './escape.ts';
import { type Shown, shownCount, shownTable } from './facts/small-counts.ts';
import { topicCounts } from './facts/topics.ts';
import { type Section, tableSection } from './parts.ts';
import { proofSection } from './sections/proof.ts';
import { hasPast } from './sections/standing.ts';

/** The report without people: totals by department, rule and topic, small counts withheld. */
export function steeringSections(context: Context): readonly (Section | undefined)[] {
  return [
    totals(context),
    standing(context),
    byDepartment(context),
    screenedOut(context),
    topics(context),
    proofSection(context),
  ];
}

/** A count for the steering group. */
export function shownText({ numbers }: Context, shown: Shown): string {
  if (shown === 'small') return '< 5';
  return shown === 'hidden' ? '–' : numbers.whole(shown);
}

function totals(context: Context): Section {
  const { figures, words } = context;
  const count = (value: number): string => shownText(context, shownCount(value));
  const card = (label: string, value: number, note: Piece): Piece =>
    markup`<div class="card figure">
      <dt>${label}</dt>
      <dd><strong>${count(value)}</strong><span class="note">${note}</span></dd>
    </div>`;
  return {
    id: 'figures',
    title: words.figures,
    note: words.withheld,
    body: markup`<dl class="figures">
      ${[
        card(words.managersReached, figures.reached, [
          `${words.volunteers}: ${count(figures.volunteers)}`,
          markup`<br />`,
          words.ofAll(count(figures.managers)),
        ]),
        figures.sponsors > 0 &&
          card(
            words.supporters,
            figures.sponsorsServed,
            words.ofSupporters(count(figures.sponsors)),
          ),
        card(words.mentors, figures.mentors, `${words.tandems}: ${count(figures.tandems)}`),
      ]}
    </dl>`,
  };
}

/** What became of the tandems so far, without departments: those counts are too small. */
function standing(context: Context): Section | undefined {
  const { input, words } = context;
  if (!hasPast(input.standing)) return undefined;
  const rows = STATUSES.filter((status) => status !== 'never').map(
    (status) => [status, input.standing?.statuses[status] ?? 0] as const,
  );
  const shown = shownTable(rows.map(([, count]) => [count]));
  return tableSection(
    { id: 'standing', title: words.standing, note: words.standingNote },
    [{ title: words.status }, { title: words.count, numeric: true }],
    rows.map(([status], at) => [
      words.statuses[status],
      ...(shown[at] ?? []).map((cell) => shownText(context, cell)),
    ]),
  );
}

function byDepartment(context: Context): Section {
  const { input, words, department, order } = context;
  const reached = new Set(currentTandems(input.roster).map(({ manager }) => manager.id));
  const counts = new Map<string, [all: number, volunteers: number, reached: number]>();
  for (const manager of input.people.managers) {
    const [all, volunteers, served] = counts.get(department(manager)) ?? [0, 0, 0];
    counts.set(department(manager), [
      all + 1,
      volunteers + Number(takesPart(manager)),
      served + Number(reached.has(manager.id)),
    ]);
  }
  const rows = [...counts].sort(([a], [b]) => order(a, b));
  const shown = shownTable(rows.map(([, cells]) => cells));
  return tableSection(
    { id: 'departments', title: words.byDepartment, note: words.byDepartmentNote },
    [
      { title: words.department },
      ...[words.all, words.volunteers, words.reached].map((title) => ({
        title,
        numeric: true,
      })),
    ],
    rows.map(([name], row) => [
      isolated(name),
      ...(shown[row] ?? []).map((cell) => shownText(context, cell)),
    ]),
  );
}

function takesPart({ volunteers, left }: Person): boolean {
  return volunteers && !left;
}

function screenedOut(context: Context): Section | undefined {
  const { input, words, title } = context;
  const counts = new Map<string, number>();
  const rules = new Set(input.programme.screening.map(({ id }) => id));
  for (const { role, reasonCode } of input.roster.unmatched) {
    if (role === 'mentor' && (rules.has(reasonCode) || reasonCode === 'left')) {
      counts.set(reasonCode, (counts.get(reasonCode) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return undefined;
  const rows = [...counts];
  const shown = shownTable(rows.map(([, count]) => [count]));
  return tableSection(
    { id: 'screened', title: words.screened, note: words.screenedNote },
    [{ title: words.reason }, { title: words.mentors, numeric: true }],
    rows.map(([id], at) => [
      words.reasons[id] ?? title(id),
      ...(shown[at] ?? []).map((cell) => shownText(context, cell)),
    ]),
  );
}

function topics(context: Context): Section | undefined {
  const { input, words, order } = context;
  const counts = topicCounts(input, order);
  if (counts === undefined) return undefined;
  const count = (value: number): string => shownText(context, shownCount(value));
  // A topic that few want is itself a count under 5, and its wording may point at one person.
  const rows = counts.filter(({ wanted, offered }) => Math.max(wanted, offered) >= 5);
  return tableSection(
    { id: 'topics', title: words.topics, note: words.topicsNote },
    [
      { title: words.topic },
      { title: words.wanted, numeric: true },
      { title: words.offered, numeric: true },
      { title: words.status },
    ],
    rows.map(({ text, wanted, offered }) => [
      isolated(text),
      count(wanted),
      count(offered),
      wanted > 0 && offered === 0
        ? markup`<span class="tag warn">${words.uncovered}</span>`
        : wanted > 0 && words.covered,
    ]),
  );
}
