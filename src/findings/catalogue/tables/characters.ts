import { define } from '../../definition.ts';

/** Findings about the characters of a text. */
export const characters = {
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
        'A UTF-8 text was once opened as if it were Windows-1252 and saved again, so that each umlaut became two characters. Departments spelt so do not compare as equal to well spelt ones.',
    },
    de: {
      message: () => 'die Zelle scheint doppelt kodiert zu sein, etwa „MÃ¼ller“ statt „Müller“',
      fix: () => 'die Daten neu als UTF-8 exportieren; die Zelle blieb, wie sie ist',
      about:
        'Ein UTF-8-Text wurde einmal als Windows-1252 geöffnet und wieder gespeichert, sodass aus jedem Umlaut zwei Zeichen wurden. So geschriebene Abteilungen gelten nicht als gleich mit richtig geschriebenen.',
    },
  }),
};
