import type { z } from 'zod';
import type { Finding, Place } from '../findings/finding.ts';
import type { Scales } from '../people/options.ts';
import type { Column, People, Person, Role } from '../people/person.ts';
import type {
  Context,
  Criterion,
  PairingRule,
  Prepared,
  ScreeningRule,
  Value,
  Words,
} from './rule.ts';
import type { InBoth } from '../util/language.ts';

/** What a rule or criterion may need to know of the programme beside its own setting. */
export interface Frame {
  /** What the mentors teach, where it is not social media. */
  readonly skill: string | undefined;
  readonly scales: Scales;
}

/** Whether a rule holds unless the programme says otherwise; `always` can't be switched off. */
export type RuleDefault = 'required' | 'off' | 'always';

/** The settings of a rule beside `required` and `off`. */
export interface Setting<Read> {
  /** Called only where a programme file is read: no other run loads what checks it. */
  readonly schema: () => z.ZodType<Read>;
  /** What holds where the rule is merely switched on. */
  readonly usual: Read;
  /** The same as a programme file writes it. */
  readonly written: Readonly<Record<string, number>>;
}

/** What the files of all rules and criteria state. */
interface Entry<Id extends string> {
  readonly id: Id;
  /** What `tandem init` writes beside it. */
  readonly comment: InBoth<string>;
}

/**
 * A rule as its file states it, whatever the types of what it reads: the list, the settings, the
 * schema, the template of `init` and the reference page follow from it.
 */
export interface RuleDefinition<Id extends string = string, Read = unknown> extends Entry<Id> {
  readonly kind: 'screening' | 'pairing';
  readonly byDefault: RuleDefault;
  readonly setting: Setting<Read> | undefined;
  /** The rule in force; `false` is a rule that the programme switches off. */
  readonly bind: (setting: Read | false, frame: Frame) => ScreeningRule | PairingRule | undefined;
  /** What is wrong with the setting, if anything; `given` is what the programme file itself says. */
  readonly objection?: Objection<Read> | undefined;
}

/** Finds what is wrong with a setting in a programme that has these scales. */
export type Objection<Read> = (
  setting: Read,
  frame: Frame,
  given: boolean,
) => ((place: Place) => Finding) | undefined;

/** Words that may depend on the setting. */
type WordsOf<Read> = InBoth<Words> | ((setting: Read, frame: Frame) => InBoth<Words>);

interface RuleFile<Id extends string, Read> extends Entry<Id> {
  readonly byDefault: RuleDefault;
  readonly setting?: Setting<Read>;
  readonly columns: Readonly<Record<Role, readonly Column[]>>;
  readonly words: WordsOf<Read>;
  readonly objection?: Objection<Read>;
}

/** The test of a screening rule, and why somebody fails it. */
interface Screening<Read> {
  readonly passes: (person: Person, setting: Read, frame: Frame) => boolean;
  /** Why somebody fails, with the values that decide, for HR's eyes only. */
  readonly because: (setting: Read, frame: Frame) => (person: Person) => InBoth<string>;
}

interface ScreeningFile<Id extends string, Read> extends RuleFile<Id, Read>, Screening<Read> {
  readonly role: Role | 'both';
  /** What holds even where the programme switches the rule off. */
  readonly evenOff?: Pick<RuleFile<Id, Read>, 'words'> & Screening<Read>;
}

/** States a screening rule: a condition on one person alone. */
export function screeningRule<const Id extends string, Read = true>(
  file: ScreeningFile<Id, Read>,
): RuleDefinition<Id, Read> {
  const { id, role, columns, evenOff } = file;
  const bound = (
    { words, passes, because }: Screening<Read> & Pick<RuleFile<Id, Read>, 'words'>,
    setting: Read,
    frame: Frame,
  ): ScreeningRule => {
    const say = because(setting, frame);
    return {
      kind: 'screening',
      id,
      role,
      columns,
      words: wordsFor(words, setting, frame),
      passes: (person) => passes(person, setting, frame),
      because: (person, language) => say(person)[language],
    };
  };
  return {
    ...definition('screening', file),
    bind: (setting, frame) => {
      if (setting !== false) return bound(file, setting, frame);
      return evenOff && bound(evenOff, usualOf(file), frame);
    },
  };
}

