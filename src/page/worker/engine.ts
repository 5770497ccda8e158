import type { Language } from '../../util/language.ts';
import { editProgramme } from '../../programme/edit-programme.ts';
import { defaultProgramme, initTemplate, readProgramme } from '../../programme/index.ts';
import { recognisesHeader } from '../../people/index.ts';
import type { Role } from '../../people/person.ts';
import { explainPair } from '../../roster/explain.ts';
import type { Roster } from '../../roster/tandem.ts';
import { takesPart } from '../../roster/tandem.ts';
import {
  type CheckRun,
  type Made,
  type NamedBytes,
  type OutputFile,
  runCheck,
  runKit,
  runMatch,
  type RunOptions,
  runReport,
  runVerify,
} from '../../runs/index.ts';
import { decide } from '../../runs/decide.ts';
import type { Inputs } from '../../runs/inputs.ts';
import { type Papers, readPapers } from '../../runs/papers.ts';
import { remediesOf } from '../../runs/remedies.ts';
import { tableOf } from '../../runs/sources.ts';
import { readWave } from '../../runs/wave.ts';
import type { Table } from '../../tables/index.ts';
import { expand } from '../../roster/expand.ts';
import { pairsValuer } from '../../roster/objective.ts';
import type {
  FileShown,
  Formed,
  ListShown,
  ObjectiveShown,
  Pair,
  PairShown,
  Pictures,
  Plan,
  Possible,
  Reading,
  RowsShown,
  RuleCost,
  SourceFile,
  Sources,
} from '../protocol.ts';
import { archiveOf } from './archive.ts';
import { DECISIONS_FILE, decisionsFile } from './decisions.ts';
import { findingGroups } from './findings-shown.ts';
import { picturesOf } from './pictures.ts';
import { programmeShown } from './programme-shown.ts';
import { questionsOf } from './questions.ts';
import { pairShown, rosterShown } from './roster-shown.ts';

const PROGRAMME_FILE = 'programme.yaml';

/** The files that the runs read. */
interface RunSources {
  readonly mentors: NamedBytes;
  readonly managers: NamedBytes;
  readonly programme?: NamedBytes;
  readonly previous?: NamedBytes;
}

/** What was formed last, or restored from a finished roster. */
type Result =
  | { readonly kind: 'made'; readonly made: Made }
  | { readonly kind: 'papers'; readonly papers: Papers };

/**
 * The core as the page uses it: it holds the files and what came of them, and answers what the view
 * asks. Every policy is that of the runs; here is only what the page shows beside them.
 */
export class Engine {
  #sources: Sources = {};
  #reading: { readonly key: string; readonly run: CheckRun } | undefined;
  #tables: Readonly<Partial<Record<Role, Table>>> = {};
  #result: Result | undefined;
  /** The files of the last run, by what it was given. */
  #files: { readonly key: string; readonly files: readonly OutputFile[] } | undefined;
  readonly #watch: Pick<RunOptions, 'onPhase' | 'onProgress'>;

  constructor(watch: Pick<RunOptions, 'onPhase' | 'onProgress'> = {}) {
    this.#watch = watch;
  }

  files(sources: Sources): void {
    this.#sources = sources;
    this.#reading = undefined;
    this.#result = undefined;
    this.#files = undefined;
    this.#tables = {};
  }

