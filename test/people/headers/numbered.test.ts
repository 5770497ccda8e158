import { describe, expect, it } from 'vitest';

import { match, sentence } from '../../../src/index.ts';
import { numbered } from '../../../src/people/headers/numbered.ts';

const LEADERS = 'id,name,department,volunteers\nG1,Eva Roth,HR,yes\nG2,Fay Moll,HR,yes\n';

/** What comes of two mentors with further columns, by the pairs that could be formed. */
async function matched(
  header: string,
  cells: readonly [string, string],
  { columns = {}, custom = {}, map = [] as string[] } = {},
) {
  const text = ['id,name,department,social_media_skill,communication,volunteers', header];
  const rows = cells.map((one, k) => `M${k + 1},${['Ada Kurz', 'Bo Lang'][k]},IT,5,5,yes,${one}`);
  const { findings, tandems } = await match(
    {
      mentors: `${text.join()}\n${rows.join('\n')}\n`,
      managers: LEADERS,
      programme: { columns, ...custom },
    },
    { map },
  );
  const told = findings.filter(({ severity }) => severity !== 'note');
  return {
    codes: told.map(({ code }) => code),
    told,
    pairs: tandems?.map(({ mentorId, managerId }) => `${mentorId} ${managerId}`),
  };
}

describe('vetoes in several columns', () => {
  it.each([
    'Not with 1,Not with 2',
    'Nicht mit 1,Nicht mit 2',
    'Ausschluss (1),Ausschluss (2)',
    'Veto_1,Veto_2',
    'Excludes,Excludes 2',
    'Ausschluss #2,Ausschluss #1',
    '1. Ausschluss,2. Ausschluss',
    'Auf keinen Fall mit Nr. 1,Auf keinen Fall mit Nr. 2',
  ])('are one list where one header is numbered: %s', async (header) => {
    expect(await matched(header, ['G1,G2', ','])).toMatchObject({ codes: [], pairs: ['M2 G1'] });
    expect(await matched(header, ['G1,', ',G1'])).toMatchObject({ codes: [], pairs: ['M1 G2'] });
  });

  it.each([
    ['Ausschluss,Nicht mit', 'headers-mean-the-same'],
    ['Ausschluss 1,Nicht mit 2', 'headers-mean-the-same'],
    ['Ausschluss,Ausschluss', 'duplicate-header'],
    ['Ausschluss 1,Ausschluss-1', 'duplicate-header'],
    ['Ausschluss,Konflikt hat mit', 'unread-vetoes'],
    ['Konflikt hat mit,Auf keinem Fall', 'unread-vetoes'],
  ])('are asked about where the headers are %s', async (header, code) => {
    const { codes, pairs, told } = await matched(header, ['G1,G2', ',']);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect(pairs ?? []).toEqual([]);
    if (code === 'duplicate-header') return;
    // What is advised works when it is followed to the letter.
    const advice = told.map((one) => sentence(one, 'en').fix).join('\n');
    const columns = /columns: \{ excludes: (\[[^\]]*\]|"[^"]*") \}/.exec(advice)?.[1] ?? '';
    const headers = [JSON.parse(columns) as string | string[]].flat();
    const again = await matched(header, ['G1,G2', ','], { columns: { excludes: headers } });
    if (headers.length === 2) {
      expect(again).toMatchObject({ codes: [], pairs: ['M2 G1'] });
      expect(
        await matched(header, ['G1,G2', ','], { map: headers.map((one) => `excludes=${one}`) }),
      ).toMatchObject({ codes: [], pairs: ['M2 G1'] });
    } else {
      expect(sentence(again.told[0]!, 'en').fix).toContain(JSON.stringify(headers[0]));
    }
  });

  it('are read one by one, so that no name goes from one to the next', async () => {
    const { codes, told } = await matched('Veto 1,Veto 2', ['Roth,Eva', ',']);
    expect(codes).toEqual(['uncertain-id', 'uncertain-id']);
    expect(told.map(({ place: { header, line } }) => [header, line])).toEqual([
      ['Veto 1', 2],
      ['Veto 2', 2],
    ]);
  });

  it('may be wishes as well, and reach custom expressions as one list', async () => {
    const rule = {
      id: 'asked',
      expression: 'size(list(mentor.prefers)) == 2',
      message: 'not asked',
    };
    const custom = { custom: { rules: [rule] } };
    const wishes = await matched('Wunsch 1,Wunsch 2', ['G1,G2', ',G1'], { custom });
    expect(wishes).toMatchObject({ codes: [], pairs: ['M1 G1'] });
  });

  it.each([
    ['Ausschlussjahr 2024'],
    ['Nicht mit Bus Linie 5'],
    ['Team 1,Team 2'],
    ['Frage 1,Frage 2'],
    ['Department 2'],
    ['Q1'],
  ])('are none under other headers with numbers: %s', async (header) => {
    const blank = header.replaceAll(/[^,]/g, '');
    expect(await matched(header, [blank, blank])).toMatchObject({
      codes: [],
      pairs: { length: 2 },
    });
  });
});

it.each([
  ['Wunsch 2', 'Wunsch', 2],
  ['Wunsch2', 'Wunsch', 2],
  ['2) Wunsch', 'Wunsch', 2],
  ['Wunsch [12]', 'Wunsch', 12],
])('tells the number of %s from the rest', (header, stem, number) => {
  expect(numbered(header)).toEqual({ stem, number });
});

it.each(['2', 'Wunsch', 'Wunsch 2024', 'Note 4,5', `${'a-'.repeat(40)}1`])(
  'finds no number behind %s',
  (header) => {
    expect(numbered(header)).toBeUndefined();
  },
);
