import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';

import { catalogue } from '../../findings/catalogue/index.ts';
import type { Finding, FindingCode, Place, Severity } from '../../findings/finding.ts';
import { about, sentence } from '../../findings/sentence.ts';
import { sha256 } from '../../util/sha256.ts';
import { safeJson, visible } from '../text.ts';
import type { FindingsContext } from './context.ts';
import { relativePath } from './context.ts';
import { gravestFirst } from './order.ts';
import { position } from './place.ts';

/** GitHub rejects a run with more results; the gravest are kept. */
const MOST_RESULTS = 25_000;

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

function uriOf(file: string, folder: string): string {
  const path = relativePath(file, folder).replace(/\p{Cs}/gu, '\uFFFD');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function physical(place: Place, folder: string): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(place.file, folder) },
    ...(place.line !== undefined && place.sheet === undefined
      ? {
          region: {
            startLine: place.line,
            ...(place.column === undefined ? {} : { startColumn: place.column }),
          },
        }
      : {}),
  };
}

function location(place: Place, { folder, language }: FindingsContext): Location {
  const logical =
    place.sheet !== undefined || place.file === '-' ? position(place, language) : place.key;
  return {
    ...(place.file === '-' ? {} : { physicalLocation: physical(place, folder) }),
    ...(logical === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: visible(logical) }] }),
  };
}

/** What a finding is about, without its line: rows above it may come and go. */
function subjectOf({ code, place }: Finding, folder: string): string {
  const { file, sheet, header, id, key } = place;
  return JSON.stringify([code, relativePath(file, folder), sheet, header, id, key]);
}

function rule(code: FindingCode, { language }: FindingsContext): ReportingDescriptor {
  const text = about(code, language);
  return {
    id: code,
    shortDescription: { text: code.replaceAll('-', ' ') },
    fullDescription: { text },
    help: { text },
    defaultConfiguration: { level: LEVELS[catalogue[code].severity] },
  };
}

/**
 * Findings as a SARIF 2.1.0 log
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). Columns count code points;
 * fingerprints name the subject and, among equal subjects, how many went before.
 */
export function sarifFindings(findings: readonly Finding[], context: FindingsContext): string {
  const { folder, language, version } = context;
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted((a, b) => (a < b ? -1 : 1));
  const seen = new Map<string, number>();
  const results = gravestFirst(findings)
    .slice(0, MOST_RESULTS)
    .map((one): Result => {
      const { message, fix } = sentence(one, language);
      const subject = subjectOf(one, folder);
      const before = seen.get(subject) ?? 0;
      seen.set(subject, before + 1);
      const fingerprint = sha256(`${subject}#${before}`);
      return {
        ruleId: one.code,
        ruleIndex: codes.indexOf(one.code),
        level: LEVELS[one.severity],
        message: { text: visible(`${message}. ${fix}`) },
        locations: [location(one.place, context)],
        partialFingerprints: { 'subject/v1': fingerprint },
        ...(one.related.length === 0
          ? {}
          : { relatedLocations: one.related.map((place) => location(place, context)) }),
      };
    });
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tandem', version, rules: codes.map((code) => rule(code, context)) },
        },
        columnKind: 'unicodeCodePoints',
        results,
      },
    ],
  };
  return safeJson(log);
}