  /** Reads both lists and the programme, and says all there is to say before anything is formed. */
  async read(plan: Plan): Promise<Reading> {
    const { run, tables } = await this.#read(plan);
    const { inputs, findings, possible, language } = run;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const invalidRows = inputs?.invalid.length ?? 0;
    const recognises = this.#recognises(this.#people(plan).programme);
    const questions = questionsOf(findings, tables, recognises);
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
      swapped: findings.some(({ code }) => SWAPPED.has(code)),
      ...(possible && { possible: possibleOf(possible) }),
    };
  }

  rows({ role, rows }: { readonly role: Role; readonly rows: readonly number[] }): RowsShown {
    const table = this.#tables[role];
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
    this.#result = undefined;
    this.#files = undefined;
    return this.#sources.roster ? this.#check(plan, this.#sources.roster) : this.#form(plan);
  }

  async #form(plan: Plan): Promise<Formed> {
    const sources = await this.#runSources(plan);
    const run = await runMatch(sources, { ...this.#options(plan) });
    const { made, inputs, findings } = run;
    const read = new Set(inputs?.findings ?? []);
    const groups = findingGroups(
      findings.filter((one) => !read.has(one)),
      this.#tables,
    );
    if (!made) return { ...NOTHING, groups, refused: true };
    this.#result = { kind: 'made', made };
    this.#files = { key: JSON.stringify(plan), files: run.files };
    return { ...rosterShown(made.match.roster, made.inputs), groups, refused: false };
  }

  async #check(plan: Plan, roster: SourceFile): Promise<Formed> {
    const sources = await this.#runSources(plan);
    const { audit } = this.#sources;
    const given = { ...sources, roster, ...(audit && { audit }) };
    const how = { skipInvalid: plan.skipInvalid };
    const run = await runVerify(given, { ...how, ...this.#watch });
    const { papers } = await readPapers(given, how);
    const read = new Set(run.inputs?.findings ?? []);
    const groups = findingGroups(
      run.findings.filter((one) => !read.has(one)),
      this.#tables,
    );
    const verdict = { valid: run.ok, optimal: run.verdict?.optimal ?? null };
    if (!papers || !run.inputs) return { ...NOTHING, groups, refused: true, verdict };
    this.#result = { kind: 'papers', papers };
    return {
      ...rosterShown(papers.restored.roster, run.inputs),
      groups,
      refused: false,
      verdict,
    };
  }

  /** What the best roster of a plan reaches; no reason is put into words. */
  async value(plan: Plan): Promise<ObjectiveShown | undefined> {
    const { run } = await this.#read(plan);
    const { inputs } = run;
    if (!inputs) return undefined;
    const { people, programme } = inputs;
    const sources = await this.#runSources(plan);
    const { wave, waiting } = await readWave(sources, inputs);
    const options = { wave, waiting, ...(plan.seed !== '' && { seed: plan.seed }) };
    const decided = decide(people, programme, options);
    const { pairing, solution } = decided;
    const value = pairsValuer(pairing)(expand(pairing, solution).pairs);
    const continued = wave?.continued ?? [];
    return continued.length === 0
      ? value
      : (await runMatch(sources, this.#options(plan))).made?.match.roster.objective;
  }

  /** Two people, and what it would mean to make them a tandem. */
  pair({ mentor, manager }: Pair): PairShown | undefined {
    const match = this.#match();
    if (!match) return undefined;
    const { inputs } = match;
    const one = inputs.people.mentors.find(({ id }) => id === mentor);
    const other = inputs.people.managers.find(({ id }) => id === manager);
    if (!one || !other) return undefined;
    return pairShown(explainPair(match.match, one, other), match.match);
  }

  pictures(): Pictures {
    const { inputs, roster } = this.#shown() ?? {};
    return inputs && roster
      ? picturesOf(inputs, roster)
      : { figures: EMPTY, matrix: EMPTY, scores: EMPTY };
  }

  /** The files that are quick to write. */
  async outputs(plan: Plan): Promise<readonly FileShown[]> {
    if (!this.#sources.roster && this.#files?.key !== JSON.stringify(plan)) await this.form(plan);
    const files = (this.#files?.files ?? []).map(fileShown);
    files.push(
      fileShown({ name: PROGRAMME_FILE, bytes: await this.#programmeToSave(plan) }),
      fileShown({ name: DECISIONS_FILE, bytes: (await this.#decisions(plan)).bytes }),
    );
    return files;
  }

  /** All files that take longer, and the archive of everything. */
  async more(plan: Plan): Promise<readonly FileShown[]> {
    const sources = await this.#runSources(plan);
    const how = this.#options(plan);
    const files: FileShown[] = [];
    const { roster, audit } = this.#sources;
    let quick: readonly FileShown[];
    let kitRoster: NamedBytes | undefined = roster;
    if (roster) {
      const given = { ...sources, roster, ...(audit && { audit }) };
      const report = await runReport(given, how);
      files.push(...report.files.map(fileShown));
      quick = [fileShown({ name: PROGRAMME_FILE, bytes: await this.#programmeToSave(plan) })];
    } else {
      quick = await this.outputs(plan);
      kitRoster = this.#files?.files.find(({ kind }) => kind === 'roster');
      const both = await runMatch(sources, { ...how, out: 'roster.xlsx', report: 'report.html' });
      files.push(...both.files.map(fileShown));
    }
    let papers: readonly FileShown[] = [];
    if (kitRoster) {
      const kit = await runKit({ ...sources, roster: kitRoster }, how);
      papers = kit.files.map(fileShown);
      files.push(fileShown({ name: 'kit.zip', bytes: await archiveOf(papers) }));
    }
    const all = [
      ...[...quick, ...files].filter(({ name }) => name !== 'kit.zip'),
      ...papers.map((one) => ({ ...one, name: `kit/${one.name}` })),
    ];
    files.push(fileShown({ name: 'tandem.zip', bytes: await archiveOf(all) }));
    return files;
  }

  /** Invented people to try the page with. */
  example(language: Language): readonly FileShown[] {
    const files = initTemplate(language);
    return ['mentors.csv', 'managers.csv'].flatMap((name) =>
      files
        .filter((one) => one.name === name)
        .map(({ text }) => fileShown({ name, bytes: new TextEncoder().encode(text) })),
    );
  }

  #options(plan: Plan): { skipInvalid: boolean; seed?: string } & RunOptions {
    return {
      skipInvalid: plan.skipInvalid,
      ...(plan.seed !== '' && { seed: plan.seed }),
      ...this.#watch,
    };
  }

  #match(): Made | undefined {
    return this.#result?.kind === 'made' ? this.#result.made : undefined;
  }

  #shown(): { readonly inputs: Inputs; readonly roster: Roster } | undefined {
    if (!this.#result) return undefined;
    if (this.#result.kind === 'made') {
      const { inputs, match } = this.#result.made;
      return { inputs, roster: match.roster };
    }
    const { inputs, restored } = this.#result.papers;
    return { inputs, roster: restored.roster };
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
        this.#watch,
      );
      this.#reading = { key, run };
      this.#tables = run.inputs?.tables ?? (await this.#readTables(plan));
    }
    return { run: this.#reading.run, tables: this.#tables };
  }

  /** The lists by themselves, where they could not be read as people. */
  async #readTables(plan: Plan): Promise<Readonly<Partial<Record<Role, Table>>>> {
    const { mentors, managers, programme } = this.#people(plan);
    const recognises = this.#recognises(programme);
    const mentor = (await tableOf(mentors, 'mentors', { recognises })).table;
    const manager = (await tableOf(managers, 'managers', { recognises })).table;
    return { ...(mentor && { mentor }), ...(manager && { manager }) };
  }

  #recognises(file: NamedBytes | undefined): (header: string) => boolean {
    const read = file && readProgramme({ file: file.name, bytes: file.bytes });
    const { skill, map } = (read?.programme ?? defaultProgramme()).reading;
    return (header) => recognisesHeader(header, { skill, map });
  }

  /** The two lists and the programme, edited. */
  #people(plan: Plan): RunSources {
    const { mentors = NO_FILE, managers = NO_FILE } = this.#sources;
    const programme = this.#programme(plan);
    return {
      // Two files of one name, from two folders, are two files.
      mentors: mentors.name === managers.name ? inFolder('mentors', mentors) : mentors,
      managers: mentors.name === managers.name ? inFolder('managers', managers) : managers,
      ...(programme && { programme }),
    };
  }

  async #runSources(plan: Plan): Promise<RunSources> {
    const people = this.#people(plan);
    const decided = plan.pins.length + plan.nevers.length > 0;
    const previous = decided ? await this.#decisions(plan) : this.#sources.previous;
    return { ...people, ...(previous && { previous }) };
  }

  /** The programme in force; nothing where it is the built-in one. */
  #programme({ edits }: Plan): NamedBytes | undefined {
    const { programme } = this.#sources;
    if (edits.length === 0) return programme;
    const text = programme ? decoded(programme.bytes) : template(this.#language());
    return { name: programme?.name ?? PROGRAMME_FILE, bytes: encoded(editProgramme(text, edits)) };
  }

  async #programmeToSave(plan: Plan): Promise<Uint8Array> {
    return Promise.resolve(this.#programme(plan)?.bytes ?? encoded(template(this.#language())));
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

/** Findings that say that the two lists are exchanged. */
const SWAPPED: ReadonlySet<string> = new Set(['swapped-files', 'files-swapped']);

const NO_FILE: SourceFile = { name: '', bytes: new Uint8Array() };
const EMPTY = { en: '', de: '' };

const NOTHING: Omit<Formed, 'groups' | 'refused'> = {
  tandems: [],
  unmatched: [],
  objective: { tandems: 0, sponsors: 0, total: 0, lowest: null },
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

function inFolder(folder: string, { name, bytes }: SourceFile): SourceFile {
  return { name: `${folder}/${name}`, bytes };
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

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
