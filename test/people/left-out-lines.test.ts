import { describe, expect, it } from 'vitest';

import { chains } from '../../src/programme/rules/chains.ts';
import { peopleOf } from './people-of.ts';

/** Who stands above M1, where the row of the manager in between reads like this. */
function aboveM1(between: string): readonly string[] {
  const { people } = peopleOf(
    [
      'id | name | department | social_media_skill | communication | reports_to',
      'M1 | Ada | IT | 5 | 4 | G2',
    ],
    ['id | name | department | volunteers | reports_to', 'G1 | Cem | HR | yes | ', between],
  );
  return chains(people)('M1');
}

describe('a reporting line through a row that is left out', () => {
  it.each([
    ['is valid', 'G2 | Bea | Sales | yes | G1'],
    ['has an answer that is neither yes nor no', 'G2 | Bea | Sales | perhaps | G1'],
    ['has no department', 'G2 | Bea |  | yes | G1'],
  ])('goes on to the top where the row in between %s', (_, between) => {
    expect(aboveM1(between)).toEqual(['G2', 'G1']);
  });

  it('ends where the row in between names no line manager', () => {
    expect(aboveM1('G2 | Bea |  | yes | ')).toEqual(['G2']);
  });
});
