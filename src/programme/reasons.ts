/** Why somebody can have no tandem who takes part. None of these may be the id of a rule. */
export const REASONS_TO_BE_LEFT_OVER = [
  'no-eligible-mentor',
  'no-eligible-manager',
  'competition',
  'surplus',
] as const;
