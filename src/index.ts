export { sentence } from './findings/sentence.ts';
export { catalogue } from './findings/catalogue/index.ts';
export type { Finding, FindingCode, Language, Place, Severity } from './findings/finding.ts';
export { finding, isFindingCode, Refused } from './findings/finding.ts';
export { nearest } from './util/nearest.ts';
export { exitCodeFor } from './report/findings/exit-code.ts';
export { type FindingJson, findingSchema, jsonFindings } from './report/json/finding.ts';
export { tally } from './report/findings/order.ts';
export type { MachineFormat } from './report/findings/machine.ts';
export { isMachineFormat, machineFindings } from './report/findings/machine.ts';
export { findingPage, findingsReference } from './report/findings/page.ts';
export { prettyFindings } from './report/findings/pretty.ts';
export { summaryFindings } from './report/findings/summary.ts';
export type { FindingsContext } from './report/findings/context.ts';
export { resultSchemas } from './report/json/schemas.ts';
export { bar, columns, fitted, histogram } from './report/columns.ts';
export { style } from './report/style.ts';
export { safeJson, visible } from './report/text.ts';
export { type InputReading, type Inputs, readInputs } from './runs/inputs.ts';
export { type InvalidRow, confusableKey } from './people/index.ts';
export type { People, Person, Role } from './people/person.ts';
export { drawnByLot } from './runs/lottery.ts';
export { decide, type Decision, match, type Match, type MatchOptions } from './runs/decide.ts';
export type { Phase } from './pairing/index.ts';
export { readDay, readWave, refusalPrices, type WaveReading } from './runs/wave.ts';
export { rowsOf, type Standing, standingOf } from './roster/programme-status.ts';
export { statusJson, type StatusJson, statusSchema } from './report/json/status.ts';
export { statusText } from './report/terminal/status.ts';
export { changesOfWave, type WaveChanges } from './roster/wave-diff.ts';
export { proposalsOf } from './roster/proposals.ts';
export { proposalsSheet } from './report/proposals-sheet.ts';
export type {
  Case,
  DescribedItem,
  Programme,
  ProgrammeDescription,
  RuleSettings,
  Settings,
  TemplateFile,
  Variation,
} from './programme/index.ts';
export {
  defaultProgramme,
  describeProgramme,
  initTemplate,
  programmeJsonSchema,
  readCases,
  readProgramme,
  recognisesCaseHeader,
  ruleIds,
  variantOf,
} from './programme/index.ts';
export type { Audience, ReportInput } from './report/html/input.ts';
export type { KitFile, KitInput } from './report/kit/kit.ts';
export { mailMerge } from './report/kit/mail-merge.ts';
export type { PaperTemplateFile, Templates } from './report/kit/read-templates.ts';
export { htmlReport, kitFiles, readTemplates } from './report/on-demand.ts';
export { matchJson, type MatchJson, matchSchema } from './report/json/match.ts';
export { encodeSheets } from './report/outputs.ts';
export { sha256 } from './util/sha256.ts';
export { rosterSheet, unmatchedSheet } from './report/roster-sheet.ts';
export { summarySheet } from './report/summary-sheet.ts';
export { kitSummary, reportSummary } from './report/terminal/written.ts';
export { checkCases, readCaseFile } from './runs/possible.ts';
export { type CheckJson, checkJson, checkSchema } from './report/json/check.ts';
export { checkSummary } from './report/terminal/check.ts';
export type { CaseResults } from './roster/cases.ts';
export { matchSummary } from './report/terminal/match.ts';
export { verifySummary } from './report/terminal/verify.ts';
export { type Verified, type VerifyJson, verifyJson, verifySchema } from './report/json/verify.ts';
export { type AuditFile, readAuditFile, type Verdict, verify } from './runs/verification.ts';
export { terminalWords } from './report/terminal/words.ts';
export { understoodLines } from './report/terminal/understood.ts';
export { type Audit, auditedInput, auditOf, auditText } from './roster/audit.ts';
export type { Objective, Roster, Status, Tandem, Unmatched } from './roster/tandem.ts';
export type { RosterFile, RosterReading, RosterRow } from './roster/read.ts';
export { type ResolvedRow, resolveRows } from './roster/resolve.ts';
export { invalidRow } from './roster/form.ts';
export { currentTandems } from './roster/current.ts';
export { isCurrent } from './roster/status.ts';
export {
  commitFiles,
  commitFolder,
  listFiles,
  loadFile,
  removeTemporaries,
} from './files/index.ts';
export { dialectOf, type Output, OUTPUT_DIALECTS } from './tables/index.ts';
export { type Revived, reviveRoster } from './runs/restore-roster.ts';
export { explainJson, explainPairJson } from './report/json/explain.ts';
export { explainPairText, explainText } from './report/terminal/explain.ts';
export { programmeText } from './report/terminal/programme.ts';
export {
  type Alternative,
  explainPair,
  explainPerson,
  type Explanation,
  type PairExplanation,
} from './roster/explain.ts';
export type { Explainable, Loss } from './roster/pricing.ts';
export { compare, type CompareOptions, frontier } from './runs/comparison.ts';
export { compareJson, frontierJson } from './report/json/compare.ts';
export { compareText, frontierText } from './report/terminal/compare.ts';
export type {
  Comparison,
  Frontier,
  FrontierPoint,
  Stability,
  Variant,
} from './roster/comparison.ts';
export { remediesOf } from './runs/remedies.ts';
export { remediesText } from './report/terminal/remedies.ts';
export type { Remedies } from './roster/remedy.ts';
export * from './runs/index.ts';
