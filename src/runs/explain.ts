import { finding, type Finding, type Language } from '../findings/finding.ts';
import { confusableKey, namedLike, onlyOne } from '../people/index.ts';
import type { Person } from '../people/person.ts';
import {
  describeProgramme,
  type Programme,
  type ProgrammeDescription,
} from '../programme/index.ts';
import {
  explainPair,
  explainPerson,
  type Explanation,
  type PairExplanation,
} from '../roster/explain/explain.ts';
import { invalidRow } from '../roster/form-roster.ts';
import { resolveRows } from '../roster/rows/resolve-rows.ts';
import type { CriterionShown } from '../roster/tandem.ts';
import { nearest } from '../util/nearest.ts';
import { compareNaturally } from '../util/order.ts';
import { match, type Match } from './decide.ts';
import { type Inputs, programmeOf, readInputs, type ReadingOptions } from './inputs.ts';
import { idleOptions, idleReading } from './idle-options.ts';
import { keepOf, type KeepOptions } from './keep.ts';
import type { DecidingOptions, MatchSources } from './match.ts';
import {
  isError,
  type Outcome,
  outcome,
  type OutputFile,
  refusalOf,
  type RunOptions,
} from './outcome.ts';
import { wrongNames } from './output-names.ts';
import { nameOf, type Sources } from './sources.ts';
import { restoreRoster } from './restore-roster.ts';
import { readRosterFile, readWave, type WaveReading } from './wave.ts';
import { encodeUtf8 } from '../util/bytes.ts';

/** Who is asked about. */
export interface Asked {
  /** The id of a person. */
  readonly for: string;
  /** The id of the other person, where it is about the two. */
  readonly with?: string | undefined;
}

/** The options of `explain`, named as on the command line. */
export interface ExplainRunOptions
  extends ReadingOptions, DecidingOptions, KeepOptions, RunOptions, Asked {
  readonly skipInvalid?: boolean | undefined;
  /** The name of a page about one person, to hand to them: without points, levels or others. */
  readonly out?: string | undefined;
}

/** An explanation of a person or of a pair. */
export interface Explained {
  readonly person?: Explanation | undefined;
  readonly pair?: PairExplanation | undefined;
  /** What the scores are made of. */
  readonly criteria: readonly CriterionShown[];
}

/** An explanation, or findings that say why there is none. */
export interface ExplainRun extends Outcome {
  readonly inputs: Inputs | undefined;
  readonly explained: Explained | undefined;
}

/** What an explanation is made from: with a roster it is of the roster in hand. */
export interface ExplainSources extends MatchSources {
  readonly roster?: Sources['roster'];
}

/**
 * Explains a person or a pair: in the roster in hand, as it stands, or in the one that people and
 * programme give, which is formed for it.
 */
