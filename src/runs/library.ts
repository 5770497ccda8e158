import type { Finding, Language } from '../findings/finding.ts';
import { checkJson, type CheckJson } from '../report/json/check.ts';
import {
  compareJson,
  type CompareJson,
  frontierJson,
  type FrontierJson,
} from '../report/json/compare.ts';
import {
  explainJson,
  type ExplainJson,
  explainPairJson,
  type ExplainPairJson,
} from '../report/json/explain.ts';
import { matchJson, type MatchJson } from '../report/json/match.ts';
import { statusJson, type StatusJson } from '../report/json/status.ts';
import { verifyJson, type VerifyJson } from '../report/json/verify.ts';
import { type CheckRunOptions, type CheckSources, runCheck } from './check.ts';
import { type CompareRunOptions, type CompareSources, runCompare } from './compare.ts';
import { type ExplainRunOptions, type ExplainSources, runExplain } from './explain.ts';
import { programmeOf } from './inputs.ts';
import { type KitRunOptions, type KitSources, runKit } from './kit.ts';
import { type MatchRunOptions, type MatchSources, runMatch } from './match.ts';
import { type Kinds, objections, sourceObjections } from './options.ts';
import { type Outcome, outcome, type OutputFile } from './outcome.ts';
import type { PapersSources } from './papers.ts';
import { type ReportRunOptions, runReport } from './report.ts';
import type { ProgrammeSource, ReadProgramme } from './sources.ts';
import { runStatus, type StatusRunOptions, type StatusSources } from './status.ts';
import { runVerify, type VerifyRunOptions, type VerifySources } from './verify.ts';

/** What every run returns. */
export interface Result {
  /** There is nothing to object to: the command would end with exit code 0. */
  readonly ok: boolean;
  /** Everything there is to say about the inputs, as data; see `sentence`. */
  readonly findings: readonly Finding[];
  /** The very bytes that the command would write; nothing where the run was refused. */
  readonly files: readonly OutputFile[];
  /** The language that was asked for, or that of the programme, or that of the headers. */
  readonly language: Language;
}

/** What a schema that allows further keys is sure to have. */
type Known<Json> = Json extends readonly (infer One)[]
  ? readonly Known<One>[]
  : Json extends object
    ? {
        readonly [
          Key in keyof Json as string extends Key ? (unknown extends Json[Key] ? never : Key) : Key
        ]: Known<Json[Key]>;
      }
    : Json;

/** The keys of a command's JSON beside those of every result. */
type KeysOf<Json> = Omit<Known<Json>, 'schemaVersion' | 'findings'>;

export type MatchResult = Result & KeysOf<MatchJson>;
export type CheckResult = Result & KeysOf<CheckJson>;
export type VerifyResult = Result & KeysOf<VerifyJson>;
export type ExplainResult = Result & KeysOf<ExplainJson>;
export type ExplainPairResult = Result & KeysOf<ExplainPairJson>;
export type CompareResult = Result & KeysOf<CompareJson>;
export type FrontierResult = Result & KeysOf<FrontierJson>;
export type StatusResult = Result & KeysOf<StatusJson>;

/** A programme, or findings that say why there is none. */
export interface ProgrammeResult extends Result {
  readonly programme: ReadProgramme | undefined;
}

/** Forms the tandems, proves them, and makes the bytes of every output. */
export async function match(
  sources: MatchSources,
  options: MatchRunOptions = {},
): Promise<MatchResult> {
  const run = await orRefused(sources, options, MATCH, () => runMatch(sources, options));
  return result(run, matchJson(run.made?.match, [], run.language));
}

/** Reads people and programme, tries the cases, and says how many tandems are possible. */
export async function check(
  sources: CheckSources,
  options: CheckRunOptions = {},
): Promise<CheckResult> {
  const run = await orRefused(sources, options, CHECK, () => runCheck(sources, options));
  const { possible, cases, remedies } = run;
  return result(run, checkJson(possible, cases, [], run.language, remedies));
}

/** Checks a roster against people and programme and, with an audit, proves whether it is optimal. */
export async function verify(
  sources: VerifySources,
  options: VerifyRunOptions = {},
): Promise<VerifyResult> {
  const run = await orRefused(sources, options, VERIFY, () => runVerify(sources, options));
  return result(run, verifyJson(run.verdict, [], run.language));
}

/** Says why somebody has this tandem, or none, or, with `with`, why two are one or are not. */
export function explain(
  sources: ExplainSources,
  options: ExplainRunOptions & { readonly with: string },
): Promise<ExplainPairResult>;
export function explain(
  sources: ExplainSources,
  options: ExplainRunOptions & { readonly with?: undefined },
): Promise<ExplainResult>;
export async function explain(
  sources: ExplainSources,
  options: ExplainRunOptions,
): Promise<ExplainResult | ExplainPairResult> {
  const run = await orRefused(sources, options, EXPLAIN, () => runExplain(sources, options), [
    'for',
  ]);
  const { person, pair, criteria = [] } = run.explained ?? {};
  // Callers without a compiler may give no options at all.
  return (options as ExplainRunOptions | null | undefined)?.with === undefined
    ? result(run, explainJson(person, criteria, [], run.language))
    : result(run, explainPairJson(pair, criteria, [], run.language));
}

