import type { Location, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';

import { catalogue, subjects } from '../../findings/catalogue/index.ts';
import type { Finding, FindingCode, Place, Severity } from '../../findings/finding.ts';
import { about, sentence } from '../../findings/sentence.ts';
import { HOMEPAGE } from '../../util/homepage.ts';
import { sha256 } from '../../util/sha256.ts';
import { safeJson, visible } from '../text.ts';
import type { FindingsContext } from './context.ts';
import { pathInWorkspace } from './context.ts';
import { mostSevereFirst } from './severity.ts';
import { position } from './place.ts';

/** GitHub rejects a run with more results; the gravest are kept. */
const MOST_RESULTS = 25_000;

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  note: 'note',
};

/** What GitHub shows beside a rule, and sorts by. */
const PROBLEMS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};

/** How many of the 64 digits of a hash name a finding to code scanning. */
const DIGITS = 16;

function uriOf(file: string, context: FindingsContext): string {
  if (file === '-') return 'stdin';
  const path = pathInWorkspace(file, context).replace(/\p{Cs}/gu, '\uFFFD');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function physical(place: Place, context: FindingsContext): PhysicalLocation {
  return {
    artifactLocation: { uri: uriOf(place.file, context) },
    ...(place.line !== undefined && place.sheet === undefined && place.file !== '-'
      ? {
          region: {
            startLine: place.line,
            ...(place.column === undefined ? {} : { startColumn: place.column }),
          },
        }
      : {}),
  };
}

function location(place: Place, context: FindingsContext): Location {
  const logical =
    place.sheet !== undefined || place.file === '-' ? position(place, context.language) : place.key;
  return {
    physicalLocation: physical(place, context),
    ...(logical === undefined
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: visible(logical) }] }),
  };
}

/** Findings about what several rows share: which of them is named depends on their order. */
const OF_SEVERAL_ROWS: ReadonlySet<FindingCode> = new Set([
  'shared-email',
  'same-name',
  'look-alike-id',
  'reporting-cycle',
  'likely-department-slip',
  'department-under',
  'person-in-two-tandems',
]);

/** What a finding says of others than its subject, and may say otherwise when these change. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'suggestion',
  'meant',
  'like',
  'under',
  'reasonCode',
]);

/**
 * What a finding is about, whatever its line: rows may come and go, and other findings too. A row
 * is known by its id, or by what stands in it. The texts that a finding says (such as ids and the
 * rule, by its id) belong to it, its numbers and lists don't: they count or list others.
 */
function subjectOf({ code, place, args }: Finding, context: FindingsContext): string {
  const { sheet, header, id, identity, key } = place;
  const row = OF_SEVERAL_ROWS.has(code) ? undefined : (id ?? identity);
  // An entry of a list is known by what is written there, not by how many stand above it.
  const path = (keys: string): string =>
    identity === undefined ? keys : keys.replace(/[.]\d+(?=[.]|$)/g, '');
  const texts = Object.entries(args)
    .flatMap(([name, value]: [string, unknown]) => {
      if (name === 'ids' && Array.isArray(value)) return [[name, ...value.map(String).toSorted()]];
      const text = typeof value === 'object' && value !== null && 'id' in value ? value.id : value;
      if (typeof text !== 'string' || OF_OTHERS.has(name)) return [];
      return [[name, name === 'key' ? path(text) : text]];
    })
    .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return JSON.stringify([
    ...[code, uriOf(place.file, context), sheet, header, row],
    ...[key === undefined ? null : path(key), texts],
  ]);
}

/** The first sentence of a text; the dot of a short word or of a number does not end it. */
function firstSentence(text: string): string {
  return /^.*?(?:\p{L}{3}|[)”“"’])[.!?](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** A text that Markdown shows as it is. */
function markdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}

function rule(code: FindingCode, { language }: FindingsContext): ReportingDescriptor {
  const text = about(code, language);
  const uri = `${HOMEPAGE}/docs/reference/findings.md#${code}`;
  const { severity } = catalogue[code];
  const ask = language === 'de' ? `tandem help ${code} --lang de` : `tandem help ${code}`;
  return {
    id: code,
    shortDescription: { text: firstSentence(text) },
    fullDescription: { text },
    helpUri: uri,
    help: { text, markdown: `${markdown(text)}\n\n\`${ask}\` · [${code}](${uri})` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [
        'tandem',
        ...Object.entries(subjects)
          .filter(([, codes]) => Object.hasOwn(codes, code))
          .map(([subject]) => subject),
      ],
      precision: 'very-high',
      'problem.severity': PROBLEMS[severity],
    },
  };
}

/** What tells this run from others of one commit, such as checks of other folders. */
function runId(context: FindingsContext): string {
  const [first] = context.files;
  const of = first === undefined ? [] : [uriOf(first, context)];
  return [...visible(context.title).split(' '), ...of, ''].join('/');
}

/**
 * Findings as a SARIF 2.1.0 log
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), as GitHub's code scanning
 * reads it. Columns count code points; a fingerprint names the subject and, among equal subjects,
 * which of them it is.
 */
export function sarifFindings(findings: readonly Finding[], context: FindingsContext): string {
  const { language, version } = context;
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted((a, b) => (a < b ? -1 : 1));
  const seen = new Map<string, number>();
  const results = mostSevereFirst(findings)
    .slice(0, MOST_RESULTS)
    .map((one): Result => {
      const { message, fix } = sentence(one, language);
      const subject = subjectOf(one, context);
      const nth = (seen.get(subject) ?? 0) + 1;
      seen.set(subject, nth);
      const hash = sha256(subject);
      return {
        ruleId: one.code,
        ruleIndex: codes.indexOf(one.code),
        level: LEVELS[one.severity],
        message: { text: visible(`${message}. ${fix}`) },
        locations: [location(one.place, context)],
        partialFingerprints: {
          // The one that GitHub goes by: else it would hash the line and its neighbours.
          primaryLocationLineHash: `${hash.slice(0, DIGITS)}:${nth}`,
          'subject/v2': `${hash}:${nth}`,
        },
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
        automationDetails: { id: runId(context) },
        tool: {
          driver: {
            name: 'tandem',
            version,
            informationUri: HOMEPAGE,
            rules: codes.map((code) => rule(code, context)),
          },
        },
        columnKind: 'unicodeCodePoints',
        results,
      },
    ],
  };
  return safeJson(log);
}
