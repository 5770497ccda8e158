import type { Finding } from '../../findings/finding.ts';
import type { Language } from '../../util/language.ts';
import { editProgramme } from '../../programme/edit-programme.ts';
import { defaultProgramme, initTemplate, readProgramme } from '../../programme/index.ts';
import { type PeopleOptions, recognisesHeader } from '../../people/index.ts';
import type { Role } from '../../people/person.ts';
import { explainPair } from '../../roster/explain/explain.ts';
import { rowsOf, programmeStatus } from '../../roster/wave/programme-status.ts';
import { takesPart } from '../../roster/tandem.ts';
import {
  type CheckRun,
  type Made,
  type NamedBytes,
  formTandems,
  matchFiles,
  type OutputFile,
  runCheck,
  runKit,
  type RunOptions,
  runReport,
  runVerify,
} from '../../runs/index.ts';
import { match, type Match } from '../../runs/decide.ts';
import type { Inputs, ReadingOptions } from '../../runs/inputs.ts';
import { keepOf, type KeepOptions } from '../../runs/keep.ts';
import type { MatchFileOptions } from '../../runs/match-files.ts';
import { type Papers, readPapers } from '../../runs/papers.ts';
import { remediesOf } from '../../runs/remedies.ts';
import { tableOf } from '../../runs/sources.ts';
import { readWave } from '../../runs/wave.ts';
import type { Table } from '../../tables/index.ts';
import { encodeUtf8 } from '../../util/bytes.ts';
import {
  type FileShown,
  type FindingGroup,
  type Formed,
  type ListShown,
  MOST_IN_KIT,
  nameApart,
  type ObjectiveShown,
  type Pair,
  type PairShown,
  type Pictures,
  type Plan,
  type Possible,
  type Reading,
  type RowsShown,
  type RuleCost,
  sheetsOf,
  SLOW_FILES,
  type SlowFile,
  type SourceFile,
  type SourceKind,
  type Sources,
  type Tasks,
  type Writing,
  type Written,
} from '../protocol.ts';
import { archiveOf } from './archive.ts';
import { DECISIONS_FILE, decisionsFile } from './decisions.ts';
import { findingGroups } from './findings-shown.ts';
import { picturesOf } from './pictures.ts';
import { programmeShown } from './programme-shown.ts';
import { questionsOf } from './questions.ts';
import { pairShown, rosterShown, valueOf } from './roster-shown.ts';

const PROGRAMME_FILE = 'programme.yaml';

/** The files that the runs read. */
interface RunSources {
  readonly mentors: NamedBytes;
  readonly managers: NamedBytes;
  readonly programme?: NamedBytes;
  readonly previous?: NamedBytes;
  readonly previousUnmatched?: NamedBytes;
}

/** What a plan led to: a roster that was formed, a finished one that was read, or nothing. */
interface Result {
  readonly formed: Formed;
  readonly made?: Made | undefined;
  readonly papers?: Papers | undefined;
  /** What was written of it, each once. */
  readonly written: Map<string, Promise<WrittenFiles>>;
}

/** Files that were written together, and what there is to say of them. */
interface WrittenFiles {
  readonly files: readonly OutputFile[];
  readonly groups: readonly FindingGroup[];
}

/** So many results are kept, for undo and redo; of a large programme only the one before. */
const KEPT = { small: 5, large: 2 };
/** Up to so many people a programme is small. */
const SMALL = 2000;

/**
 * The core as the page uses it: it holds the files and what came of them, and answers what the view
 * asks. Every policy is that of the runs; here is only what the page shows beside them.
 */
export class Engine {
  #sources: Sources = {};
  #reading: { readonly key: string; readonly run: CheckRun } | undefined;
  #tables: Readonly<Partial<Record<Role, Table>>> = {};
  /** What the last plans led to, by the plan as a text; the last one used comes last. */
  readonly #results = new Map<string, Result>();
  readonly #watch: Pick<RunOptions, 'onPhase' | 'onProgress'>;

