import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type VerifyJson, verifySchema } from '../../src/report/json/verify.ts';
import type { Audit } from '../../src/roster/audit/audit.ts';
import { runIn } from './run-in-memory.ts';

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
cpSync(new URL('../../fixtures/company/', import.meta.url), folder, { recursive: true });
const file = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(file(name), 'utf8');

beforeAll(async () => {
  const { code } = await runIn(['mentors.csv', 'managers.csv'], { cwd: folder });
  expect(code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function verify(...more: string[]): Promise<VerifyJson & { code: number }> {
  const argv = ['verify', ...more, '--json'];
  const { code, stdout } = await runIn(argv, { cwd: folder });
  return { code, ...verifySchema.parse(JSON.parse(stdout)) };
}

const codes = ({ findings }: VerifyJson): string[] => [...new Set(findings.map((one) => one.code))];

describe('tandem verify', () => {
  it('accepts the roster that match wrote', async () => {
    const result = await verify('roster.csv', 'mentors.csv', 'managers.csv');
    expect(result).toMatchObject({ code: 0, valid: true, optimal: null, findings: [] });
    expect(result.shortfall).toBeNull();
  });

  it('proves it with its audit', async () => {
    const files = ['roster.csv', 'mentors.csv', 'managers.csv', '--audit', 'audit.json'];
    const result = await verify(...files);
    expect(result).toMatchObject({ code: 0, valid: true, optimal: true, findings: [] });
    expect(result.shortfall).toEqual({ tandems: 0, sponsors: 0, total: 0 });
  });

  it('leaves out the rows that match left out, and says so in the command it names', async () => {
    const [header = '', first = '', ...others] = text('mentors.csv').trimEnd().split(/\r?\n/);
    const broken = first.replace(',4.5,', ',9,');
    expect(broken).not.toBe(first);
    writeFileSync(file('broken.csv'), [header, broken, ...others, ''].join('\n'));
    const outputs = ['-o', 'skipped.csv', '--audit', 'skipped.json'];
    const made = await runIn(['broken.csv', 'managers.csv', '--skip-invalid', ...outputs], {
      cwd: folder,
    });
    const next = /Next: tandem verify (.*)/.exec(made.stdout)?.[1] ?? '';
    expect(await verify(...next.split(' '))).toMatchObject({ code: 0, valid: true, optimal: true });
    const strictly = next.replace(' --skip-invalid', '').split(' ');
    expect(await verify(...strictly)).toMatchObject({ code: 1 });
  });

  it('says by how much a roster that lost a row falls short', async () => {
    writeFileSync(file('shorter.csv'), text('roster.csv').replace(/\r\n[^\r]*\r\n$/, '\r\n'));
    const files = ['shorter.csv', 'mentors.csv', 'managers.csv', '--audit', 'audit.json'];
    const result = await verify(...files);
    expect(result).toMatchObject({ code: 1, valid: true, optimal: false });
    expect(result.shortfall?.tandems).toBe(1);
    expect(codes(result)).toEqual(['audit-roster-changed', 'roster-not-optimal']);
  });

  it('says which inputs have changed since, and which settings', async () => {
    const [header = '', first = '', ...others] = text('mentors.csv').trimEnd().split(/\r?\n/);
    writeFileSync(file('sorted.csv'), [header, ...others, first, ''].join('\n'));
    writeFileSync(file('other.yaml'), 'weights: { topics: 16 }\n');
    const files = ['roster.csv', 'sorted.csv', 'managers.csv', '--audit', 'audit.json'];
    const result = await verify(...files);
    expect(result).toMatchObject({ code: 0, valid: true, optimal: true });
    expect(codes(result)).toEqual(['audit-input-changed']);

    const reweighted = await verify(...files.with(1, 'mentors.csv'), '-p', 'other.yaml');
    expect(reweighted).toMatchObject({ code: 1, valid: false });
    const [message] = reweighted.findings
      .filter(({ code }) => code === 'audit-programme-changed')
      .map((one) => one.message);
    expect(message).toContain('weights.topics');
  });

  it.each([
    ['one price lower', (audit: Audit) => (audit.certificate.managerPrices[0]! -= 1)],
    ['one price higher', (audit: Audit) => (audit.certificate.managerPrices[0]! += 1)],
    ['a mentor’s price lower', (audit: Audit) => (audit.certificate.mentorPrices[0]! -= 1)],
    ['a price too few', (audit: Audit) => audit.certificate.mentorPrices.pop()],
    ['a total that is too high', (audit: Audit) => (audit.values.total += 1)],
    ['a tandem too few', (audit: Audit) => (audit.values.tandems -= 1)],
    ['a sponsor too many', (audit: Audit) => (audit.values.sponsors += 1)],
  ])('refuses an audit with %s', async (_, falsify) => {
    const audit = JSON.parse(text('audit.json')) as Audit;
    falsify(audit);
    const name = `false-${Math.abs(audit.certificate.managerPrices[0] ?? 0)}-${_.length}.json`;
    writeFileSync(file(name), JSON.stringify(audit));
    const files = ['roster.csv', 'mentors.csv', 'managers.csv', '--audit', name];
    const result = await verify(...files);
    expect(result).toMatchObject({ code: 1, valid: true, optimal: false, shortfall: null });
    expect(codes(result)).toEqual(['audit-refused']);
  });

  it('cannot run with what is no audit', async () => {
    writeFileSync(file('no-audit.json'), '{"schema": 1}');
    const files = ['roster.csv', 'mentors.csv', 'managers.csv', '--audit', 'no-audit.json'];
    expect(await verify(...files)).toMatchObject({ code: 2, valid: null, optimal: null });
  });
});

it('proves a fair roster, and refuses a plain one as fair', async () => {
  const files = ['mentors.csv', 'managers.csv'];
  const fair = ['--objective', 'fair', '-o', 'fair.csv', '--audit', 'fair.json'];
  expect(await runIn(['match', ...files, ...fair], { cwd: folder })).toMatchObject({ code: 0 });
  const result = await verify('fair.csv', ...files, '--audit', 'fair.json');
  expect(result).toMatchObject({ code: 0, valid: true, optimal: true, findings: [] });

  const plain = JSON.parse(text('audit.json')) as Audit;
  writeFileSync(file('as-fair.json'), JSON.stringify({ ...plain, objective: 'fair' }));
  const refused = await verify('roster.csv', ...files, '--audit', 'as-fair.json');
  expect(refused).toMatchObject({ code: 1, optimal: false });

  const audit = JSON.parse(text('fair.json')) as Audit;
  audit.certificate.fairness!.better.managerPrices[0]! -= 1e12;
  writeFileSync(file('false-fair.json'), JSON.stringify(audit));
  const falsified = await verify('fair.csv', ...files, '--audit', 'false-fair.json');
  expect(codes(falsified)).toEqual(['audit-refused']);
});

describe('tandem verify of a later wave', () => {
  beforeAll(() => {
    const [header = '', ...rows] = text('roster.csv').trimEnd().split('\r\n');
    const became = ['active', 'locked', 'completed', 'declined', 'never'];
    const edited = rows.map((row, i) => row.replace('proposed', became[i] ?? 'proposed'));
    writeFileSync(file('before.csv'), [header, ...edited, ''].join('\r\n'));
  });

  it.each([
    ['as it comes', []],
    ['where proposed pairs win ties', ['--keep', 'proposed']],
    ['where proposed pairs have a bonus', ['--keep-weight', '2']],
    ['where the lowest score comes first', ['--objective', 'fair']],
    ['where that and ties decide', ['--objective', 'fair', '--keep', 'proposed']],
    ['that serves first who had been waiting', ['--previous-unmatched', 'unmatched.csv']],
  ])('proves it with the roster before: %s', async (_, options) => {
    const [roster, audit] = [`wave${options.join('')}.csv`, `wave${options.join('')}.json`];
    const people = ['mentors.csv', 'managers.csv'];
    const wave = ['--previous', 'before.csv'];
    const made = await runIn(
      ['match', ...people, ...wave, ...options, '-o', roster, '--audit', audit],
      { cwd: folder },
    );
    expect([made.code, made.stderr]).toEqual([0, expect.any(String)]);
    const waiting = options[0] === '--previous-unmatched' ? options : [];
    const result = await verify(roster, ...people, ...wave, ...waiting, '--audit', audit);
    expect(codes(result)).toEqual([]);
    expect(result).toMatchObject({ code: 0, valid: true, optimal: true });

    const alone = await verify(roster, ...people, '--audit', audit);
    expect(codes(alone)).toContain('audit-input-missing');
  });

  it('refuses a bonus where the lowest score comes first', async () => {
    const made = await runIn(
      [
        ...['match', 'mentors.csv', 'managers.csv', '--previous', 'before.csv', '--format', 'json'],
        ...['--objective', 'fair', '--keep-weight', '2', '-o', 'refused.csv'],
      ],
      { cwd: folder },
    );
    expect(made.code).toBe(2);
    expect(made.stdout).toContain('keep-weight-with-fair');
    expect(existsSync(file('refused.csv'))).toBe(false);
  });
});
