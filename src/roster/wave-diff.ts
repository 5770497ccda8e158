import type { Roster } from './tandem.ts';
import { tandemId } from './tandem-id.ts';
import type { Wave } from './wave.ts';

/** How a roster differs from that of the wave before. */
export interface WaveChanges {
  /** Active and locked tandems that go on, and proposed ones that are proposed again. */
  readonly kept: number;
  /** Tandems of people who were in another one, proposed or current. */
  readonly changed: number;
  readonly new: number;
  /** Tandems that were completed, ended or declined, and those released now. */
  readonly ended: number;
}

/** Counts what became of the tandems of the wave before. */
export function changesOfWave(roster: Roster, wave: Wave): WaveChanges {
  const before = new Set(wave.rows.map((row) => tandemId(row.mentorId, row.managerId)));
  const known = new Set(wave.rows.flatMap(({ mentorId, managerId }) => [mentorId, managerId]));
  let [kept, changed, fresh] = [0, 0, 0];
  for (const { id, mentor, manager } of roster.tandems) {
    if (before.has(id)) kept++;
    else if (known.has(mentor.id) || known.has(manager.id)) changed++;
    else fresh++;
  }
  const ended = wave.past.filter(({ status }) => status !== 'never').length;
  return { kept, changed, new: fresh, ended };
}