interface PairingFile<Id extends string, Read, A extends Value, B extends Value> extends RuleFile<
  Id,
  Read
> {
  /** The test is true where the pair is allowed. */
  readonly prepare: (context: Context, setting: Read, frame: Frame) => Prepared<A, B, boolean>;
  /** Why the pair is forbidden, with the values that decide, for HR's eyes only. */
  readonly because: (mentor: Person, manager: Person, setting: Read) => InBoth<string>;
}

/** States a pairing rule: a condition on two people. */
export function pairingRule<const Id extends string, A extends Value, B extends Value, Read = true>(
  file: PairingFile<Id, Read, A, B>,
): RuleDefinition<Id, Read> {
  const { id, columns, words, prepare, because } = file;
  return {
    ...definition('pairing', file),
    bind: (setting, frame) =>
      setting === false
        ? undefined
        : pairing<A, B>({
            id,
            columns,
            words: wordsFor(words, setting, frame),
            prepare: (context) => prepare(context, setting, frame),
            because: (mentor, manager, language) => because(mentor, manager, setting)[language],
          }),
  };
}

/**
 * A pairing rule without the types of what it reads, so that rules can stand in one list. Sound
 * because the values that a prepared test is given come from its own readers.
 */
export function pairing<A extends Value, B extends Value>(
  rule: Omit<PairingRule<A, B>, 'kind'>,
): PairingRule {
  return { kind: 'pairing', ...rule } as unknown as PairingRule;
}

function definition<Id extends string, Read, Kind extends RuleDefinition['kind']>(
  kind: Kind,
  { id, comment, byDefault, setting, objection }: RuleFile<Id, Read>,
) {
  return { kind, id, comment, byDefault, setting, objection };
}

function wordsFor<Read>(words: WordsOf<Read>, setting: Read, frame: Frame): InBoth<Words> {
  return typeof words === 'function' ? words(setting, frame) : words;
}

/** The setting of a rule that is merely switched on. */
export function usualOf<Read>({ setting }: { readonly setting?: Setting<Read> | undefined }): Read {
  // A rule without settings reads `true`: no other type can be inferred for it.
  return setting === undefined ? (true as Read) : setting.usual;
}

/** Which files must have its columns for a criterion to count. */
export type Counts = 'always' | 'mentor' | 'manager' | 'both' | 'either';

/** A criterion as its file states it, whatever the types of what it reads. */
export interface CriterionDefinition<Id extends string = string> extends Entry<Id> {
  /** The weight that holds unless the programme says otherwise. */
  readonly weight: number;
  readonly columns: Readonly<Record<Role, readonly Column[]>>;
  readonly counts: Counts;
  /** How its value is computed, for docs/reference/rules.md. */
  readonly formula: string;
  readonly bind: (weight: number, frame: Frame) => Criterion;
}

interface CriterionFile<Id extends string, A extends Value, B extends Value> extends Omit<
  CriterionDefinition<Id>,
  'bind'
> {
  readonly words: InBoth<Words> | ((frame: Frame) => InBoth<Words>);
  readonly prepare: (context: Context, frame: Frame) => Prepared<A, B, number>;
}

/** States a criterion: a graded quality of a pair. */
export function criterion<const Id extends string, A extends Value, B extends Value>(
  file: CriterionFile<Id, A, B>,
): CriterionDefinition<Id> {
  const { id, comment, columns, counts, formula, words, prepare } = file;
  const bind = (weight: number, frame: Frame): Criterion<A, B> => ({
    kind: 'criterion',
    id,
    weight,
    columns,
    words: typeof words === 'function' ? words(frame) : words,
    active: (people) => isCounted(counts, columns, people),
    prepare: (context) => prepare(context, frame),
  });
  return {
    ...{ id, comment, weight: file.weight, columns, counts, formula },
    // Sound for the reason that `pairing` gives.
    bind: bind as unknown as CriterionDefinition['bind'],
  };
}

function isCounted(counts: Counts, columns: Criterion['columns'], people: People): boolean {
  const has = (role: Role): boolean =>
    columns[role].every((column) => people.columns[role].has(column));
  switch (counts) {
    case 'always':
      return true;
    case 'both':
      return has('mentor') && has('manager');
    case 'either':
      return has('mentor') || has('manager');
    default:
      return has(counts);
  }
}