export async function runExplain(
  sources: ExplainSources,
  options: ExplainRunOptions,
): Promise<ExplainRun> {
  options.onPhase?.('read');
  const reading = await readInputs(sources, options);
  const { inputs, language } = reading;
  const findings: Finding[] = [...idleOptions('explain', sources, options), ...reading.findings];
  const errors = findings.filter(isError);
  const skipped = new Set(options.skipInvalid ? errors : []);
  const result = async (explained?: Explained): Promise<ExplainRun> => {
    const files = inputs && explained ? await sheetOf(explained, inputs, options) : [];
    return {
      ...outcome(findings, language, { ...options, skipped, files }),
      ...{ inputs, explained },
    };
  };
  if (options.out !== undefined && options.with !== undefined) {
    findings.push(finding('sheet-of-two', { file: '--out' }, {}));
    return result();
  }
  const misnamed = wrongNames('page', [options.out]);
  findings.push(...misnamed);
  if (misnamed.length > 0) return result();
  if (!inputs || (errors.length > 0 && !options.skipInvalid)) return result();
  const before = await readWave(sources, inputs);
  findings.push(...before.findings);
  const asked = lookUp({ inputs, before }, options);
  if ('explained' in asked) return result(asked.explained);
  findings.push(...asked.objections);
  const { programme, people, invalid } = inputs;
  const kept = keepOf(options, before.wave, options.objective ?? programme.objective);
  if (kept.objection) findings.push(kept.objection);
  const { who, other } = asked;
  if (!who || kept.objection || asked.objections.length > 0 || before.findings.some(isError)) {
    return result();
  }
  const { objective, seed, onPhase } = options;
  const { wave, waiting } = before;
  try {
    if (sources.roster !== undefined) {
      const { roster: file, findings: ofFile } = await readRosterFile(sources.roster, 'roster');
      findings.push(...ofFile, ...(file ? resolveRows(file.rows, people).findings : []));
      if (!file || findings.some((one) => isError(one) && !skipped.has(one))) return await result();
      const { roster, best } = restoreRoster(inputs, file, { objective, seed, waiting });
      return await result(explainedIn({ ...best, roster }, who, other));
    }
    const made = match(people, programme, {
      ...{ objective, seed, onPhase, invalid, wave, waiting, keep: kept.keep },
      only: new Set(other === undefined ? [who.id] : []),
    });
    return await result(explainedIn(made, who, other));
  } catch (error) {
    findings.push(...refusalOf(error));
    return result();
  }
}

/** The page for the person, where one is asked for. */
async function sheetOf(
  { person }: Explained,
  { programme, language }: Inputs,
  { out }: ExplainRunOptions,
): Promise<readonly OutputFile[]> {
  if (out === undefined || !person) return [];
  const { personSheet } = await import('../report/papers/person-sheet.ts');
  const page = personSheet(person, programme, language);
  return [{ name: out, kind: 'sheet', bytes: encodeUtf8(page) }];
}

function explainedIn(made: Match, who: Person, other: Person | undefined): Explained {
  const { criteria } = made.roster;
  if (!other) return { person: explainPerson(made, who), criteria };
  const [mentor, manager] = who.role === 'mentor' ? [who, other] : [other, who];
  return { pair: explainPair(made, mentor, manager), criteria };
}

/** The people who are asked about; for a row that was left out the explanation itself. */
function lookUp(
  { inputs, before }: { readonly inputs: Inputs; readonly before: WaveReading },
  asked: Asked,
):
  | { readonly explained: Explained }
  | {
      readonly who: Person | undefined;
      readonly other: Person | undefined;
      readonly objections: readonly Finding[];
    } {
  const left = asked.with === undefined ? leftOut(inputs, asked.for) : undefined;
  if (left) return { explained: left };
  const who = find(inputs, before, asked.for, '--for');
  const other = asked.with === undefined ? undefined : find(inputs, before, asked.with, '--with');
  const objections: Finding[] = [who, other].filter((one) => one !== undefined && 'code' in one);
  if (isPerson(who) && isPerson(other) && who.role === other.role) {
    objections.push(finding('two-of-one-role', { file: '--with' }, { role: who.role }));
  }
  return {
    who: isPerson(who) ? who : undefined,
    other: isPerson(other) ? other : undefined,
    objections,
  };
}

function isPerson(one: Person | Finding | undefined): one is Person {
  return one !== undefined && 'role' in one;
}

/** The row of an id that was left out because of errors, where nobody else has the id. */
function leftOut({ people, invalid }: Inputs, id: string): Explained | undefined {
  const wanted = asRead(id);
  const isValid = [...people.mentors, ...people.managers].some((person) => person.id === wanted);
  const row = isValid ? undefined : invalid.find((one) => one.id === wanted);
  if (!row) return undefined;
  const unmatched = invalidRow(row);
  return {
    person: { person: row, tandem: undefined, unmatched, alternatives: [], others: 0 },
    criteria: [],
  };
}

