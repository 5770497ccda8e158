import { isCurrent } from '../../roster/rows/tandem-status.ts';
import { type Status, STATUSES } from '../../roster/tandem.ts';
import type { Context } from './context.ts';
import { markup, isolated, type Piece } from './escape.ts';
import {
  type Shown,
  shownCount,
  shownParts,
  shownSponsors,
  shownTable,
} from './facts/small-counts.ts';
import { topicCounts } from './facts/topics.ts';
import { type Section, tableSection } from './parts.ts';
import { proofSection } from './sections/proof.ts';
import { hasPast } from '../../roster/wave/programme-status.ts';

/** The report without people: totals by department, rule and topic, small counts withheld. */
export function steeringSections(context: Context): readonly (Section | undefined)[] {
  return [
    totals(context),
    programmeStatusFigures(context),
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
  const sponsors = figures.sponsors > 0 ? shownSponsors(figures) : undefined;
  const card = (label: string, value: string, note: Piece): Piece =>
    markup`<div class="card figure">
      <dt>${label}</dt>
      <dd><strong>${value}</strong><span class="note">${note}</span></dd>
    </div>`;
  return {
    id: 'figures',
    title: words.figures,
    note: words.withheld,
    body: markup`<dl class="figures">
      ${[
        card(words.managersReached, count(figures.reached), [
          `${words.volunteers}: ${count(figures.volunteers)}`,
          markup`<br />`,
          words.ofAll(count(figures.managers)),
        ]),
        sponsors &&
          card(
            words.sponsors,
            shownText(context, sponsors.served),
            words.ofSponsors(shownText(context, sponsors.sponsors)),
          ),
        card(words.mentors, count(figures.mentors), `${words.tandems}: ${count(figures.tandems)}`),
      ]}
    </dl>`,
  };
}

/** What became of the tandems so far, without departments: those counts are too small. */
function programmeStatusFigures(context: Context): Section | undefined {
  const { input, words } = context;
  if (!hasPast(input.status)) return undefined;
  const { statuses } = input.status;
  const rows = STATUSES.filter((status) => status !== 'never');
  // Those that are tandems now add up to a number that is shown, the others to none.
  const current = rows.filter(isCurrent);
  const ofCurrent = shownTable(current.map((status) => [statuses[status]]));
  if (!ofCurrent) return undefined;
  const shownOf = (status: Status): Shown =>
    ofCurrent[current.findIndex((one) => one === status)]?.[0] ?? shownCount(statuses[status]);
  return tableSection(
    { id: 'standing', title: words.programmeStatus, note: words.programmeStatusNote },
    [{ title: words.status }, { title: words.count, numeric: true }],
    rows.map((status) => [words.statuses[status], shownText(context, shownOf(status))]),
  );
}

function byDepartment(context: Context): Section | undefined {
  const { input, words, department, order, takesPart } = context;
  const reached = new Set(input.roster.tandems.map(({ manager }) => manager.id));
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
  const sums = [0, 1, 2].map((column) =>
    rows.reduce((sum, [, cells]) => sum + (cells[column] ?? 0), 0),
  );
  const shown = sums.some((sum) => shownCount(sum) === 'small')
    ? undefined
    : // A department is named only if it has a manager.
      shownTable(
        rows.map(([, cells]) => cells),
        1,
      );
  if (!shown) return undefined;
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

function screenedOut(context: Context): Section | undefined {
  const { input, words, title } = context;
  // A rule without anybody stands there too: else a count under 5 would be known not to be 0.
  const rules = input.programme.screening.filter(({ role }) => role !== 'manager');
  const counts = new Map([...rules.map(({ id }) => id), 'left'].map((id) => [id, 0]));
  for (const { role, reasonCode } of input.roster.unmatched) {
    const count = counts.get(reasonCode);
    if (role === 'mentor' && count !== undefined) counts.set(reasonCode, count + 1);
  }
  const rows = [...counts];
  const { mentors, tandems } = context.figures;
  const shown = shownParts(
    rows.map(([, count]) => count),
    mentors - tandems,
  );
  if (!shown || rows.every(([, count]) => count === 0)) return undefined;
  return tableSection(
    { id: 'screened', title: words.screened, note: words.screenedNote },
    [{ title: words.reason }, { title: words.mentors, numeric: true }],
    rows.map(([id], at) => [
      words.reasons[id] ?? title(id),
      shownText(context, shown[at] ?? 'small'),
    ]),
  );
}

function topics(context: Context): Section | undefined {
  const { input, words, order, takesPart } = context;
  const counts = topicCounts(input, takesPart, order);
  if (counts === undefined) return undefined;
  const count = (value: number): string => shownText(context, shownCount(value));
  // A topic that few want is itself a count under 5, and its wording may point at one person.
  // The order must not tell either which of two small counts is the greater.
  const size = (value: number): number => (shownCount(value) === 'small' ? 0 : value);
  const rows = counts
    .filter(({ wanted, offered }) => Math.max(wanted, offered) >= 5)
    .sort(
      (a, b) =>
        size(b.wanted) - size(a.wanted) ||
        size(b.offered) - size(a.offered) ||
        order(a.text, b.text),
    );
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
      // Whether a count under 5 is 0 is withheld as well.
      shownCount(wanted) !== 'small' &&
        (shownCount(offered) === 'small'
          ? markup`<span class="tag warn">${words.scarce}</span>`
          : words.covered),
    ]),
  );
}
