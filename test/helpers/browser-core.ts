import { match } from '../../src/runs/decide.ts';
import { readPeople, recognisesHeader } from '../../src/people/index.ts';
import { readProgramme } from '../../src/programme/index.ts';
import { encodeSheets } from '../../src/report/outputs.ts';
import { rosterSheet, unmatchedSheet } from '../../src/report/roster-sheet.ts';
import { summarySheet } from '../../src/report/summary-sheet.ts';
import { dialectOf, readTable, type Table } from '../../src/tables/index.ts';

/** What a page would do with the files that are dropped onto it: from bytes to bytes. */
export async function form(
  mentorsBytes: Uint8Array,
  managersBytes: Uint8Array,
  programmeBytes: Uint8Array,
): Promise<Record<string, Uint8Array>> {
  const { programme } = readProgramme({ file: 'programme.yaml', bytes: programmeBytes });
  if (programme === undefined) throw new Error('no programme');
  const recognises = (header: string): boolean => recognisesHeader(header, programme.reading);
  const read = async (file: string, bytes: Uint8Array): Promise<Table> => {
    const { table } = await readTable({ file, bytes }, { recognises });
    if (table === undefined) throw new Error(`no table in ${file}`);
    return table;
  };
  const mentors = await read('mentors.csv', mentorsBytes);
  const managers = await read('managers.csv', managersBytes);
  const { people } = readPeople(mentors, managers, programme.reading);
  const { roster } = match(people, programme, {});
  const shown = { names: true, emails: true, language: 'en' as const };
  const unmatched = unmatchedSheet(roster.unmatched, shown);
  const sheets = [rosterSheet(roster, shown), unmatched, summarySheet(roster)] as const;
  const outputs = [
    await encodeSheets('roster.csv', [sheets[0]], dialectOf(mentors)),
    await encodeSheets('roster.xlsx', [...sheets], dialectOf(mentors)),
    await encodeSheets('unmatched.csv', [unmatched], dialectOf(mentors)),
  ];
  return Object.fromEntries(outputs.map(({ file, bytes }) => [file, bytes]));
}
