import type { Language } from '../../util/language.ts';
import type {
  Edit,
  FindingGroup,
  Formed,
  ObjectiveShown,
  Pair,
  PairShown,
  Phase,
  Pictures,
  Plan,
  Reading,
  RowsShown,
  RuleCost,
  Sources,
  Writing,
} from '../protocol.ts';
import { NO_PLAN, USUAL_WRITING } from '../protocol.ts';

/** The screens, in the order of the work. */
export const SCREENS = [
  'lists',
  'columns',
  'findings',
  'rules',
  'tandems',
  'pair',
  'decisions',
  'save',
] as const;
export type ScreenName = (typeof SCREENS)[number];

/** How far the work has come, whatever screen is shown. */
export type Stage = 'empty' | 'working' | 'columns' | 'findings' | 'tandems';

/** What was decided in one step. */
export type Decided =
  | ({ readonly kind: 'pin' | 'never' | 'unpin' | 'allow' } & Pair)
  | { readonly kind: 'setting'; readonly edit: Edit }
  | { readonly kind: 'answers' }
  | { readonly kind: 'seed'; readonly seed: string }
  | { readonly kind: 'keep'; readonly keep: Plan['keep'] }
  | { readonly kind: 'today'; readonly today: string }
  | { readonly kind: 'skip' };

/** One step of the history: what was decided, and the plan that came of it. */
export interface Step {
  readonly decided: Decided | undefined;
  readonly plan: Plan;
  /** What the best roster reaches after this step, once it is known. */
  readonly objective?: ObjectiveShown | undefined;
}

/** A file to be saved. */
export interface Download {
  readonly name: string;
  /** Where it is, once it is written. */
  readonly url?: string | undefined;
  readonly size?: number;
  /** It is being written, or is about to be. */
  readonly writing?: boolean;
  /** What kept it from being written. */
  readonly groups?: readonly FindingGroup[];
}

/** How the list of tandems is shown. */
export interface ListView {
  readonly search: string;
  readonly sort: 'mentor' | 'manager' | 'points' | 'status';
  readonly down: boolean;
  readonly page: number;
}

/** Everything that is shown. */
export interface State {
  readonly language: Language;
  readonly screen: ScreenName;
  readonly stage: Stage;
  /** What is being worked on, since when. */
  readonly work?:
    { readonly phase: Phase; readonly part?: number; readonly of?: number } | undefined;
  readonly sources: Sources;
  readonly steps: readonly Step[];
  /** The step in force; those after it were taken back. */
  readonly at: number;
  readonly reading?: Reading | undefined;
  readonly formed?: Formed | undefined;
  /** The plan that the roster was formed by: that in force, but while a change is worked on. */
  readonly formedBy?: Plan | undefined;
  readonly pictures?: Pictures | undefined;
  readonly costs?: readonly RuleCost[] | undefined;
  /** Two people, as far as they are picked. */
  readonly picked: Partial<Pair>;
  readonly pair?: PairShown | undefined;
  readonly downloads: readonly Download[];
  readonly writing: Writing;
  readonly list: ListView;
  /** The group of findings whose rows are shown, and the rows. */
  readonly finding: number;
  readonly rows?: RowsShown | undefined;
  /** Answers about columns that are not applied yet, by question and word. */
  readonly answers: ReadonlyMap<string, string>;
  readonly filter: Readonly<Record<'mentor' | 'manager', string>>;
  /** What went wrong, as far as it can be reported. */
  readonly crash?: string | undefined;
  /** Said once to those who listen rather than look. */
  readonly said: string;
  readonly saved: boolean;
}

export const START: State = {
  language: 'en',
  screen: 'lists',
  stage: 'empty',
  sources: {},
  steps: [{ decided: undefined, plan: NO_PLAN }],
  at: 0,
  picked: {},
  downloads: [],
  writing: USUAL_WRITING,
  list: { search: '', sort: 'manager', down: false, page: 0 },
  finding: 0,
  answers: new Map(),
  filter: { mentor: '', manager: '' },
  said: '',
  saved: true,
};

/** The plan in force. */
export function planOf({ steps, at }: State): Plan {
  return steps[at]?.plan ?? NO_PLAN;
}

/** Whether two pairs are of the same people. */
export function samePair(a: Partial<Pair>, b: Partial<Pair>): boolean {
  return a.mentor === b.mentor && a.manager === b.manager;
}

/** Changes of one setting follow one another in the programme; the last one counts. */
export function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  const key = JSON.stringify(edit.path);
  return [...edits.filter(({ path }) => JSON.stringify(path) !== key), edit];
}
