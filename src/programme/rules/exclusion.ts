import { pairingRule } from '../define.ts';
import { perPeople } from '../per-people.ts';
import { unrelated } from '../relation.ts';

/** Neither excludes the other. */
export const exclusion = pairingRule({
  id: 'exclusion',
  byDefault: 'required',
  columns: { mentor: ['excludes'], manager: ['excludes'] },
  comment: {
    en: 'neither has ruled out the other (column excludes)',
    de: 'niemand hat die andere Person ausgeschlossen (Spalte Ausschluss)',
  },
  words: {
    en: { title: 'no veto', says: 'Neither of the two has excluded the other.' },
    de: { title: 'kein Veto', says: 'Keine der beiden Personen hat die andere ausgeschlossen.' },
  },
  prepare: ({ people }) => vetoes(people),
  because: (mentor, manager) => {
    const who = mentor.excludes.includes(manager.id) ? mentor.id : manager.id;
    return { en: `a veto of ${who}`, de: `Veto von ${who}` };
  },
});

const vetoes = perPeople(({ mentors, managers }) => {
  const pairs: [mentor: string, manager: string][] = [];
  for (const { id, excludes } of mentors) for (const other of excludes) pairs.push([id, other]);
  for (const { id, excludes } of managers) for (const other of excludes) pairs.push([other, id]);
  return unrelated(pairs);
});
