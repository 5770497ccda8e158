import { expect, it } from 'vitest';

import { why } from '../../helpers/why.ts';
import { leftOverLines } from '../../../src/report/terminal/match.ts';
import { terminalWords } from '../../../src/report/terminal/words.ts';
import { style } from '../../../src/report/style.ts';
import { names } from '../../../src/report/titles.ts';
import type { Unmatched } from '../../../src/roster/tandem.ts';

/** A manager left over who competes for some mentors. */
function rival(id: string, partners: readonly string[]): Unmatched {
  return {
    role: 'manager',
    id,
    name: undefined,
    department: 'Sales',
    reasonCode: 'competition',
    why: why(`${id} competes for ${partners.length}`),
    group: { members: [id, ...partners.map((partner) => `of ${partner}`)], partners },
  };
}

const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, k) => `M${String(k)}`);

/** The lines as they are read, without what aligns them. */
function told(left: readonly Unmatched[]): string[] {
  const lines = leftOverLines(left, {
    ...{ words: terminalWords('en'), language: 'en', style: style(false), named: names('en') },
  });
  return lines.map((line) => line.trim().replaceAll(/ +/g, ' '));
}

it.each([
  ['few mentors are named for each who competes for them', 6, 'G2 competes for 6'],
  ['of many it is said that they are the same', 7, 'competes for the same mentors as G1'],
])('%s', (_, count, second) => {
  const mentors = numbered(count);
  expect(told([rival('G1', mentors), rival('G2', mentors)]).slice(0, 2)).toEqual([
    `G1 competition G1 competes for ${count}`,
    `G2 competition ${second}`,
  ]);
});

it('two crowds are told apart', () => {
  const [one, other] = [numbered(8), numbered(9)];
  expect(told([rival('G1', one), rival('G2', other), rival('G3', one)])).toEqual([
    'G1 competition G1 competes for 8',
    'G2 competition G2 competes for 9',
    'G3 competition competes for the same mentors as G1',
    'All of them by name: tandem explain … --for G1',
  ]);
});

it('where all are named already, no command is', () => {
  expect(told([rival('G1', numbered(5))])).toEqual(['G1 competition G1 competes for 5']);
});
