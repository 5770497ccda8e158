import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { loadProgramme, loadSources } from '../../src/files/load-sources.ts';
import { checkSchema } from '../../src/report/json/check.ts';
import { explainSchema } from '../../src/report/json/explain.ts';
import { matchSchema } from '../../src/report/json/match.ts';
import { runCheck } from '../../src/runs/index.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A folder of fixtures in which a match may write. */
function copyOf(name: string): string {
  const copy = join(folder, name);
  cpSync(new URL(`../../fixtures/${name}/`, import.meta.url), copy, { recursive: true });
  return copy;
}

/** The terminal and the JSON of a call that succeeds. */
async function said(cwd: string, ...argv: string[]): Promise<{ pretty: string; json: unknown }> {
  const pretty = await runIn(argv, { cwd });
  const json = await runIn([...argv, '--json'], { cwd });
  expect([pretty.code, json.code], pretty.stderr).toEqual([0, 0]);
  return { pretty: pretty.stdout, json: JSON.parse(json.stdout) };
}

const COMPANIES = (
  [
    ['company', 'mentors.csv', 'managers.csv'],
    ['company-de', 'mentoren.csv', 'fuehrungskraefte.csv'],
  ] as const
).flatMap((files) => (['en', 'de'] as const).map((lang) => [...files, lang] as const));

describe('the reasons of check', () => {
  it.each(COMPANIES)(
    'name no level and no department of a person: fixtures/%s, %s, %s in %s',
    async (name, mentors, managers, lang) => {
      const cwd = copyOf(name);
      const { pretty, json } = await said(cwd, 'check', mentors, managers, '--lang', lang);
      const { unmatched } = checkSchema.parse(json);
      const { json: made } = await said(cwd, 'match', mentors, managers, '--force');
      const { unmatched: forHr } = matchSchema.parse(made);
      expect(unmatched.map(({ id, reasonCode }) => [id, reasonCode])).toEqual(
        forHr.map(({ id, reasonCode }) => [id, reasonCode]),
      );
      expect(new Set(unmatched.map(({ reasonCode }) => reasonCode))).toEqual(
        new Set([
          ...['surplus', 'voluntary', 'mentor-skill', 'left', 'mentor-communication'],
          ...['competition', 'no-eligible-mentor'],
        ]),
      );

      const departments = await departmentsOf(cwd, mentors, managers);
      expect(departments).toContain('Vertrieb');
      // The summary below the counts; above it stands what was understood of the files.
      const leftOver = pretty.split(/\n(?:Left over|Ohne Tandem)\n/)[1] ?? '';
      expect(leftOver).toMatch(/competition|Konkurrenz/);
      for (const text of [JSON.stringify(unmatched), leftOver]) {
        for (const department of departments) expect(text).not.toContain(department);
      }
      for (const { reason, reasonCode } of unmatched) {
        if (reasonCode === 'mentor-skill' || reasonCode === 'mentor-communication') {
          expect(reason).toMatch(/ (?:at least|mindestens) [34]$/);
        } else expect(reason).not.toMatch(/\d[.,]\d/);
      }
    },
  );

  it('are the same whatever the level is that decides, while explain tells HR the level', async () => {
    const managers = 'id,department,social_media_skill,volunteers\nL1,Sales,1,yes\n';
    writeFileSync(join(folder, 'managers.csv'), managers);
    const runs = ['3.5', '1'].map((level, k) => {
      const mentors = `mentors-${k}.csv`;
      writeFileSync(
        join(folder, mentors),
        `id,department,social_media_skill,communication,volunteers\nM1,IT,${level},5,yes\nM2,IT,5,5,yes\nM3,HR,5,5,yes\n`,
      );
      return mentors;
    });
    const [some, others] = runs;
    const results: unknown[] = [];
    for (const [mentors, level] of [
      [some!, '3.5'],
      [others!, '1'],
    ] as const) {
      const files = [mentors, 'managers.csv'];
      const { json } = await said(folder, 'check', ...files);
      const { unmatched } = checkSchema.parse(json);
      results.push(unmatched);
      const told = explainSchema.parse(
        (await said(folder, 'explain', ...files, '--for', 'M1')).json,
      );
      expect(told.reason).toBe(`social-media skill ${level}, at least 4 required`);
      const made = matchSchema.parse((await said(folder, 'match', ...files, '--force')).json);
      expect(made.unmatched[0]?.reason).toBe(told.reason);
    }
    expect(results[0]).toEqual(results[1]);
    expect(results[0]).toMatchObject([
      { id: 'M1', reasonCode: 'mentor-skill', reason: 'social-media skill at least 4' },
      { reasonCode: 'surplus' },
    ]);
  });

  it('leave departments to the remedies, which are for whoever asks for them', async () => {
    const cwd = copyOf('company');
    const files = ['mentors.csv', 'managers.csv', '--lang', 'en'];
    const { pretty } = await said(cwd, 'check', ...files);
    expect(pretty).not.toContain('would serve');
    const { pretty: remedies } = await said(cwd, 'check', ...files, '--remedies');
    expect(remedies.split('outside Produktion')).toHaveLength(2);
  });
});

/** Every department of either file, whole and in its parts. */
async function departmentsOf(cwd: string, mentors: string, managers: string): Promise<string[]> {
  const [one, other] = [join(cwd, mentors), join(cwd, managers)];
  const programme = await loadProgramme(undefined, one);
  const { inputs } = await runCheck({
    ...(await loadSources({ mentors: one, managers: other })),
    programme,
  });
  const people = [...(inputs?.people.mentors ?? []), ...(inputs?.people.managers ?? [])];
  const texts = people.map(({ department }) => department.text);
  return [...new Set(texts.flatMap((text) => [text, ...text.split('/')]))];
}
