import { numbers } from '../../../util/numbers.ts';
import { define } from '../../definition.ts';

type Kind = 'mentors' | 'managers' | 'previous' | 'previous-unmatched';

const GERMAN: Readonly<Record<Kind, string>> = {
  mentors: 'die Datei der Mentor/innen',
  managers: 'die Datei der Führungskräfte',
  previous: 'die vorige Tandemliste',
  'previous-unmatched': 'die vorige Liste der Personen ohne Tandem',
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
      message: () => 'this file is not an audit',
      fix: () => 'give the audit.json that tandem match wrote with the roster',
      about:
        'The audit is a JSON file with hashes and dual prices. It is written by tandem match and read as it is; an audit of another form proves nothing.',
    },
    de: {
      message: () => 'diese Datei ist kein Nachweis',
      fix: () => 'die audit.json angeben, die tandem match zusammen mit der Liste geschrieben hat',
      about:
        'Der Nachweis ist eine JSON-Datei mit Prüfsummen und Schattenpreisen. tandem match schreibt ihn; ein Nachweis in anderer Form beweist nichts.',
    },
  }),
  'audit-of-other-version': define<{ version: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ version }) =>
        `the audit was written by tandem ${version} and has another form than this version reads`,
      fix: ({ version }) => `match again with this version, or verify with tandem ${version}`,
      about:
        'An audit is checked down to each of its values, so its form belongs to the version. Versions that share a form read each other’s audits.',
    },
    de: {
      message: ({ version }) =>
        `der Nachweis stammt von tandem ${version} und hat eine andere Form, als diese Version liest`,
      fix: ({ version }) =>
        `die Liste mit dieser Version neu bilden oder mit tandem ${version} prüfen`,
      about:
        'Ein Nachweis wird bis auf jeden einzelnen Wert geprüft, deshalb gehört seine Form zur Version. Versionen mit gleicher Form lesen gegenseitig ihre Nachweise.',
    },
  }),
  'audit-options-differ': define<{ option: 'keep' | 'keep-weight' }>({
    severity: 'error',
    en: {
      message: ({ option }) => `the audit belongs to a match with another --${option}`,
      fix: () => 'give the options that the match was run with, or none of them',
      about:
        'The audit says whether proposed pairs stayed among equally good rosters (--keep proposed) or for a bonus (--keep-weight). Options that are given to verify have to be the same.',
    },
    de: {
      message: ({ option }) => `der Nachweis gehört zu einem Lauf mit anderem --${option}`,
      fix: () => 'die Optionen angeben, mit denen die Liste gebildet wurde, oder keine',
      about:
        'Der Nachweis sagt, ob vorgeschlagene Paare unter gleich guten Listen (--keep proposed) oder für einen Bonus (--keep-weight) zusammenbleiben. Optionen, die verify bekommt, müssen dieselben sein.',
    },
  }),
  'audit-line-endings': define<{ kind: Kind | 'roster' }>({
    severity: 'warning',
    en: {
      message: ({ kind }) =>
        `${kind === 'roster' ? 'the roster' : ENGLISH[kind]} differs only in its line endings from the file of the match`,
      fix: () => 'add the line “*.csv -text” to .gitattributes, so that git leaves them alone',
      about:
        'Version control systems can change line endings (LF, CRLF) when they store or check out a file. Everything that the file says is the same, but not its bytes.',
    },
    de: {
      message: ({ kind }) =>
        `${kind === 'roster' ? 'die Tandemliste' : GERMAN[kind]} unterscheidet sich nur in den Zeilenenden von der Datei des Laufs`,
      fix: () =>
        'die Zeile „*.csv -text“ in .gitattributes eintragen, damit git sie unverändert lässt',
      about:
        'Versionsverwaltungen können Zeilenenden (LF, CRLF) ändern, wenn sie eine Datei ablegen oder holen. Was in der Datei steht, ist dasselbe, ihre Bytes sind es nicht.',
    },
  }),
  'audit-input-extra': define<{ kind: Kind }>({
    severity: 'error',
    en: {
      message: ({ kind }) => `the roster was made without ${ENGLISH[kind]}, which was given`,
      fix: ({ kind }) => `leave out --${kind}, or give the roster and the audit of that wave`,
      about:
        'A roster belongs to the wave that it was made in. An audit of a match without a previous roster proves nothing about one that follows an earlier wave.',
    },
    de: {
      message: ({ kind }) => `die Liste entstand ohne ${GERMAN[kind]}, die hier angegeben ist`,
      fix: ({ kind }) => `--${kind} weglassen oder Liste und Nachweis dieser Runde angeben`,
      about:
        'Eine Liste gehört zu der Runde, in der sie entstand. Ein Nachweis ohne vorige Liste beweist nichts über eine, die auf eine frühere Runde folgt.',
    },
  }),
  'roster-not-drawn': define<{ seed: string | null }>({
    severity: 'warning',
    en: {
      message: ({ seed }) =>
        seed === null
          ? 'the roster is as good as the best one, but it is not the one that the order of the ids decides'
          : `the roster is as good as the best one, but it is not the one that the lottery with the seed “${seed}” draws`,
      fix: () => 'match again, or say why another of the equally good rosters was chosen',
      about:
        'Among equally good rosters one is defined: managers are asked in the order of their ids, or of a lottery that anyone can repeat (--seed), and each takes the first mentor who still allows such a roster. Another choice is allowed, but it was not drawn.',
    },
    de: {
      message: ({ seed }) =>
        seed === null
          ? 'die Liste ist so gut wie die beste, aber nicht die, welche die Reihenfolge der Personalnummern bestimmt'
          : `die Liste ist so gut wie die beste, aber nicht die, welche die Auslosung mit dem Startwert „${seed}“ ergibt`,
      fix: () =>
        'neu bilden lassen oder festhalten, warum eine andere der gleich guten Listen gewählt wurde',
      about:
        'Unter gleich guten Listen ist eine festgelegt: Die Führungskräfte werden in der Reihenfolge der Personalnummern oder einer nachvollziehbaren Auslosung (--seed) gefragt, und jede nimmt die erste Person, mit der eine solche Liste noch möglich ist. Eine andere Wahl ist erlaubt, aber nicht ausgelost.',
    },
  }),
  'audit-input-changed': define<{ kind: Kind }>({
    severity: 'warning',
    en: {
      message: ({ kind }) => `${ENGLISH[kind]} is not the one that the roster was made from`,
      fix: () => 'give the file as it was, or match again',
      about:
        'The audit holds a hash of each input. Where it differs the file has changed since, if only in the order of its rows. The roster is checked against the files as they are now.',
    },
    de: {
      message: ({ kind }) => `${GERMAN[kind]} ist nicht die, aus der die Liste entstand`,
      fix: () => 'die Datei von damals angeben oder die Liste neu bilden',
      about:
        'Der Nachweis enthält eine Prüfsumme jeder Eingabe. Weicht sie ab, so hat sich die Datei seither geändert, und sei es nur in der Reihenfolge der Zeilen. Geprüft wird gegen die Dateien, wie sie jetzt sind.',
    },
  }),
  'audit-input-missing': define<{ kind: Kind }>({
    severity: 'error',
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
      fix: () => 'give the programme as it was (-p), or match again',
      about:
        'The audit holds the programme with all its settings. The roster is checked by the rules and weights in force now.',
    },
    de: {
      message: ({ keys }) =>
        `das Programm ist nicht das, mit dem die Liste entstand${keys.length === 0 ? '' : `: ${keys.join(', ')}`}`,
      fix: () => 'das Programm von damals angeben (-p) oder die Liste neu bilden',
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
  'audit-refused': define<{ why: 'changed' | 'counts' | 'prices' | 'values' }>({
    severity: 'error',
    en: {
      message: ({ why }) =>
        ({
          changed: 'the audit has been changed since it was written',
          counts: 'the audit belongs to other people: its counts are not those of the files',
          prices: 'the prices of the audit break the conditions of a proof',
          values: 'the prices of the audit do not prove the values that it claims',
        })[why],
      fix: () => 'give the files and the programme as they were, or match again',
      about:
        'A roster is proven optimal by dual prices: for each allowed pair the prices of the two must not exceed its cost, and together they must reach the cost of the roster. They are checked against the files from scratch. The audit also holds a hash of itself. One wrong value is enough to refuse the audit; whether the roster is optimal then remains open.',
    },
    de: {
      message: ({ why }) =>
        ({
          changed: 'der Nachweis wurde verändert, seit er geschrieben wurde',
          counts:
            'der Nachweis gehört zu anderen Personen: seine Anzahlen sind nicht die der Dateien',
          prices: 'die Preise im Nachweis verletzen die Bedingungen eines Beweises',
          values: 'die Preise im Nachweis beweisen die behaupteten Werte nicht',
        })[why],
      fix: () => 'die Dateien und das Programm von damals angeben oder die Liste neu bilden',
      about:
        'Dass eine Liste bestmöglich ist, beweisen Schattenpreise: für jedes erlaubte Paar dürfen die Preise der beiden seine Kosten nicht übersteigen, und zusammen müssen sie die Kosten der Liste erreichen. Das wird aus den Dateien von Grund auf nachgerechnet. Der Nachweis enthält außerdem eine Prüfsumme seiner selbst. Ein einziger falscher Wert genügt, und der Nachweis gilt nicht; über die Liste ist dann nichts bewiesen.',
    },
  }),
  'roster-not-optimal': define<{
    tandems: number;
    sponsors: number;
    waiting?: number;
    lowest?: number;
    total: number;
    kept?: number;
    /** In tenths. */
    points: number;
  }>({
    severity: 'error',
    en: {
      message: ({ tandems, sponsors, waiting = 0, lowest = 0, total, kept = 0, points }) => {
        if (tandems > 0) {
          return `${tandems} more ${tandems === 1 ? 'tandem is' : 'tandems are'} possible`;
        }
        if (sponsors > 0) {
          return `${sponsors} more ${sponsors === 1 ? 'sponsor' : 'sponsors'} could be served by as many tandems`;
        }
        if (waiting > 0) {
          return `${waiting} more ${waiting === 1 ? 'manager' : 'managers'} of those who waited could be served by as many tandems`;
        }
        if (lowest > 0) return 'as many tandems are possible with a higher lowest score';
        if (total > 0) {
          return `as many tandems are possible with ${numbers('en').tenths(points)} more points in all`;
        }
        if (kept > 0) {
          return `as many tandems with as many points are possible in which ${kept} more proposed ${kept === 1 ? 'pair stays' : 'pairs stay'} together`;
        }
        return 'a roster that is better in the order of the objective is possible';
      },
      fix: () => 'match again, or keep the roster if the change was meant',
      about:
        'The roster keeps every rule, but it is not the best: first comes the number of tandems, then that of sponsors served, then the points. Edits by hand are allowed; this says what they cost.',
    },
    de: {
      message: ({ tandems, sponsors, waiting = 0, lowest = 0, total, kept = 0, points }) => {
        if (tandems > 0) {
          return `${tandems} ${tandems === 1 ? 'weiteres Tandem wäre' : 'weitere Tandems wären'} möglich`;
        }
        if (sponsors > 0) {
          return `bei gleich vielen Tandems ${sponsors === 1 ? 'könnte ein Förderer' : `könnten ${sponsors} Förderer`} mehr versorgt werden`;
        }
        if (waiting > 0) {
          return `bei gleich vielen Tandems ${waiting === 1 ? 'könnte eine wartende Führungskraft' : `könnten ${waiting} wartende Führungskräfte`} mehr versorgt werden`;
        }
        if (lowest > 0) {
          return 'gleich viele Tandems wären mit einer höheren niedrigsten Punktzahl möglich';
        }
        if (total > 0) {
          return `gleich viele Tandems wären mit zusammen ${numbers('de').tenths(points)} Punkten mehr möglich`;
        }
        if (kept > 0) {
          return `gleich viele Tandems mit gleich vielen Punkten wären möglich, in denen ${kept} ${kept === 1 ? 'vorgeschlagenes Paar' : 'vorgeschlagene Paare'} mehr zusammenbleiben`;
        }
        return 'eine Liste, die nach dem Ziel besser ist, wäre möglich';
      },
      fix: () => 'die Liste neu bilden, oder sie behalten, wenn die Änderung gewollt war',
      about:
        'Die Liste hält alle Regeln ein, ist aber nicht die beste: zuerst zählt die Zahl der Tandems, dann die der versorgten Förderer, dann die Punkte. Änderungen von Hand sind erlaubt; hier steht, was sie kosten.',
    },
  }),
};
