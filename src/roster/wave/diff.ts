import { compareNaturally } from '../../util/order.ts';
import { isActive, isCurrent } from '../rows/tandem-status.ts';
import type { Status } from '../tandem.ts';
import { tandemId } from '../rows/tandem-id.ts';

/** A mentor with a manager, by id. */
export interface Pair {
  readonly mentorId: string;
  readonly managerId: string;
}

/** A row of either roster, as far as it says who was with whom. */
export interface DiffRow extends Pair {
  readonly status: Status;
}

/** A tandem that the new roster had to dissolve, and why: the id of a rule, or that somebody left. */
export interface Release extends Pair {
  readonly why: string;
}

/** A manager who takes part and has no tandem. */
export interface Waiting {
  readonly managerId: string;
  /** The mentor with whom the manager was a tandem in the previous roster. */
  readonly before: string | null;
}

/** How a roster differs from the one before it. */
export interface WaveDiff {
  /** Tandems of both rosters, proposed or active. */
  readonly kept: readonly Pair[];
  /** Tandems of two people who were in none. */
  readonly new: readonly Pair[];
  /** Tandems of people of whom one was in another, and those others. */
  readonly changed: readonly (Pair & { readonly before: readonly Pair[] })[];
  /** Active tandems that this roster dissolved. */
  readonly released: readonly Release[];
  /** Tandems that were completed, ended or declined since the previous roster. */
  readonly over: readonly DiffRow[];
  /** Tandems whose end the previous roster has recorded already. */
  readonly recorded: readonly DiffRow[];
  /** Pairs that the new roster forbids. */
  readonly never: readonly Pair[];
  /** Proposals whose manager no longer takes part, and whatever else the new roster does not have. */
  readonly dropped: readonly Pair[];
  /** Null where nobody knows who takes part. */
  readonly waiting: readonly Waiting[] | null;
}

/** What is known beside the two rosters. */
export interface WaveDiffOptions {
  /** The tandems that had to be dissolved; see `waveOf`. */
  readonly released?: readonly Release[] | undefined;
  /** Ids of the managers who take part and have no current tandem. */
  readonly waiting?: readonly string[] | undefined;
}

/**
 * Compares a roster with the one before it: who is new, who changed, what ended, who waits. Each
 * pair of the previous roster is told of, by one of these kinds.
 */
export function waveDiff(
  before: readonly DiffRow[],
  now: readonly DiffRow[],
  { released = [], waiting }: WaveDiffOptions = {},
): WaveDiff {
  const then = byPair(before.filter(({ status }) => isCurrent(status)));
  const current = byPair(now.filter(({ status }) => isCurrent(status)));
  const partners = {
    mentor: new Map(Array.from(then.values(), (row) => [row.mentorId, row])),
    manager: new Map(Array.from(then.values(), (row) => [row.managerId, row])),
  };

  const kept: Pair[] = [];
  const fresh: Pair[] = [];
  const changed: (Pair & { before: Pair[] })[] = [];
  const replaced = new Set<string>();
  for (const [key, row] of current) {
    if (then.has(key)) {
      kept.push(pairOf(row));
      continue;
    }
    const earlier = [partners.manager.get(row.managerId), partners.mentor.get(row.mentorId)].filter(
      (one) => one !== undefined,
    );
    for (const one of earlier) replaced.add(keyOf(one));
    if (earlier.length === 0) fresh.push(pairOf(row));
    else changed.push({ ...pairOf(row), before: earlier.map(pairOf) });
  }

  const never = byPair(now.filter((row) => row.status === 'never' && !current.has(keyOf(row))));
  const isNow = (key: string): boolean => current.has(key) || never.has(key);
  const past = byPair(now.filter((row) => isOver(row) && !isNow(keyOf(row))));
  const recordedThen = byPair(before.filter(isOver));
  const dissolved = new Map(released.map((one) => [keyOf(one), one]));
  const isReleased = (key: string): boolean => {
    const status = then.get(key)?.status;
    return dissolved.has(key) && !isNow(key) && status !== undefined && isActive(status);
  };
  const isRecorded = (key: string): boolean => recordedThen.has(key) && !then.has(key);
  const overNow = [...past].filter(([key]) => !isReleased(key));
  const without = new Set(waiting);
  const isTold = (key: string, { managerId }: DiffRow): boolean =>
    isNow(key) ||
    past.has(key) ||
    isReleased(key) ||
    (then.has(key) && (replaced.has(key) || without.has(managerId)));
  const dropped = [...byPair(before)].filter(([key, row]) => !isTold(key, row));
  return {
    ...{ kept: sorted(kept), new: sorted(fresh), changed: sorted(changed) },
    released: sorted([...dissolved].filter(([key]) => isReleased(key)).map(([, one]) => one)),
    over: sorted(overNow.filter(([key]) => !isRecorded(key)).map(([, row]) => rowOf(row))),
    recorded: sorted(overNow.filter(([key]) => isRecorded(key)).map(([, row]) => rowOf(row))),
    never: sorted(Array.from(never.values(), pairOf)),
    dropped: sorted(dropped.map(([, row]) => pairOf(row))),
    waiting: waiting
      ? sorted(
          waiting.map((managerId) => {
            const mentorId = partners.manager.get(managerId)?.mentorId;
            return { managerId, before: mentorId ?? null };
          }),
        )
      : null,
  };
}

function isOver({ status }: DiffRow): boolean {
  return !isCurrent(status) && status !== 'never';
}

function keyOf({ mentorId, managerId }: Pair): string {
  return tandemId(mentorId, managerId);
}

/** Of several rows about a pair the last says how it is. */
function byPair(rows: readonly DiffRow[]): Map<string, DiffRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function pairOf({ mentorId, managerId }: Pair): Pair {
  return { mentorId, managerId };
}

function rowOf({ mentorId, managerId, status }: DiffRow): DiffRow {
  return { mentorId, managerId, status };
}

/** By manager, as people look for an id. */
function sorted<One extends { readonly managerId: string; readonly mentorId?: string }>(
  all: readonly One[],
): One[] {
  return [...all].sort(
    (a, b) =>
      compareNaturally(a.managerId, b.managerId) ||
      compareNaturally(a.mentorId ?? '', b.mentorId ?? ''),
  );
}
