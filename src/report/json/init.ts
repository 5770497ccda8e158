import { z } from 'zod';

import type { Finding, Language } from '../../findings/finding.ts';
import { findingSchema, jsonFindings } from './finding.ts';

/** The JSON result of `tandem init`. */
export const initSchema = z.looseObject({
  schemaVersion: z.literal(1),
  files: z.array(z.string()).describe('what was written; empty where the call was refused'),
  findings: z.array(findingSchema),
});
export type InitJson = z.infer<typeof initSchema>;

/** What was written as data. */
export function initJson(
  files: readonly string[],
  findings: readonly Finding[],
  language: Language,
): InitJson {
  return { schemaVersion: 1, files: [...files], findings: jsonFindings(findings, language) };
}
