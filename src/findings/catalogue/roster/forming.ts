import { define } from '../../definition.ts';

/** Why a manager who takes part has no tandem, in German. */
const GERMAN_REASONS: Readonly<Record<string, string>> = {
  'no-eligible-mentor': 'keine möglichen Mentor/innen',
  competition: 'Konkurrenz',
  surplus: 'Überzahl',
};

/** Findings of forming a roster. */
export const forming = {
  'manager-without-tandem': define<{ id: string; reasonCode: string }>({
    severity: 'error',
    en: {
      message: ({ id, reasonCode }) => `manager ${id} has no tandem (${reasonCode})`,
      fix: ({ id }) => `see the unmatched file for the reason, or run tandem explain --for ${id}`,
      about:
        'With --require-all every manager who volunteers and passes the screening must get a tandem. The roster is written all the same, so that it can be looked at; the exit code says that somebody is missing.',
    },
    de: {
      message: ({ id, reasonCode }) =>
        `Führungskraft ${id} hat kein Tandem (${GERMAN_REASONS[reasonCode] ?? reasonCode})`,
      fix: ({ id }) =>
        `den Grund in der Datei der Personen ohne Tandem nachlesen oder tandem explain --for ${id} aufrufen`,
      about:
        'Mit --require-all muss jede Führungskraft, die freiwillig teilnimmt und die Vorauswahl besteht, ein Tandem bekommen. Die Liste wird trotzdem geschrieben, damit man sie ansehen kann; der Rückgabewert sagt, dass jemand fehlt.',
    },
  }),
};
