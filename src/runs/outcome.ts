import { exitCodeFor } from '../report/findings/exit-code.ts';
import { CostsTooLarge } from '../assignment/index.ts';
import { finding, type Finding, type Language } from '../findings/finding.ts';
import { Refused } from '../findings/refused.ts';
import type { Phase } from '../pairing/index.ts';

/** What an output is. */
export type OutputKind =
  | 'roster'
  | 'unmatched'
  | 'proposals'
  | 'report'
  | 'audit'
  | 'paper'
  | 'mail-merge'
  | 'template'
  | 'sheet';

/** An output: the bytes that the command writes, under the name that was asked for. */
export interface OutputFile {
  readonly name: string;
  readonly kind: OutputKind;
  readonly bytes: Uint8Array;
}

/** What every run returns. */
export interface Outcome {
  /** There is nothing to object to: the command would end with exit code 0. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** Those that decide `ok`; the errors of rows that were to be left out don't. */
  readonly counted: readonly Finding[];
  /** What is to be written; nothing where the run was refused. */
  readonly files: readonly OutputFile[];
  readonly language: Language;
}

/** Which findings make a run fail, and how a run is watched. */
export interface RunOptions {
  /** Warnings count as findings. */
  readonly strict?: boolean | undefined;
  /** Told of each phase as it begins. */
  readonly onPhase?: ((phase: RunPhase) => void) | undefined;
  /** Told before each step of a run that has many. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** How far a run is. */
export interface Progress {
  /** From 1. */
  readonly step: number;
  readonly of: number;
  readonly language: Language;
}

/** Passes steps on to whoever watches the run. */
export function stepsTo(
  { onProgress }: RunOptions,
  language: Language,
): (step: number, of: number) => void {
  return (step, of) => onProgress?.({ step, of, language });
}

/** The phases of a run, in their order. */
export type RunPhase = 'read' | Phase | 'write' | 'read-back';

/** The name that stands for standard output. */
export const STDOUT = '-';

/** Whether a finding makes a run fail, whatever the options. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** The part of a result that every run has. */
export function outcome(
  findings: readonly Finding[],
  language: Language,
  {
    strict = false,
    skipped,
    files = [],
  }: {
    readonly strict?: boolean | undefined;
    /** Findings that don't count. */
    readonly skipped?: ReadonlySet<Finding>;
    readonly files?: readonly OutputFile[];
  } = {},
): Outcome {
  const counted = skipped ? findings.filter((one) => !skipped.has(one)) : findings;
  return { ok: exitCodeFor(counted, strict) === 0, findings, counted, files, language };
}

/** The findings of a refusal in the middle of the work; anything else is a bug and thrown on. */
export function refusalOf(error: unknown): readonly Finding[] {
  if (error instanceof Refused) return error.findings;
  if (error instanceof CostsTooLarge) {
    return [finding('weights-too-large', { file: 'programme' }, {})];
  }
  throw error;
}
