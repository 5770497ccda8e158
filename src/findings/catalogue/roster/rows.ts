import { define } from '../../definition.ts';
import type { RuleNamed } from '../../rule-named.ts';

/** Findings about what the rows of a roster say. */
export const rosterRows = {
  'duplicate-tandem': define<{ id: string }>({
    severity: 'error',
    en: {
      message: ({ id }) => `the tandem ${id} is in the roster twice`,
      fix: () => 'delete one of the two rows, or set the status of the older one',
      about: 'The same mentor and the same manager can only be one tandem at a time.',
    },
    de: {
      message: ({ id }) => `das Tandem ${id} steht zweimal in der Tandemliste`,
      fix: () => 'eine der beiden Zeilen löschen oder den Status der älteren setzen',
      about: 'Dieselben zwei Personen können nicht zugleich zwei Tandems sein.',
    },
  }),
  'person-in-two-tandems': define<{ id: string }>({
    severity: 'error',
    en: {
      message: ({ id }) => `${id} is in two tandems at once`,
      fix: () => 'keep one of the two, or set the status of the one that is over',
      about:
        'One person has at most one tandem. Rows that are completed, ended, declined or never do not count.',
    },
    de: {
      message: ({ id }) => `${id} ist in zwei Tandems zugleich`,
      fix: () => 'nur eines behalten oder den Status des beendeten setzen',
      about:
        'Jede Person hat höchstens ein Tandem. Abgeschlossene, beendete, abgelehnte und verbotene zählen nicht.',
    },
  }),
  'broken-screening-rule': define<{ rule: RuleNamed; id: string; proposed: boolean }>({
    severity: 'error',
    en: {
      message: ({ rule, id }) => `${id} does not pass the screening rule ${rule.id}`,
      fix: ({ proposed }) =>
        proposed
          ? 'run match again: pairs that are only proposed are worked out again'
          : 'if that is right, set the status to ended; do not delete the row, or the pair could be formed again one day',
      about:
        'Screening rules say who takes part at all: volunteers, with the skill and the communication that the programme asks of mentors, and still in the company. Nobody else may be in a tandem, whoever wrote the row.',
    },
    de: {
      message: ({ rule, id }) => `${id} besteht die Vorauswahl nicht: „${rule.de}“`,
      fix: ({ proposed }) =>
        proposed
          ? 'neu bilden lassen: was nur vorgeschlagen ist, wird neu gebildet'
          : 'wenn das stimmt, den Status auf „beendet“ setzen; die Zeile nicht löschen, sonst könnte das Paar eines Tages wieder gebildet werden',
      about:
        'Die Vorauswahl legt fest, wer überhaupt teilnimmt: wer freiwillig dabei ist, als Mentor/in die verlangten Kenntnisse und die verlangte Kommunikation hat und noch im Unternehmen ist. Niemand sonst darf in einem Tandem stehen, wer auch immer die Zeile geschrieben hat.',
    },
  }),
  'broken-rule': define<{ rule: RuleNamed; mentor: string; manager: string }>({
    severity: 'error',
    en: {
      message: ({ rule, mentor, manager }) =>
        `${mentor} with ${manager} breaks the rule ${rule.id}`,
      fix: ({ mentor, manager }) =>
        `choose another pair; tandem explain --for ${manager} --with ${mentor} says what decides`,
      about:
        'A pair that breaks a pairing rule is never formed. A roster that was edited by hand is held to the same rules; no lock and no preference gets a forbidden pair through.',
    },
    de: {
      message: ({ rule, mentor, manager }) =>
        `${mentor} mit ${manager} verletzt die Regel „${rule.de}“`,
      fix: ({ mentor, manager }) =>
        `ein anderes Paar wählen; tandem explain --for ${manager} --with ${mentor} sagt, woran es liegt`,
      about:
        'Ein Paar, das eine Paarungsregel verletzt, wird nie gebildet. Für von Hand bearbeitete Listen gelten dieselben Regeln; weder „fest“ noch ein Wunsch lässt ein verbotenes Paar durch.',
    },
  }),
  'tandem-never': define<{ mentor: string; manager: string }>({
    severity: 'error',
    en: {
      message: ({ mentor, manager }) =>
        `${mentor} with ${manager} is forbidden by another row of the roster (never)`,
      fix: () => 'choose another pair, or delete the row that forbids this one',
      about: 'A row with the status never forbids its pair for good, even if no-repeat is off.',
    },
    de: {
      message: ({ mentor, manager }) =>
        `${mentor} mit ${manager} ist durch eine andere Zeile der Liste verboten („nie“)`,
      fix: () => 'ein anderes Paar wählen oder die Zeile löschen, die dieses verbietet',
      about:
        'Eine Zeile mit dem Status „nie“ verbietet ihr Paar endgültig, auch wenn die Regel „keine Wiederholung“ abgeschaltet ist.',
    },
  }),
  'wrong-tandem-id': define<{
    id: string;
    /** What the column is called in the file. */
    column: string;
  }>({
    severity: 'error',
    en: {
      message: ({ id, column }) =>
        `the ${column} does not belong to these two people, theirs is ${id}`,
      fix: ({ id }) => `write ${id}, or undo the change of the two ids`,
      about:
        'The name of a tandem is derived from its two ids alone. If it does not fit, one of the ids was changed, or cells were moved or sorted without the rest of their rows.',
    },
    de: {
      message: ({ id, column }) => `die ${column} gehört nicht zu diesen beiden, ihre ist ${id}`,
      fix: ({ id }) => `${id} eintragen oder die Änderung der Personalnummern rückgängig machen`,
      about:
        'Der Name eines Tandems ist allein aus den beiden Personalnummern abgeleitet. Passt er nicht, so wurde eine der Nummern geändert, oder Zellen wurden ohne den Rest ihrer Zeile verschoben oder sortiert.',
    },
  }),
  'roster-not-as-data': define<{ id: string; what: 'name' | 'email' | 'department' }>({
    severity: 'error',
    en: {
      message: ({ id, what }) => `the ${what} of ${id} is not the one in the data`,
      fix: () => 'correct the roster or the data, or match again',
      about:
        'Either the data have changed since the roster was made, or the cell was edited, or cells were moved or sorted without the rest of their rows. In the last case the row pairs the wrong people.',
    },
    de: {
      message: ({ id, what }) =>
        `${{ name: 'der Name', email: 'die E-Mail-Adresse', department: 'der Bereich' }[what]} von ${id} stimmt nicht mit den Daten überein`,
      fix: () => 'die Liste oder die Daten berichtigen oder die Liste neu bilden',
      about:
        'Entweder haben sich die Daten seither geändert, oder die Zelle wurde bearbeitet, oder Zellen wurden ohne den Rest ihrer Zeile verschoben oder sortiert. Dann paart die Zeile die falschen Personen.',
    },
  }),
  'roster-value-edited': define<{ column: string }>({
    severity: 'error',
    en: {
      message: ({ column }) => `the value in the column ${column} is not what the data give`,
      fix: () => 'undo the edit, or match again if data or programme have changed',
      about:
        'Score and criteria follow from data and programme. If they differ, somebody has edited them, or data or weights have changed since the roster was made.',
    },
    de: {
      message: ({ column }) =>
        `der Wert in der Spalte „${column}“ ist nicht der, der sich aus den Daten ergibt`,
      fix: () =>
        'die Änderung rückgängig machen oder, wenn Daten oder Programm andere sind, die Liste neu bilden',
      about:
        'Punkte und Kriterien folgen aus Daten und Programm. Weichen sie ab, so wurden sie von Hand geändert, oder Daten oder Gewichte sind seither andere.',
    },
  }),
};
