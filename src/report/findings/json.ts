import type { Finding, Language, Place } from '../../findings/finding.ts';
import { sentence } from '../../findings/sentence.ts';
import type { FindingJson, PlaceJson } from '../json.ts';

function placeJson(place: Place): PlaceJson {
  return {
    file: place.file,
    sheet: place.sheet ?? null,
    line: place.line ?? null,
    column: place.column ?? null,
    cell: place.cell ?? null,
    header: place.header ?? null,
    id: place.id ?? null,
    key: place.key ?? null,
  };
}

/** Findings as the `findings` of a JSON result; see `findingSchema`. */
export function jsonFindings(findings: readonly Finding[], language: Language): FindingJson[] {
  return findings.map((one) => ({
    code: one.code,
    severity: one.severity,
    ...sentence(one, language),
    ...placeJson(one.place),
    related: one.related.map(placeJson),
  }));
}
