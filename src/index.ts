/*
 * The library: each command as a pure function, from files or plain objects to a result and the
 * bytes of its outputs. The same in Node and in browsers.
 */
export {
  check,
  compare,
  explain,
  kit,
  match,
  readProgramme,
  report,
  status,
  verify,
} from './runs/library.ts';
export { sentence } from './findings/sentence.ts';

export type { Finding, FindingCode, Language, Place, Severity } from './findings/finding.ts';
export type { Sentence } from './findings/sentence.ts';
export type { CheckRunOptions as CheckOptions, CheckSources } from './runs/check.ts';
export type { CompareRunOptions as CompareOptions, CompareSources } from './runs/compare.ts';
export type { ExplainRunOptions as ExplainOptions } from './runs/explain.ts';
export type { KitRunOptions as KitOptions, KitSources } from './runs/kit.ts';
export type {
  CheckResult,
  CompareResult,
  ExplainPairResult,
  ExplainResult,
  FrontierResult,
  MatchResult,
  ProgrammeResult,
  Result,
  StatusResult,
  VerifyResult,
} from './runs/library.ts';
export type { MatchRunOptions as MatchOptions, MatchSources } from './runs/match.ts';
export type { OutputFile, OutputKind, Progress, RunPhase } from './runs/outcome.ts';
export type { PapersSources as ReportSources } from './runs/papers.ts';
export type { ReportRunOptions as ReportOptions } from './runs/report.ts';
export type {
  Cell,
  NamedBytes,
  PlainRow,
  ProgrammeSource,
  ReadProgramme,
  Sources,
  TableSource,
  TextSource,
  Unreadable,
} from './runs/sources.ts';
export type { StatusRunOptions as StatusOptions, StatusSources } from './runs/status.ts';
export type { VerifyRunOptions as VerifyOptions, VerifySources } from './runs/verify.ts';
