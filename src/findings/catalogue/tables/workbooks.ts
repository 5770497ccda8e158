import { define } from '../../definition.ts';

/** Findings about workbooks. */
export const workbooks = {
  'damaged-workbook': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => "the workbook is damaged and can't be read",
      fix: () => 'open it in Excel or LibreOffice, let it be repaired and save it again as .xlsx',
      about:
        'A .xlsx file is an archive of several parts. Here parts are missing, contradict each other or do not unpack, as after an interrupted download.',
    },
    de: {
      message: () => 'die Arbeitsmappe ist beschädigt und nicht lesbar',
      fix: () =>
        'sie in Excel oder LibreOffice öffnen, reparieren lassen und wieder als .xlsx speichern',
      about:
        'Eine .xlsx-Datei ist ein Archiv aus mehreren Teilen. Hier fehlen Teile, widersprechen einander oder lassen sich nicht entpacken, etwa nach einem abgebrochenen Download.',
    },
  }),
  'workbook-too-large': define({
    severity: 'error',
    stops: true,
    en: {
      message: () =>
        'the workbook is too large: more than 128 MiB or a hundredfold unpacked, or 1,048,576 rows',
      fix: () => 'save the sheet as “CSV UTF-8” and use that file',
      about:
        'Workbooks unpack to many times their size, and the limit keeps the memory in bounds. As delimited text far more rows can be read.',
    },
    de: {
      message: () =>
        'die Arbeitsmappe ist zu groß: entpackt mehr als 128 MiB oder das Hundertfache, oder 1.048.576 Zeilen',
      fix: () => 'das Blatt als „CSV UTF-8“ speichern und diese Datei verwenden',
      about:
        'Arbeitsmappen entpacken sich auf ein Vielfaches ihrer Größe; die Grenze hält den Speicherbedarf im Rahmen. Als Textdatei lassen sich weit mehr Zeilen lesen.',
    },
  }),
  'unknown-sheet': define<{ sheet: string; sheets: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ sheet, sheets }) =>
        `there is no sheet “${sheet}”; the workbook has ${sheets.map((name) => `“${name}”`).join(', ')}`,
      fix: () => 'name one of its sheets with --sheet, spelt exactly so',
      about: 'The workbook has no sheet of the name that was given with --sheet.',
    },
    de: {
      message: ({ sheet, sheets }) =>
        `es gibt kein Blatt „${sheet}“; die Mappe hat ${sheets.map((name) => `„${name}“`).join(', ')}`,
      fix: () => 'eines ihrer Blätter mit --sheet nennen, genau so geschrieben',
      about: 'Die Arbeitsmappe hat kein Blatt mit dem Namen, der mit --sheet angegeben wurde.',
    },
  }),
  'several-sheets': define<{ sheet: string; count: number }>({
    severity: 'note',
    en: {
      message: ({ sheet, count }) => `the workbook has ${count} sheets; “${sheet}” was read`,
      fix: () => 'name another with --sheet if it is the wrong one',
      about:
        'Of several sheets the first that is visible and not empty is read. Hidden sheets are read only if they are named.',
    },
    de: {
      message: ({ sheet, count }) => `die Mappe hat ${count} Blätter; gelesen wurde „${sheet}“`,
      fix: () => 'mit --sheet ein anderes nennen, falls es das falsche ist',
      about:
        'Von mehreren Blättern wird das erste gelesen, das sichtbar und nicht leer ist. Ausgeblendete Blätter werden nur gelesen, wenn sie genannt sind.',
    },
  }),
  'no-cached-value': define({
    severity: 'error',
    en: {
      message: () => 'the cell holds a formula whose result is not stored in the file',
      fix: () => 'open the workbook in Excel or LibreOffice and save it, then run again',
      about:
        'Formulas are not calculated here; their results are read as the spreadsheet program stored them. Files that were written by a program without calculating have none.',
    },
    de: {
      message: () => 'die Zelle enthält eine Formel, deren Ergebnis nicht in der Datei steht',
      fix: () => 'die Mappe in Excel oder LibreOffice öffnen und speichern, dann erneut starten',
      about:
        'Formeln werden hier nicht berechnet, sondern ihre Ergebnisse gelesen, wie das Tabellenprogramm sie gespeichert hat. Dateien, die ein Programm ohne Berechnung geschrieben hat, haben keine.',
    },
  }),
  'padded-number': define({
    severity: 'warning',
    en: {
      message: () =>
        'the cell shows zeros in front, but holds a number without them; it was read as shown',
      fix: () => 'format the column as text if the zeros belong to the value',
      about:
        "A number format such as 0000 makes Excel show 42 as 0042. The file stores 42; whether the zeros belong to it can't be known, so the value was taken as people see it.",
    },
    de: {
      message: () =>
        'die Zelle zeigt führende Nullen, enthält aber eine Zahl ohne sie; gelesen wie angezeigt',
      fix: () => 'die Spalte als Text formatieren, falls die Nullen zum Wert gehören',
      about:
        'Ein Zahlenformat wie 0000 lässt Excel 42 als 0042 anzeigen. Gespeichert ist 42; ob die Nullen dazugehören, ist nicht erkennbar, daher gilt der Wert, wie er zu sehen ist.',
    },
  }),
};