/** The person of an id, or what is wrong with the id. */
function find(
  { people, invalid }: Inputs,
  { roster }: WaveReading,
  id: string,
  option: string,
): Person | Finding {
  const all = [...people.mentors, ...people.managers];
  const wanted = asRead(id);
  const found = all.find((person) => person.id === wanted) ?? onlyOne(all, wanted);
  if (found) return found;
  const ids = all.map((person) => person.id);
  // Leading zeros that a spreadsheet dropped, or a letter of another alphabet, before slips.
  const alike = ids.find((one) => confusableKey(one) === confusableKey(wanted));
  const wasThere = roster?.rows.some((row) => [row.mentorId, row.managerId].includes(wanted));
  const known = invalid.some((row) => row.id === wanted)
    ? 'row-left-out'
    : wasThere
      ? 'earlier-wave'
      : undefined;
  const told = (of: typeof known | 'name', suggestions: readonly string[]): Finding =>
    finding('unknown-person', { file: option }, { id: wanted, suggestions, known: of });
  if (alike !== undefined) return told(known, [alike]);
  if (known !== undefined) return told(known, []);
  const named = namedLike(all, wanted).map((person) => person.id);
  if (named.length > 0) return told('name', named.sort(compareNaturally));
  const near = nearest(wanted, ids);
  return told(undefined, near === undefined ? [] : [near]);
}

/** An id as ids are compared. */
function asRead(id: string): string {
  return id.trim().normalize('NFC');
}

/** The programme in force, described, or findings that say why it can't be. */
export interface ProgrammeRun extends Outcome {
  readonly programme: Programme | undefined;
  readonly description: ProgrammeDescription | undefined;
}

/** What a programme is described from. */
type DescribedSources = {
  readonly [Key in 'programme' | 'mentors' | 'managers']?: Sources[Key] | undefined;
};

/**
 * Describes rules, weights and objective of the programme in force; with the lists of people, by
 * the criteria that count for them.
 */
export async function runExplainProgramme(
  sources: DescribedSources,
  options: ReadingOptions & RunOptions & Pick<ExplainRunOptions, 'out'> = {},
): Promise<ProgrammeRun> {
  const described = await describedFor(sources, options);
  const { programme, language } = described;
  const misnamed = wrongNames('page', [options.out]);
  const idle = idleOptions('explain programme', options);
  const findings = [...misnamed, ...idle, ...described.findings];
  const description = misnamed.length > 0 ? undefined : described.description;
  const files: OutputFile[] = [];
  if (options.out !== undefined && programme && description) {
    const { councilPack } = await import('../report/papers/council-pack.ts');
    const bytes = encodeUtf8(councilPack(description, programme, language));
    files.push({ name: options.out, kind: 'sheet', bytes });
  }
  return { ...outcome(findings, language, { ...options, files }), programme, description };
}

/** The programme alone, or with the criteria that count for the two lists. */
async function describedFor(
  { mentors, managers, programme: source }: DescribedSources,
  options: ReadingOptions & RunOptions,
): Promise<
  Pick<ProgrammeRun, 'findings' | 'programme' | 'description'> & { readonly language: Language }
> {
  if (mentors !== undefined && managers !== undefined) {
    const sources = { mentors, managers, programme: source };
    const { inputs, language, findings } = await readInputs(sources, options);
    if (!inputs) return { findings, language, programme: undefined, description: undefined };
    const { programme, people } = inputs;
    const description = describeProgramme(programme, language, people);
    const { mentor, manager } = inputs.tables;
    const idle = idleReading(options, [mentor, manager]);
    return { findings: idle, language, programme, description };
  }
  const { programme, findings } = programmeOf(source);
  const language = options.lang ?? programme?.language ?? 'en';
  const given = mentors ?? managers;
  if (given !== undefined) {
    const half = finding('managers-not-given', { file: nameOf(given, 'mentors') }, {});
    return { findings: [half, ...findings], language, programme, description: undefined };
  }
  const description = programme && describeProgramme(programme, language);
  const all = [...idleReading(options, []), ...findings];
  return { findings: all, language, programme, description };
}