  constructor(watch: Pick<RunOptions, 'onPhase' | 'onProgress'> = {}) {
    this.#watch = watch;
  }

  files(sources: Sources): void {
    this.#sources = sources;
    this.#reading = undefined;
    this.#results.clear();
    this.#tables = {};
  }

  /** Reads both lists and the programme, and says all there is to say before anything is formed. */
  async read(plan: Plan): Promise<Reading> {
    const { run, tables } = await this.#read(plan);
    const { inputs, findings, possible, language } = run;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const invalidRows = inputs?.invalid.length ?? 0;
    const questions = questionsOf(findings, tables, readingOf(this.#programme(plan)));
    return {
      language,
      lists: {
        ...(tables.mentor && { mentor: listShown(tables.mentor, inputs?.understood.mentor) }),
        ...(tables.manager && { manager: listShown(tables.manager, inputs?.understood.manager) }),
      },
      groups: findingGroups(findings, tables),
      errors,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      questions,
      ...(inputs && { programme: programmeShown(inputs.programme) }),
      usable: inputs !== undefined && possible !== undefined && (errors === 0 || plan.skipInvalid),
      invalidRows,
      swapped: findings.some(({ code }) => code === 'swapped-files'),
      ...(possible && { possible: possibleOf(possible) }),
    };
  }

  async rows({ plan, role, rows }: Tasks['rows']['given']): Promise<RowsShown> {
    const table = (await this.#read(plan)).tables[role];
    return {
      role,
      rows: rows.flatMap((row) => {
        const cells = table?.rows[row];
        return table && cells ? [{ row, line: table.place(row).line ?? 0, cells }] : [];
      }),
    };
  }

  /** What each rule costs. */
  async costs(plan: Plan): Promise<readonly RuleCost[]> {
    const { run } = await this.#read(plan);
    if (!run.inputs) return [];
    const { people, programme, language } = run.inputs;
    const { rules } = remediesOf(people, programme, (step, of) => {
      this.#watch.onProgress?.({ step, of, language });
    });
    const known = new Map(rules.map((one) => [one.rule, one]));
    return [...programme.screening, ...programme.pairing].map(({ id }) => ({
      rule: id,
      tandems: known.get(id)?.tandems ?? 0,
      sponsors: known.get(id)?.sponsors ?? 0,
    }));
  }

  /** Forms the tandems, or checks the finished roster where there is one. */
  async form(plan: Plan): Promise<Formed> {
    return (await this.#resultOf(plan)).formed;
  }

  async #form(plan: Plan): Promise<Result> {
    const { run: checked } = await this.#read(plan);
    const sources = await this.#runSources(plan);
    const { made, inputs, findings } = await formTandems(sources, this.#options(plan), checked);
    const groups = this.#groupsBeside(findings, inputs);
    const formed = made
      ? { ...rosterShown(made.match.roster, made.inputs), groups, refused: false }
      : { ...NOTHING, groups, refused: true };
    return { formed, made, written: new Map() };
  }

  async #check(plan: Plan, roster: SourceFile): Promise<Result> {
    const { run: checked } = await this.#read(plan);
    const sources = await this.#rosterSources(plan, roster);
    const how = this.#options(plan);
    const run = await runVerify(sources, how, checked);
    const { papers } = await readPapers(sources, how, checked);
    const groups = this.#groupsBeside(run.findings, run.inputs);
    const verdict = { valid: run.ok, optimal: run.verdict?.optimal ?? null };
    const formed =
      papers && run.inputs
        ? { ...rosterShown(papers.restored.roster, run.inputs), groups, refused: false, verdict }
        : { ...NOTHING, groups, refused: true, verdict };
    return { formed, papers, written: new Map() };
  }

  /** The findings of a run beside those of reading, which stand on a screen of their own. */
  #groupsBeside(findings: readonly Finding[], inputs: Inputs | undefined): Formed['groups'] {
    const read = new Set(inputs?.findings ?? []);
    return findingGroups(
      findings.filter((one) => !read.has(one)),
      this.#tables,
    );
  }

  /** What the best roster of a plan reaches; no reason is put into words. */
  async value(plan: Plan): Promise<ObjectiveShown | undefined> {
    const { run } = await this.#read(plan);
    const { inputs, possible } = run;
    if (!inputs || !possible) return undefined;
    const { people, programme } = inputs;
    const before = await readWave(await this.#runSources(plan), inputs);
    if (before.findings.some(({ severity }) => severity === 'error')) return undefined;
    const { wave, waiting } = before;
    const { keep } = keepOf(keepOptions(plan), wave, programme.objective);
    const seed = plan.seed === '' ? undefined : plan.seed;
    return valueOf(match(people, programme, { wave, waiting, keep, seed, only: NOBODY }).roster);
  }

  /** Two people, and what it would mean to make them a tandem. */
  async pair(plan: Plan, { mentor, manager }: Pair): Promise<PairShown | undefined> {
    const { inputs, match } = shownOf(await this.#resultOf(plan)) ?? {};
    const one = inputs?.people.mentors.find(({ id }) => id === mentor);
    const other = inputs?.people.managers.find(({ id }) => id === manager);
    return match && one && other && pairShown(explainPair(match, one, other), match);
  }

  async pictures(plan: Plan): Promise<Pictures> {
    const result = await this.#resultOf(plan);
    const { inputs, match } = shownOf(result) ?? {};
    if (!inputs || !match) return { figures: EMPTY, standing: EMPTY, matrix: EMPTY, scores: EMPTY };
    const rows = result.papers?.file.rows ?? rowsOf(match.roster);
    return picturesOf(inputs, match.roster, programmeStatus(rows));
  }

  /** The files that are quick to write. */
  async outputs(plan: Plan): Promise<readonly FileShown[]> {
    const programme = fileShown({ name: PROGRAMME_FILE, bytes: this.#programmeToSave(plan) });
    const result = await this.#resultOf(plan);
    if (result.papers) return [programme];
    const { files } = await this.#rosterFiles(result);
    return [...files.map(fileShown), programme, fileShown(await this.#decisions(plan))];
  }

  /** One of the files that take longer; each is written once. */
  async file(plan: Plan, name: SlowFile, writing: Writing): Promise<Written> {
    const result = await this.#resultOf(plan);
    if (!shownOf(result)) return { groups: [] };
    const { files, groups } = await this.#write(plan, name, writing);
    const file = files.find((one) => one.name === name);
    return { ...(file && { file: fileShown(file) }), groups };
  }

  async #write(plan: Plan, name: SlowFile, writing: Writing): Promise<WrittenFiles> {
    const result = await this.#resultOf(plan);
    switch (name) {
      case 'roster.xlsx':
        return this.#once(result, name, () => this.#matchFiles(result, { out: name }));
      case 'proposals.csv':
        return this.#once(result, name, () =>
          this.#matchFiles(result, { out: 'roster.csv', proposals: name }),
        );
      case 'report.html':
        return this.#once(result, name, () =>
          result.papers
            ? this.#report(plan, { out: name })
            : this.#matchFiles(result, { out: 'roster.csv', report: name }),
        );
      case 'steering.html':
        return this.#once(result, name, () =>
          this.#report(plan, { out: name, audience: 'steering' }),
        );
      case 'mail-merge.csv':
        return this.#kit(plan, writing);
      case 'kit.zip': {
        const { files, groups } = await this.#kit(plan, writing);
        const papers = files.filter(({ kind }) => kind === 'paper');
        return { files: papers.length === 0 ? [] : [zipped(name, papers)], groups };
      }
      case 'tandem.zip':
        return { files: [zipped(name, await this.#everything(plan, writing))], groups: [] };
    }
  }

  /** Roster, unmatched and audit. */
  #rosterFiles(result: Result): Promise<WrittenFiles> {
    return this.#once(result, 'roster.csv', () => this.#matchFiles(result, {}));
  }

  async #matchFiles({ made }: Result, names: MatchFileOptions): Promise<WrittenFiles> {
    if (!made) return { files: [], groups: [] };
    const findings: Finding[] = [];
    const how = { ...names, ...this.#watch };
    const files = await matchFiles(made, how, (one) => findings.push(one));
    return { files, groups: findingGroups(findings, this.#tables) };
  }

  async #report(
    plan: Plan,
    how: { readonly out: string; readonly audience?: 'steering' },
  ): Promise<WrittenFiles> {
    const { run: checked } = await this.#read(plan);
    const sources = await this.#paperSources(plan);
    if (!sources) return { files: [], groups: [] };
    const run = await runReport(sources, { ...this.#options(plan), ...how }, checked);
    return { files: run.files, groups: [] };
  }

  /** The papers of every tandem, also of those that go on, and the table for form letters. */
  async #kit(plan: Plan, writing: Writing): Promise<WrittenFiles> {
    const { firstMeeting, weeks, sessions, templates } = writing;
    const texts = templates.map(({ name, bytes }) => [name, decoded(bytes)]);
    const key = JSON.stringify([firstMeeting, weeks, sessions, texts]);
    return this.#once(await this.#resultOf(plan), `kit ${key}`, async () => {
      const { run: checked } = await this.#read(plan);
      const roster = (await this.#paperSources(plan))?.roster;
      if (!roster) return { files: [], groups: [] };
      const sources = { ...this.#people(plan), roster, templates };
      const how = {
        ...this.#options(plan),
        mailMerge: 'mail-merge.csv',
        ...(firstMeeting !== '' && { firstMeeting, every: `${weeks}w`, sessions }),
      };
      const run = await runKit(sources, how, checked);
      // What is wrong with the roster was said when it was read.
      const ofPapers = run.findings.filter(({ code }) => OF_PAPERS.has(code));
      return { files: run.files, groups: findingGroups(ofPapers) };
    });
  }

  /** What the archive of everything holds; a kit that is too large for one is made elsewhere. */
  async #everything(plan: Plan, writing: Writing): Promise<readonly FileShown[]> {
    const result = await this.#resultOf(plan);
    const all = [...(await this.outputs(plan))];
    for (const name of SLOW_FILES) {
      if (name === 'tandem.zip' || name === 'kit.zip' || name === 'mail-merge.csv') continue;
      const { file } = await this.file(plan, name, writing);
      if (file) all.push(file);
    }
    const tandems = shownOf(result)?.match.roster.tandems.length ?? 0;
    if (tandems > MOST_IN_KIT) return all;
    const { files } = await this.#kit(plan, writing);
    for (const one of files) {
      all.push(fileShown(one.kind === 'paper' ? { ...one, name: `kit/${one.name}` } : one));
    }
    return all;
  }

  #once(
    { written }: Result,
    name: string,
    write: () => Promise<WrittenFiles>,
  ): Promise<WrittenFiles> {
    const known = written.get(name) ?? write();
    written.set(name, known);
    return known;
  }

  /** Invented people to try the page with. */
  example(language: Language): readonly FileShown[] {
    const files = initTemplate(language);
    return ['mentors.csv', 'managers.csv'].flatMap((name) =>
      files
        .filter((one) => one.name === name)
        .map(({ text }) => fileShown({ name, bytes: encodeUtf8(text) })),
    );
  }

  #options(
    plan: Plan,
  ): { skipInvalid: boolean; seed?: string; today?: string } & Pick<ReadingOptions, 'sheet'> &
    KeepOptions &
    RunOptions {
    return {
      sheet: sheetsOf(this.#sources),
      skipInvalid: plan.skipInvalid,
      ...(plan.seed !== '' && { seed: plan.seed }),
      ...(plan.today !== '' && { today: plan.today }),
      ...keepOptions(plan),
      ...this.#watch,
    };
  }

  /** What came of a plan; it is formed where it is not one of the last ones. */
  async #resultOf(plan: Plan): Promise<Result> {
    const key = JSON.stringify(plan);
    const { roster } = this.#sources;
    const known = this.#results.get(key);
    const result = known ?? (await (roster ? this.#check(plan, roster) : this.#form(plan)));
    this.#results.delete(key);
    this.#results.set(key, result);
    const { mentors, managers } = result.formed;
    const most = mentors.length + managers.length <= SMALL ? KEPT.small : KEPT.large;
    for (const one of this.#results.keys()) {
      if (this.#results.size <= most) break;
      this.#results.delete(one);
    }
    return result;
  }

  /** Reads once per state of the files and the programme. */
  async #read(
    plan: Plan,
  ): Promise<{ readonly run: CheckRun; readonly tables: Readonly<Partial<Record<Role, Table>>> }> {
    const key = JSON.stringify([plan.edits, plan.skipInvalid]);
    if (this.#reading?.key !== key) {
      const { mentors, managers, programme } = this.#people(plan);
      const run = await runCheck(
        { mentors, managers, ...(programme && { programme }) },
        { ...this.#watch, sheet: sheetsOf(this.#sources) },
        (tables) => {
          this.#tables = tables;
        },
      );
      this.#reading = { key, run };
      if (!run.inputs) this.#tables = await this.#readTables(plan);
    }
    return { run: this.#reading.run, tables: this.#tables };
  }

  /** The lists by themselves, where they could not be read as people. */
  async #readTables(plan: Plan): Promise<Readonly<Partial<Record<Role, Table>>>> {
    const { mentors, managers, programme } = this.#people(plan);
    const recognises = (header: string): boolean => recognisesHeader(header, readingOf(programme));
    const [ofMentors, ofManagers] = sheetsOf(this.#sources) ?? [];
    const mentor = (await tableOf(mentors, 'mentors', { recognises, sheet: ofMentors })).table;
    const manager = (await tableOf(managers, 'managers', { recognises, sheet: ofManagers })).table;
    return { ...(mentor && { mentor }), ...(manager && { manager }) };
  }

  /** The two lists and the programme, edited. */
  #people(plan: Plan): RunSources {
    const programme = this.#programme(plan);
    return {
      mentors: this.#named('mentors') ?? NO_FILE,
      managers: this.#named('managers') ?? NO_FILE,
      ...(programme && { programme }),
    };
  }

  #named(kind: SourceKind): SourceFile | undefined {
    const file = this.#sources[kind];
    return file && { ...file, name: nameApart(this.#sources, kind) };
  }

  async #runSources(plan: Plan): Promise<RunSources> {
    const decided = plan.pins.length + plan.nevers.length > 0;
    const previous = decided ? await this.#decisions(plan) : this.#named('previous');
    const previousUnmatched = this.#named('previous-unmatched');
    return {
      ...this.#people(plan),
      ...(previous && { previous }),
      ...(previousUnmatched && { previousUnmatched }),
    };
  }

  /** The roster with all that belongs to it, given or formed. */
  async #paperSources(
    plan: Plan,
  ): Promise<(RunSources & { roster: NamedBytes; audit?: NamedBytes }) | undefined> {
    const given = this.#sources.roster;
    if (given) return this.#rosterSources(plan, given);
    const { files } = await this.#rosterFiles(await this.#resultOf(plan));
    const [roster, audit] = (['roster', 'audit'] as const).map((wanted) =>
      files.find(({ kind }) => kind === wanted),
    );
    return roster && { ...(await this.#runSources(plan)), roster, ...(audit && { audit }) };
  }

  async #rosterSources(
    plan: Plan,
    roster: SourceFile,
  ): Promise<RunSources & { readonly roster: NamedBytes; readonly audit?: NamedBytes }> {
    const audit = this.#named('audit');
    return {
      ...(await this.#runSources(plan)),
      roster: this.#named('roster') ?? roster,
      ...(audit && { audit }),
    };
  }

  /** The programme in force; nothing where it is the built-in one. */
  #programme({ edits }: Plan): NamedBytes | undefined {
    const { programme } = this.#sources;
    if (edits.length === 0) return programme;
    const text = programme ? decoded(programme.bytes) : template(this.#language());
    return {
      name: programme?.name ?? PROGRAMME_FILE,
      bytes: encodeUtf8(editProgramme(text, edits)),
    };
  }

  #programmeToSave(plan: Plan): Uint8Array {
    return this.#programme(plan)?.bytes ?? encodeUtf8(template(this.#language()));
  }

  async #decisions(plan: Plan): Promise<SourceFile> {
    const { tables } = await this.#read(plan);
    const { mentor, manager } = tables;
    if (!mentor || !manager) return { name: DECISIONS_FILE, bytes: new Uint8Array() };
    const language = this.#language();
    return decisionsFile(plan, this.#sources.previous, { tables: { mentor, manager }, language });
  }

  #language(): Language {
    return this.#reading?.run.language ?? 'en';
  }
}

/** How a programme has people read; as the built-in one where there is none that can be read. */
function readingOf(file: NamedBytes | undefined): PeopleOptions {
  const read = file && readProgramme({ file: file.name, bytes: file.bytes });
  return (read?.programme ?? defaultProgramme()).reading;
}

/** What can be wrong with papers beside the roster that they are made from. */
const OF_PAPERS: ReadonlySet<string> = new Set([
  'invalid-meeting',
  'unknown-template',
  'faulty-template',
  'unknown-placeholder',
]);

const NO_FILE: SourceFile = { name: '', bytes: new Uint8Array() };
const EMPTY = { en: '', de: '' };

const NOTHING: Omit<Formed, 'groups' | 'refused'> = {
  tandems: [],
  unmatched: [],
  objective: { tandems: 0, sponsors: 0, total: 0, lowest: null, weights: [] },
  weights: 0,
  mentors: [],
  managers: [],
};

function listShown(table: Table, understood: Inputs['understood'][Role] | undefined): ListShown {
  const { dialect, header, rows, sheet, file } = table;
  const { columns = [], kept = [], notNeeded = [], everyoneVolunteers = false } = understood ?? {};
  return {
    name: file,
    rows: rows.length,
    ...{ header, columns, kept, notNeeded, everyoneVolunteers },
    kind: dialect.kind,
    encoding: dialect.encoding,
    delimiter: dialect.delimiter,
    ...(sheet !== undefined && { sheet }),
  };
}

function possibleOf({ roster, pairing }: NonNullable<CheckRun['possible']>): Possible {
  const { tandems, sponsors } = roster.objective;
  return {
    ...{ tandems, sponsors },
    mentors: pairing.mentors.people.length,
    managers: pairing.managers.people.length,
    withoutPartner: roster.unmatched.filter(
      (one) => one.role === 'manager' && takesPart(one) && one.reasonCode === 'no-eligible-mentor',
    ).length,
  };
}

/** The roster that is shown, and the match that says of any two people what they would cost. */
function shownOf({
  made,
  papers,
}: Result): { readonly inputs: Inputs; readonly match: Match } | undefined {
  if (!papers) return made;
  const { roster, best } = papers.restored;
  return { inputs: papers.inputs, match: { ...best, roster } };
}

/** Nobody's reasons are wanted. */
const NOBODY: ReadonlySet<string> = new Set();

function keepOptions({ keep }: Plan): KeepOptions {
  if (keep === 'no') return {};
  return keep === 'proposed' ? { keep } : { keepWeight: keep };
}

function zipped(name: string, entries: readonly Pick<OutputFile, 'name' | 'bytes'>[]): OutputFile {
  return { name, kind: 'paper', bytes: archiveOf(entries) };
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['html', 'text/html'],
  ['yaml', 'application/yaml'],
  ['zip', 'application/zip'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]);

function fileShown({ name, bytes }: Pick<OutputFile, 'name' | 'bytes'>): FileShown {
  const type = TYPES.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
  return { name, type, bytes: new Uint8Array(bytes) };
}

/**
 * The programme that a new file starts from. It gives no scale: which end is best would otherwise
 * be answered for columns that have not been seen yet.
 */
function template(language: Language): string {
  const text = initTemplate(language).find(({ name }) => name === PROGRAMME_FILE)?.text ?? '';
  return text.replace(/^scale:/m, '# scale:');
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
