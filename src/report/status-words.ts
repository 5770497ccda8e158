import type { Language } from '../findings/finding.ts';
import type { Status } from '../roster/tandem.ts';

/** What a tandem's status is called where people read it. */
export const STATUS_WORDS: Readonly<Record<Language, Readonly<Record<Status, string>>>> = {
  en: {
    proposed: 'proposed',
    declined: 'declined',
    active: 'active',
    locked: 'locked',
    completed: 'completed',
    ended: 'ended',
    never: 'never',
  },
  de: {
    proposed: 'vorgeschlagen',
    declined: 'abgelehnt',
    active: 'aktiv',
    locked: 'fest',
    completed: 'abgeschlossen',
    ended: 'beendet',
    never: 'nie',
  },
};
