import { describe, expect, it } from 'vitest';

import { questionsOf } from '../../src/page/worker/questions.ts';
import { readPeople } from '../../src/people/index.ts';
import { OPTIONS, tableOf } from '../people/people-of.ts';

/** The choices that the page gives for a column of the mentors with a yes and a no. */
function choicesFor(header: string): readonly (readonly string[])[] {
  const mentor = tableOf('mentors.csv', [
    `id | department | social_media_skill | communication | ${header}`,
    'M1 | IT | 5 | 4 | ja',
    'M2 | IT | 5 | 4 | nein',
  ]);
  const manager = tableOf('managers.csv', ['id | department | volunteers', 'L1 | HR | yes']);
  const { findings } = readPeople(mentor, manager, OPTIONS);
  return questionsOf(findings, { mentor, manager }, OPTIONS).flatMap((one) =>
    one.kind === 'meaning' ? [one.choices] : [],
  );
}

describe('what the page asks about a column that may say who takes part', () => {
  it.each(['Would you like to be a mentor?', 'Einverstanden?'])(
    '%s may be the consent',
    (header) => {
      expect(choicesFor(header)).toEqual([['volunteers']]);
    },
  );

  it.each(['Absage', 'Möchten Sie nicht teilnehmen?', 'Do not match'])(
    '%s may not, since a yes there is a no',
    (header) => {
      expect(choicesFor(header)).toEqual([[]]);
    },
  );
});
