export { type CheckRun, type CheckRunOptions, type CheckSources, runCheck } from './check.ts';
export { type CompareRun, type CompareRunOptions, type CompareSources } from './compare.ts';
export {
  type Asked,
  type Explained,
  type ExplainRun,
  type ExplainRunOptions,
  type ProgrammeRun,
} from './explain.ts';
export type { Inputs, ReadingOptions } from './inputs.ts';
export { type KitRun, type KitRunOptions, type KitSources, runKit } from './kit.ts';
export {
  formTandems,
  type Made,
  type MatchRun,
  type MatchRunOptions,
  type MatchSources,
  runMatch,
} from './match.ts';
export { matchFiles } from './match-files.ts';
export type { Outcome, OutputFile, OutputKind, RunOptions, RunPhase } from './outcome.ts';
export type { Papers, PapersSources } from './papers.ts';
export { type ReportRun, type ReportRunOptions, runReport } from './report.ts';
export type {
  Cell,
  NamedBytes,
  PlainRow,
  ProgrammeSource,
  Sources,
  TableSource,
  TextSource,
  Unreadable,
} from './sources.ts';
export { type StatusRun, type StatusRunOptions, type StatusSources } from './status.ts';
export { runVerify, type VerifyRun, type VerifyRunOptions, type VerifySources } from './verify.ts';
