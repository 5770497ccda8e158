import { readFileSync, writeFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';

import { encodeSheets } from '../../../src/report/outputs.ts';
import { OUTPUT_DIALECTS } from '../../../src/tables/index.ts';
import type { Grid, Pick } from '../../roster/edits.ts';

/** Reads a file that the program has written; nothing of the program is used for it. */
export function open(file: string): Grid {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return parse(text, { delimiter: text.split('\n')[0]!.includes(';') ? ';' : ',' });
}

/** Saves a table as some spreadsheet program of this month does it. */
export async function save(file: string, grid: Grid, pick: Pick): Promise<string> {
  const [header = [], ...rows] = grid;
  const csv = (delimiter: string): string =>
    stringify([header, ...rows], { delimiter, record_delimiter: '\r\n' });
  const ways: (() => Promise<readonly [string, Uint8Array]>)[] = [
    async () => Promise.resolve([`${file}.csv`, Buffer.from(`\uFEFF${csv(';')}`)]),
    async () => Promise.resolve([`${file}.csv`, Buffer.from(csv(','))]),
    async () =>
      Promise.resolve([`${file}.csv`, iconv.encode(csv('\t'), 'utf16-le', { addBOM: true })]),
    async () => {
      const sheet = { name: 'Tabelle1', header, rows };
      const name = `${file}.xlsx`;
      return [name, await encodeSheets(name, [sheet], OUTPUT_DIALECTS.excel)];
    },
  ];
  const [name, bytes] = await ways[pick(ways.length)]!();
  writeFileSync(name, bytes);
  return name;
}
