import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runIn } from '../cli/run-in-memory.ts';
import { cellsOf, edit } from './workbook.ts';

/**
 * A page as it should be: its steps done in order, in a folder of its own, and every output
 * replaced by what was really printed. Steps are
 *
 * - ` ```console ` with lines `$ tandem …`: standard output and error, as a terminal shows them;
 *   ` ```console brief ` leaves out the first paragraph, what was understood of the files;
 * - ` ```csv mentors.csv `, or yaml: a file that the reader writes;
 * - `<!-- edit FILE: ID, HEADER, VALUE -->`: a cell changed in a spreadsheet;
 * - `<!-- table FILE: HEADER, … -->`: some columns of a file, as the table below it.
 */
export async function played(page: string, folder: string): Promise<string> {
  const step =
    /^```console( brief)?\n[^]*?^```$|^```(?:csv|yaml) (\S+)\n([^]*?)^```$|^<!-- (edit|table) (\S+): (.*) -->\n(?:(?:\|.*\n)*)/gm;
  let shown = '';
  let from = 0;
  for (const found of page.matchAll(step)) {
    const [whole, brief, written, content = '', action, file = '', what = ''] = found;
    shown += page.slice(from, found.index);
    from = found.index + whole.length;
    if (written !== undefined) {
      writeFileSync(join(folder, written), content);
      shown += whole;
    } else if (action === 'edit') {
      const [id = '', header = '', value = ''] = what.split(', ');
      await edit(join(folder, file), id, header, value);
      shown += whole;
    } else if (action === 'table') {
      shown += `<!-- table ${file}: ${what} -->\n`;
      shown += await tableOf(join(folder, file), what.split(', '));
    } else {
      const printed: string[] = [];
      for (const [, call = ''] of whole.matchAll(CALL)) printed.push(await run(folder, call));
      shown += whole.replace(CALL, (_, call: string) => {
        const output = printed.shift() ?? '';
        return `$ tandem ${call}\n${brief === undefined ? output : output.replace(/^[^]*?\n(?=\n)/, () => '…\n')}`;
      });
    }
  }
  return shown + page.slice(from);
}

/** A call in a console block, with the output below it. */
const CALL = /^\$ tandem (.*)\n[^]*?(?=^(?:```$|\$ ))/gm;

/** What a call prints as a terminal shows it: the result, then what accompanies it. */
async function run(folder: string, call: string): Promise<string> {
  const words = call.matchAll(/(?:[^\s"]|"[^"]*")+/g);
  const args = [...words].map(([word]) => word.replaceAll('"', ''));
  const { stdout, stderr } = await runIn(args, { cwd: folder });
  return `${(stdout + stderr).trimEnd()}\n`;
}

async function tableOf(file: string, headers: readonly string[]): Promise<string> {
  const [header = [], ...rows] = await cellsOf(file);
  const at = headers.map((name) => header.findIndex((cell) => cell.replace('\ufeff', '') === name));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`;
  return [
    line(headers),
    `|${'---|'.repeat(headers.length)}\n`,
    ...rows.map((row) => line(at.map((column) => row[column] ?? ''))),
  ].join('');
}
