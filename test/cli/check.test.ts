import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { type CheckJson, checkSchema } from '../../src/report/json/check.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
cpSync(new URL('../../fixtures/small/', import.meta.url), folder, { recursive: true });
const CASES = {
  'passing.csv': [
    'M1,L2,cross-department,both are in IT',
    'M2,L1,reporting-line,L1 is his line manager',
    'M4,L1,mentor-skill,',
    'M2,L3,forbidden,by whatever rule',
    'M1,L3,allowed,',
  ],
  'failing.csv': [
    'M1,L2,allowed,both are in IT',
    'M1,L1,cross-department,',
    'M2,L1,cross-department,forbidden by another rule',
    'M9,L1,allowed,nobody',
    'M1,L9,allowed,nobody either',
    'M1,L3,allowed,',
  ],
};
for (const [name, rows] of Object.entries(CASES)) {
  writeFileSync(join(folder, name), ['mentor_id,manager_id,expect,note', ...rows, ''].join('\n'));
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function check(...more: string[]): Promise<CheckJson & { code: number }> {
  const argv = ['check', 'mentors.csv', 'managers.csv', ...more, '--json'];
  const { code, stdout } = await runIn(argv, { cwd: folder });
  return { code, ...checkSchema.parse(JSON.parse(stdout)) };
}

describe('tandem check', () => {
  it.each([
    ['mentoren.csv', 'nirgends.csv', 'Fehler'],
    ['nirgends.csv', 'fuehrung.csv', 'Fehler'],
    ['mentors.csv', 'nowhere.csv', 'error'],
    ['mentors.csv', 'fuehrung.csv', 'error'],
    ['nowhere.csv', 'nowhere-else.csv', 'error'],
  ])(
    'speaks the language of the file that can be read: %s, %s',
    async (mentors, managers, word) => {
      const skills = 'Personalnummer;Abteilung;Social-Media-Kenntnisse;Kommunikation';
      writeFileSync(join(folder, 'mentoren.csv'), `${skills}\n0001;IT;5;5\n`);
      writeFileSync(
        join(folder, 'fuehrung.csv'),
        'Personalnummer;Abteilung;Freiwillig\n0002;HR;mal sehen\n',
      );
      const { code, stderr } = await runIn(['check', mentors, managers], { cwd: folder });
      expect(code).not.toBe(0);
      expect(stderr).toMatch(new RegExp(`^${word}\\[`));
    },
  );

  it('says how many tandems are possible, and writes nothing', async () => {
    const result = await check();
    expect(result).toMatchObject({ code: 0, possible: { tandems: 3, sponsors: 1 }, cases: null });
    expect(result.findings).toEqual([]);
  });

  it('passes cases that turn out as expected', async () => {
    const result = await check('--cases', 'passing.csv');
    expect(result).toMatchObject({ code: 0, cases: { passed: 5, failed: 0 }, findings: [] });
  });

  it('fails on each case that turns out otherwise, with its place', async () => {
    const result = await check('--cases', 'failing.csv');
    expect(result).toMatchObject({ code: 1, cases: { passed: 1, failed: 5 } });
    expect(result.findings.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['failed-case', 'failing.csv', 2],
      ['failed-case', 'failing.csv', 3],
      ['failed-case', 'failing.csv', 4],
      ['case-unknown-id', 'failing.csv', 5],
      ['case-unknown-id', 'failing.csv', 6],
    ]);
  });

  it('shows people what was expected, what happened and which rules decided, and no department or level', async () => {
    const argv = ['check', 'mentors.csv', 'managers.csv', '--cases', 'failing.csv'];
    const { stdout, stderr } = await runIn(argv, { cwd: folder });
    expect(stdout).toContain('1 passed · 5 failed');
    expect(stdout).toContain('M1 – L2  expected allowed, but it is forbidden by cross-department');
    for (const text of [stdout, stderr]) expect(text).not.toMatch(/cross-department: .*IT/);
  });

  it.each(['github', 'junit', 'sarif'])('prints findings as %s', async (format) => {
    const argv = ['check', 'mentors.csv', 'managers.csv', '--cases', 'failing.csv'];
    const { code, stdout } = await runIn([...argv, '--format', format], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain('failed-case');
    expect(stdout).toContain('failing.csv');
  });

  it('adds a summary to the page of a CI job', async () => {
    const page = join(folder, 'summary.md');
    const argv = ['check', 'mentors.csv', 'managers.csv', '--cases', 'failing.csv'];
    await runIn(argv, {
      cwd: folder,
      env: { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: page },
    });
    expect(readFileSync(page, 'utf8')).toContain('## tandem check');
  });
});

describe('tandem check --remedies', () => {
  it('tells what each rule costs alone, as checking without it tells', async () => {
    const cwd = fileURLToPath(new URL('../../fixtures/company/', import.meta.url));
    const call = async (...more: string[]): Promise<ReturnType<typeof checkSchema.parse>> => {
      const argv = ['check', 'mentors.csv', 'managers.csv', '--json', ...more];
      return checkSchema.parse(JSON.parse((await runIn(argv, { cwd })).stdout));
    };
    const { possible, remedies } = await call('--remedies');
    expect(remedies?.rules.length).toBeGreaterThan(0);
    expect(remedies?.mentor?.serves).toBeGreaterThan(0);
    const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
    for (const { rule, tandems } of remedies!.rules) {
      const programme = readFileSync(join(cwd, 'programme.yaml'), 'utf8');
      const file = join(folder, `${rule}.yaml`);
      writeFileSync(
        file,
        /^rules:/m.test(programme)
          ? programme.replace(/^rules:.*$/m, `$&\n  ${rule}: off`)
          : `${programme}\nrules:\n  ${rule}: off\n`,
      );
      const without = await call('--programme', file);
      expect(without.possible?.tandems, rule).toBe(possible!.tandems + tandems);
    }
    rmSync(folder, { recursive: true });
  });
});
