import { describe, expect, it } from 'vitest';

import { sentence } from '../../src/findings/sentence.ts';
import { kit, match, report, verify } from '../../src/index.ts';
import { defaultProgramme } from '../../src/programme/index.ts';
import { verifyRoster } from '../../src/roster/verify.ts';
import { waveOf } from '../../src/roster/wave/wave.ts';
import { readRosterFile } from '../../src/runs/wave.ts';
import { peopleOf, person } from '../helpers/people.ts';

const department = (name: string) => ({ text: name, path: [name] });
const people = peopleOf(
  ['M1', 'M2'].map((id) =>
    person('mentor', id, { department: department('it'), skill: 5000, communication: 5000 }),
  ),
  ['G1', 'G2'].map((id) => person('manager', id, { department: department('hr') })),
);

/** What both commands say of a roster whose rows are given as `status mentor manager`. */
async function said(rows: readonly string[]) {
  const lines = rows.map((row) => row.replaceAll(' ', ','));
  const text = `status,mentor_id,manager_id\n${lines.join('\n')}\n`;
  const source = { name: 'roster.csv', bytes: new TextEncoder().encode(text) };
  const { roster } = await readRosterFile(source, 'roster');
  const programme = defaultProgramme();
  const { valid, findings } = verifyRoster(roster!, people, programme);
  const wave = waveOf(roster!, { people, invalid: [] }, programme);
  return { valid, verify: findings, match: wave.findings };
}

describe('a pair that goes on in one row and was declined in another', () => {
  it.each([
    ['locked', ['locked M1 G1', 'declined M1 G1']],
    ['active', ['declined M1 G1', 'active M1 G1']],
    ['locked', ['proposed M2 G2', 'locked M1 G1', 'declined M1 G1']],
  ])('is the same warning in verify and match, where it is %s: %j', async (status, rows) => {
    const { valid, verify, match } = await said(rows);
    expect(verify).toEqual(match);
    expect(verify).toMatchObject([
      {
        code: 'tandem-was-declined',
        severity: 'warning',
        args: { mentor: 'M1', manager: 'G1', status },
      },
    ]);
    expect(valid).toBe(true);
  });

  it.each(['declined', 'completed'])(
    'is the same warning for papers, with an audit or without: %s',
    async (status) => {
      const sources = {
        mentors: 'id,department,social_media_skill,communication,volunteers\nM1,IT,5,5,yes\n',
        managers: 'id,department,volunteers\nG1,HR,yes\n',
      };
      const previous = `status,mentor_id,manager_id\nactive,M1,G1\n${status},M1,G1\n`;
      const { files } = await match({ ...sources, previous });
      const [roster, audit] = ['roster', 'audit'].map((kind) =>
        files.find((one) => one.kind === kind),
      );
      const papers = { ...sources, roster: roster! };
      const runs = await Promise.all([
        verify(papers),
        report(papers),
        kit(papers),
        report({ ...papers, previous, audit: audit! }),
      ]);
      const told = runs.map(({ ok, findings }) => [
        ok,
        findings.flatMap(({ code, place }) => (place.file === 'roster.csv' ? code : [])),
      ]);
      const expected = status === 'declined' ? ['tandem-was-declined'] : [];
      expect(told).toEqual(runs.map(() => [true, expected]));
    },
  );

  it('is told of in both languages', async () => {
    const { verify } = await said(['locked M1 G1', 'declined M1 G1']);
    expect(
      verify.flatMap((one) => [sentence(one, 'en').message, sentence(one, 'de').message]),
    ).toEqual([
      'M1 and G1 are locked in one row and declined in another',
      'M1 und G1 stehen in einer Zeile als „fest“ und in einer anderen als „abgelehnt“',
    ]);
  });

  it.each([
    ['of another pair', ['locked M1 G1', 'declined M1 G2']],
    ['of a pair that was ended', ['ended M1 G1', 'active M1 G1']],
    ['of a pair that was completed', ['completed M1 G1', 'declined M1 G1']],
    ['where nobody declined', ['locked M1 G1', 'active M2 G2']],
  ])('is nothing %s: %j', async (_, rows) => {
    expect(await said(rows)).toEqual({ valid: true, verify: [], match: [] });
  });

  it('is an error in both where HR has forbidden it', async () => {
    const { valid, verify, match } = await said(['locked M1 G1', 'never M1 G1']);
    const inShort = (findings: typeof verify) =>
      findings.map(({ code, severity }) => `${code} ${severity}`);
    expect(valid).toBe(false);
    expect(inShort(verify)).toEqual(['tandem-never error']);
    expect(inShort(match)).toEqual(['locked-tandem-broken error']);
  });
});
