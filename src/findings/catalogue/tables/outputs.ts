import { define } from '../../definition.ts';
import { inBoth } from '../../../util/language.ts';

/** What a path may lead to instead of a file, in words. */
const kinds = inBoth(
  {
    folder: 'is a folder',
    file: 'is a file, not a folder',
    link: 'is a symbolic link, which is not followed',
    device: 'is a device or a pipe',
  },
  {
    folder: 'ist ein Ordner',
    file: 'ist eine Datei, kein Ordner',
    link: 'ist ein symbolischer Link; ihm wird nicht gefolgt',
    device: 'ist ein Gerät oder eine Pipe',
  },
);

/** What is written, in words. */
const written = inBoth(
  { table: 'a table', page: 'a page', json: 'JSON', folder: 'a folder' },
  { table: 'eine Tabelle', page: 'eine Seite', json: 'JSON', folder: 'ein Ordner' },
);

/** Findings about files that can't be written. Nothing was changed when one of them is reported. */
export const outputs = {
  'output-exists': define<{ replaceable: boolean }>({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the output exists already',
      fix: ({ replaceable }) =>
        replaceable
          ? 'choose another name, or replace it with --force'
          : 'choose another folder, or move the file away',
      about:
        'Files are not replaced unasked: a roster may hold the statuses of a running programme. Nothing was written.',
    },
    de: {
      message: () => 'die Ausgabedatei gibt es schon',
      fix: ({ replaceable }) =>
        replaceable
          ? 'einen anderen Namen wählen oder sie mit --force ersetzen'
          : 'einen anderen Ordner wählen oder die Datei verschieben',
      about:
        'Dateien werden nicht ungefragt ersetzt: Eine Tandemliste kann den Stand eines laufenden Programms enthalten. Es wurde nichts geschrieben.',
    },
  }),
  'output-is-input': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the output is one of the inputs',
      fix: () => 'choose another name for the output',
      about:
        'The output leads to the same file as an input, by its name or through a link. Inputs are never written, not even with --force.',
    },
    de: {
      message: () => 'die Ausgabedatei ist eine der Eingabedateien',
      fix: () => 'einen anderen Namen für die Ausgabe wählen',
      about:
        'Die Ausgabe führt zur selben Datei wie eine Eingabe, durch ihren Namen oder über einen Link. Eingaben werden nie überschrieben, auch nicht mit --force.',
    },
  }),
  'outputs-coincide': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'two outputs are the same file',
      fix: () => 'give each output a name of its own',
      about:
        'Two outputs lead to one file, so that one would replace the other, or both to standard output, where the JSON result goes, too.',
    },
    de: {
      message: () => 'zwei Ausgaben sind dieselbe Datei',
      fix: () => 'jeder Ausgabe einen eigenen Namen geben',
      about:
        'Zwei Ausgaben führen zu einer Datei, sodass eine die andere ersetzen würde, oder beide zur Standardausgabe, auf der auch das JSON-Ergebnis erscheint.',
    },
  }),
  'output-name': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'Windows cannot have a file or folder of this name',
      fix: () =>
        'choose another name: none of the devices of Windows (CON, PRN, AUX, NUL, COM1, LPT1), and no dot or blank at the end',
      about:
        'Windows takes names such as CON.csv for a device, whatever stands behind the dot, and drops a dot or a blank at the end of a name. Since the files go to others, such a name is refused on every system. Nothing was written.',
    },
    de: {
      message: () => 'eine Datei oder ein Ordner kann unter Windows nicht so heißen',
      fix: () =>
        'einen anderen Namen wählen: keines der Geräte von Windows (CON, PRN, AUX, NUL, COM1, LPT1) und kein Punkt oder Leerzeichen am Ende',
      about:
        'Windows hält Namen wie CON.csv für ein Gerät, gleich was hinter dem Punkt steht, und lässt einen Punkt oder ein Leerzeichen am Ende weg. Weil die Dateien an andere gehen, wird ein solcher Name auf jedem System abgelehnt. Geschrieben wurde nichts.',
    },
  }),
  'output-ending': define<{ ending: string; form: keyof typeof written.en }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ ending, form }) =>
        `this output is ${written.en[form]}; tandem does not write it as ${ending}`,
      fix: ({ ending, form }) => {
        if (form === 'folder') return 'name a folder; pack it afterwards if need be';
        if (form === 'json') return 'end its name in .json';
        if (form === 'page') {
          return ending === '.pdf'
            ? 'end its name in .html, open it in a browser and print it to PDF'
            : 'end its name in .html';
        }
        return ending === '.json'
          ? 'end its name in .xlsx or .csv; --json prints the result as JSON'
          : 'end its name in .xlsx (a workbook) or in .csv, .tsv or .txt (text)';
      },
      about:
        'Tables are written as workbooks (.xlsx) or as text (.csv, .tsv, .txt), reports and sheets as pages (.html), audits as JSON (.json). Under the name of another format the programs that go by it would call the file damaged. Nothing was written.',
    },
    de: {
      message: ({ ending, form }) =>
        `diese Ausgabe ist ${written.de[form]}; als ${ending} schreibt tandem sie nicht`,
      fix: ({ ending, form }) => {
        if (form === 'folder') return 'einen Ordner nennen und ihn bei Bedarf danach packen';
        if (form === 'json') return 'den Namen auf .json enden lassen';
        if (form === 'page') {
          return ending === '.pdf'
            ? 'den Namen auf .html enden lassen, die Seite im Browser öffnen und als PDF drucken'
            : 'den Namen auf .html enden lassen';
        }
        return ending === '.json'
          ? 'den Namen auf .xlsx oder .csv enden lassen; --json gibt das Ergebnis als JSON aus'
          : 'den Namen auf .xlsx (Arbeitsmappe) oder auf .csv, .tsv oder .txt (Text) enden lassen';
      },
      about:
        'Tabellen werden als Arbeitsmappe (.xlsx) oder als Text (.csv, .tsv, .txt) geschrieben, Berichte und Blätter als Seiten (.html), Nachweise als JSON (.json). Unter dem Namen eines anderen Formats hielten Programme, die danach gehen, die Datei für beschädigt. Es wurde nichts geschrieben.',
    },
  }),
  'output-not-a-file': define<{ kind: 'folder' | 'file' | 'link' | 'device' }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ kind }) => `the output ${kinds.en[kind]}`,
      fix: () => 'choose another name for the output',
      about:
        'Outputs are plain files. Symbolic links are not followed, so that personal data do not land where nobody expects them; devices such as /dev/null and standard output can be named.',
    },
    de: {
      message: ({ kind }) => `die Ausgabe ${kinds.de[kind]}`,
      fix: () => 'einen anderen Namen für die Ausgabe wählen',
      about:
        'Ausgaben sind einfache Dateien. Symbolischen Links wird nicht gefolgt, damit Personaldaten nicht an unerwarteter Stelle landen; Geräte wie /dev/null und die Standardausgabe können angegeben werden.',
    },
  }),
  'output-locked': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the file is open in another program',
      fix: () => 'close it in Excel or LibreOffice and run again',
      about:
        'Another program, most often Excel, holds the file open, or has left a lock file (~$… or .~lock.…#) beside it. Whatever is saved there later would undo the new content. If the program is closed and the lock file is still there, delete it.',
    },
    de: {
      message: () => 'die Datei ist in einem anderen Programm geöffnet',
      fix: () => 'sie in Excel oder LibreOffice schließen und erneut starten',
      about:
        'Ein anderes Programm, meist Excel, hält die Datei offen oder hat eine Sperrdatei (~$… oder .~lock.…#) daneben hinterlassen. Was dort später gespeichert wird, machte den neuen Inhalt rückgängig. Ist das Programm geschlossen und die Sperrdatei noch da, kann sie gelöscht werden.',
    },
  }),
  'output-busy': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'another run of tandem is writing into this folder',
      fix: () => 'wait until it has finished, then run again',
      about:
        'Two runs that write the same files at once could leave the roster of one beside the audit of the other. The lock ends with the run that holds it.',
    },
    de: {
      message: () => 'ein anderer Lauf von tandem schreibt gerade in diesen Ordner',
      fix: () => 'warten, bis er fertig ist, dann erneut starten',
      about:
        'Zwei Läufe, die gleichzeitig dieselben Dateien schreiben, könnten die Tandemliste des einen neben dem Nachweis des anderen hinterlassen. Die Sperre endet mit dem Lauf, der sie hält.',
    },
  }),
  'output-read-only': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the folder of the output may not be written by this user',
      fix: () => 'choose a folder of your own',
      about:
        'Each output is written to a temporary file in its folder first, so the folder must allow it. Nothing was written.',
    },
    de: {
      message: () => 'für den Ordner der Ausgabe fehlt die Schreibberechtigung',
      fix: () => 'einen eigenen Ordner wählen',
      about:
        'Jede Ausgabe entsteht zuerst als temporäre Datei in ihrem Ordner; der Ordner muss das erlauben. Es wurde nichts geschrieben.',
    },
  }),
  'no-output-folder': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the folder of the output does not exist',
      fix: () => 'create it first, or choose another',
      about: 'Folders are not created unasked, since a slip in a name would go unnoticed.',
    },
    de: {
      message: () => 'den Ordner der Ausgabe gibt es nicht',
      fix: () => 'ihn zuerst anlegen oder einen anderen wählen',
      about:
        'Ordner werden nicht ungefragt angelegt, sonst bliebe ein Schreibfehler im Namen unbemerkt.',
    },
  }),
  'disk-full': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'there is no room left for the output',
      fix: () => 'make room or choose another drive, then run again',
      about:
        'The drive or the quota is full. Old files are still whole, and nothing half-written is left.',
    },
    de: {
      message: () => 'für die Ausgabe ist kein Platz mehr',
      fix: () => 'Platz schaffen oder ein anderes Laufwerk wählen, dann erneut starten',
      about:
        'Das Laufwerk oder das Kontingent ist voll. Alte Dateien sind unversehrt, und nichts Halbes blieb zurück.',
    },
  }),
  'output-failed': define<{ reason: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ reason }) => `the output could not be written: the system reports ${reason}`,
      fix: () => 'try again; if it happens again, write to a local folder',
      about:
        'The system failed while the output was being written. Old files are still whole, and nothing half-written is left.',
    },
    de: {
      message: ({ reason }) => `die Ausgabe ließ sich nicht schreiben: das System meldet ${reason}`,
      fix: () => 'erneut versuchen; bleibt es so, in einen lokalen Ordner schreiben',
      about:
        'Beim Schreiben trat ein Systemfehler auf. Alte Dateien sind unversehrt, und nichts Halbes blieb zurück.',
    },
  }),
  'folder-not-empty': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the folder exists and is not empty',
      fix: () => 'choose a new folder, or write into this one with --force',
      about:
        'A folder of files for the tandems is handed on as a whole; old files among the new ones would be handed on with them.',
    },
    de: {
      message: () => 'den Ordner gibt es schon, und er ist nicht leer',
      fix: () => 'einen neuen Ordner wählen oder mit --force in diesen schreiben',
      about:
        'Ein Ordner mit Dateien für die Tandems wird als Ganzes weitergegeben; alte Dateien zwischen den neuen gingen mit.',
    },
  }),
  'outputs-mixed': define<{ fresh: readonly string[]; old: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ fresh, old }) =>
        `the outputs could not be put in place, nor could all be put back; new: ${fresh.join(', ')}; as before: ${old.join(', ')}`,
      fix: () => 'delete the new files or run again, and do not use them beside the old ones',
      about:
        'All outputs are renamed into place or none. Here a rename failed, and the system also refused to undo those before it. Each file is whole, but the new and the old ones do not belong together.',
    },
    de: {
      message: ({ fresh, old }) =>
        `die Ausgaben ließen sich nicht alle ablegen und auch nicht alle zurücknehmen; neu: ${fresh.join(', ')}; wie zuvor: ${old.join(', ')}`,
      fix: () =>
        'die neuen Dateien löschen oder erneut starten und sie nicht neben den alten verwenden',
      about:
        'Entweder werden alle Ausgaben abgelegt oder keine. Hier schlug das Umbenennen fehl, und das System verweigerte auch das Zurücknehmen. Jede Datei ist unversehrt, aber neue und alte gehören nicht zusammen.',
    },
  }),
  'output-too-large': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'this output would be larger than what tandem reads, so nothing was written',
      fix: () =>
        'shorten texts of more than 32,767 characters, leave names out with --ids-only, or match in parts',
      about:
        'What is written is read back before it becomes a file. Texts are read up to 4,194,304 rows, 64,000,000 cells and 1 MiB in a line, worksheets up to 1,048,576 rows.',
    },
    de: {
      message: () =>
        'diese Ausgabe wäre größer, als tandem lesen kann; es wurde nichts geschrieben',
      fix: () =>
        'Texte mit mehr als 32.767 Zeichen kürzen, mit --ids-only die Namen weglassen oder in Teilen bilden',
      about:
        'Was geschrieben wird, wird gelesen, bevor eine Datei daraus wird. Textdateien werden bis 4.194.304 Zeilen, 64.000.000 Zellen und 1 MiB je Zeile gelesen, Tabellenblätter bis 1.048.576 Zeilen.',
    },
  }),
  'text-cut': define<{ cells: readonly string[] }>({
    severity: 'warning',
    en: {
      message: ({ cells }) =>
        `${cells.length === 1 ? 'the text' : 'texts'} of ${few(cells, 'and', 'more')} ${cells.length === 1 ? 'was' : 'were'} cut to 32,767 characters`,
      fix: () => 'write a .csv file if the whole text is needed',
      about:
        'A cell of a workbook holds 32,767 characters at most; Excel refuses the file otherwise.',
    },
    de: {
      message: ({ cells }) =>
        `${cells.length === 1 ? 'der Text' : 'Texte'} in ${few(cells, 'und', 'weitere')} ${cells.length === 1 ? 'wurde' : 'wurden'} auf 32.767 Zeichen gekürzt`,
      fix: () => 'eine .csv-Datei schreiben, wenn der ganze Text gebraucht wird',
      about:
        'Eine Zelle einer Arbeitsmappe fasst höchstens 32.767 Zeichen; Excel weist die Datei sonst zurück.',
    },
  }),
  'characters-replaced': define<{ cells: readonly string[] }>({
    severity: 'warning',
    en: {
      message: ({ cells }) =>
        `characters that a workbook cannot hold were replaced by “�” in ${few(cells, 'and', 'more')}`,
      fix: () => 'write a .csv file if they are needed, or correct them in the input',
      about:
        'Workbooks are XML, which has no place for half of a surrogate pair, U+FFFE and U+FFFF. Such characters come from damaged exports.',
    },
    de: {
      message: ({ cells }) =>
        `Zeichen, die eine Arbeitsmappe nicht enthalten kann, wurden in ${few(cells, 'und', 'weitere')} durch „�“ ersetzt`,
      fix: () =>
        'eine .csv-Datei schreiben, wenn sie gebraucht werden, oder sie in der Eingabe korrigieren',
      about:
        'Arbeitsmappen sind XML; darin haben halbe Ersatzpaare, U+FFFE und U+FFFF keinen Platz. Solche Zeichen stammen aus beschädigten Exporten.',
    },
  }),
};

/** The first cells by name, and how many there are beside them. */
function few(cells: readonly string[], and: string, more: string): string {
  const first = cells.slice(0, 3).join(', ');
  return cells.length > 3 ? `${first} ${and} ${cells.length - 3} ${more}` : first;
}
