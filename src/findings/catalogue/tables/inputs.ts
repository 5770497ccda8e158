import { define } from '../../definition.ts';
import { inBoth } from '../../../util/language.ts';

/** What a path may lead to instead of a file, in words. */
const kinds = inBoth(
  { folder: 'a folder', device: 'a device or a pipe' },
  { folder: 'ein Ordner', device: 'ein Gerät oder eine Pipe' },
);

/** Findings about files that can't be read. */
export const inputs = {
  'missing-file': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'there is no such file',
      fix: () => 'check the spelling and the folder of the file name',
      about:
        'No file of this name exists where it was looked for. A name without a folder is looked for in the folder in which the command was started.',
    },
    de: {
      message: () => 'diese Datei gibt es nicht',
      fix: () => 'Schreibweise und Ordner des Dateinamens prüfen',
      about:
        'An der angegebenen Stelle gibt es keine Datei dieses Namens. Ein Name ohne Ordner wird in dem Ordner gesucht, in dem der Befehl gestartet wurde.',
    },
  }),
  'no-permission': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the file may not be read by this user',
      fix: () => 'ask its owner for permission to read it, or copy it to a folder of your own',
      about: 'The system refused to open the file because of its permissions or those of a folder.',
    },
    de: {
      message: () => 'für diese Datei fehlt die Leseberechtigung',
      fix: () => 'Leserecht erbitten oder die Datei in einen eigenen Ordner kopieren',
      about:
        'Das System hat das Öffnen verweigert, wegen der Rechte der Datei oder eines Ordners darüber.',
    },
  }),
  'not-a-file': define<{ kind: 'folder' | 'device' }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ kind }) => `this is ${kinds.en[kind]}, not a file`,
      fix: ({ kind }) =>
        kind === 'folder'
          ? 'name a file in that folder'
          : 'name a file, or give “-” and pass the data through standard input',
      about:
        'Inputs are files, since they are read once and their hash goes into the audit. Data from another program can be passed through standard input with “-” as the file name.',
    },
    de: {
      message: ({ kind }) => `dies ist ${kinds.de[kind]}, keine Datei`,
      fix: ({ kind }) =>
        kind === 'folder'
          ? 'eine Datei in diesem Ordner angeben'
          : 'eine Datei angeben oder mit „-“ die Daten über die Standardeingabe übergeben',
      about:
        'Eingaben sind Dateien, denn sie werden einmal gelesen und ihre Prüfsumme steht im Nachweis. Daten eines anderen Programms können über die Standardeingabe kommen, mit „-“ als Dateiname.',
    },
  }),
  'unreadable-file': define<{ reason: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ reason }) => `the file could not be read: the system reports ${reason}`,
      fix: () => 'try again; if it happens again, copy the file to a local folder',
      about: 'The system failed while the file was being read, for instance on a network drive.',
    },
    de: {
      message: ({ reason }) => `die Datei ließ sich nicht lesen: das System meldet ${reason}`,
      fix: () => 'erneut versuchen; bleibt es so, die Datei in einen lokalen Ordner kopieren',
      about: 'Beim Lesen der Datei trat ein Systemfehler auf, etwa auf einem Netzlaufwerk.',
    },
  }),
  'file-too-large': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the file is larger than 512 MiB',
      fix: () => 'export only the people concerned and only the columns needed',
      about: 'The limit keeps the memory in bounds. A million people fit into a fifth of it.',
    },
    de: {
      message: () => 'die Datei ist größer als 512 MiB',
      fix: () => 'nur die betroffenen Personen und nur die nötigen Spalten exportieren',
      about:
        'Die Grenze hält den Speicherbedarf im Rahmen. Eine Million Personen passen in ein Fünftel davon.',
    },
  }),
  'file-changed': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the file was changed while it was being read',
      fix: () => 'wait until the other program has finished writing, then run again',
      about:
        'Another program wrote to the file at the same moment. A mixture of the old and the new content would be neither.',
    },
    de: {
      message: () => 'die Datei wurde während des Lesens geändert',
      fix: () => 'warten, bis das andere Programm fertig geschrieben hat, dann erneut starten',
      about:
        'Ein anderes Programm schrieb im selben Moment in die Datei. Eine Mischung aus altem und neuem Inhalt wäre keines von beiden.',
    },
  }),
  'not-a-record': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the row is not a plain object',
      fix: () => 'give each row as an object, such as { id: "M1", department: "Sales" }',
      about:
        'Rows that are given to the library are plain objects whose keys are read like headers.',
    },
    de: {
      message: () => 'die Zeile ist kein einfaches Objekt',
      fix: () => 'jede Zeile als Objekt angeben, etwa { id: "M1", department: "Vertrieb" }',
      about:
        'Zeilen, die der Bibliothek übergeben werden, sind einfache Objekte, deren Schlüssel wie Überschriften gelesen werden.',
    },
  }),
  'not-a-cell': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the value is neither a text, a number, a yes/no nor a list of these',
      fix: () => 'give a string, a number, a boolean, or an array of strings and numbers',
      about:
        'A value of a plain object is read like a cell of a spreadsheet, and nothing else fits into a cell.',
    },
    de: {
      message: () => 'der Wert ist weder Text noch Zahl, Ja/Nein oder eine Liste davon',
      fix: () =>
        'eine Zeichenkette, eine Zahl, einen Wahrheitswert oder ein Array aus Zeichenketten und Zahlen angeben',
      about:
        'Ein Wert eines einfachen Objekts wird wie eine Zelle einer Tabelle gelesen; anderes passt in keine Zelle.',
    },
  }),
};
