import { expect, it } from 'vitest';

import { share } from '../helpers/share.ts';
import { refusedAfterCorruption } from './corrupted-audits.ts';

it('refuses every audit that is corrupted somewhere, its own hash computed again or not', async () => {
  const rounds = share(1000, 60);
  const hit = await refusedAfterCorruption(rounds);
  expect(hit.size).toBeGreaterThan(25);
  const fields = [
    ...['schemaVersion', 'tool', 'version', 'sha256', 'objective', 'seed', 'keep', 'programme'],
    ...['programme.sha256', 'programme.settings', 'inputs', 'outputs', 'counts', 'values'],
    ...['kind', 'sha256', 'bytes', 'rows'].map((key) => `inputs.#.${key}`),
    ...['kind', 'sha256'].map((key) => `outputs.#.${key}`),
    ...['mentors', 'managers', 'mentorsScreenedOut', 'managersScreenedOut'].map(
      (key) => `counts.${key}`,
    ),
    ...['mentorProfiles', 'managerProfiles', 'invalidRows'].map((key) => `counts.${key}`),
    ...['tandems', 'sponsors', 'waiting', 'lowest', 'total', 'kept'].map((key) => `values.${key}`),
    ...['certificate', 'certificate.managerPrices', 'certificate.mentorPrices'],
    ...['certificate.managerPrices.#', 'certificate.mentorPrices.#', 'certificate.fairness'],
    ...['ceiling', 'reach', 'better'].map((key) => `certificate.fairness.${key}`),
  ];
  if (rounds >= 1000) expect(fields.filter((field) => !hit.has(field))).toEqual([]);
});
