import type { Language } from '../findings/finding.ts';
import type { PeopleOptions, Scales } from '../people/options.ts';
import type { CustomEntry } from './custom/index.ts';
import type { Settings } from './settings.ts';
import type { Criterion, PairingRule, ScreeningRule } from './rule.ts';

/** The pairing rules, the weights and the settings in force. */
export interface Programme {
  /** The file it came from, or `undefined` for the built-in programme. */
  readonly file: string | undefined;
  /** SHA-256 of `canonical`, in hexadecimal. */
  readonly sha256: string;
  /**
   * What is in force as canonical JSON: sorted keys, and nothing of rules that are off or settings
   * that are empty, so that a new rule that is off changes nothing.
   */
  readonly canonical: string;
  /** The programme as plain data, every default filled in. */
  readonly settings: Settings;
  readonly scales: Scales;
  readonly skill: { readonly label: string | undefined; readonly column: string | undefined };
  readonly language: Language | undefined;
  readonly objective: 'total' | 'fair';
  /** In force, in the order in which a broken rule is named. */
  readonly screening: readonly ScreeningRule[];
  readonly pairing: readonly PairingRule[];
  /** With a weight above 0; whether they count also depends on the columns (`active`). */
  readonly criteria: readonly Criterion[];
  /** Ids of the rules that the programme turned off. */
  readonly off: readonly string[];
  /** The rules and criteria of the programme's own. */
  readonly custom: readonly CustomEntry[];
  /** How the people's files are read. */
  readonly reading: PeopleOptions;
}
