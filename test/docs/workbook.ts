import { readFileSync, writeFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import iconv from 'iconv-lite';

type Value = string | number;

/** The first sheet of a workbook, or a CSV as German Excel shows it, as rows of cells. */
export async function cellsOf(file: string): Promise<string[][]> {
  if (file.endsWith('.xlsx')) {
    const { sheets } = await readXlsx(readFileSync(file));
    return (sheets[0]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  }
  const { text } = textOf(file);
  return parse(text, { delimiter: text.split('\n')[0]?.includes(';') === true ? ';' : ',' });
}

/** Types a value into the cell of a row and a column, and saves: what HR does in a spreadsheet. */
export async function edit(file: string, id: string, header: string, typed: string): Promise<void> {
  const rows = await cellsOf(file);
  const row = rows.findIndex((cells) => cells.includes(id));
  const column = rows[0]?.indexOf(header) ?? -1;
  if (row < 0 || column < 0) throw new Error(`${file} has no cell of ${id} in “${header}”`);
  if (file.endsWith('.xlsx')) {
    const { sheets } = await readXlsx(readFileSync(file));
    const cells = sheets[0]?.rows[row];
    if (cells) cells[column] = /^\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
    const kept = sheets.map(({ name, rows }) => ({ name, rows }));
    writeFileSync(file, await writeXlsx({ sheets: kept }));
    return;
  }
  const { text, encoding } = textOf(file);
  const lines = text.split('\r\n');
  const cells: Value[] = lines[row]?.split(';') ?? [];
  cells[column] = typed;
  lines[row] = cells.join(';');
  writeFileSync(file, iconv.encode(lines.join('\r\n'), encoding, { addBOM: encoding === 'utf8' }));
}

/** Text with its encoding: UTF-8 with a byte order mark as tandem writes it, else Windows-1252. */
function textOf(file: string): { text: string; encoding: string } {
  const bytes = readFileSync(file);
  const encoding = bytes[0] === 0xef ? 'utf8' : 'windows-1252';
  return { text: iconv.decode(bytes, encoding), encoding };
}
