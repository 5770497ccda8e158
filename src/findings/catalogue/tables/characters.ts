import { define } from '../../definition.ts';

/** Findings about the characters of a text. */
export const characters = {
  'broken-utf8': define({
    severity: 'error',
    en: {
      message: () => 'a broken character: the file is UTF-8 except for this byte',
      fix: () => 'export the file again, or retype the cell in a text editor',
      about:
        'All other letters beyond ASCII are encoded as UTF-8, so the file was not written in another encoding; it was damaged, for instance by cutting it or by joining two files. The byte was read as “�”.',
    },
    de: {
      message: () => 'ein beschädigtes Zeichen: bis auf dieses Byte ist die Datei UTF-8',
      fix: () => 'die Datei neu exportieren oder die Zelle in einem Texteditor neu schreiben',
      about:
        'Alle anderen Umlaute und Sonderzeichen sind als UTF-8 kodiert, die Datei stammt also nicht aus einer anderen Kodierung; sie wurde beschädigt, etwa beim Zerschneiden oder Zusammenfügen. Das Byte wurde als „�“ gelesen.',
    },
  }),
  'ambiguous-encoding': define<{ candidates: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: () => "the encoding of the file can't be told with certainty",
      fix: ({ candidates }) =>
        `save the file as “CSV UTF-8” or .xlsx, or name its encoding: ${candidates
          .map((name) => `--encoding ${name}`)
          .join(', ')}`,
      about:
        'The file is not UTF-8, and its letters make as much sense in one old code page as in another. A wrong guess would spell names wrongly, so none is made. Excel on Windows writes windows-1252, Excel on a Mac “CSV (Macintosh)” writes macroman, “CSV (MS-DOS)” is cp850.',
    },
    de: {
      message: () => 'die Kodierung der Datei ist nicht sicher zu erkennen',
      fix: ({ candidates }) =>
        `die Datei als „CSV UTF-8“ oder .xlsx speichern oder die Kodierung nennen: ${candidates
          .map((name) => `--encoding ${name}`)
          .join(', ')}`,
      about:
        'Die Datei ist nicht UTF-8, und ihre Buchstaben ergeben in einer alten Codepage so viel Sinn wie in einer anderen. Falsch geraten wären Namen falsch geschrieben, darum wird nicht geraten. Excel unter Windows schreibt windows-1252, Excel am Mac als „CSV (Macintosh)“ macroman, „CSV (MS-DOS)“ ist cp850.',
    },
  }),
  'unknown-encoding': define<{ encoding: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ encoding }) => `there is no encoding named “${encoding}”`,
      fix: () => 'use a name such as utf-8, utf-16le, windows-1252, macroman or cp850',
      about: 'The name given with --encoding is not known.',
    },
    de: {
      message: ({ encoding }) => `eine Kodierung namens „${encoding}“ gibt es nicht`,
      fix: () => 'einen Namen wie utf-8, utf-16le, windows-1252, macroman oder cp850 verwenden',
      about: 'Der mit --encoding angegebene Name ist unbekannt.',
    },
  }),
  'nul-character': define({
    severity: 'error',
    en: {
      message: () => 'the cell contains a NUL character',
      fix: () => 'export the file again; this one is damaged',
      about:
        'NUL characters do not occur in text. They come from damaged files or from an export in an encoding that was read as another.',
    },
    de: {
      message: () => 'die Zelle enthält ein NUL-Zeichen',
      fix: () => 'die Datei neu exportieren; diese ist beschädigt',
      about:
        'NUL-Zeichen kommen in Text nicht vor. Sie stammen aus beschädigten Dateien oder aus einer Kodierung, die als eine andere gelesen wurde.',
    },
  }),
  'replacement-character': define({
    severity: 'warning',
    en: {
      message: () => 'the cell contains the replacement character “�”: a letter was lost before',
      fix: () => 'export the data again from where they are whole',
      about:
        'The program that wrote the file could not read some letter and wrote a replacement. The letter cannot be recovered from this file.',
    },
    de: {
      message: () => 'die Zelle enthält das Ersatzzeichen „�“: ein Buchstabe ging vorher verloren',
      fix: () => 'die Daten dort neu exportieren, wo sie noch vollständig sind',
      about:
        'Das Programm, das die Datei schrieb, konnte einen Buchstaben nicht lesen und schrieb ein Ersatzzeichen. Aus dieser Datei ist er nicht wiederzugewinnen.',
    },
  }),
  'double-encoded': define({
    severity: 'warning',
    en: {
      message: () => 'the cell looks as if it was encoded twice, such as “MÃ¼ller” for “Müller”',
      fix: () => 'export the data again as UTF-8; the cell was kept as it is',
      about:
        'A UTF-8 text was once opened as if it were Windows-1252 and saved again, so that each umlaut became two characters. Departments and the names of people in vetoes, wishes and reporting lines are compared as if they were well spelt; anything else is taken as it stands.',
    },
    de: {
      message: () => 'die Zelle scheint doppelt kodiert zu sein, etwa „MÃ¼ller“ statt „Müller“',
      fix: () => 'die Daten neu als UTF-8 exportieren; die Zelle blieb, wie sie ist',
      about:
        'Ein UTF-8-Text wurde einmal als Windows-1252 geöffnet und wieder gespeichert, sodass aus jedem Umlaut zwei Zeichen wurden. Bereiche und die Namen in Ausschlüssen, Wünschen und Berichtslinien werden verglichen, als wären sie richtig geschrieben; alles andere gilt, wie es dasteht.',
    },
  }),
};
