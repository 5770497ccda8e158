import { define } from '../../definition.ts';
import { STATUS_WORDS } from '../../status-words.ts';

/** What stands below a header of the unmatched file; a roster has no such columns. */
const UNMATCHED = {
  role: {
    en: 'the column that says mentor or manager',
    de: 'die Spalte schreiben, in der Mentor/in oder Führungskraft steht',
  },
  id: { en: 'the column with their ids', de: 'die Spalte mit ihren Personalnummern schreiben' },
} as const;

function ofUnmatched(column: string): (typeof UNMATCHED)[keyof typeof UNMATCHED] | undefined {
  return column === 'role' || column === 'id' ? UNMATCHED[column] : undefined;
}

/** Findings about reading a roster file. */
export const rosterFiles = {
  'roster-without-column': define<{
    column: string;
    /** The same as the file calls its columns, which may be a German workbook. */
    german: string;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ column }) =>
        `${ofUnmatched(column) ? 'the list of people without a tandem' : 'the roster'} has no column ${column}`,
      fix: ({ column }) => {
        const below = ofUnmatched(column)?.en;
        return below === undefined
          ? `write ${column} above the column with those ids`
          : `give the unmatched file of the wave before, or write ${column} above ${below}`;
      },
      about:
        'A roster says with mentor_id and manager_id who is in a tandem with whom. Other columns may be moved, added or taken out; these two must be there under their own names. A list of people without a tandem (--previous-unmatched) needs role and id.',
    },
    de: {
      message: ({ column, german }) =>
        `in der ${ofUnmatched(column) ? 'Liste der Personen ohne Tandem' : 'Tandemliste'} fehlt die Spalte „${german}“`,
      fix: ({ column, german }) => {
        const below = ofUnmatched(column)?.de;
        return below === undefined
          ? `„${german}“ über die Spalte mit diesen Personalnummern schreiben`
          : `die Liste der Personen ohne Tandem aus der Runde davor angeben oder „${german}“ über ${below}`;
      },
      about:
        'Die Tandemliste sagt mit „mentor_id“ und „manager_id“ (in einer deutschen Arbeitsmappe „Mentor-ID“ und „Führungskraft-ID“), wer mit wem ein Tandem bildet. Andere Spalten dürfen verschoben, ergänzt oder gelöscht sein; diese beiden müssen unter ihrem Namen da sein. Eine Liste der Personen ohne Tandem (--previous-unmatched) braucht role und id.',
    },
  }),
  'roster-without-status': define({
    severity: 'warning',
    en: {
      message: () => 'the roster has no column status: every row counts as proposed',
      fix: () => 'add a column status, if some tandems are active or have ended',
      about:
        'The status says what became of a tandem: proposed, declined, active, locked, completed, ended or never. Without it, tandems of the past would be counted as current ones.',
    },
    de: {
      message: () =>
        'in der Tandemliste fehlt die Spalte „Status“: jede Zeile gilt als vorgeschlagen',
      fix: () => 'eine Spalte „Status“ ergänzen, falls Tandems schon laufen oder beendet sind',
      about:
        'Der Status sagt, was aus einem Tandem wurde: vorgeschlagen, abgelehnt, aktiv, fest, abgeschlossen, beendet oder nie. Ohne ihn zählten frühere Tandems wie heutige.',
    },
  }),
  'previous-without-status': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the roster of the wave before has no column status',
      fix: () => 'add a column status and say of each tandem what became of it, such as active',
      about:
        'The roster is the memory of the programme: its status says who is in an active tandem and which pairs were one before. Without it every tandem would be formed again and active ones would be torn apart.',
    },
    de: {
      message: () => 'in der Tandemliste der Runde davor fehlt die Spalte „Status“',
      fix: () =>
        'eine Spalte „Status“ ergänzen und bei jedem Tandem eintragen, was daraus wurde, etwa „aktiv“',
      about:
        'Die Tandemliste ist das Gedächtnis des Programms: Ihr Status sagt, welche Tandems laufen und welche Paare es schon gab. Ohne ihn würden alle Tandems neu gebildet, auch die laufenden.',
    },
  }),
  'blank-roster-id': define<{ column: string }>({
    severity: 'error',
    en: {
      message: ({ column }) => `the row has no ${column}`,
      fix: () => 'fill in the id, or delete the whole row',
      about:
        'Each row of a roster is one tandem and needs both ids. A row that lost one says nothing any more.',
    },
    de: {
      message: ({ column }) => `in der Zeile ist „${column}“ leer`,
      fix: () => 'die Personalnummer eintragen oder die ganze Zeile löschen',
      about:
        'Jede Zeile der Tandemliste ist ein Tandem und braucht beide Personalnummern. Eine Zeile, der eine fehlt, sagt nichts mehr aus.',
    },
  }),
  'unknown-tandem-status': define<{ suggestion: keyof typeof STATUS_WORDS.en | undefined }>({
    severity: 'error',
    en: {
      message: () => 'the cell in the column status is not the status of a tandem',
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'write proposed, declined, active, locked, completed, ended or never'
          : `did you mean ${STATUS_WORDS.en[suggestion]}?`,
      about:
        'proposed: not yet agreed, to be paired again in the next wave; active: running, stays; locked: stays whatever happens; completed and ended: over, both are free again; declined: refused, not to be proposed again; never: must not be paired. German words are read too.',
    },
    de: {
      message: () => 'in der Spalte „Status“ steht kein Status eines Tandems',
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'vorgeschlagen, abgelehnt, aktiv, fest, abgeschlossen, beendet oder nie eintragen'
          : `vielleicht ist „${STATUS_WORDS.de[suggestion]}“ gemeint`,
      about:
        'Vorgeschlagen: wird beim nächsten Mal neu gebildet. Aktiv: läuft und bleibt. Fest: bleibt auf jeden Fall. Abgeschlossen und beendet: vorbei, beide sind wieder frei. Abgelehnt: wird nicht wieder vorgeschlagen. Nie: darf nicht gebildet werden. Die englischen Wörter (proposed, active, locked, completed, ended, declined, never) werden ebenso gelesen.',
    },
  }),
  'blank-tandem-status': define<{
    /** Of a row that tandem has written; in another, somebody may have put names. */
    pair: { readonly mentor: string; readonly manager: string } | undefined;
  }>({
    severity: 'warning',
    en: {
      message: ({ pair }) =>
        `${pair ? `the tandem of ${pair.mentor} and ${pair.manager}` : 'the tandem in this row'} has no status and was read as proposed`,
      fix: () => 'write proposed if that is right, else its status, such as active or ended',
      about:
        'A row without a status counts as proposed, and every wave works proposed pairs out again. So if the status of an active tandem was cleared by mistake, the tandem would end, and a declined pair could be proposed once more. If all rows are proposals, a blank is nothing to worry about.',
    },
    de: {
      message: ({ pair }) =>
        `${pair ? `das Tandem von ${pair.mentor} und ${pair.manager}` : 'das Tandem in dieser Zeile'} hat keinen Status und wurde als „vorgeschlagen“ gelesen`,
      fix: () =>
        '„vorgeschlagen“ eintragen, wenn das stimmt, sonst den Status, etwa „aktiv“ oder „beendet“',
      about:
        'Eine leere Zelle in der Spalte „Status“ gilt als „vorgeschlagen“, und was vorgeschlagen ist, wird in jeder Runde neu gebildet: Ein aktives Tandem, dessen Zelle geleert wurde, liefe nicht weiter, und ein abgelehntes Paar könnte wiederkommen. Hat in einer Liste keine Zeile einen anderen Status, wird nichts gemeldet.',
    },
  }),
  'unknown-role': define({
    severity: 'error',
    en: {
      message: () => 'this row does not say whether it is about a mentor or a manager',
      fix: () => 'write mentor or manager in the column role, or delete the row',
      about:
        'The managers in the unmatched file come first in the next wave. If a row’s role cannot be read, somebody could lose that place unnoticed.',
    },
    de: {
      message: () => 'die Zeile sagt nicht, ob es um eine/n Mentor/in oder eine Führungskraft geht',
      fix: () =>
        'in der Spalte Rolle Mentor/in oder Führungskraft eintragen oder die Zeile löschen',
      about:
        'Führungskräfte, die ohne Tandem geblieben sind, kommen in der nächsten Runde zuerst. Ist die Rolle einer Zeile nicht zu lesen, verlöre die Person diesen Platz unbemerkt.',
    },
  }),
  'id-lost-zeros': define<{
    id: string;
    /** The id in the list; the shorter of the two has lost them. */
    full: string;
    /** The file at hand is a workbook, where a number can be typed, too. */
    workbook: boolean;
  }>({
    severity: 'error',
    en: {
      message: ({ id, full }) =>
        `there is no ${id}, but there is ${full}: the leading zeros are gone${inTheList(id, full) ? ' in the list' : ''}`,
      fix: ({ id, full, workbook }) => {
        if (inTheList(id, full)) return 'export the list with its id columns as text';
        return workbook
          ? `format the cell as text and write ${full}`
          : 'import the file with its id columns as text, or use the roster as a workbook (-o roster.xlsx)';
      },
      about:
        'Excel takes ids such as 0042 for numbers when it opens a CSV file, or when they are typed into a cell that is not formatted as text, and keeps 42. Nothing is repaired by guessing: 42 might be somebody else. The ids that tandem writes into a workbook are text and stay so.',
    },
    de: {
      message: ({ id, full }) =>
        `${id} gibt es nicht, wohl aber ${full}: ${inTheList(id, full) ? 'in den Daten fehlen die führenden Nullen' : 'die führenden Nullen fehlen'}`,
      fix: ({ id, full, workbook }) => {
        if (inTheList(id, full)) return 'die Daten mit den Nummern als Text exportieren';
        return workbook
          ? `die Zelle als Text formatieren und ${full} eintragen`
          : 'die Datei mit den Nummern als Text importieren oder die Tandemliste als Arbeitsmappe verwenden (-o liste.xlsx)';
      },
      about:
        'Excel hält Personalnummern wie 0042 beim Öffnen einer CSV-Datei oder beim Eintippen in eine Zelle, die nicht als Text formatiert ist, für Zahlen und behält 42. Geraten wird nicht: 42 könnte jemand anderes sein. Die Nummern, die tandem in eine Arbeitsmappe schreibt, sind Text und bleiben es.',
    },
  }),
  'id-written-otherwise': define<{
    id: string;
    /** The id in the list. */
    full: string;
  }>({
    severity: 'error',
    en: {
      message: ({ id, full }) => `there is no ${id}, but there is ${full}`,
      fix: ({ full }) => `write the id as the list does, ${full}`,
      about:
        'The id is in the list in another case, with other punctuation or blanks, or as a number without decimals. What the row says of somebody would be lost, and a pair that was refused could be formed again. Nothing is repaired by guessing: it might be somebody else.',
    },
    de: {
      message: ({ id, full }) => `${id} gibt es nicht, wohl aber ${full}`,
      fix: ({ full }) => `die Nummer so schreiben wie in den Daten, ${full}`,
      about:
        'Die Nummer steht in den Daten mit anderer Groß- und Kleinschreibung, mit anderen Satz- oder Leerzeichen oder ohne Nachkommastellen. Was die Zeile über jemanden sagt, ginge verloren, und ein abgelehntes Paar könnte wieder gebildet werden. Geraten wird nicht: Es könnte jemand anderes sein.',
    },
  }),
  'person-under-new-id': define<{
    role: 'mentor' | 'manager';
    /** The id that somebody of this name or address has now. */
    now: string;
    /** What the columns are called in the file: of the id, the tandem, and the name and address. */
    columns: { readonly id: string; readonly tandem: string; readonly person: readonly string[] };
  }>({
    severity: 'error',
    en: {
      message: ({ role, now }) => `the ${role} of this row is in the list under another id, ${now}`,
      fix: ({ now, columns: { id, tandem, person } }) =>
        `write ${now} as ${id} and clear the ${tandem} of the row; if this is somebody else, clear ${person.join(' and ')} instead`,
      about:
        'Name or e-mail address of the row are those of one person in the list who has another id there, as after a change of the personnel numbers. By its id the row means somebody who is gone, or somebody else: a tandem would end, or a pair could be formed again that was refused, forbidden or over. Pairs that are only proposed are worked out again anyway.',
    },
    de: {
      message: ({ role, now }) =>
        `${role === 'mentor' ? 'die Mentorin oder der Mentor' : 'die Führungskraft'} dieser Zeile steht in den Daten unter einer anderen Nummer, ${now}`,
      fix: ({ now, columns: { id, tandem, person } }) =>
        `${now} in die Spalte „${id}“ schreiben und in der Zeile „${tandem}“ leeren; ist es jemand anderes, stattdessen ${person.map((one) => `„${one}“`).join(' und ')} leeren`,
      about:
        'Name oder E-Mail-Adresse der Zeile gehören in den Daten einer Person mit anderer Nummer, etwa nach einer Umstellung der Personalnummern. Nach ihrer Nummer meint die Zeile jemanden, der gegangen ist, oder jemand anderen: Ein Tandem würde enden, oder ein abgelehntes, verbotenes oder beendetes Paar könnte wieder gebildet werden. Zeilen, die nur vorgeschlagen sind, werden ohnehin neu gebildet.',
    },
  }),
  'unknown-roster-id': define<{
    /** Undefined where the cell may hold a name. */
    id: string | undefined;
    role: 'mentor' | 'manager';
    /** What the column of the id is called in the file. */
    column: string;
    otherFile: boolean;
    swapped: boolean;
    byHand: boolean;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    en: {
      message: ({ id, role, column, otherFile }) =>
        id === undefined
          ? `the cell in the column ${column} is not an id of the ${role}s file`
          : otherFile
            ? `${id} stands for the ${role}, but is in the other file`
            : `the ${role}s file has no ${id}`,
      fix: ({ otherFile, swapped, byHand, suggestion }) => {
        if (swapped) return 'the two ids are swapped: put each into its own column';
        if (otherFile) return 'put the two ids into their own columns';
        const left = `${byHand ? 'delete the row' : 'set the status'} if this person has left`;
        return suggestion === undefined
          ? `correct the id, or ${left}`
          : `did you mean ${suggestion}? Correct the id, or ${left}`;
      },
      about:
        'Everybody in a current tandem must be in the files that were given. In the roster of the wave before, so must both people of a row without a tandem_id, whatever its status: it was written by hand, and with a wrong id it would not keep the pair apart that was meant. Rows of the past (completed, ended, declined, never) with the tandem_id of their two ids may name people who have left.',
    },
    de: {
      message: ({ id, role, column, otherFile }) =>
        id === undefined
          ? `in der Spalte „${column}“ steht keine Nummer aus der ${role === 'mentor' ? 'Datei der Mentor/innen' : 'Datei der Führungskräfte'}`
          : otherFile
            ? `${id} steht in der Spalte „${column}“, gehört aber in die andere Datei`
            : `${role === 'mentor' ? 'die Datei der Mentor/innen' : 'die Datei der Führungskräfte'} kennt ${id} nicht`,
      fix: ({ otherFile, swapped, byHand, suggestion }) => {
        if (swapped) return 'die beiden Nummern sind vertauscht: jede in ihre Spalte setzen';
        if (otherFile) return 'die beiden Personalnummern in die richtigen Spalten setzen';
        const left = `wenn die Person gegangen ist, ${byHand ? 'die Zeile löschen' : 'den Status ändern'}`;
        return suggestion === undefined
          ? `die Nummer berichtigen oder, ${left}`
          : `vielleicht ist ${suggestion} gemeint: die Nummer berichtigen oder, ${left}`;
      },
      about:
        'Alle, die jetzt in einem Tandem sind, müssen in den angegebenen Dateien vorkommen. In der Liste der vorigen Runde gilt das auch für beide Personen einer Zeile ohne tandem_id, gleich mit welchem Status: Sie ist von Hand geschrieben, und mit einer falschen Nummer hielte sie das gemeinte Paar nicht auseinander. Abgeschlossene, beendete, abgelehnte und verbotene Paare, deren Zeile die tandem_id ihrer beiden Nummern hat, dürfen Personen nennen, die gegangen sind.',
    },
  }),
};

/** Whether the list has lost the zeros, and not the row at hand. */
function inTheList(id: string, full: string): boolean {
  return full.length < id.length;
}
