import type { Finding } from '../findings/finding.ts';
import { htmlReport } from '../report/on-demand.ts';
import { encodedSheets } from '../report/outputs.ts';
import { proposalsSheet } from '../report/proposals-sheet.ts';
import { rosterSheet, type SheetOptions, unmatchedSheet } from '../report/roster-sheet.ts';
import { summarySheet } from '../report/summary-sheet.ts';
import { auditedInput, auditOf, auditText } from '../roster/audit/audit.ts';
import { programmeStatus, rowsOf } from '../roster/wave/programme-status.ts';
import { proposalsOf } from '../roster/proposals.ts';
import { dialectOf, isWorkbookName, OUTPUT_DIALECTS } from '../tables/index.ts';
import type { Sheet } from '../tables/table.ts';
import { collected, encodeUtf8, type Pieces } from '../util/bytes.ts';
import { hashed } from '../util/sha256.ts';
import { VERSION } from '../util/version.ts';
import type { WaveDiff } from '../roster/wave/diff.ts';
import type { Match, MatchOptions } from './decide.ts';
import type { Inputs } from './inputs.ts';
import { type OutputFile, type RunOptions, stepsTo } from './outcome.ts';
import { reportInput } from './report-input.ts';
import type { WaveReading } from './wave.ts';

/** Which files a match makes, and how they are written. */
export interface MatchFileOptions {
  /** The roster's name; without it roster, unmatched and audit are all made, under their usual names. */
  readonly out?: string | undefined;
  readonly unmatched?: string | undefined;
  readonly audit?: string | undefined;
  readonly report?: string | undefined;
  readonly proposals?: string | undefined;
  /** For which program delimited text is written; as the mentors were written, unless given. */
  readonly dialect?: keyof typeof OUTPUT_DIALECTS | undefined;
  /** Write no names and no e-mail addresses. */
  readonly idsOnly?: boolean | undefined;
}

/** A match, with what it was made from and with. */
export interface Formed {
  readonly inputs: Inputs;
  readonly before: WaveReading;
  readonly match: Match;
  /** What the match was made with, to solve once more. */
  readonly options: MatchOptions;
  /** How the roster differs from that of the wave before. */
  readonly changes: WaveDiff | undefined;
}

/** The names of the files that are asked for; without `out` roster, unmatched and audit. */
export function namesOf({ out, unmatched, audit }: MatchFileOptions): {
  readonly roster: string;
  readonly unmatched: string | undefined;
  readonly audit: string | undefined;
} {
  return {
    roster: out ?? 'roster.csv',
    unmatched: unmatched ?? (out === undefined ? 'unmatched.csv' : undefined),
    audit: audit ?? (out === undefined ? 'audit.json' : undefined),
  };
}

/** An output whose bytes are made as they are taken, once. */
export interface OutputInPieces extends Pick<OutputFile, 'name' | 'kind'> {
  readonly pieces: Pieces;
}

/** The bytes of every file that is asked for. */
export async function matchFiles(
  ...given: Parameters<typeof matchOutputs>
): Promise<readonly OutputFile[]> {
  return collectedFiles(await matchOutputs(...given));
}

/** Takes all outputs, in their order. */
export async function collectedFiles(
  outputs: readonly OutputInPieces[],
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = [];
  for (const { name, kind, pieces } of outputs) {
    files.push({ name, kind, bytes: await collected(pieces) });
  }
  return files;
}

/**
 * Every file that is asked for, to be taken in any order but for the audit, which is the last since
 * it has the hashes of the others. What takes long without being text is made at once.
 */
export async function matchOutputs(
  { inputs, before, changes, match: made, options: { keep, objective, seed } }: Formed,
  options: MatchFileOptions & RunOptions,
  onFinding: (finding: Finding) => void,
): Promise<readonly OutputInPieces[]> {
  const { roster } = made;
  const names = namesOf(options);
  const dialect =
    options.dialect === undefined
      ? dialectOf([inputs.tables.mentor, inputs.tables.manager], inputs.language)
      : OUTPUT_DIALECTS[options.dialect];
  const has = (column: 'name' | 'email'): boolean =>
    !options.idsOnly &&
    (inputs.people.columns.mentor.has(column) || inputs.people.columns.manager.has(column));
  const { language } = inputs;
  const { onPhase } = options;
  const shown = { names: has('name'), emails: has('email'), language };
  type Kind = 'roster' | 'unmatched' | 'proposals' | 'report';
  const files: (OutputInPieces & { kind: Kind })[] = [];
  const hashes = new Map<Kind, string>();
  const add = (kind: Kind, name: string, pieces: Pieces): void => {
    files.push({ name, kind, pieces: hashed(pieces, (sha256) => hashes.set(kind, sha256)) });
  };
  const titles = new Map(
    inputs.programme.criteria.map(({ id, words }) => [id, words[language].title]),
  );
  const write = async (
    kind: Kind,
    name: string,
    sheetFor: (shown: SheetOptions) => Sheet,
    further: (shown: SheetOptions) => readonly Sheet[] = () => [],
  ): Promise<void> => {
    // A workbook speaks the language of the people who open it.
    const workbook = isWorkbookName(name);
    const options = { ...shown, titles, workbook };
    const sheets = [sheetFor(options), ...(workbook ? further(options) : [])] as const;
    const watch = { onPhase, onFinding };
    const pieces = encodedSheets(name, sheets, dialect, watch);
    add(kind, name, workbook ? [await collected(pieces)] : pieces);
  };
  await write(
    'roster',
    names.roster,
    (shown) => rosterSheet(roster, shown),
    (shown) => [unmatchedSheet(roster.unmatched, shown), summarySheet(roster, language)],
  );
  if (names.unmatched !== undefined) {
    await write('unmatched', names.unmatched, (shown) => unmatchedSheet(roster.unmatched, shown));
  }
  if (options.proposals !== undefined) {
    const proposals = proposalsOf(made);
    await write('proposals', options.proposals, (shown) => proposalsSheet(proposals, shown));
  }
  if (options.report !== undefined) {
    const { idsOnly } = options;
    const page = await htmlReport(
      reportInput(inputs, {
        ...{ roster, idsOnly, deciding: { objective, seed } },
        warmStart: made.solution,
        onVariant: stepsTo(options, inputs.language),
        proof: { valid: true, optimal: true },
        status: programmeStatus(rowsOf(roster), { today: before.today }),
        changes,
      }),
    );
    add('report', options.report, [encodeUtf8(page)]);
  }
  if (names.audit === undefined) return files;
  const hashOf = (kind: Kind): string => {
    const sha256 = hashes.get(kind);
    if (sha256 === undefined) throw new Error(`invariant: the audit is taken before ${kind}`);
    return sha256;
  };
  const audit = function* (): Generator<Uint8Array, void> {
    const audit = auditOf({
      ...made,
      version: VERSION,
      seed,
      invalidRows: inputs.invalid.length,
      ...{ keep, wave: before.wave },
      inputs: [
        auditedInput('mentors', inputs.tables.mentor, inputs.understood.mentor.rows),
        auditedInput('managers', inputs.tables.manager, inputs.understood.manager.rows),
        ...before.inputs,
      ],
      outputs: files.map(({ kind }) => ({ kind, sha256: hashOf(kind) })),
    });
    yield encodeUtf8(auditText(audit));
  };
  return [...files, { name: names.audit, kind: 'audit', pieces: audit() }];
}
