import { STATUS_WORDS } from '../../findings/status-words.ts';
import { termKey } from '../../people/index.ts';
import { nearest } from '../../util/nearest.ts';
import { type Status, STATUSES } from '../tandem.ts';

/** What a spreadsheet may say beside the words that outputs show. */
const OTHER_WORDS: Readonly<Record<Status, readonly string[]>> = {
  proposed: ['Vorschlag'],
  declined: [],
  active: ['laufend'],
  locked: [],
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

/**
 * Words that people write for a status and that are not read as one, since they can mean another:
 * who `zugesagt` has may be one of the two. They are worth a question.
 */
const HINTS: Readonly<Record<Status, readonly string[]>> = {
  proposed: ['offen', 'open', 'pending', 'neu', 'new', 'angefragt', 'requested'],
  declined: ['absage', 'abgesagt', 'abgesprungen', 'refused', 'rejected', 'nein', 'no'],
  active: [
    ...['zugesagt', 'zusage', 'bestätigt', 'angenommen', 'gestartet', 'begonnen', 'läuft', 'ja'],
    ...['accepted', 'confirmed', 'agreed', 'started', 'running', 'ongoing', 'yes'],
  ],
  locked: ['fix', 'fixiert', 'gesetzt', 'gepinnt', 'fixed', 'pinned'],
  completed: ['fertig', 'erledigt', 'erfolgreich', 'done', 'finished', 'complete'],
  ended: ['abgebrochen', 'ausgelaufen', 'vorbei', 'cancelled', 'canceled', 'stopped', 'over'],
  never: ['ausgeschlossen', 'nicht erlaubt', 'blockiert', 'blocked', 'excluded', 'banned'],
};

/** The status that a word may mean which is none. */
export function likelyStatus(text: string): Status | undefined {
  const word = termKey(text);
  const hinted = STATUSES.find((status) => HINTS[status].includes(word));
  const near = hinted === undefined ? nearest(word, [...WORDS.keys()]) : undefined;
  return hinted ?? (near === undefined ? undefined : WORDS.get(near));
}

/** Whether a tandem of this status is active, locked or not, and so goes on in the next wave. */
export function isActive(status: Status): status is 'active' | 'locked' {
  return status === 'active' || status === 'locked';
}

/** Whether a tandem of this status is current, and so takes up both people. */
export function isCurrent(status: Status): status is 'proposed' | 'active' | 'locked' {
  return status === 'proposed' || isActive(status);
}
