import { expect, it } from 'vitest';

import { share } from '../helpers/share.ts';
import { refusedAfterCorruption } from './corrupted-audits.ts';

it('refuses a thousand corrupted audits, every field of the schema among them', async () => {
  const hit = await refusedAfterCorruption(share(1000));
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
  const rounds = share(1000);
  if (rounds >= 1000) expect(fields.filter((field) => !hit.has(field))).toEqual([]);
});
