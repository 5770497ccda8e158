export { about, sentence } from './findings/sentence.ts';
export { catalogue } from './findings/catalogue/index.ts';
export type { Finding, FindingCode, Language, Place, Severity } from './findings/finding.ts';
export { finding, isFindingCode } from './findings/finding.ts';
export { nearest } from './findings/nearest.ts';
export { exitCodeFor } from './report/findings/exit-code.ts';
export { prettyFindings } from './report/findings/pretty.ts';
export { style } from './report/style.ts';
export { visible } from './report/text.ts';