/** Says how the roster changes when weights, rules or the objective change. */
export function compare(
  sources: CompareSources,
  options: CompareRunOptions & { readonly frontier: true },
): Promise<FrontierResult>;
export function compare(
  sources: CompareSources,
  options?: CompareRunOptions & { readonly frontier?: false | undefined },
): Promise<CompareResult>;
export async function compare(
  sources: CompareSources,
  options: CompareRunOptions = {},
): Promise<CompareResult | FrontierResult> {
  const run = await orRefused(sources, options, COMPARE, () => runCompare(sources, options));
  const { comparison, frontier } = run;
  return (options as CompareRunOptions | null)?.frontier
    ? result(run, frontierJson(frontier, [], run.language))
    : result(run, compareJson(comparison, [], run.language));
}

/** Sums up where a programme stands, from its roster. */
export async function status(
  sources: StatusSources,
  options: StatusRunOptions = {},
): Promise<StatusResult> {
  const run = await orRefused(sources, options, STATUS, () => runStatus(sources, options));
  return result(run, statusJson(run.status, run.changes, [], run.language));
}

/** Makes the report on a roster as one self-contained page. */
export async function report(
  sources: PapersSources,
  options: ReportRunOptions = {},
): Promise<Result> {
  return result(await orRefused(sources, options, REPORT, () => runReport(sources, options)), {});
}

/** Makes the papers of every tandem, and the workshop plan. */
export async function kit(sources: KitSources, options: KitRunOptions = {}): Promise<Result> {
  return result(await orRefused(sources, options, KIT, () => runKit(sources, options)), {});
}

/** Reads a programme once, for any number of runs. */
export function readProgramme(source: ProgrammeSource): ProgrammeResult {
  const { programme, findings } = programmeOf(source);
  const language = programme?.language ?? 'en';
  return { ...result(outcome(findings, language), {}), programme };
}

/** A run, or one that is refused for what it was called with before anything is read. */
async function orRefused<Run extends Outcome>(
  sources: unknown,
  options: unknown,
  kinds: Kinds,
  run: () => Promise<Run>,
  required: readonly string[] = [],
): Promise<Outcome & Partial<Run>> {
  const findings = [...sourceObjections(sources), ...objections(options, kinds, required)];
  if (findings.length === 0) return run();
  const language = (options as { lang?: unknown } | null)?.lang === 'de' ? 'de' : 'en';
  return outcome(findings, language) as Outcome & Partial<Run>;
}

function result<Json extends object>(
  { ok, findings, files, language }: Outcome,
  json: Json,
): Result & KeysOf<Json> {
  const keys = Object.fromEntries(
    Object.entries(json).filter(([key]) => key !== 'schemaVersion' && key !== 'findings'),
  );
  return { ...(keys as KeysOf<Json>), ok, findings, files, language };
}

const READING = {
  sheet: 'text or two',
  encoding: 'text',
  delimiter: 'text',
  map: 'texts',
  lang: ['de', 'en'],
} as const satisfies Kinds;
const RUN = { strict: 'yes/no', onPhase: 'function', onProgress: 'function' } as const;
const DECIDING = { objective: ['total', 'fair'], seed: 'text' } as const satisfies Kinds;
const KEEP = { keep: ['proposed'], keepWeight: 'number' } as const satisfies Kinds;
const SKIP = { skipInvalid: 'yes/no' } as const satisfies Kinds;

const MATCH: Record<keyof MatchRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, ...DECIDING, ...KEEP, ...SKIP },
  ...{ out: 'text', unmatched: 'text', audit: 'text', report: 'text', proposals: 'text' },
  ...{ dialect: ['excel-de', 'excel', 'rfc4180'], today: 'text' },
  ...{ requireAll: 'yes/no', idsOnly: 'yes/no', json: 'yes/no' },
};
const CHECK: Record<keyof CheckRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, remedies: 'yes/no' },
};
const VERIFY: Record<keyof VerifyRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, ...KEEP, ...SKIP },
};
const EXPLAIN: Record<keyof ExplainRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, ...DECIDING, ...KEEP, ...SKIP },
  ...{ for: 'text', with: 'text', out: 'text' },
};
const COMPARE: Record<keyof CompareRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, ...DECIDING, ...SKIP, frontier: 'yes/no' },
};
const STATUS: Record<keyof StatusRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, today: 'text' },
};
const REPORT: Record<keyof ReportRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, ...KEEP, ...SKIP, out: 'text', audience: ['hr', 'steering'] },
  ...{ today: 'text', idsOnly: 'yes/no' },
};
const KIT: Record<keyof KitRunOptions, Kinds[string]> = {
  ...{ ...READING, ...RUN, ...SKIP, groupSize: 'number', mailMerge: 'text' },
  ...{ every: 'text', all: 'yes/no', sessions: 'number', firstMeeting: 'text' },
};
