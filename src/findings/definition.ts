/** How grave a finding is; `error` makes a run fail, the others only inform. */
export type Severity = 'error' | 'warning' | 'note';

/** What a finding says in one language. */
export interface Wording<Args> {
  /** What is wrong: one sentence that stands alone, lower case, no full stop, no personal data. */
  readonly message: (args: Args) => string;
  /** How to mend it: an instruction, lower case, no full stop. */
  readonly fix: (args: Args) => string;
  /** The page behind `tandem help <code>`: why it matters and what to do, a few plain sentences. */
  readonly about: string;
}

/** One kind of finding. A language that is missing does not compile. */
export interface Definition<Args> {
  readonly severity: Severity;
  /** The run cannot go on: exit code 2 instead of 1. */
  readonly stops?: true;
  readonly en: Wording<Args>;
  readonly de: Wording<Args>;
}

/** States a kind of finding together with the arguments of its sentences. */
export function define<Args = Record<string, never>>(
  definition: Definition<Args>,
): Definition<Args> {
  return definition;
}
