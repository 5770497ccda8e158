import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import type { Programme, ProgrammeDescription } from '../../programme/index.ts';
import { findingSchema, jsonFindings } from './finding.ts';

/** The JSON result of `tandem explain --programme`; null and empty where there is no programme. */
export const programmeSchema = z.looseObject({
  schemaVersion: z.literal(1),
  sha256: z.string().nullable().describe('the hash that an audit names'),
  title: z.string().nullable(),
  preface: z.array(z.string()),
  sections: z.array(
    z.looseObject({
      title: z.string(),
      says: z.string(),
      items: z.array(
        z.looseObject({
          id: z.string(),
          title: z.string(),
          says: z.string(),
          share: z.string().optional().describe('of the score; criteria only'),
        }),
      ),
    }),
  ),
  objective: z.array(z.string()),
  findings: z.array(findingSchema),
});
export type ProgrammeJson = z.infer<typeof programmeSchema>;

/** A programme in words as data. */
export function programmeJson(
  programme: Programme | undefined,
  description: ProgrammeDescription | undefined,
  findings: readonly Finding[],
  language: Language,
): ProgrammeJson {
  return {
    schemaVersion: 1,
    sha256: programme?.sha256 ?? null,
    title: description?.title ?? null,
    preface: [...(description?.preface ?? [])],
    sections: (description?.sections ?? []).map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item })),
    })),
    objective: [...(description?.objective ?? [])],
    findings: jsonFindings(findings, language),
  };
}
