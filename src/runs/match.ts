import { finding, type Finding } from '../findings/finding.ts';
import { rowsOf } from '../roster/wave/programme-status.ts';
import { match, type Match, type MatchOptions } from './decide.ts';
import { type InputReading, type Inputs, readInputs, type ReadingOptions } from './inputs.ts';
import { idleDialect, idleOptions } from './idle-options.ts';
import { keepOf, type KeepOptions } from './keep.ts';
import { drawnByLot } from './lottery.ts';
import {
  collectedFiles,
  type Formed,
  type MatchFileOptions,
  matchOutputs,
  namesOf,
  type OutputInPieces,
} from './match-files.ts';
import {
  isError,
  type Outcome,
  outcome,
  type OutputFile,
  refusalOf,
  type RunOptions,
  STDOUT,
} from './outcome.ts';
import { nextCommand } from './next-command.ts';
import { wrongNames } from './output-names.ts';
import { nameOf, type Sources } from './sources.ts';
import { uncarriedText } from './uncarried-text.ts';
import { declinedPrices, diffTo, readWave } from './wave.ts';

/** What a match reads. */
export type MatchSources = Pick<
  Sources,
  'mentors' | 'managers' | 'programme' | 'previous' | 'previousUnmatched'
>;

/** Which of the possible rosters is formed. */
export interface DecidingOptions {
  /** `total` or `fair`; the programme's objective unless given. */
  readonly objective?: 'total' | 'fair' | undefined;
  /** Ties are drawn by lot from this text. */
  readonly seed?: string | undefined;
}

/** The options of `match`, named as on the command line. */
export interface MatchRunOptions
  extends ReadingOptions, DecidingOptions, KeepOptions, MatchFileOptions, RunOptions {
  /** The day of the run; never taken from the clock. */
  readonly today?: string | undefined;
  /** A manager who takes part and is left without a tandem is a finding. */
  readonly requireAll?: boolean | undefined;
  /** Rows with errors are left out instead of stopping the run. */
  readonly skipInvalid?: boolean | undefined;
  /** The result goes to standard output as JSON, so that no file can. */
  readonly json?: boolean | undefined;
}

/** A match that was made, with all that a terminal or a page shows of it. */
export interface Made extends Formed {
  /** How many tandems another lot could change. Undefined without a lottery. */
  readonly drawnByLot: () => number | undefined;
  /** The command that checks the roster, word by word; undefined where it has no file of its own. */
  readonly next: readonly string[] | undefined;
}

/** What a match gives: a roster with its proof, or findings that say why there is none. */
export interface MatchRun extends Outcome {
  readonly inputs: Inputs | undefined;
  readonly made: Made | undefined;
  /** How many errors in rows kept the roster from being formed. */
  readonly invalidRows: number;
}

/** A check that was made before of the same lists and programme; see `CheckRun`. */
export type Checked = InputReading & { readonly possible: Match | undefined };

/**
 * Reads people and programme, forms the tandems and makes the bytes of every output. Where they
 * have just been checked, nothing is read or solved a second time.
 */
export async function runMatch(
  sources: MatchSources,
  options: MatchRunOptions = {},
  checked?: Checked,
): Promise<MatchRun> {
  return takeOutputs(await prepareMatch(sources, options, checked), options, collectedFiles);
}

/** A match whose outputs are ready to be taken. */
export interface PreparedRun extends FormedRun {
  readonly outputs: readonly OutputInPieces[];
}

/** All of `runMatch` but the bytes of texts, which are made as `takeOutputs` takes them. */
export async function prepareMatch(
  sources: MatchSources,
  options: MatchRunOptions = {},
  checked?: Checked,
): Promise<PreparedRun> {
  const formed = await formTandems(sources, options, checked);
  const { made } = formed;
  if (!made) return { ...formed, outputs: [] };
  options.onPhase?.('write');
  const findings = [...formed.findings];
  try {
    const outputs = await matchOutputs(made, options, (one) => findings.push(one));
    return { ...withFindings(formed, findings, options), outputs };
  } catch (error) {
    return { ...withoutRoster(formed, [...findings, ...refusalOf(error)], options), outputs: [] };
  }
}

/**
 * Lets somebody take the outputs of a match.
 *
 * @param take gives back the files that are still to be written
 */
export async function takeOutputs(
  prepared: PreparedRun,
  options: RunOptions,
  take: (outputs: readonly OutputInPieces[]) => Promise<readonly OutputFile[]>,
): Promise<MatchRun> {
  if (!prepared.made) return prepared;
  try {
    return { ...prepared, files: await take(prepared.outputs) };
  } catch (error) {
    return withoutRoster(prepared, [...prepared.findings, ...refusalOf(error)], options);
  }
}

function withFindings(
  formed: FormedRun,
  findings: readonly Finding[],
  options: RunOptions,
): FormedRun {
  const { language, skipped } = formed;
  return { ...formed, ...outcome(findings, language, { ...options, skipped }) };
}

