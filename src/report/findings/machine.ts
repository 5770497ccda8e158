import type { Finding } from '../../findings/finding.ts';
import type { FindingsContext } from './context.ts';
import { githubFindings } from './github.ts';
import { junitFindings } from './junit.ts';
import { sarifFindings } from './sarif.ts';

type Formatter = (findings: readonly Finding[], context: FindingsContext) => string;

const FORMATTERS = {
  github: githubFindings,
  junit: junitFindings,
  sarif: sarifFindings,
} satisfies Record<string, Formatter>;

/** The formats that hold findings and nothing else. */
export type MachineFormat = keyof typeof FORMATTERS;

/** Whether a format holds findings and nothing else. */
export function isMachineFormat(format: string): format is MachineFormat {
  return Object.hasOwn(FORMATTERS, format);
}

/** Findings in a form for machines. */
export function machineFindings(
  format: MachineFormat,
  findings: readonly Finding[],
  context: FindingsContext,
): string {
  return FORMATTERS[format](findings, context);
}
