import { STATUS_WORDS } from '../../findings/status-words.ts';
import { termKey } from '../../people/index.ts';
import { type Status, STATUSES } from '../tandem.ts';

/** What a spreadsheet may say beside the words that outputs show. */
const OTHER_WORDS: Readonly<Record<Status, readonly string[]>> = {
  proposed: ['Vorschlag'],
  declined: [],
  active: ['laufend'],
  locked: ['gesperrt'],
  completed: [],
  ended: [],
  never: ['niemals', 'forbidden', 'verboten'],
};

const WORDS: ReadonlyMap<string, Status> = new Map(
  STATUSES.flatMap((status) =>
    [status, STATUS_WORDS.en[status], STATUS_WORDS.de[status], ...OTHER_WORDS[status]].map(
      (word) => [termKey(word), status] as const,
    ),
  ),
);

/** Reads a status, in English or German; a blank is `proposed`. Undefined for any other word. */
export function parseRosterStatus(text: string): Status | undefined {
  return text === '' ? 'proposed' : WORDS.get(termKey(text));
}

/** Whether a tandem of this status is active, locked or not, and so goes on in the next wave. */
export function isActive(status: Status): status is 'active' | 'locked' {
  return status === 'active' || status === 'locked';
}

/** Whether a tandem of this status is current, and so takes up both people. */
export function isCurrent(status: Status): status is 'proposed' | 'active' | 'locked' {
  return status === 'proposed' || isActive(status);
}
