/**
 * Makes the files in fixtures/spreadsheets: what Excel, LibreOffice, Google Sheets and HR systems
 * export, and what goes wrong on the way. Run it after a change: `node scripts/make-spreadsheets.js`.
 * What each file must give when it is read stands in test/tables/spreadsheets.test.ts.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';

import iconv from 'iconv-lite';

import { zip } from './zip.js';

const folder = new URL('../fixtures/spreadsheets/', import.meta.url);
mkdirSync(folder, { recursive: true });
const make = (name, content) => writeFileSync(new URL(name, folder), content);
const lines = (...all) => all.map((line) => `${line}\r\n`).join('');

const BOM = '\ufeff';
const two = lines(
  'Personalnummer;Name;Abteilung',
  '0001;Anna Müller;Vertrieb',
  '0002;Jürgen Groß;Öffentlichkeitsarbeit',
);

// Encodings
make('utf8-bom.csv', BOM + two);
make('utf8-bom-quoted-header.csv', BOM + two.replace('Personalnummer', '"Personalnummer"'));
make('utf16le-bom-tab.txt', Buffer.from(BOM + two.replaceAll(';', '\t'), 'utf16le'));
make('utf16be-bom.csv', Buffer.from(BOM + two, 'utf16le').swap16());
make('utf16le.csv', Buffer.from(two, 'utf16le'));
make('utf16be.csv', Buffer.from(two, 'utf16le').swap16());
make('windows-1252.csv', iconv.encode(two, 'windows-1252'));
make(
  'windows-1252-signs.csv',
  iconv.encode(
    lines('id;name;department', '1;Škoda „Anna“ Groß;Umsatz – 5 €', '2;Zoë;Žižkov'),
    'windows-1252',
  ),
);
make('macroman.csv', iconv.encode(two, 'macroman'));
make('cp850.csv', iconv.encode(two, 'cp850'));
make('ambiguous-encoding.csv', iconv.encode(lines('id;name', '1;Matoušek'), 'windows-1252'));
make(
  'broken-utf8.csv',
  Buffer.concat([
    Buffer.from('id;name\r\n1;Müller\r\n2;Jürgen Gro'),
    Buffer.of(0xdf),
    Buffer.from(';\r\n3;Öztürk\r\n'),
  ]),
);
make('double-encoded.csv', lines('id;name', '1;Anna MÃ¼ller', '2;JÃ¼rgen GroÃŸ', '3;Ângela São'));
make('replacement-character.csv', lines('id;name', '1;M\ufffdller', '2;Ben'));
make('control-characters.csv', lines('id;name', '1;An\0na', '2;\u001b[31mBen\u0007\u202e'));

// Delimiters
make('sep-semicolon.csv', lines('sep=;', 'id;name', '1;a,b', '2;c,d'));
make('sep-comma.csv', lines('sep=,', 'id,name', '1,a;b', '2,c;d'));
make('sep-quoted.csv', lines('"sep=;"', 'id;name', '1;Anna'));
make('sep-tab.csv', lines('sep=\t', 'id\tname', '1\tAnna'));
make(
  'semicolon-many-commas.csv',
  lines('id;name;topics', '1;Müller, Anna;a,b,c,d', '2;Groß, Ben;e,f,g,h,i'),
);
make('comma-quoted-decimals.csv', lines('id,name,level', '1,Anna,"4,5"', '2,Ben,"3,0"'));
make('pipe.csv', lines('id|name|topics', '1|Anna|a;b', '2|Ben|c,d'));
make('one-column.csv', lines('id', '1', '2'));
make(
  'dots-dates-mails.csv',
  lines(
    'id,email,name',
    '1,anna.b@example.com,Anna B. C.',
    '2,b-c@example.com,01.02.2026 12:00 Uhr',
  ),
);

// Line breaks
const three = ['id;name', '1;Anna', '2;Ben', ''];
make('lf.csv', three.join('\n'));
make('cr.csv', three.join('\r'));
make('mixed-breaks.csv', 'id;name\r\n1;Anna\n2;Ben\r3;Cy\r\n');
make('no-last-break.csv', 'id;name\r\n1;Anna\r\n2;Ben');
make('breaks-in-cells.csv', 'id;name;level\r\n1;"Anna\nLena";4\r\n2;"Ben\r\nBo";5\r\n3;Cy;\0x\r\n');

// Rows and columns
make('trailing-blanks.csv', lines('id;name;;;', '1;Anna;;;', ...Array(1000).fill(';;;;'), '2;Ben'));
make('extra-cells.csv', lines('id;name', '1;Anna', '2;Ben;;x', '3;Cy;'));
make('short-row.csv', lines('id;name;level', '1;Anna', '2'));
make(
  'title-lines.csv',
  lines(
    'Mentorinnen und Mentoren;;',
    'Stand: 01.11.2026, Status: Entwurf;;',
    ';;',
    'Personalnummer;Name;Abteilung',
    '1;Anna;IT',
  ),
);
make(
  'successfactors.csv',
  lines(
    'STATUS,USERID,USERNAME,FIRSTNAME,LASTNAME',
    'Aktiv?,Kennung,Anmeldung,Vorname,Nachname',
    'active,0042,anna,Anna,Müller',
  ),
);
make('two-headers.csv', lines('id;name;level', 'Personalnummer;Name;Stufe', '1;Anna;3'));
make(
  'strange-headers.csv',
  lines(`id;__proto__;constructor;;name;id;${'x'.repeat(10_000)}`, '1;2;3;4;5;6;7'),
);
make('empty.csv', '');
make('bom-only.csv', BOM);
make('blank-lines.csv', '\r\n \r\n;;\r\n');
make('header-only.csv', lines('id;name'));

// Quotes
make(
  'stray-quote.csv',
  lines('id;name;level', '1;Anna;1', '2;"Ben" x;2', '3;"Cy;3', '4;Dee;4', '5;"Eve";5', '6;F"x;6'),
);
make('swallowed-row.csv', lines('id;name;level', '1;"Anna;1', '2;Ben";2', '3;Cy;3'));
make('unclosed-quote.csv', lines('id;name;level', '1;Anna;1', '2;"Ben;2', '3;Cy;3'));
make('space-before-quote.csv', lines('id; name; level', '1; "a;b" ; "4"'));
make(
  'text-formula.csv',
  lines('id;name', '="0042";Anna', '"=""0043""";Ben', '"=""a """"b""""""";Cy'),
);

// Characters in cells
make('decomposed.csv', lines('id;department', '1;Büro', '2;Bu\u0308ro'));
make(
  'invisible.csv',
  lines('id;name', '\u00a01\u2009;\u200bAn\u00adna\ufeff', '\u30002\u00a0;\u00a0'),
);
make('ids.csv', lines('id;name', '0042;a', '42;b', '"1,23E+05";c', '4.0;d', '01. Mrz;e', 'ＡＢ;f'));

// Files that are something else
const text = (content) => ({ name: 'x', data: content });
make('pdf.csv', '%PDF-1.7\n%âãÏÓ\n');
make(
  'html.csv',
  '\n<html><head><meta charset="utf-8"></head><table><tr><td>id</td></tr></table></html>',
);
make('html-table.xls', '<table><tr><td>id</td></tr></table>');
make(
  'xml-2003.xls',
  '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
);
make('json.csv', '[\n  {"id": "1"}\n]\n');
make('gzip.csv', Buffer.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0));
make('zip.csv', zip([text('id;name')]));
make(
  'ods.csv',
  zip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', store: true },
    { name: 'content.xml', data: '<x/>' },
  ]),
);
make(
  'word.csv',
  zip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    { name: 'word/document.xml', data: '<x/>' },
  ]),
);
const container = Buffer.from('d0cf11e0a1b11ae1', 'hex');
make('old.xls', Buffer.concat([container, Buffer.alloc(504), Buffer.from('Workbook', 'utf16le')]));
make(
  'encrypted.xlsx',
  Buffer.concat([container, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
);
make('random.csv', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * i * 31 + i * 7) % 32)));

// Workbooks
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook from its sheets' rows in XML. */
function parts(sheets, { date1904 = false, strings = '', doctype = '' } = {}) {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const override = (part, kind) =>
    `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`;
  const each = (make) => sheets.map((sheet, index) => make(sheet, index + 1)).join('');
  return [
    {
      name: '[Content_Types].xml',
      data: `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/xl/workbook.xml', 'sheet.main')}${each((_, n) => override(`/xl/worksheets/sheet${n}.xml`, 'worksheet'))}${override('/xl/sharedStrings.xml', 'sharedStrings')}${override('/xl/styles.xml', 'styles')}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${each(({ name, state }, n) => `<sheet name="${name}" sheetId="${n}"${state ? ` state="${state}"` : ''} r:id="rId${n}"/>`)}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${RELS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rIdS" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${RELS}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', data: `${XML}${doctype}<sst xmlns="${MAIN}">${strings}</sst>` },
    {
      name: 'xl/styles.xml',
      data: `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0000"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    },
    ...sheets.map(({ rows, merges = '' }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${merges}</worksheet>`,
    })),
  ];
}
const workbook = (sheets, options) => zip(parts(sheets, options));
const inline = (...cells) =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
const small = inline('id', 'name') + inline('0042', 'Anna');

make('workbook.csv', workbook([{ name: 'Mentoren', rows: small }]));
make(
  'several-sheets.xlsx',
  workbook([
    { name: 'Leer', rows: '' },
    { name: 'Alt', state: 'hidden', rows: inline('id', 'name') + inline('old', 'Old') },
    { name: 'Geheim', state: 'veryHidden', rows: inline('id', 'name') + inline('older', 'Older') },
    { name: 'Mentoren', rows: small },
    { name: 'Mehr', rows: inline('id', 'name') + inline('0043', 'Ben') },
  ]),
);
make(
  'cells.xlsx',
  workbook(
    [
      {
        name: 'Mentoren',
        rows:
          '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
          '<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="E3" t="inlineStr"><is><t>level</t></is></c></row>' +
          '<row><c><v>7</v></c><c t="s"><v>4</v></c><c t="s"><v>3</v></c><c/><c><v>4.4000000000000004</v></c></row>' +
          '<row r="6"><c r="A6" t="str"><f>"0"&amp;8</f><v>08</v></c><c r="C6" t="inlineStr"><is><r><t>An</t></r><r><rPr><b/></rPr><t>na</t></r></is></c><c r="E6"><f>1+2</f><v>3</v></c></row>',
        merges: '<mergeCells count="1"><mergeCell ref="A1:E1"/></mergeCells>',
      },
    ],
    {
      strings:
        '<si><t>Mentorinnen und Mentoren</t></si><si><t>id</t></si><si><t>name</t></si>' +
        '<si><r><t>Be</t></r><r><rPr><b/></rPr><t xml:space="preserve">n </t></r></si><si><t>a_x0041_</t></si>',
    },
  ),
);
make(
  'formulas.xlsx',
  workbook([
    {
      name: 'S',
      rows:
        inline('id', 'name', 'note') +
        '<row><c><v>1</v></c><c t="str"><f>IF(A2=1,"","x")</f><v></v></c><c><f>A2+1</f></c></row>' +
        '<row><c><f>A2+1</f></c><c t="inlineStr"><is><t>Ben</t></is></c></row>',
    },
  ]),
);
make(
  'padded-numbers.xlsx',
  workbook([
    {
      name: 'S',
      rows:
        inline('id', 'name') +
        '<row><c s="1"><v>42</v></c><c t="inlineStr"><is><t>Anna</t></is></c></row><row><c s="1"><v>12345</v></c></row>',
    },
  ]),
);
const typed =
  inline('id', 'name', 'level') +
  '<row><c s="2"><v>45000</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>' +
  '<row><c s="3"><v>45000.5</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c></row>' +
  '<row><c><v>123456789012</v></c><c><v>0.1</v></c><c><v>-5</v></c></row>';
make('types-1900.xlsx', workbook([{ name: 'S', rows: typed }]));
make('types-1904.xlsx', workbook([{ name: 'S', rows: typed }], { date1904: true }));

// Workbooks that must be refused, in bounded time and memory
const withPart = (name, replace) =>
  parts([{ name: 'S', rows: small }]).map((part) =>
    part.name === name ? { ...part, ...replace } : part,
  );
make(
  'bomb.xlsx',
  zip(withPart('xl/worksheets/sheet1.xml', { data: Buffer.alloc(140 << 20, ' ') })),
);
make(
  'lying-size.xlsx',
  zip(withPart('xl/worksheets/sheet1.xml', { data: Buffer.alloc(8 << 20, ' '), size: 100 })),
);
make('lying-size-zero.xlsx', zip(withPart('xl/worksheets/sheet1.xml', { size: 0 })));
make(
  'duplicate-entry.xlsx',
  zip([...parts([{ name: 'S', rows: small }]), { name: 'xl/workbook.xml', data: '<x/>' }]),
);
make(
  'too-many-rows.xlsx',
  workbook([
    { name: 'S', rows: inline('id', 'name') + '<row><c><v>1</v></c></row>'.repeat(1_048_576) },
  ]),
);
const entities = Array.from(
  { length: 12 },
  (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`,
).join('');
make(
  'entity-bomb.xlsx',
  workbook([{ name: 'S', rows: `${small}<row><c t="s"><v>0</v></c></row>` }], {
    doctype: `<!DOCTYPE sst [<!ENTITY e0 "x">${entities}]>`,
    strings: '<si><t>&e12;</t></si>',
  }),
);
make('truncated.xlsx', workbook([{ name: 'S', rows: small }]).subarray(0, 900));
make('not-a-workbook.xlsx', zip([{ name: '[Content_Types].xml', data: '<Types/>' }]));