function withoutRoster(
  formed: FormedRun,
  findings: readonly Finding[],
  options: RunOptions,
): FormedRun {
  const { language } = formed;
  return { ...formed, ...outcome(findings, language, options), made: undefined, invalidRows: 0 };
}

/** A match whose files are not written yet; `matchFiles` writes them. */
export interface FormedRun extends MatchRun {
  /** Errors of rows that were to be left out: they don't count. */
  readonly skipped: ReadonlySet<Finding>;
}

/** All of `runMatch` but the bytes: a page shows the tandems before it writes their files. */
export async function formTandems(
  sources: MatchSources,
  options: MatchRunOptions = {},
  checked?: Checked,
): Promise<FormedRun> {
  options.onPhase?.('read');
  const reading = checked ?? (await readInputs(sources, options));
  const { inputs, language } = reading;
  const { roster, unmatched } = namesOf(options);
  const findings: Finding[] = [
    ...idleOptions('match', sources, options),
    ...idleDialect(options, [roster, unmatched, options.proposals]),
    ...reading.findings,
  ];
  const errors = findings.filter(isError);
  const refused = (more: readonly Finding[] = [], invalidRows = 0): FormedRun => ({
    ...outcome([...findings, ...more], language, options),
    ...{ inputs, made: undefined, invalidRows, skipped: new Set() },
  });
  if (!inputs) return refused();
  if (errors.length > 0 && !options.skipInvalid) return refused([], errors.length);
  const { people, programme } = inputs;
  const misnamed = misnamedOutputs(options);
  if (misnamed.length > 0) return refused(misnamed);
  const before = await readWave(sources, inputs, options);
  findings.push(...before.findings);
  const { wave, waiting } = before;
  const kept = keepOf(options, wave, options.objective ?? programme.objective);
  if (kept.objection) findings.push(kept.objection);
  if (kept.objection ?? before.findings.some(isError)) return refused();
  const matchOptions: MatchOptions = {
    objective: options.objective,
    seed: options.seed,
    invalid: inputs.invalid,
    keep: kept.keep,
    ...{ waiting, wave },
  };
  try {
    const made =
      (isPlain(matchOptions) ? checked?.possible : undefined) ??
      match(people, programme, { ...matchOptions, onPhase: options.onPhase });
    const file = sources.previous === undefined ? '' : nameOf(sources.previous, 'previous');
    if (wave) findings.push(...declinedPrices(inputs, wave, made, matchOptions, file));
    if (wave && before.roster) {
      findings.push(...uncarriedText(before.roster, wave, made.roster, people));
    }
    findings.push(...unserved(made, options.requireAll === true));
    const skipped = new Set(errors);
    return {
      ...outcome(findings, language, { ...options, skipped }),
      ...{ inputs, invalidRows: 0, skipped },
      made: {
        ...{ inputs, before, match: made, options: matchOptions },
        changes: diffTo(before, () => rowsOf(made.roster), made.roster),
        drawnByLot: () => (options.seed === undefined ? undefined : drawnByLot(made)),
        next: verifyNext(sources, options),
      },
    };
  } catch (error) {
    return refused(refusalOf(error));
  }
}

/** Whether nothing but people and programme decides, as in a check. */
function isPlain({ objective, seed, keep, wave, waiting }: MatchOptions): boolean {
  return (
    objective === undefined &&
    seed === undefined &&
    keep === undefined &&
    wave === undefined &&
    waiting?.size === 0
  );
}

/**
 * What is wrong with the names of the outputs: an ending of another format, or two on standard
 * output, which takes one of the files or the JSON.
 */
function misnamedOutputs(options: MatchRunOptions): readonly Finding[] {
  const { out, unmatched, audit, report, proposals, json = false } = options;
  const endings = [
    ...wrongNames('table', [out, unmatched, proposals]),
    ...wrongNames('page', [report]),
    ...wrongNames('json', [audit]),
  ];
  const files = [out, unmatched, audit, report, proposals].filter((name) => name === STDOUT);
  if (files.length + Number(json) < 2) return endings;
  const file = '--out, --unmatched, --audit, --report, --proposals, --json';
  return [...endings, finding('outputs-coincide', { file }, {})];
}

/** With `requireAll`, each manager who takes part and has no tandem is a finding. */
function unserved(made: Match, required: boolean): Finding[] {
  if (!required) return [];
  const takingPart = new Set(made.pairing.managers.people.map(({ id }) => id));
  return made.roster.unmatched
    .filter(({ role, id }) => role === 'manager' && takingPart.has(id))
    .map(({ id, reasonCode }) =>
      finding('manager-without-tandem', { file: 'roster', id }, { id, reasonCode }),
    );
}

/** What to do with the roster now: the check that reads everything as this run did. */
function verifyNext(
  sources: MatchSources,
  options: MatchRunOptions,
): readonly string[] | undefined {
  const { roster, audit } = namesOf(options);
  if (roster === STDOUT) return undefined;
  const own = { '--audit': audit === STDOUT ? undefined : audit };
  return nextCommand(['verify', roster], sources, options, own);
}
