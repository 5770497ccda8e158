/** A rule in a finding: its id, which is its English name, and its German title. */
export interface RuleNamed {
  readonly id: string;
  readonly de: string;
}
