import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, lines: readonly string[]): void => {
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
};

const MENTORS = [
  'id,department,volunteers,social_media_skill,communication',
  ...['M1,IT,yes,5,4', 'M2,HR,,4,4', 'M3,IT,no,4,4'],
];
const MANAGERS = [
  'id,department,volunteers,sponsor',
  ...['G1,IT,yes,no', 'G2,Sales,,yes', 'G3,HR,,no', 'G4,IT,no,no'],
];

/** What a page says, without markup. */
const said = (name: string): string =>
  readFileSync(join(folder, name), 'utf8')
    .replaceAll(/<(style|script|svg)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

async function reportOf(
  { programme, match = [], roster }: { programme: string; match?: string[]; roster?: string[] },
  ...more: string[]
): Promise<string> {
  file('mentors.csv', MENTORS);
  file('managers.csv', MANAGERS);
  file('programme.yaml', [programme]);
  const lists = ['mentors.csv', 'managers.csv'];
  const made = await runIn(['match', ...lists, ...match, '--force'], { cwd: folder });
  expect(made.code).toBe(0);
  if (roster) file('roster.csv', roster);
  await runIn(['report', 'roster.csv', ...lists, '-o', 'r.html', '--force', ...more], {
    cwd: folder,
  });
  return said('r.html');
}

describe('the figures of a report', () => {
  it.each<[programme: string, says: string[], not: string[]]>([
    [
      'rules: { voluntary: off }',
      ['Managers reached 2 67% of 3 who take part', 'of 1 sponsor ', '2 more do not'],
      ['volunteers', 'who volunteered'],
    ],
    [
      'language: de\nrules: { voluntary: off }',
      [
        'Erreichte Führungskräfte 2 67 % von 3, die teilnehmen',
        '2 weitere Personen nehmen nicht teil',
      ],
      ['Freiwillige', 'mitmachen'],
    ],
    [
      '{}',
      [
        'each across departments',
        '0 tandems from 3 mentors',
        '0% of 1 volunteer ',
        '1 mentor, 1 manager 5 more do not take part',
      ],
      [],
    ],
    [
      'language: de',
      [
        '0 Tandems aus 3 Mentor/innen',
        '1 Person, die mitmachen will',
        '1 Mentor/in, 1 Führungskraft',
      ],
      [],
    ],
  ])('count who takes part by the rules in force of %j', async (programme, says, not) => {
    const page = await reportOf({ programme });
    for (const text of says) expect(page).toContain(text);
    for (const text of not) expect(page).not.toContain(text);
  });

  it('are of current tandems alone, in the list as well', async () => {
    const page = await reportOf({
      programme: 'rules: { voluntary: off }',
      roster: ['status,mentor_id,manager_id', 'active,M1,G2', 'declined,M2,G1', 'never,M2,G2'],
    });
    expect(page).toContain('1 tandem from 3 mentors and 4 managers');
    expect(page).toContain('1 shown');
    expect(page).not.toContain('M2 HR declined');
  });

  const SURE = 'How sure the tandems are';
  it('compare a roster that was drawn by the lot in its audit, and none of a later wave', async () => {
    const programme = 'rules: { voluntary: off }';
    for (const seed of ['a', 'b', 'c', 'd']) {
      const match = ['--seed', seed, '--report', 'm.html'];
      const page = await reportOf({ programme, match }, '--audit', 'audit.json');
      expect(page).toContain(SURE);
      expect(page.split('SHA-256')[0]).toBe(said('m.html').split('SHA-256')[0]);
    }
    const past = ['status,mentor_id,manager_id', 'declined,M1,G1', 'proposed,M1,G2'];
    expect(await reportOf({ programme, roster: past })).not.toContain(SURE);
  });
});
