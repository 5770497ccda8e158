import type { Role } from '../people/person.ts';
import type { Pair, WaveDiff } from '../roster/wave/diff.ts';
import { inBoth, type Language } from '../util/language.ts';
import { STATUS_WORDS } from '../findings/status-words.ts';

const WORDS = inBoth(
  {
    labels: {
      new: 'New',
      changed: 'Changed',
      released: 'Dissolved',
      over: 'Over',
      recorded: 'Over before',
      never: 'Never',
      dropped: 'Dropped',
      waiting: 'Waiting',
      kept: 'Unchanged',
    } satisfies Record<keyof WaveDiff, string>,
    before: (pairs: string) => `before: ${pairs}`,
    and: 'and',
    gone: 'no longer in the files',
    broken: (rule: string) => `breaks the rule ${rule}`,
    beforeWith: (mentor: string) => `before with ${mentor}`,
  },
  {
    labels: {
      new: 'Neu',
      changed: 'Geändert',
      released: 'Aufgelöst',
      over: 'Zu Ende',
      recorded: 'Zuvor zu Ende',
      never: 'Nie',
      dropped: 'Entfallen',
      waiting: 'Wartend',
      kept: 'Unverändert',
    },
    before: (pairs) => `bisher ${pairs}`,
    and: 'und',
    gone: 'nicht mehr in den Listen',
    broken: (rule) => `verletzt die Regel ${rule}`,
    beforeWith: (mentor) => `bisher mit ${mentor}`,
  },
);

/** One kind of change in words. */
export interface ChangeShown {
  readonly kind: keyof WaveDiff;
  readonly label: string;
  readonly count: number;
  /** Each tandem, or each manager who waits; nothing for those that go on as they were. */
  readonly items: readonly string[];
}

/** How names of people and rules are shown. */
export interface ChangeNames {
  readonly person: (role: Role, id: string) => string;
  /** A rule inside a sentence. */
  readonly rule: (id: string) => string;
}

/** Says what has changed since the previous roster; kinds without anybody are left out. */
export function changesShown(
  diff: WaveDiff,
  language: Language,
  { person, rule }: ChangeNames,
): ChangeShown[] {
  const words = WORDS[language];
  const pair = ({ mentorId, managerId }: Pair): string =>
    `${person('mentor', mentorId)} – ${person('manager', managerId)}`;
  const noted = (one: Pair, note: string): string => `${pair(one)} (${note})`;
  const status = STATUS_WORDS[language];
  const items: Record<keyof WaveDiff, readonly string[]> = {
    new: diff.new.map(pair),
    changed: diff.changed.map((one) =>
      noted(one, words.before(one.before.map(pair).join(` ${words.and} `))),
    ),
    released: diff.released.map((one) =>
      noted(one, one.why === 'gone' ? words.gone : words.broken(rule(one.why))),
    ),
    over: diff.over.map((one) => noted(one, status[one.status])),
    dropped: diff.dropped.map(pair),
    waiting: (diff.waiting ?? []).map(({ managerId, before }) => {
      const name = person('manager', managerId);
      return before === null ? name : `${name} (${words.beforeWith(person('mentor', before))})`;
    }),
    recorded: diff.recorded.map((one) => noted(one, status[one.status])),
    never: diff.never.map(pair),
    kept: [],
  };
  return (Object.keys(items) as (keyof WaveDiff)[])
    .map((kind) => ({
      ...{ kind, label: words.labels[kind], items: items[kind] },
      count: diff[kind]?.length ?? 0,
    }))
    .filter(({ count }) => count > 0);
}
