import { describe, expect, it } from 'vitest';

import { compare, explain, match, sentence, verify } from '../../src/index.ts';
import { idleOptions } from '../../src/runs/idle-options.ts';

type Command = Parameters<typeof idleOptions>[0];

describe('options that do nothing in a call', () => {
  it.each<[command: Command, given: Record<string, unknown>, told: string[]]>([
    ['match', { keep: 'proposed' }, ['--keep has no effect without --previous']],
    ['match', { keepWeight: '5' }, ['--keep-weight has no effect without --previous']],
    [
      'match',
      { keep: 'proposed', keepWeight: 0, previous: 'r.csv' },
      ['--keep has no effect beside --keep-weight'],
    ],
    ['verify', { keep: 'proposed', audit: 'a.json' }, ['--keep has no effect without --previous']],
    ['report', { keepWeight: '5' }, ['--keep-weight has no effect without --previous']],
    [
      'explain',
      { for: 'L1', roster: 'r.csv', previous: 'p.csv', keep: 'proposed' },
      ['--keep has no effect beside --roster'],
    ],
    [
      'explain programme',
      { seed: 'a', previousUnmatched: 'u.csv', names: true },
      [
        '--names has no effect without --for',
        '--seed has no effect without --for',
        '--previous-unmatched has no effect without --for',
      ],
    ],
    [
      'compare',
      { frontier: true, objective: 'fair', seed: 'a' },
      ['--objective has no effect beside --frontier', '--seed has no effect beside --frontier'],
    ],
  ])('are told once each: %s %o', (command, given, told) => {
    const found = idleOptions(command, given);
    expect(found.map((one) => sentence(one, 'en').message)).toEqual(told);
    expect(found.map(({ severity }) => severity)).toEqual(told.map(() => 'warning'));
  });

  it.each<[command: Command, given: Record<string, unknown>]>([
    ['match', {}],
    ['match', { keep: 'proposed', previous: 'p.csv' }],
    ['match', { keepWeight: 0, previous: 'p.csv' }],
    ['match', { keep: undefined }],
    ['match', { previousUnmatched: 'u.csv', today: '2026-01-01', force: true, seed: 'a' }],
    ['verify', { previous: 'p.csv', keep: 'proposed' }],
    ['report', { previous: 'p.csv', today: '2026-01-01', idsOnly: true }],
    ['explain', { for: 'L1', with: 'M1', names: true, seed: 'a' }],
    ['explain', { for: 'L1', roster: 'r.csv', seed: 'a' }],
    ['explain programme', { out: 'p.html', force: true, skipInvalid: true }],
    ['compare', { frontier: false, seed: 'a' }],
    ['compare', { frontier: true, skipInvalid: true }],
  ])('are none of these: %s %o', (command, given) => {
    expect(idleOptions(command, given)).toEqual([]);
  });

  const SOURCES = {
    mentors: 'id,department,social_media_skill,communication,volunteers\nM1,IT,5,5,yes\n',
    managers: 'id,department,volunteers\nL1,HR,yes\n',
    roster: 'status,mentor_id,manager_id\nproposed,M1,L1\n',
  };
  it('are told by each run, which goes on', async () => {
    const runs = await Promise.all([
      match(SOURCES, { keep: 'proposed' }),
      verify(SOURCES, { keep: 'proposed' }),
      explain(SOURCES, { for: 'L1', keep: 'proposed' }),
      compare(SOURCES, { frontier: true, seed: 'a' }),
    ]);
    for (const { ok, findings } of runs) {
      expect(ok).toBe(true);
      expect(findings.map(({ code }) => code)).toEqual(['option-without-effect']);
    }
  });

  it('are told in German', () => {
    const [one] = idleOptions('match', { keep: 'proposed' });
    expect(sentence(one!, 'de')).toMatchObject({
      message: '--keep bewirkt ohne --previous nichts',
      fix: '--previous ergänzen oder --keep weglassen',
    });
  });
});
