import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { readProgramme } from '../../src/programme/index.ts';
import { runIn } from './run-in-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tandem-from-'));
  writeFileSync(
    join(folder, 'mentors.csv'),
    [
      'id,department,Social-Media-Kenntnisse,communication,Status,Möchten Sie teilnehmen?,Hobby,Sprahcen,Alter',
      'M1,IT,sehr gut,4,Elternzeit,Ja,Tennis,Deutsch,50',
      'M2,IT,sehr gut,4,Elternzeit,Ja,Tennis,Deutsch,51',
      'M3,HR,gut,4,Vollzeit,Nein,Schach,Deutsch,52',
      'M4,HR,gut,4,Vollzeit,Ja,Schach,Deutsch,53',
      'M5,HR,weil Mama es sagt,4,Vollzeit,Ja,Schach,Deutsch,54',
      '',
    ].join('\n'),
  );
  writeFileSync(
    join(folder, 'managers.csv'),
    ['id,department,volunteers', 'L1,Sales,gern', 'L2,Sales,gern', 'L3,Legal,yes', ''].join('\n'),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What is proposed, as the text of the programme. */
async function proposed(): Promise<string> {
  const run = await runIn(['init', '--from', 'mentors.csv', 'managers.csv'], { cwd: folder });
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toContain('tandem check mentors.csv managers.csv --programme programme.yaml');
  return readFileSync(join(folder, 'programme.yaml'), 'utf8');
}

describe('tandem init --from', () => {
  it('writes a programme alone, in which every proposal is commented out', async () => {
    const text = await proposed();
    expect(readdirSync(folder).toSorted()).toEqual([
      'managers.csv',
      'mentors.csv',
      'programme.yaml',
    ]);
    const bytes = new TextEncoder().encode(text);
    const { programme, findings } = readProgramme({ file: 'programme.yaml', bytes });
    expect(findings).toEqual([]);
    expect(programme?.reading.values.size).toBe(0);
  });

  it('proposes headers, and words with their counts and a value each', async () => {
    const text = await proposed();
    expect(text).toContain('#   volunteers: ["Möchten Sie teilnehmen?"]');
    expect(text).toContain('#   languages: ["Sprahcen"]');
    expect(text).toContain('# ignore: ["Hobby"]');
    expect(text).toContain('#     "sehr gut": 5 # 2');
    expect(text).toContain('#     "gut": 4 # 2');
    expect(text).toContain('#     "Elternzeit": inactive # 2');
    expect(text).toContain('#     "Vollzeit": active # 3');
    expect(text).toMatch(/# +"gern": yes # 2/);
  });

  it('names no word that one person alone has, and nothing that must not count', async () => {
    const text = await proposed();
    expect(text).not.toMatch(/Mama|Alter/);
    expect(text).toMatch(
      /^# {5}# 1 word that only one person has is not listed; tandem check names/m,
    );
  });

  it('gives a programme that reads these files once the marks are taken away', async () => {
    const text = (await proposed()).replaceAll(
      /^# (?=(?:columns|values|ignore|scale):| {2})/gm,
      '',
    );
    writeFileSync(join(folder, 'programme.yaml'), text);
    const { code, stdout } = await runIn(['check', 'mentors.csv', 'managers.csv', '--json'], {
      cwd: folder,
    });
    const { findings } = JSON.parse(stdout) as { findings: { code: string; line: number }[] };
    expect(findings.map((one) => `${one.code} ${one.line}`)).toEqual(['invalid-level 6']);
    expect(code).toBe(1);
  });

  it('proposes vetoes and line managers that are not read as such, never to ignore them', async () => {
    writeFileSync(
      join(folder, 'managers.csv'),
      [
        'id,department,volunteers,Lehnt ab,Teamleitung,Projektpartner',
        'L1,Sales,yes,M1,L2,M2',
        'L2,Sales,yes,M2; M3,,M4',
        '',
      ].join('\n'),
    );
    const text = await proposed();
    expect(text).toContain('#   excludes: ["Lehnt ab"]');
    expect(text).toContain('#   reports_to: ["Teamleitung"]');
    expect(text).toContain('# ignore: ["Hobby", "Projektpartner"]');
  });

  it('proposes what may ask who takes part as volunteers, never to ignore it', async () => {
    writeFileSync(
      join(folder, 'managers.csv'),
      [
        'id,department,Would you like to be a mentee?,Kantine',
        'L1,Sales,Yes,ja',
        'L2,Sales,No,nein',
        '',
      ].join('\n'),
    );
    const text = await proposed();
    expect(text).toMatch(/# {3}volunteers: \[.*"Would you like to be a mentee\?"\]/);
    expect(text).toContain('# ignore: ["Hobby", "Kantine"]');
  });

  it.each([
    ['a column that some have ticked, where nobody was asked', 'Ersthelfer', ['x', '']],
    ['a fourth of them, which the warning does not name', 'A,B,C,D', ['x,x,x,x', ',,,']],
    ['a column that asks who does not take part', 'Absage', ['x', '']],
    ['a column that says who leaves', 'volunteers,Austritt', ['yes,31.3.2027', 'yes,']],
  ])('proposes neither to read nor to ignore %s', async (_, headers, cells) => {
    const rows = cells.map((cell, at) => `L${at},Sales,${cell}`);
    writeFileSync(
      join(folder, 'managers.csv'),
      [`id,department,${headers}`, ...rows, ''].join('\n'),
    );
    const text = await proposed();
    expect(text).toContain('# ignore: ["Hobby"]');
    expect(text).toContain('#   volunteers: ["Möchten Sie teilnehmen?"]');
  });

  it('never overwrites', async () => {
    writeFileSync(join(folder, 'programme.yaml'), 'objective: fair\n');
    const run = await runIn(['init', '--from', 'mentors.csv', 'managers.csv'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('output-exists');
    expect(readFileSync(join(folder, 'programme.yaml'), 'utf8')).toBe('objective: fair\n');
  });

  it('says which file cannot be read, and writes nothing', async () => {
    const run = await runIn(['init', '--from', 'mentors.csv', 'nowhere.csv'], { cwd: folder });
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('missing-file');
    expect(readdirSync(folder)).not.toContain('programme.yaml');
  });
});
