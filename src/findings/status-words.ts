import { inBoth } from '../util/language.ts';

/** What a tandem's status is called where people read it. */
export const STATUS_WORDS = inBoth(
  {
    proposed: 'proposed',
    declined: 'declined',
    active: 'active',
    locked: 'locked',
    completed: 'completed',
    ended: 'ended',
    never: 'never',
  },
  {
    proposed: 'vorgeschlagen',
    declined: 'abgelehnt',
    active: 'aktiv',
    locked: 'fest',
    completed: 'abgeschlossen',
    ended: 'beendet',
    never: 'nie',
  },
);
