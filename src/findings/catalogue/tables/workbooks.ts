import { define } from '../../definition.ts';

/** Findings about workbooks. */
export const workbooks = {
  'damaged-workbook': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => "the workbook is damaged and can't be read",
      fix: () => 'open it in Excel or LibreOffice, have it repaired and save it again as .xlsx',
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
        'the workbook is too large: more than 128 MiB or a hundred times its size when unpacked, or 1,048,576 rows',
      fix: () => 'save the sheet as “CSV UTF-8” and use that file',
      about:
        'Workbooks unpack to many times their size, and the limit keeps the memory in bounds. As delimited text far more rows can be read.',
    },
    de: {
      message: () =>
        'die Arbeitsmappe ist zu groß: entpackt mehr als 128 MiB oder mehr als das Hundertfache ihrer Größe, oder 1.048.576 Zeilen',
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
      about:
        'The workbook has no sheet of the name that was given with --sheet, and neither has the other list. A name that one of the two lists has is that of its sheet, and the other is read as without it. Given twice, --sheet names the sheet of the mentors and then that of the managers.',
    },
    de: {
      message: ({ sheet, sheets }) =>
        `es gibt kein Blatt „${sheet}“; die Mappe hat ${sheets.map((name) => `„${name}“`).join(', ')}`,
      fix: () => 'eines ihrer Blätter mit --sheet nennen, genau so geschrieben',
      about:
        'Weder diese Arbeitsmappe noch die andere Liste hat ein Blatt mit dem Namen, der mit --sheet angegeben wurde. Hat es nur eine der beiden, gilt der Name dort, und die andere wird gelesen wie ohne ihn. Zweimal angegeben nennt --sheet zuerst das Blatt der Mentor/innen, dann das der Führungskräfte.',
    },
  }),
  'several-sheets': define<{ sheet: string; sheets: readonly string[]; fits: boolean }>({
    severity: 'note',
    en: {
      message: ({ sheet, sheets, fits }) =>
        `the workbook has ${sheets.length} sheets (${sheets.map((name) => `“${name}”`).join(', ')}); ` +
        (fits
          ? `“${sheet}” was read, whose headers fit`
          : `“${sheet}” was read, though no sheet has headers that fit`),
      fix: () => 'name another with --sheet if it is the wrong one',
      about:
        'Of several sheets, the one whose headers fit best is read; if none fits, the first that is visible and not empty. Hidden sheets are read only if they are named.',
    },
    de: {
      message: ({ sheet, sheets, fits }) =>
        `die Mappe hat ${sheets.length} Blätter (${sheets.map((name) => `„${name}“`).join(', ')}); ` +
        (fits
          ? `gelesen wurde „${sheet}“, dessen Spaltenköpfe passen`
          : `gelesen wurde „${sheet}“, obwohl kein Blatt passende Spaltenköpfe hat`),
      fix: () => 'mit --sheet ein anderes nennen, falls es das falsche ist',
      about:
        'Von mehreren Blättern wird das gelesen, dessen Spaltenköpfe am besten passen; passt keines, das erste, das sichtbar und nicht leer ist. Ausgeblendete Blätter werden nur gelesen, wenn sie genannt sind.',
    },
  }),
  'sheets-not-read': define<{
    sheet: string;
    others: readonly string[];
    /** The others have further rows, or say more of the same people. */
    why: 'rows' | 'people';
  }>({
    severity: 'warning',
    en: {
      message: ({ sheet, others, why }) => {
        const names = others.map((name) => `“${name}”`).join(', ');
        const isOne = others.length === 1;
        return why === 'rows'
          ? `only the sheet “${sheet}” was read; ${names} ${isOne ? 'has' : 'have'} the same columns and other rows`
          : `only the sheet “${sheet}” was read; ${names} ${isOne ? 'names' : 'name'} people of it and may say who takes no part or who must not meet`;
      },
      fix: ({ sheet, why }) =>
        why === 'rows'
          ? `put everybody into one sheet; if “${sheet}” is complete, name it with --sheet`
          : `put what it says into columns of “${sheet}”, such as volunteers or excludes; if nothing is missing there, name “${sheet}” with --sheet`,
      about:
        'One sheet of a workbook is read. Where another visible sheet has the same columns, or all but one, and rows that the first has not or has otherwise, it may be a part of the list, such as that of another department, or one of other days. And a sheet whose name or header speaks of refusals, vetoes or leaving may say of people of the list that they are not to be paired. None of that was read.',
    },
    de: {
      message: ({ sheet, others, why }) => {
        const names = others.map((name) => `„${name}“`).join(', ');
        const isOne = others.length === 1;
        return why === 'rows'
          ? `nur das Blatt „${sheet}“ wurde gelesen; ${names} ${isOne ? 'hat' : 'haben'} dieselben Spalten und andere Zeilen`
          : `nur das Blatt „${sheet}“ wurde gelesen; ${names} ${isOne ? 'nennt' : 'nennen'} Personen daraus und womöglich, wer nicht teilnimmt oder wer sich nicht treffen darf`;
      },
      fix: ({ sheet, why }) =>
        why === 'rows'
          ? `alle in ein Blatt schreiben; ist „${sheet}“ vollständig, es mit --sheet nennen`
          : `was dort steht, in Spalten von „${sheet}“ eintragen, etwa „freiwillig“ oder „Ausschluss“; fehlt dort nichts, „${sheet}“ mit --sheet nennen`,
      about:
        'Von einer Mappe wird ein Blatt gelesen. Hat ein anderes sichtbares Blatt dieselben Spalten oder alle bis auf eine und Zeilen, die im ersten fehlen oder dort anders lauten, so kann es ein Teil der Liste sein, etwa der eines anderen Bereichs, oder eine andere Fassung. Und ein Blatt, dessen Name oder Spaltenkopf von Absagen, Vetos oder Austritten spricht, kann von Personen der Liste sagen, dass sie nicht gepaart werden sollen. Nichts davon wurde gelesen.',
    },
  }),
  'hidden-rows': define<{
    sheet: string;
    count: number;
    /** In a roster a row is more than a person: what is over keeps its pair from coming again. */
    roster: boolean;
  }>({
    severity: 'warning',
    en: {
      message: ({ sheet, count }) =>
        count === 1
          ? `1 row of “${sheet}” is hidden and was read like all others`
          : `${count} rows of “${sheet}” are hidden and were read like all others`,
      fix: ({ roster }) =>
        roster
          ? 'clear the filter; whatever the status of a tandem, do not delete its row'
          : 'if these people do not belong here, delete the rows; else clear the filter',
      about:
        'A filter hides rows, but they stay in the file. Whoever set the filter may have meant to leave these people out; that cannot be known, so they are read and counted. In a roster hidden rows count as well, and that is right: those that are declined, ended or never keep their pairs from coming again, and would no longer do so once they are deleted.',
    },
    de: {
      message: ({ sheet, count }) =>
        count === 1
          ? `1 Zeile von „${sheet}“ ist ausgeblendet und wurde wie alle anderen gelesen`
          : `${count} Zeilen von „${sheet}“ sind ausgeblendet und wurden wie alle anderen gelesen`,
      fix: ({ roster }) =>
        roster
          ? 'den Filter aufheben; die Zeile eines Tandems nicht löschen, gleich welchen Status es hat'
          : 'falls diese Personen nicht dazugehören, die Zeilen löschen; sonst den Filter aufheben',
      about:
        'Ein Filter blendet Zeilen aus, sie bleiben aber in der Datei. Ob diese Personen ausgenommen sein sollten, ist nicht erkennbar; deshalb werden sie gelesen und gezählt. In einer Tandemliste zählen ausgeblendete Zeilen zu Recht mit: Abgelehnte, beendete und verbotene Paare kommen ihretwegen nicht wieder; wären die Zeilen gelöscht, könnten sie es.',
    },
  }),
  'long-number': define({
    severity: 'error',
    en: {
      message: () =>
        'the cell holds a number of more than 15 digits, of which the file has lost some',
      fix: () => 'format the column as text and enter or import the values again',
      about:
        'A workbook keeps 15 digits of a number and replaces all others by zeros. As an id such a number may be that of somebody else.',
    },
    de: {
      message: () =>
        'die Zelle enthält eine Zahl mit mehr als 15 Stellen, von denen die Datei einige verloren hat',
      fix: () => 'die Spalte als Text formatieren und die Werte neu eingeben oder importieren',
      about:
        'Eine Arbeitsmappe behält 15 Stellen einer Zahl und ersetzt alle weiteren durch Nullen. Als ID kann eine solche Zahl die einer anderen Person sein.',
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
  'formula-not-carried': define<{ count: number }>({
    severity: 'warning',
    en: {
      message: ({ count }) =>
        `${count === 1 ? 'the cell holds a formula whose result is' : `${count} cells hold formulas whose results are`} not stored in the file, and ${count === 1 ? 'is' : 'are'} carried on blank`,
      fix: () => 'open the workbook in Excel or LibreOffice and save it, then run again',
      about:
        'Columns that were added to a roster are carried from wave to wave, a formula as its last value. Files that were written by a program without calculating have none.',
    },
    de: {
      message: ({ count }) =>
        `${count === 1 ? 'die Zelle enthält eine Formel, deren Ergebnis' : `${count} Zellen enthalten Formeln, deren Ergebnisse`} nicht in der Datei ${count === 1 ? 'steht; sie wird' : 'stehen; sie werden'} leer übernommen`,
      fix: () => 'die Mappe in Excel oder LibreOffice öffnen und speichern, dann erneut starten',
      about:
        'Spalten, die einer Tandemliste hinzugefügt wurden, werden von Runde zu Runde übernommen, eine Formel als ihr letzter Wert. Dateien, die ein Programm ohne Berechnung geschrieben hat, haben keinen.',
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
