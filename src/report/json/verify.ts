import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import type { Shortfall } from '../../roster/optimality.ts';
import type { Verification } from '../../roster/verify.ts';
import { findingSchema, jsonFindings } from './finding.ts';

/** The JSON result of `tandem verify`. */
export const verifySchema = z.looseObject({
  schemaVersion: z.literal(1),
  valid: z.boolean(),
  optimal: z.boolean().nullable().describe('null without an audit'),
  shortfall: z
    .looseObject({ tandems: z.int(), sponsors: z.int(), total: z.int() })
    .nullable()
    .describe('each value of the optimum minus that of the roster'),
  findings: z.array(findingSchema),
});
export type VerifyJson = z.infer<typeof verifySchema>;

/** What was found out about a roster. */
export interface Verified extends Pick<Verification, 'valid' | 'objective' | 'past'> {
  readonly optimal: boolean | null;
  readonly shortfall: Shortfall | null;
}

/** The verdict on a roster as data; without one, because something could not be read, it is not valid. */
export function verifyJson(
  verdict: Verified | undefined,
  findings: readonly Finding[],
  language: Language,
): VerifyJson {
  return {
    schemaVersion: 1,
    valid: verdict?.valid ?? false,
    optimal: verdict?.optimal ?? null,
    shortfall: verdict?.shortfall ? { ...verdict.shortfall } : null,
    objective: verdict?.objective ?? null,
    past: verdict?.past ?? null,
    findings: jsonFindings(findings, language),
  };
}
