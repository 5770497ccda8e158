import { describe, expect, it } from 'vitest';

import { check } from '../../src/index.ts';

/** The remedies of three mentors and three managers in these departments. */
async function remedies(departments: readonly string[], programme?: object) {
  const [a = '', b = '', c = ''] = departments;
  const checked = await check(
    {
      mentors: [a, b, a].map((department, at) => ({
        ...{ id: `M${at}`, department, social_media_skill: 5, communication: 4, volunteers: true },
      })),
      managers: [b, a, c].map((department, at) => ({ id: `G${at}`, department, volunteers: true })),
      programme: programme as Record<string, unknown>,
    },
    { remedies: true },
  );
  return { codes: checked.findings.map(({ code }) => code), remedies: checked.remedies };
}

describe('what would help where all departments share their first level', () => {
  it('is the depth of cross-department, never to drop it', async () => {
    expect(await remedies(['ACME/IT', 'ACME/HR', 'ACME/Sales'])).toEqual({
      codes: ['one-first-level'],
      remedies: {
        rules: [{ rule: 'cross-department', depth: 2, tandems: 3, sponsors: 0 }],
        mentor: null,
      },
    });
    const deep = await remedies(['ACME/EU/IT', 'ACME/EU/HR', 'ACME/EU/Sales']);
    expect(deep.remedies?.rules).toMatchObject([{ rule: 'cross-department', depth: 3 }]);
  });

  it('is nothing once the depth is given', async () => {
    const programme = { rules: { 'cross-department': { depth: 2 } } };
    const given = await remedies(['ACME/IT', 'ACME/HR', 'ACME/Sales'], programme);
    expect(given).toEqual({ codes: [], remedies: { rules: [], mentor: null } });
  });

  it('is the rule itself where there is no deeper level', async () => {
    const { codes, remedies: flat } = await remedies(['IT', 'IT', 'IT']);
    expect(codes).toEqual([]);
    expect(flat?.rules).toEqual([{ rule: 'cross-department', tandems: 3, sponsors: 0 }]);
  });
});
