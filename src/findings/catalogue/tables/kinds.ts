import { define } from '../../definition.ts';
import { inBoth } from '../../../util/language.ts';

/** What a file really is, and what to do with it, by language. */
const foreign = inBoth(
  {
    xls: 'an Excel 97–2003 workbook (.xls)',
    xlsb: 'a binary Excel workbook (.xlsb)',
    encrypted: 'a workbook protected with a password',
    word: 'a Word document',
    zip: 'a ZIP archive',
    gzip: 'a gzip archive',
    pdf: 'a PDF',
    image: 'an image',
    html: 'a web page (HTML)',
    'xml-2003': 'an XML spreadsheet 2003',
    xml: 'an XML file',
    rtf: 'a rich text document (RTF)',
    json: 'a JSON file',
    binary: 'not text',
  },
  {
    xls: 'eine Excel-97–2003-Mappe (.xls)',
    xlsb: 'eine binäre Excel-Mappe (.xlsb)',
    encrypted: 'eine mit Kennwort geschützte Arbeitsmappe',
    word: 'ein Word-Dokument',
    zip: 'ein ZIP-Archiv',
    gzip: 'ein gzip-Archiv',
    pdf: 'ein PDF',
    image: 'ein Bild',
    html: 'eine Webseite (HTML)',
    'xml-2003': 'eine XML-Kalkulationstabelle 2003',
    xml: 'eine XML-Datei',
    rtf: 'ein RTF-Dokument',
    json: 'eine JSON-Datei',
    binary: 'kein Text',
  },
);

type Kind = keyof typeof foreign.en;

/** Kinds that Excel or LibreOffice opens and can save as something that is read here. */
const OPENS = new Set<Kind>(['xls', 'xlsb', 'html', 'xml-2003', 'xml']);

/** Findings about files that are no table. */
export const kinds = {
  'not-a-table-file': define<{ kind: Kind }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ kind }) => `this is ${foreign.en[kind]}, which can't be read as a table`,
      fix: ({ kind }) => {
        if (kind === 'encrypted') return 'open it in Excel and save it without a password';
        if (kind === 'zip' || kind === 'gzip') return 'unpack it and use the file inside';
        return OPENS.has(kind)
          ? 'open it in Excel and save it as .xlsx or as “CSV UTF-8”'
          : 'export the table as .xlsx or as “CSV UTF-8”';
      },
      about:
        'Tables are read from delimited text (CSV) and from workbooks (.xlsx, .ods). The content of the file was looked at, not its name: HR systems often give a web page or an old workbook another ending.',
    },
    de: {
      message: ({ kind }) => `dies ist ${foreign.de[kind]} und nicht als Tabelle lesbar`,
      fix: ({ kind }) => {
        if (kind === 'encrypted') return 'in Excel öffnen und ohne Kennwort speichern';
        if (kind === 'zip' || kind === 'gzip') return 'entpacken und die Datei darin verwenden';
        return OPENS.has(kind)
          ? 'in Excel öffnen und über „Speichern unter“ als .xlsx oder „CSV UTF-8“ speichern'
          : 'die Tabelle als .xlsx oder „CSV UTF-8“ exportieren';
      },
      about:
        'Tabellen werden aus Textdateien (CSV) und Arbeitsmappen (.xlsx, .ods) gelesen. Geprüft wurde der Inhalt, nicht der Name: HR-Systeme geben Webseiten oder alten Mappen oft eine andere Endung.',
    },
  }),
};
