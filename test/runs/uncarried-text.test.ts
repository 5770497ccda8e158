import { describe, expect, it } from 'vitest';

import { match, sentence } from '../../src/index.ts';
import { tandemId } from '../../src/roster/rows/tandem-id.ts';

// M1 is best for L1, M2 is the only one for L2.
const MENTORS =
  'id,name,department,social_media_skill,communication,volunteers\n' +
  'M1,Ada Kurz,IT,5,5,yes\nM2,Bo Lang,Sales,5,5,yes\nM3,Cy Dorn,IT,4,3,yes\n';
const MANAGERS = 'id,name,department,volunteers\nL1,Eva Roth,HR,yes\nL2,Fay Moll,IT,yes\n';

const REASON = 'Comes from IT, so outside HR; 84.0 of 100 points.';

/** What is said of texts that are not in the new roster: pair, columns and whether the row stays. */
async function uncarried(...previous: readonly string[]) {
  const { findings } = await match({
    mentors: MENTORS,
    managers: MANAGERS,
    previous: { name: 'before.csv', bytes: new TextEncoder().encode(previous.join('\n')) },
  });
  return findings.filter(({ code }) => code === 'text-not-carried');
}

describe('text in a previous roster that the new one does not hold', () => {
  it.each<[what: string, header: string, rows: string[], columns: string[], stays: boolean]>([
    ['a remark', 'Remark', ['proposed,M3,L1,call her first'], ['Remark'], false],
    [
      'several columns',
      'Remark,goal',
      ['proposed,M3,L1,call her,TikTok', 'proposed,M2,L2,,'],
      ['Remark', 'goal'],
      false,
    ],
    [
      'a remark on somebody who left',
      'Remark,tandem_id',
      [`proposed,M9,L1,was keen,${tandemId('M9', 'L1')}`],
      ['Remark'],
      false,
    ],
    ['a reason of one’s own', 'reason', ['proposed,M3,L1,they know each other'], ['reason'], false],
    [
      'a reason with a remark behind it',
      'Begründung',
      [`proposed,M3,L1,"${REASON} Ask first!"`],
      ['Begründung'],
      false,
    ],
    [
      'a remark behind a name',
      'mentor_name',
      ['proposed,M3,L1,Cy Dorn (till May)'],
      ['mentor_name'],
      false,
    ],
    ['a remark in place of points', 'score', ['proposed,M3,L1,too low'], ['score'], false],
    [
      'a remark in place of a criterion',
      'communication',
      ['proposed,M3,L1,better than that'],
      ['communication'],
      false,
    ],
    ['a reason of a row that stays', 'reason', ['active,M3,L1,my own words'], ['reason'], true],
    [
      'a row that stands there twice',
      'Remark',
      ['proposed,M1,L1,first', 'proposed,M1,L1,second'],
      ['Remark'],
      false,
    ],
  ])('is told of: %s', async (_, header, rows, columns, stays) => {
    const found = await uncarried(`status,mentor_id,manager_id,${header}`, ...rows);
    expect(found).toMatchObject([
      { severity: 'warning', place: { file: 'before.csv', line: 2 }, args: { columns, stays } },
    ]);
  });

  it.each<[what: string, header: string, ...rows: string[]]>([
    ['a row that is proposed again', 'Remark', 'proposed,M1,L1,call her first', 'proposed,M2,L2,'],
    ['a row that goes on', 'Remark', 'active,M3,L1,met in May', 'proposed,M2,L2,'],
    ['a row of history', 'Remark', 'declined,M3,L1,no time', 'proposed,M2,L2,'],
    ['a row that says nothing', 'Remark', 'proposed,M3,L1,', 'proposed,M2,L2,fine'],
    ['a word for nothing', 'Remark', 'proposed,M3,L1,-', 'proposed,M2,L2,fine'],
    ['the name of the round', 'Round', 'proposed,M3,L1,Spring 2026', 'proposed,M2,L2,Spring 2026'],
    ['a reason as it was', 'reason', `proposed,M3,L1,"${REASON}"`],
    [
      'a reason as it was in German',
      'reason',
      'proposed,M3,L1,"Kommt aus IT, nicht aus HR; 84,0 von 100 Punkten."',
    ],
    ['points of then', 'score', 'proposed,M3,L1,"17,5"'],
    ['a criterion of then', 'communication', 'proposed,M3,L1,250'],
    ['a name of then', 'mentor_name', 'proposed,M3,L1,Cy Klein'],
    ['a department of then', 'mentor_department', 'proposed,M3,L1,IT/Platforms'],
  ])('is no matter: %s', async (_, header, ...rows) => {
    expect(await uncarried(`status,mentor_id,manager_id,${header}`, ...rows)).toEqual([]);
  });

  it('names the pair and the columns, and never what stands there', async () => {
    const [one] = await uncarried('status,mentor_id,manager_id,Notiz', 'proposed,M3,L1,geheim');
    expect(sentence(one!, 'en').message).toBe(
      'M3 and L1 are not proposed again, so what was written into the column Notiz is not in the new roster',
    );
    expect(sentence(one!, 'de').message).toBe(
      'M3 und L1 werden nicht wieder vorgeschlagen, der eigene Text in der Spalte „Notiz“ steht daher nicht in der neuen Liste',
    );
  });
});
