import { numbers } from '../../../util/numbers.ts';
import { define } from '../../definition.ts';

type Kind = 'mentors' | 'managers' | 'previous' | 'previous-unmatched';

const GERMAN: Readonly<Record<Kind, string>> = {
  mentors: 'die Mentorendatei',
  managers: 'die Führungskräftedatei',
  previous: 'die vorige Tandemliste',
  'previous-unmatched': 'die vorige Liste der Übriggebliebenen',
};

const ENGLISH: Readonly<Record<Kind, string>> = {
  mentors: 'the mentors file',
  managers: 'the managers file',
  previous: 'the previous roster',
  'previous-unmatched': 'the previous unmatched file',
};

/** Findings about an audit and what it proves. */
export const audits = {
  'not-an-audit': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'this is no audit that this version can read',
      fix: () => 'give the audit.json that tandem match wrote with the roster',
      about:
        'The audit is a JSON file with hashes and dual prices. It is written by tandem match and read as it is; an audit of another form proves nothing.',
    },
    de: {
      message: () => 'das ist kein Nachweis, den diese Version lesen kann',
      fix: () => 'die audit.json angeben, die tandem match zusammen mit der Liste geschrieben hat',
      about:
        'Der Nachweis ist eine JSON-Datei mit Prüfsummen und Schattenpreisen. tandem match schreibt ihn; ein Nachweis in anderer Form beweist nichts.',
    },
  }),
  'audit-input-changed': define<{ kind: Kind }>({
    severity: 'warning',
    en: {
      message: ({ kind }) => `${ENGLISH[kind]} is not the one that the roster was made from`,
      fix: () => 'give the file as it was, or make the roster anew',
      about:
        'The audit holds a hash of each input. Where it differs the file has changed since, if only in the order of its rows. The roster is checked against the files as they are now.',
    },
    de: {
      message: ({ kind }) => `${GERMAN[kind]} ist nicht die, aus der die Liste entstand`,
      fix: () => 'die Datei von damals angeben oder die Liste neu erstellen',
      about:
        'Der Nachweis enthält eine Prüfsumme jeder Eingabe. Weicht sie ab, so hat sich die Datei seither geändert, und sei es nur in der Reihenfolge der Zeilen. Geprüft wird gegen die Dateien, wie sie jetzt sind.',
    },
  }),
  'audit-input-missing': define<{ kind: Kind }>({
    severity: 'warning',
    en: {
      message: ({ kind }) => `the roster was made with ${ENGLISH[kind]}, which was not given`,
      fix: ({ kind }) => `add --${kind} <file>`,
      about:
        'A roster that follows an earlier wave depends on the earlier roster: who stays together and who was a tandem before. Without it the proof cannot be followed.',
    },
    de: {
      message: ({ kind }) =>
        `in die Liste ging auch ${GERMAN[kind]} ein, die hier nicht angegeben ist`,
      fix: ({ kind }) => `--${kind} <Datei> ergänzen`,
      about:
        'Eine Liste, die auf eine frühere Runde folgt, hängt von der früheren Liste ab: wer zusammenbleibt und wer schon ein Tandem war. Ohne sie lässt sich der Beweis nicht nachvollziehen.',
    },
  }),
  'audit-programme-changed': define<{ keys: readonly string[] }>({
    severity: 'warning',
    en: {
      message: ({ keys }) =>
        `the programme is not the one that the roster was made with${keys.length === 0 ? '' : `: ${keys.join(', ')}`}`,
      fix: () => 'give the programme as it was (-p), or make the roster anew',
      about:
        'The audit holds the programme with all its settings. The roster is checked by the rules and weights in force now.',
    },
    de: {
      message: ({ keys }) =>
        `das Programm ist nicht das, mit dem die Liste entstand${keys.length === 0 ? '' : `: ${keys.join(', ')}`}`,
      fix: () => 'das Programm von damals angeben (-p) oder die Liste neu erstellen',
      about:
        'Der Nachweis enthält das Programm mit allen Einstellungen. Geprüft wird nach den Regeln und Gewichten, die jetzt gelten.',
    },
  }),
  'audit-roster-changed': define({
    severity: 'warning',
    en: {
      message: () => 'the roster is not, byte for byte, the one that was written with this audit',
      fix: () => 'if nobody has edited it, look for the roster that belongs to the audit',
      about:
        'Somebody has edited the roster or saved it anew, or roster and audit come from two different runs. What the roster says was checked all the same.',
    },
    de: {
      message: () => 'die Tandemliste ist nicht Byte für Byte die, die zu diesem Nachweis gehört',
      fix: () => 'falls niemand sie bearbeitet hat, die Liste suchen, die zum Nachweis gehört',
      about:
        'Die Liste wurde bearbeitet oder neu gespeichert, oder Liste und Nachweis stammen aus zwei verschiedenen Läufen. Was in der Liste steht, wurde trotzdem geprüft.',
    },
  }),
  'audit-refused': define<{ why: 'counts' | 'prices' | 'values' }>({
    severity: 'error',
    en: {
      message: ({ why }) =>
        ({
          counts: 'the audit belongs to other people: its profiles are not those of the files',
          prices: 'the prices of the audit break the conditions of a proof',
          values: 'the prices of the audit do not prove the values that it claims',
        })[why],
      fix: () => 'give the files and the programme as they were, or make the roster anew',
      about:
        "A roster is proven optimal by dual prices: for each allowed pair the prices of the two must not exceed its cost, and together they must reach the cost of the roster. They are checked against the files from scratch. One wrong price is enough to refuse the audit; nothing is then said about the roster's optimality.",
    },
    de: {
      message: ({ why }) =>
        ({
          counts:
            'der Nachweis gehört zu anderen Personen: seine Profile sind nicht die der Dateien',
          prices: 'die Preise im Nachweis verletzen die Bedingungen eines Beweises',
          values: 'die Preise im Nachweis beweisen die behaupteten Werte nicht',
        })[why],
      fix: () => 'die Dateien und das Programm von damals angeben oder die Liste neu erstellen',
      about:
        'Dass eine Liste bestmöglich ist, beweisen Schattenpreise: für jedes erlaubte Paar dürfen die Preise der beiden seine Kosten nicht übersteigen, und zusammen müssen sie die Kosten der Liste erreichen. Das wird aus den Dateien von Grund auf nachgerechnet. Ein einziger falscher Preis genügt, und der Nachweis gilt nicht; über die Liste ist dann nichts bewiesen.',
    },
  }),
  'roster-not-optimal': define<{
    tandems: number;
    sponsors: number;
    total: number;
    /** In tenths. */
    points: number;
  }>({
    severity: 'error',
    en: {
      message: ({ tandems, sponsors, total, points }) =>
        tandems > 0
          ? `${tandems} more ${tandems === 1 ? 'tandem is' : 'tandems are'} possible`
          : sponsors > 0
            ? `${sponsors} more ${sponsors === 1 ? 'sponsor' : 'sponsors'} could be served by as many tandems`
            : total > 0
              ? `as many tandems are possible with ${numbers('en').tenths(points)} more points in all`
              : 'a roster that is better in the order of the objective is possible',
      fix: () => 'make the roster anew, or keep it if the change was meant',
      about:
        'The roster keeps every rule, but it is not the best: first comes the number of tandems, then that of sponsors served, then the points. Edits by hand are allowed; this says what they cost.',
    },
    de: {
      message: ({ tandems, sponsors, total, points }) =>
        tandems > 0
          ? `${tandems} ${tandems === 1 ? 'weiteres Tandem wäre' : 'weitere Tandems wären'} möglich`
          : sponsors > 0
            ? `bei gleich vielen Tandems könnten ${sponsors} Förderer mehr versorgt werden`
            : total > 0
              ? `gleich viele Tandems wären mit zusammen ${numbers('de').tenths(points)} Punkten mehr möglich`
              : 'eine Liste, die nach dem Ziel besser ist, wäre möglich',
      fix: () => 'die Liste neu erstellen, oder sie behalten, wenn die Änderung gewollt war',
      about:
        'Die Liste hält alle Regeln ein, ist aber nicht die beste: zuerst zählt die Zahl der Tandems, dann die der versorgten Förderer, dann die Punkte. Änderungen von Hand sind erlaubt; hier steht, was sie kosten.',
    },
  }),
};
