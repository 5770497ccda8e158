import { define } from '../definition.ts';
import { audits } from './roster/audits.ts';
import { cases } from './roster/cases.ts';
import { rosterFiles } from './roster/files.ts';
import { rosterRows } from './roster/rows.ts';
import { waves } from './roster/waves.ts';

/** Findings about a roster. */
export const roster = {
  ...rosterFiles,
  ...rosterRows,
  ...audits,
  ...cases,
  ...waves,
  'manager-without-tandem': define<{ id: string; reasonCode: string }>({
    severity: 'error',
    en: {
      message: ({ id, reasonCode }) => `manager ${id} has no tandem (${reasonCode})`,
      fix: ({ id }) => `see the unmatched file for the reason, or run tandem explain --for ${id}`,
      about:
        'With --require-all every manager who volunteers and passes the screening must get a tandem. The roster is written all the same, so that it can be looked at; the exit code says that somebody is missing.',
    },
    de: {
      message: ({ id, reasonCode }) => `Führungskraft ${id} hat kein Tandem (${reasonCode})`,
      fix: ({ id }) =>
        `den Grund in der Datei der Übriggebliebenen nachlesen oder tandem explain --for ${id} aufrufen`,
      about:
        'Mit --require-all muss jede Führungskraft, die freiwillig teilnimmt und die Vorauswahl besteht, ein Tandem bekommen. Die Liste wird trotzdem geschrieben, damit man sie ansehen kann; der Exit-Code sagt, dass jemand fehlt.',
    },
  }),
};
