import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { sentence, verify } from '../../src/index.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';

const MENTORS =
  'id,name,department,social_media_skill,communication,volunteers\n' +
  '0011,Ada Kurz,IT,5,5,yes\n0012,Bo Lang,IT,5,5,no\n';
const MANAGERS = 'id,name,department,volunteers\n0021,Eva Roth,HR,yes\n0022,Fay Moll,HR,yes\n';

const CSV = ['tandem_id', 'status', 'mentor_id', 'mentor_name', 'manager_id', 'score'];
const GERMAN = ['Tandem-ID', 'Status', 'Mentor-ID', 'Mentor-Name', 'Führungskraft-ID', 'Punkte'];

type Rows = readonly (readonly (string | number)[])[];

/** What is said of a roster, as text or as a German workbook. */
async function told(rows: Rows, kind: 'csv' | 'xlsx', hidden: readonly number[] = []) {
  const header = kind === 'csv' ? CSV : GERMAN;
  const all = [header, ...rows];
  const bytes =
    kind === 'csv'
      ? new TextEncoder().encode(all.map((row) => `${row.join()}\n`).join(''))
      : await writeXlsx({
          sheets: [
            {
              name: 'Tandems',
              rows: all.map((row) => [...row]),
              rowDefs: new Map(hidden.map((row) => [row, { hidden: true }])),
            },
          ],
        });
  const roster = { name: `roster.${kind}`, bytes };
  const { findings } = await verify({ mentors: MENTORS, managers: MANAGERS, roster });
  return findings.map((one) => {
    const [en, de] = [sentence(one, 'en'), sentence(one, 'de')];
    return { code: one.code, en: `${en.message}: ${en.fix}`, de: `${de.message}: ${de.fix}` };
  });
}

const row = (
  mentor: string | number,
  manager: string,
  status = 'active',
  id = '',
): Rows[number] => {
  return [id, status, mentor, '', manager, ''];
};

describe('advice on a roster fits the file at hand', () => {
  it('hidden rows are never to be deleted: those that are over keep pairs apart', async () => {
    const [hidden] = await told(
      [row('0011', '0021'), row('0011', '0022', 'declined')],
      'xlsx',
      [2],
    );
    expect(hidden).toMatchObject({ code: 'hidden-rows' });
    expect(hidden?.en).toContain(
      'clear the filter; whatever the status of a tandem, do not delete',
    );
    expect(hidden?.de).toContain('den Filter aufheben; die Zeile eines Tandems nicht löschen');
  });

  it('an id without its zeros is to be typed as text in a workbook', async () => {
    const [number] = await told([row(11, '0021')], 'xlsx');
    expect(number).toMatchObject({ code: 'id-lost-zeros' });
    expect(number?.en).toContain('format the cell as text and write 0011');
    expect(number?.de).toContain('die Zelle als Text formatieren und 0011 eintragen');
    const [text] = await told([row('11', '0021')], 'csv');
    expect(text?.en).toContain('use the roster as a workbook');
  });

  it('a cell beyond the header has no delimiter to blame in a workbook', async () => {
    const [beyond] = await told([[...row('0011', '0021'), 'note']], 'xlsx');
    expect(beyond).toMatchObject({ code: 'extra-cells' });
    expect(beyond?.en).toContain('give the column a header, or clear the cell');
    const [text] = await told([[...row('0011', '0021'), 'note']], 'csv');
    expect(text?.en).toContain('delimiter');
  });

  it('a tandem of somebody who takes no part any more is ended, not deleted', async () => {
    const [active] = await told([row('0012', '0021')], 'csv');
    expect(active).toMatchObject({ code: 'broken-screening-rule' });
    expect(active?.en).toMatch(/set the status to ended; do not delete the row/);
    expect(active?.de).toContain('den Status auf „beendet“ setzen; die Zeile nicht löschen');
    const [proposed] = await told([row('0012', '0021', 'proposed')], 'csv');
    expect(proposed?.en).toContain('match again');
  });

  it.each<[what: string, rows: Rows, code: string, csv: string, german: string]>([
    ['an id that is missing', [row('', '0021')], 'blank-roster-id', 'mentor_id', '„Mentor-ID“'],
    ['an id that is none', [row('Ada', '0021')], 'unknown-roster-id', 'mentor_id', '„Mentor-ID“'],
    [
      'the name of another tandem',
      [row('0011', '0021', 'active', tandemId('0011', '0022'))],
      'wrong-tandem-id',
      'tandem_id',
      'Tandem-ID',
    ],
    [
      'points that were edited',
      [['', 'active', '0011', '', '0021', 7]],
      'roster-value-edited',
      'score',
      '„Punkte“',
    ],
  ])('%s is told of by the header that the file has', async (_, rows, code, csv, german) => {
    expect(await told(rows, 'csv')).toMatchObject([{ code, en: expect.stringContaining(csv) }]);
    const [inBook] = await told(rows, 'xlsx');
    expect(inBook).toMatchObject({ code, de: expect.stringContaining(german) });
    expect(inBook?.de).not.toMatch(/\w_\w/);
  });

  it('two headers that are one column are both named', async () => {
    const rows = [['', 'active', '0011', '', '0021', '', 5]];
    const header = [...CSV, 'Punkte'];
    const bytes = new TextEncoder().encode(
      [header, ...rows].map((one) => `${one.join()}\n`).join(''),
    );
    const { findings } = await verify({
      ...{ mentors: MENTORS, managers: MANAGERS },
      roster: { name: 'roster.csv', bytes },
    });
    expect(findings.map((one) => sentence(one, 'en').message)).toEqual([
      'the headers “score” and “Punkte” are one and the same column',
    ]);
    expect(sentence(findings[0]!, 'de').message).toBe(
      'die Überschriften „score“ und „Punkte“ bezeichnen dieselbe Spalte',
    );
  });
});
