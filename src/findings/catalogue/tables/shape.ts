import { define } from '../../definition.ts';

/** Findings about the shape of a delimited text. */
export const shape = {
  'empty-file': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the file is empty: no header, no rows',
      fix: () => 'export it again and check that the sheet holds data',
      about:
        'The file has no content, or only blanks. Most often an export was interrupted, or the wrong sheet was saved.',
    },
    de: {
      message: () => 'die Datei ist leer: keine Kopfzeile, keine Zeilen',
      fix: () => 'noch einmal exportieren und prüfen, ob das Blatt Daten enthält',
      about:
        'Die Datei hat keinen Inhalt oder nur Leerzeichen. Meist wurde ein Export abgebrochen oder das falsche Blatt gespeichert.',
    },
  }),
  'no-rows': define({
    severity: 'error',
    en: {
      message: () => 'no rows below the header',
      fix: () => 'add at least one person, or check that the right sheet was exported',
      about: 'The header was found, but there is nobody below it.',
    },
    de: {
      message: () => 'keine Zeilen unter der Kopfzeile',
      fix: () =>
        'mindestens eine Person eintragen oder prüfen, ob das richtige Blatt exportiert wurde',
      about: 'Die Kopfzeile wurde gefunden, aber darunter steht niemand.',
    },
  }),
  'stray-quote': define({
    severity: 'error',
    en: {
      message: () =>
        'a quotation mark opens a cell here, and the cell does not end where it should',
      fix: () => 'delete the quotation mark, or double every quotation mark inside the cell',
      about:
        'In delimited text a quotation mark at the start of a cell means that the cell goes on up to the next quotation mark, over delimiters and line breaks. Here something else follows that closing mark, or the cell swallowed the end of its row. The line was left out; all other lines were read.',
    },
    de: {
      message: () =>
        'ein Anführungszeichen öffnet hier eine Zelle, und die Zelle endet nicht, wo sie sollte',
      fix: () =>
        'das Anführungszeichen löschen oder jedes Anführungszeichen in der Zelle verdoppeln',
      about:
        'In Textdateien bedeutet ein Anführungszeichen am Anfang einer Zelle, dass die Zelle bis zum nächsten Anführungszeichen reicht, über Trennzeichen und Zeilenumbrüche hinweg. Hier folgt danach etwas anderes, oder die Zelle hat das Ende ihrer Zeile verschluckt. Die Zeile wurde ausgelassen, alle anderen wurden gelesen.',
    },
  }),
  'header-quote': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'a quotation mark in the header row is not closed there',
      fix: () => 'delete the quotation mark',
      about:
        'Read as it stands, the quotation mark joins the header with the rows below it, so that no column would be found.',
    },
    de: {
      message: () => 'ein Anführungszeichen in der Kopfzeile wird dort nicht geschlossen',
      fix: () => 'das Anführungszeichen löschen',
      about:
        'Wörtlich gelesen verbindet das Anführungszeichen die Kopfzeile mit den Zeilen darunter; es würde keine Spalte gefunden.',
    },
  }),
  'quoted-lines': define({
    severity: 'note',
    en: {
      message: () => 'each line stands in quotation marks as a whole; it was read without them',
      fix: () => 'nothing to do',
      about:
        'A program has exported each row as a single cell, which holds the cells of the row. Such lines are read as the rows they were.',
    },
    de: {
      message: () => 'jede Zeile steht als Ganzes in Anführungszeichen; sie wurde ohne sie gelesen',
      fix: () => 'nichts zu tun',
      about:
        'Ein Programm hat jede Zeile als eine einzige Zelle exportiert, die deren Zellen enthält. Solche Zeilen werden als die Zeilen gelesen, die sie waren.',
    },
  }),
  'curly-quotes': define({
    severity: 'note',
    en: {
      message: () => 'cells stand in curly quotation marks; they were read as straight ones',
      fix: () => 'nothing to do',
      about:
        'A word processor or an e-mail program has replaced the straight quotation marks of the file by curly ones. Where all cells of the first rows stand in them, they count as straight ones.',
    },
    de: {
      message: () =>
        'Zellen stehen in typografischen Anführungszeichen; sie wurden wie gerade gelesen',
      fix: () => 'nichts zu tun',
      about:
        'Eine Textverarbeitung oder ein Mailprogramm hat die geraden Anführungszeichen der Datei durch typografische ersetzt. Stehen alle Zellen der ersten Zeilen darin, gelten sie als gerade.',
    },
  }),
  'unclosed-quote': define({
    severity: 'error',
    en: {
      message: () => 'a quotation mark opens a cell here and is never closed',
      fix: () => 'delete the quotation mark, or close it at the end of the cell',
      about:
        'A quotation mark at the start of a cell has no partner in the rest of the file. Read as it stands, the cell would swallow every row below. The line was left out; all other lines were read.',
    },
    de: {
      message: () => 'ein Anführungszeichen öffnet hier eine Zelle und wird nie geschlossen',
      fix: () => 'das Anführungszeichen löschen oder am Ende der Zelle schließen',
      about:
        'Ein Anführungszeichen am Anfang einer Zelle hat im Rest der Datei kein Gegenstück. Wörtlich gelesen würde die Zelle alle Zeilen darunter verschlucken. Die Zeile wurde ausgelassen, alle anderen wurden gelesen.',
    },
  }),
  'too-many-stray-quotes': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the 1,001st cell whose quotation marks do not fit; reading ended here',
      fix: () => 'export the table again, or check that this is delimited text',
      about:
        'So many quotation marks in wrong places mean that the file was written by a program with rules of its own, or is no table at all.',
    },
    de: {
      message: () => 'die 1.001. Zelle, deren Anführungszeichen nicht passen; hier endet das Lesen',
      fix: () =>
        'die Tabelle neu exportieren oder prüfen, ob dies eine Textdatei mit Trennzeichen ist',
      about:
        'So viele Anführungszeichen an falschen Stellen bedeuten, dass die Datei von einem Programm mit eigenen Regeln stammt oder gar keine Tabelle ist.',
    },
  }),
  'loose-quote': define({
    severity: 'warning',
    en: {
      message: () => 'a quotation mark stands in the middle of a cell; it was kept as text',
      fix: () => 'if it does not belong there, delete it',
      about:
        'Programs that write delimited text put a whole cell in quotation marks if it contains one. This file was probably edited by hand. The cell was read as it stands.',
    },
    de: {
      message: () => 'mitten in einer Zelle steht ein Anführungszeichen; es wurde als Text gelesen',
      fix: () => 'falls es nicht dorthin gehört, löschen',
      about:
        'Programme setzen eine ganze Zelle in Anführungszeichen, wenn sie eines enthält. Diese Datei wurde vermutlich von Hand bearbeitet. Die Zelle wurde gelesen, wie sie ist.',
    },
  }),
  'extra-cells': define<{ width: number; last: string; workbook: boolean }>({
    severity: 'error',
    en: {
      message: ({ width, last }) =>
        `the row has a cell beyond the header, which ends with column ${last} (${width} columns)`,
      fix: ({ workbook }) =>
        workbook
          ? 'give the column a header, or clear the cell'
          : 'put a cell that contains the delimiter in quotation marks, or give the column a header',
      about:
        'The row has more cells than the header. Either a column has no header, or, in a text file, a cell contains the delimiter without quotation marks, so that all cells behind it moved to the right.',
    },
    de: {
      message: ({ width, last }) =>
        `die Zeile hat eine Zelle hinter der Kopfzeile, die mit Spalte ${last} endet (${width} Spalten)`,
      fix: ({ workbook }) =>
        workbook
          ? 'der Spalte eine Überschrift geben oder die Zelle leeren'
          : 'eine Zelle, die das Trennzeichen enthält, in Anführungszeichen setzen oder der Spalte eine Überschrift geben',
      about:
        'Die Zeile hat mehr Zellen als die Kopfzeile. Entweder hat eine Spalte keine Überschrift, oder in einer Textdatei enthält eine Zelle das Trennzeichen ohne Anführungszeichen, sodass alles dahinter nach rechts gerückt ist.',
    },
  }),
  'line-too-long': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the line is longer than 1 MiB',
      fix: () => 'check that this is a table with one person a line',
      about:
        'No row of a spreadsheet is that long. The file is probably not a table, or its line breaks were lost.',
    },
    de: {
      message: () => 'die Zeile ist länger als 1 MiB',
      fix: () => 'prüfen, ob dies eine Tabelle mit einer Person je Zeile ist',
      about:
        'So lang ist keine Zeile einer Tabelle. Die Datei ist vermutlich keine Tabelle, oder ihre Zeilenumbrüche sind verloren gegangen.',
    },
  }),
  'too-many-rows': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the file has more than 4,194,304 rows, or 64,000,000 cells',
      fix: () => 'export only the people concerned and only the columns needed',
      about: 'The limit keeps the memory in bounds.',
    },
    de: {
      message: () => 'die Datei hat mehr als 4.194.304 Zeilen oder 64.000.000 Zellen',
      fix: () => 'nur die betroffenen Personen und nur die nötigen Spalten exportieren',
      about: 'Die Grenze hält den Speicherbedarf im Rahmen.',
    },
  }),
  'too-many-columns': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the row has more than 16,384 columns',
      fix: () => 'check that this is a table with one person a line',
      about: 'A worksheet has at most 16,384 columns. The file is probably not a table of people.',
    },
    de: {
      message: () => 'die Zeile hat mehr als 16.384 Spalten',
      fix: () => 'prüfen, ob dies eine Tabelle mit einer Person je Zeile ist',
      about:
        'Ein Tabellenblatt hat höchstens 16.384 Spalten. Die Datei ist vermutlich keine Tabelle von Personen.',
    },
  }),
  'one-column': define({
    severity: 'warning',
    en: {
      message: () =>
        'the table has one column only; “;”, “,”, tab and “|” were tried as delimiters',
      fix: () => 'if it should have more, name its delimiter with --delimiter',
      about:
        'Under none of the usual delimiters does the file have a second column. Either it has none, or its delimiter is an unusual one.',
    },
    de: {
      message: () =>
        'die Tabelle hat nur eine Spalte; als Trennzeichen versucht wurden „;“, „,“, Tabulator und „|“',
      fix: () => 'falls es mehr sein sollten, das Trennzeichen mit --delimiter nennen',
      about:
        'Unter keinem der üblichen Trennzeichen hat die Datei eine zweite Spalte. Entweder hat sie keine, oder ihr Trennzeichen ist ungewöhnlich.',
    },
  }),
  'mixed-line-breaks': define({
    severity: 'note',
    en: {
      message: () => 'the lines end in different kinds of line breaks; all were read',
      fix: () => 'nothing to do',
      about:
        'Windows, Unix and old Macintosh programs end lines differently, and this file mixes them, as happens when files are joined. It makes no difference to the result.',
    },
    de: {
      message: () => 'die Zeilen enden mit verschiedenen Zeilenumbrüchen; alle wurden gelesen',
      fix: () => 'nichts zu tun',
      about:
        'Windows-, Unix- und alte Macintosh-Programme beenden Zeilen verschieden, und diese Datei mischt sie, wie es beim Zusammenfügen von Dateien vorkommt. Auf das Ergebnis hat das keinen Einfluss.',
    },
  }),
};
