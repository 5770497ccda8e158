import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

import { type Outcome, runInMemory } from '../cli/run-in-memory.ts';
import { parse } from './dom.ts';

const company = (file: string): string =>
  fileURLToPath(new URL(`../../fixtures/company/${file}`, import.meta.url));
const FILES = [company('mentors.csv'), company('managers.csv')];
const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
const at = (name: string): string => join(folder, name);
const explain = (...argv: string[]): Promise<Outcome> => runInMemory(['explain', ...argv]);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly tandems: readonly { readonly mentorId: string; readonly managerId: string }[];
  readonly unmatched: readonly { readonly id: string; readonly reasonCode: string }[];
}
const roster = async (): Promise<Answer> =>
  JSON.parse(
    (await runInMemory(['match', ...FILES, '--json', '-o', at('roster.csv'), '--force'])).stdout,
  ) as Answer;

const names = new Map(
  FILES.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split(',').slice(0, 2) as [string, string]),
  ),
);

describe.each(['en', 'de'] as const)('the page for one person in %s', (language) => {
  const sheet = async (id: string): Promise<string> => {
    const { code, stdout } = await explain(...FILES, '--for', id, '--out', '-', '--lang', language);
    expect(code).toBe(0);
    return parse(stdout).querySelector('main')!.textContent.replace(/\s+/g, ' ');
  };

  it('names the partner and nobody else, and no points and no levels', async () => {
    const { tandems } = await roster();
    for (const { mentorId, managerId } of tandems.slice(0, 5)) {
      for (const [own, other] of [
        [mentorId, managerId],
        [managerId, mentorId],
      ] as const) {
        const text = await sheet(own);
        expect(text).toContain(names.get(own)!);
        expect(text).toContain(names.get(other)!);
        for (const [id, name] of names) {
          if (id === own || id === other) continue;
          expect(text).not.toContain(id);
          if (name !== names.get(own) && name !== names.get(other))
            expect(text).not.toContain(name);
        }
        // The only figures are those of the rules: minimum levels, and counts of levels.
        expect(text).not.toMatch(/\d+[.,]\d|\b\d+ (points|Punkte)/);
      }
    }
  });

  it('gives a reason of every kind without the people whom HR reads about', async () => {
    const { unmatched } = await roster();
    const kinds = new Map(unmatched.map((one) => [one.reasonCode, one.id]));
    expect(kinds.size).toBeGreaterThan(3);
    for (const id of kinds.values()) {
      const text = await sheet(id);
      for (const other of names.keys()) if (other !== id) expect(text).not.toContain(other);
      // Managers have no program to run.
      expect(text).not.toMatch(/tandem (check|explain|match|verify|help) |--\w/);
    }
  });
});

describe('pages to hand over', () => {
  it('are written for their owner alone, and never over a file that exists', async () => {
    const argv = ['--programme', '--out', at('pack.html')];
    const { code, stdout } = await explain(...argv);
    expect([code, stdout]).toEqual([0, `Page to hand over → ${at('pack.html')}\n`]);
    expect(statSync(at('pack.html')).mode & 0o777).toBe(0o600);
    expect((await explain(...argv)).code).toBe(2);
    expect((await explain(...argv, '--force')).code).toBe(0);
  });

  it('are about one person, not two', async () => {
    const [mentor, manager] = ['M001', 'F001'];
    const { code, stderr } = await explain(
      ...FILES,
      '--for',
      mentor,
      '--with',
      manager,
      '--out',
      at('x.html'),
    );
    expect(code).toBe(2);
    expect(stderr).toContain('error[sheet-of-two]');
  });

  it('show the works council an example that adds up', async () => {
    const { stdout } = await explain('--programme', '--out', '-');
    const page = parse(stdout);
    const rows = [...page.querySelectorAll('table tr')].map((row) =>
      [...row.querySelectorAll('td, th')].map(({ textContent }) =>
        Number(textContent.replaceAll(',', '')),
      ),
    );
    const criteria = rows.slice(1, -1);
    const [, weights, , score] = rows.at(-1)!;
    expect(criteria.reduce((sum, [, weight]) => sum + weight!, 0)).toBe(weights);
    expect(criteria.reduce((sum, [, weight, value]) => sum + weight! * value!, 0)).toBe(score);
    const points = (Math.floor((2 * score! + weights!) / (2 * weights!)) / 10).toFixed(1);
    expect(page.querySelector('main')!.textContent).toContain(`= ${points} points`);
  });
});
