import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import type { Shortfall } from '../../roster/audit/certified-optimum.ts';
import type { Verification } from '../../roster/verify.ts';
import { findingSchema, jsonFindings } from './finding.ts';
import { laterSchema } from './later.ts';

/** The JSON result of `tandem verify`. */
export const verifySchema = z.looseObject({
  schemaVersion: z.literal(1),
  valid: z.boolean().nullable().describe('null where nothing could be verified'),
  optimal: z.boolean().nullable().describe('null without an audit'),
  shortfall: z
    .looseObject({
      tandems: z.int(),
      sponsors: z.int(),
      waiting: z
        .int()
        .optional()
        .describe('managers who had no tandem in the wave before, where there are such'),
      lowest: z
        .int()
        .optional()
        .describe('the lowest score of the tandems formed now, where the objective is fair'),
      total: z.int().describe('with the bonus for pairs that stayed, where there is one'),
      kept: z.int().optional().describe('proposed pairs that stayed, where they win ties'),
    })
    .nullable()
    .describe('each value of the optimum minus that of the roster'),
  drawn: laterSchema(
    z
      .boolean()
      .nullable()
      .describe(
        'whether it is the one of the equally good rosters that is defined; null without an audit',
      ),
  ),
  findings: z.array(findingSchema),
});
export type VerifyJson = z.infer<typeof verifySchema>;

/** What was found out about a roster. */
export interface Verified extends Pick<
  Verification,
  'valid' | 'objective' | 'past' | 'current' | 'strangers'
> {
  readonly optimal: boolean | null;
  readonly shortfall: Shortfall | null;
  readonly drawn: boolean | null;
}

/** The verdict on a roster as data; without one, because something could not be read, all but the findings is null. */
export function verifyJson(
  verdict: Verified | undefined,
  findings: readonly Finding[],
  language: Language,
): VerifyJson {
  return {
    schemaVersion: 1,
    valid: verdict?.valid ?? null,
    optimal: verdict?.optimal ?? null,
    shortfall: verdict?.shortfall ? { ...verdict.shortfall } : null,
    drawn: verdict?.drawn ?? null,
    objective: verdict?.objective ?? null,
    current: verdict?.current ?? null,
    past: verdict?.past ?? null,
    findings: jsonFindings(findings, language),
  };
}
