import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runIn } from '../cli/run-in-memory.ts';

const SOFFICE = '/usr/bin/soffice';
const hasOffice = existsSync(SOFFICE);
if (!hasOffice) console.warn(`No LibreOffice at ${SOFFICE}: workbooks are not printed.`);

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The text of each page that LibreOffice prints of a workbook. */
function printed(name: string): string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(SOFFICE, [profile, '--headless', '--convert-to', 'pdf', name], { cwd: folder });
  const pdf = readFileSync(join(folder, name.replace(/xlsx$/, 'pdf')));
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  return pages.map((_, at) => {
    const page = String(at + 1);
    const argv = ['-f', page, '-l', page, '-layout', name.replace(/xlsx$/, 'pdf'), '-'];
    return execFileSync('pdftotext', argv, { cwd: folder, encoding: 'utf8' });
  });
}

describe.skipIf(!hasOffice)('the workbook of the example company, printed by LibreOffice', () => {
  let pages: readonly string[] = [];
  beforeAll(async () => {
    cpSync(new URL('../../fixtures/company-de/', import.meta.url), folder, { recursive: true });
    const { code } = await runIn(
      [
        ...['match', 'mentoren.csv', 'fuehrungskraefte.csv'],
        ...['-o', 'tandems.xlsx', '--proposals', 'vorschlaege.xlsx'],
      ],
      { cwd: folder },
    );
    expect(code).toBe(0);
    pages = printed('tandems.xlsx');
  });

  it('takes at most ten pages, of which six at most for its 34 tandems', () => {
    expect(pages.length).toBeLessThanOrEqual(10);
    const tandems = pages.filter((page) => page.includes('Mentor-ID'));
    expect(tandems.length).toBeLessThanOrEqual(6);
    expect(tandems.join('').match(/^\s*T-[0-9a-f]{12}/gm)).toHaveLength(34);
  });

  it('repeats the header on every page of a list', () => {
    const lists = pages.filter((page) => !page.includes('Angabe'));
    for (const page of lists) expect(page).toMatch(/^\s*(?:Tandem-ID|Rolle) /);
  });

  it('prints what managers see on one page, without points', () => {
    const proposals = printed('vorschlaege.xlsx');
    expect(proposals).toHaveLength(1);
    expect(proposals.join('')).not.toMatch(/Punkte|\b\d\d,\d\b/);
  });
});
