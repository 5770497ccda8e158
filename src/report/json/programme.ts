import type { Finding, Language } from '../../findings/finding.ts';
import type { Programme, ProgrammeDescription } from '../../programme/index.ts';
import { type FindingJson, jsonFindings } from './finding.ts';

/** The JSON result of `tandem explain --programme`; null and empty where there is no programme. */
export interface ProgrammeJson extends Omit<ProgrammeDescription, 'title'> {
  readonly schemaVersion: 1;
  readonly sha256: string | null;
  readonly title: string | null;
  readonly findings: readonly FindingJson[];
}

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
    ...(description ?? { title: null, preface: [], sections: [], objective: [] }),
    findings: jsonFindings(findings, language),
  };
}
