import { describe, expect, it } from 'vitest';

import { match, type PlainRow, verify } from '../../src/index.ts';

const manager: PlainRow = { id: 'G1', department: 'HR', volunteers: true };
const mentor = (changed: PlainRow): PlainRow => ({
  ...{ id: 'M1', name: 'Ada', department: 'IT', social_media_skill: 5, communication: 4 },
  ...{ volunteers: true, ...changed },
});
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('texts beyond what a spreadsheet holds', () => {
  it.each<[what: string, changed: PlainRow]>([
    ['name', { name: 'x'.repeat(1_200_000) }],
    ['department', { department: 'x'.repeat(1_200_000) }],
    ['name with a line break', { name: `x\n${'€'.repeat(140_000)}` }],
  ])('a %s too long to be read again refuses the roster, and is no bug', async (_, changed) => {
    const refused = await match({ mentors: [mentor(changed)], managers: [manager] });
    expect(codes(refused.findings)).toEqual(['output-too-large']);
    expect(refused).toMatchObject({ ok: false, files: [] });
  });

  it('an id that a workbook would cut refuses the roster, and is no bug', async () => {
    const sources = { mentors: [mentor({ id: 'M'.repeat(40_000) })], managers: [manager] };
    const refused = await match(sources, { out: 'roster.xlsx' });
    expect(codes(refused.findings)).toEqual(['text-cut', 'output-too-large']);
    expect((await match(sources)).ok).toBe(true);
  });

  it.each<[what: string, changed: PlainRow]>([
    ['department', { department: 'D'.repeat(40_000) }],
    ['name', { name: 'N'.repeat(40_000) }],
    ['character', { name: 'N\ufffe' }],
  ])('a %s that a workbook cut or replaced is no edit to verify', async (_, changed) => {
    const sources = { mentors: [mentor(changed)], managers: [manager] };
    const { files } = await match(sources, { out: 'roster.xlsx', audit: 'audit.json' });
    const [roster, audit] = files;
    const verified = await verify({ ...sources, roster: roster!, audit: audit! });
    expect(verified).toMatchObject({ ok: true, valid: true, optimal: true });
    expect(codes(verified.findings)).not.toContain('roster-not-as-data');
  });

  it.each(['x'.repeat(32_767), '€'.repeat(32_767), `x\n${'"'.repeat(32_000)}`])(
    'a text that a cell holds goes through without a word (%#)',
    async (name) => {
      for (const out of ['roster.csv', 'roster.xlsx']) {
        const formed = await match({ mentors: [mentor({ name })], managers: [manager] }, { out });
        expect(formed).toMatchObject({ ok: true, findings: [] });
      }
    },
  );
});

describe('characters that are none', () => {
  it('stop the row whose id has one, and are told of in any other cell', async () => {
    const refused = await match({ mentors: [mentor({ id: 'M\ufffe' })], managers: [manager] });
    expect(codes(refused.findings)).toEqual(['unusable-id']);
    const half = await match({ mentors: [mentor({ id: 'M\ud800' })], managers: [manager] });
    expect(half.findings).toMatchObject([
      { code: 'replacement-character', place: { file: 'mentors', row: 1, key: 'id' } },
    ]);
  });
});
