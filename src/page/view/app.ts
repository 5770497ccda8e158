import type { Language } from '../../util/language.ts';
import type {
  ColumnQuestion,
  Edit,
  FileShown,
  Formed,
  Pair,
  Phase,
  Plan,
  SourceFile,
  SourceKind,
  Role,
} from '../protocol.ts';
import { editsOf } from './answers.ts';
import { Cancelled, Client } from './client.ts';
import { guessKind } from './guess-kind.ts';
import {
  type Decided,
  type Download,
  planOf,
  samePair,
  type ScreenName,
  type Stage,
  START,
  type State,
  withEdit,
} from './state.ts';
import { WORDS } from './words.ts';

/** Up to so many people, the report is written before anybody asks for it. */
const SMALL = 400;
const MEDIUM = 2000;
/** So long after the last change, in milliseconds. */
const PAUSE = 1500;

/** The files that take longer to write. */
const SLOW_FILES = ['roster.xlsx', 'report.html', 'kit.zip', 'tandem.zip'];

const WIDE = '(min-width: 75rem)';

/**
 * What the page does: every change of the state is one of these methods. The state itself is plain
 * data; after each change the view is drawn from it.
 */
export class App {
  state: State;
  readonly #client: Client;
  /** Writes the files that take longer, while the other worker answers. */
  readonly #writer: Client;
  readonly #draw: (state: State) => void;
  /** Work that was asked for before the last change is of no interest. */
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(startWorker: () => Worker, language: Language, draw: (state: State) => void) {
    this.state = { ...START, language };
    this.#draw = draw;
    this.#client = new Client(startWorker, (phase, part, of) => {
      this.#progress(phase, part, of);
    });
    this.#writer = new Client(startWorker);
  }

  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change };
    this.#draw(this.state);
  }

  setLanguage(language: Language): void {
    this.set({ language });
  }

  go(screen: ScreenName): void {
    this.set({ screen });
    if (screen === 'decisions') void this.#priceSteps();
  }

  /** Takes files for whatever they seem to be. */
  async drop(files: readonly File[]): Promise<void> {
    let { sources } = this.state;
    for (const file of files) {
      const kind = guessKind(file.name, sources);
      sources = { ...sources, [kind]: await read(file) };
    }
    this.#give(sources);
  }

  /** Takes a file for what it was given as. */
  async take(kind: SourceKind, file: File): Promise<void> {
    this.#begin();
    const source = await read(file);
    this.#give({ ...this.state.sources, [kind]: source });
  }

  remove(kind: SourceKind): void {
    const sources = { ...this.state.sources, [kind]: undefined };
    this.#give(sources);
  }

  swap(): void {
    const { mentors, managers } = this.state.sources;
    this.#give({ ...this.state.sources, ...both(managers, mentors) });
  }

  async example(): Promise<void> {
    const files = await this.#client.ask('example', this.state.language);
    const [mentors, managers] = files.map(({ name, bytes }) => ({ name, bytes }));
    this.#give({ ...this.state.sources, ...both(mentors, managers) });
  }

  form(): void {
    void this.#work({ form: true, show: true });
  }

  pin(): void {
    const pair = this.#picked();
    if (!pair) return;
    const plan = planOf(this.state);
    if (plan.pins.some((one) => samePair(one, pair))) return;
    this.#decide(
      { kind: 'pin', ...pair },
      {
        ...plan,
        // Either can have one tandem alone.
        pins: [
          ...plan.pins.filter(
            ({ mentor, manager }) => mentor !== pair.mentor && manager !== pair.manager,
          ),
          pair,
        ],
        nevers: plan.nevers.filter((one) => !samePair(one, pair)),
      },
    );
  }

  never(): void {
    const pair = this.#picked();
    if (!pair) return;
    const plan = planOf(this.state);
    if (plan.nevers.some((one) => samePair(one, pair))) return;
    this.#decide(
      { kind: 'never', ...pair },
      {
        ...plan,
        pins: plan.pins.filter((one) => !samePair(one, pair)),
        nevers: [...plan.nevers, pair],
      },
    );
  }

  /** Takes a pin or a “never” back, as a decision of its own. */
  release(kind: 'unpin' | 'allow', pair: Pair): void {
    const plan = planOf(this.state);
    const without = (pairs: readonly Pair[]): Pair[] => pairs.filter((one) => !samePair(one, pair));
    this.#decide(
      { kind, ...pair },
      kind === 'unpin'
        ? { ...plan, pins: without(plan.pins) }
        : { ...plan, nevers: without(plan.nevers) },
    );
  }

  edit(edit: Edit): void {
    const plan = planOf(this.state);
    this.#decide({ kind: 'setting', edit }, { ...plan, edits: withEdit(plan.edits, edit) });
  }

  setSeed(seed: string): void {
    const plan = planOf(this.state);
    if (seed !== plan.seed) this.#decide({ kind: 'seed', seed }, { ...plan, seed });
  }

  skipInvalid(): void {
    const plan = planOf(this.state);
    if (!plan.skipInvalid) this.#decide({ kind: 'skip' }, { ...plan, skipInvalid: true });
  }

  answer(key: string, value: string): void {
    this.set({ answers: new Map(this.state.answers).set(key, value) });
  }

  /** Puts the answers about columns into the programme. */
  applyAnswers(questions: readonly ColumnQuestion[]): void {
    const plan = planOf(this.state);
    const edits = editsOf(questions, this.state.answers, plan.edits);
    if (edits.length === 0) return;
    this.set({ answers: new Map() });
    this.#decide(
      { kind: 'answers' },
      { ...plan, edits: edits.reduce<Edit[]>(withEdit, [...plan.edits]) },
    );
  }

  undo(): void {
    if (this.state.at > 0) this.#moveTo(this.state.at - 1);
  }

  redo(): void {
    if (this.state.at < this.state.steps.length - 1) this.#moveTo(this.state.at + 1);
  }

  /** Picks one of two people, or both. */
  pick(picked: Partial<Pair>): void {
    const both = { ...this.state.picked, ...picked };
    this.set({ picked: both, pair: undefined });
    void this.#price();
  }

  /** Shows two people; where there is room, beside the list. */
  open(pair: Pair): void {
    if (!globalThis.matchMedia(WIDE).matches) this.set({ screen: 'pair' });
    this.pick(pair);
  }

  async askCosts(): Promise<void> {
    const turn = this.#turn;
    this.set({ work: { phase: 'costs' } });
    await this.#guarded(async () => {
      const costs = await this.#client.ask('costs', planOf(this.state));
      if (turn === this.#turn) this.set({ costs, work: undefined });
    });
  }

  async showFinding(finding: number): Promise<void> {
    this.set({ finding, rows: undefined });
    const group = this.state.reading?.groups[finding];
    const [first] = group?.shown.filter(({ row }) => row !== undefined) ?? [];
    const role = first?.role;
    if (!group || role === undefined) return;
    const rows = group.shown.flatMap((one) =>
      one.role === role && one.row !== undefined ? [one.row] : [],
    );
    await this.#guarded(async () => {
      const shown = await this.#client.ask('rows', {
        role,
        rows: [...new Set(rows)].slice(0, 100),
      });
      if (this.state.finding === finding) this.set({ rows: shown });
    });
  }

  /** Stops the work that is under way; what was decided stays. */
  cancel(): void {
    this.#turn++;
    this.#client.stop();
    this.set({
      work: undefined,
      stage: this.#stageWithout(),
      said: WORDS[this.state.language].cancelled,
    });
  }

  retry(): void {
    this.set({ crash: undefined });
    void this.#work({ form: this.state.formed !== undefined, show: false });
  }

  /** Makes sure that a file is there, and says where. */
  async fetchDownload(name: string): Promise<string | undefined> {
    const urlNow = (): string | undefined =>
      this.state.downloads.find((one) => one.name === name)?.url;
    if (urlNow() === undefined) await this.#writeMore(this.#turn);
    return urlNow();
  }

  saved(): void {
    this.set({ saved: true });
  }

  #picked(): Pair | undefined {
    const { mentor, manager } = this.state.picked;
    return mentor !== undefined && manager !== undefined ? { mentor, manager } : undefined;
  }

  #progress(phase: Phase, part?: number, of?: number): void {
    if (!this.state.work) return;
    this.set({
      work: { phase, ...(part !== undefined && { part }), ...(of !== undefined && { of }) },
    });
  }

  /** What was done before cannot be told from what is now; says so at once. */
  #begin(): void {
    this.#turn++;
    clearTimeout(this.#pause);
    this.set({ stage: 'working', work: { phase: 'read' } });
  }

  #give(sources: Partial<Record<SourceKind, SourceFile | undefined>>): void {
    this.#begin();
    const given = Object.fromEntries(
      Object.entries(sources).filter(([, file]) => file !== undefined),
    ) as State['sources'];
    this.#client.give(given);
    this.#writer.give(given);
    this.#forget();
    this.set({ sources: given, reading: undefined, finding: 0, rows: undefined, saved: true });
    const finished = given.roster !== undefined;
    void this.#work({ form: finished, show: finished });
  }

  /** Takes everything off the page that came of other lists. */
  #forget(): void {
    this.#release();
    this.set({
      formed: undefined,
      pictures: undefined,
      costs: undefined,
      pair: undefined,
      picked: {},
      steps: this.state.steps.map(({ decided, plan }) => ({ decided, plan })),
    });
  }

  #decide(decided: Decided, plan: Plan): void {
    const steps = [...this.state.steps.slice(0, this.state.at + 1), { decided, plan }];
    this.set({ steps });
    this.#moveTo(steps.length - 1);
  }

  #moveTo(at: number): void {
    const before = planOf(this.state);
    this.set({ at });
    const after = planOf(this.state);
    const readsAnew = before.edits !== after.edits || before.skipInvalid !== after.skipInvalid;
    if (readsAnew) this.set({ costs: undefined });
    this.#begin();
    void this.#work({ form: this.state.formed !== undefined, show: false });
  }

  /** Reads and, where it is wanted and possible, forms. */
  async #work({ form, show }: { form: boolean; show: boolean }): Promise<void> {
    this.#begin();
    const turn = this.#turn;
    await this.#guarded(async () => {
      const { sources } = this.state;
      if (!sources.mentors || !sources.managers) {
        this.set({ stage: 'empty', work: undefined, screen: 'lists' });
        return;
      }
      const plan = planOf(this.state);
      const reading = await this.#client.ask('read', plan);
      if (turn !== this.#turn) return;
      this.set({ reading });
      const stuck = !reading.usable;
      if (stuck || !form) {
        const stage: Stage = reading.questions.some(({ urgent }) => urgent)
          ? 'columns'
          : 'findings';
        if (stuck) this.#forget();
        this.set({
          stage,
          work: undefined,
          ...(stuck && { screen: stage }),
          ...(!stuck && ['columns', 'findings'].includes(this.state.screen)
            ? { screen: stage === 'columns' ? 'columns' : this.state.screen }
            : {}),
        });
        void this.showFinding(0);
        return;
      }
      this.set({ work: { phase: 'solve' } });
      const formed = await this.#client.ask('form', plan);
      if (turn !== this.#turn) return;
      await this.#show(formed, { turn, plan, show });
    });
  }

  async #show(
    formed: Formed,
    { turn, plan, show }: { turn: number; plan: Plan; show: boolean },
  ): Promise<void> {
    const { objective } = formed;
    const { at } = this.state;
    this.set({
      formed,
      ...(formed.refused ? {} : { saved: false }),
      steps: this.state.steps.map((step, k) => (k === at ? { ...step, objective } : step)),
      ...(show && { screen: 'tandems' as const }),
      ...(show && { list: START.list }),
    });
    void this.#price();
    const files = formed.refused ? [] : await this.#client.ask('outputs', plan);
    if (turn !== this.#turn) return;
    this.#release();
    const { mentors, managers } = formed;
    const people = mentors.length + managers.length;
    const checked = formed.verdict !== undefined;
    const slow = checked ? ['report.html', 'kit.zip', 'tandem.zip'] : SLOW_FILES;
    this.set({
      downloads: formed.refused
        ? []
        : [...files.map(downloadOf), ...slow.map((name) => ({ name, url: undefined, size: 0 }))],
    });
    if (show && people <= SMALL && !formed.refused) {
      const pictures = this.#client.ask('pictures', undefined);
      await this.#writeMore(turn);
      const drawn = await pictures;
      if (turn !== this.#turn) return;
      this.set({ stage: 'tandems', work: undefined, pictures: drawn });
      return;
    }
    this.set({ stage: formed.refused ? 'findings' : 'tandems', work: undefined });
    if (formed.refused) return;
    const pictures = await this.#client.ask('pictures', undefined);
    if (turn !== this.#turn) return;
    this.set({ pictures });
    if (people <= MEDIUM) {
      const pause = people <= SMALL ? 0 : PAUSE;
      this.#pause = setTimeout(() => void this.#writeMore(turn), pause);
    }
  }

  /** Writes the files that take longer. */
  async #writeMore(turn: number): Promise<void> {
    if (this.#writer.busy) this.#writer.stop();
    try {
      const files = await this.#writer.ask('more', planOf(this.state));
      if (turn !== this.#turn) return;
      const made = new Map(files.map((file) => [file.name, downloadOf(file)]));
      this.set({ downloads: this.state.downloads.map((one) => made.get(one.name) ?? one) });
    } catch (error) {
      if (!(error instanceof Cancelled)) this.#crashed(error);
    }
  }

  async #price(): Promise<void> {
    const pair = this.#picked();
    if (!pair || !this.state.formed || this.state.formed.refused) return;
    await this.#guarded(async () => {
      const shown = await this.#client.ask('pair', pair);
      if (samePair(this.state.picked, pair)) this.set({ pair: shown });
    });
  }

  /** Prices the steps that were taken before there was a roster. */
  async #priceSteps(): Promise<void> {
    if (!this.state.formed) return;
    const turn = this.#turn;
    await this.#guarded(async () => {
      for (const [at, { plan, objective }] of this.state.steps.entries()) {
        if (objective || turn !== this.#turn) continue;
        const value = await this.#client.ask('value', plan);
        if (!value || turn !== this.#turn) continue;
        this.set({
          steps: this.state.steps.map((step, k) =>
            k === at ? { ...step, objective: value } : step,
          ),
        });
      }
    });
  }

  /** Where things stand once nothing is under way. */
  #stageWithout(): Stage {
    const { sources, reading, formed, downloads } = this.state;
    if (!sources.mentors || !sources.managers || !reading) return 'empty';
    if (formed && downloads.length > 0) return 'tandems';
    return reading.questions.some(({ urgent }) => urgent) ? 'columns' : 'findings';
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Cancelled)) this.#crashed(error);
    }
  }

  #crashed(error: unknown): void {
    this.set({
      crash: error instanceof Error ? error.message : String(error),
      work: undefined,
      stage: this.#stageWithout(),
    });
  }

  #release(): void {
    for (const { url } of this.state.downloads) if (url !== undefined) URL.revokeObjectURL(url);
    this.set({ downloads: [] });
  }
}

function both(
  mentors: SourceFile | undefined,
  managers: SourceFile | undefined,
): Partial<Record<'mentors' | 'managers', SourceFile>> {
  return { ...(mentors && { mentors }), ...(managers && { managers }) };
}

async function read(file: File): Promise<SourceFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

function downloadOf({ name, type, bytes }: FileShown): Download {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  return { name, url, size: bytes.length };
}

/** The people of a side, for a choice. */
export function peopleOf({ formed }: State, role: Role): Formed['mentors'] {
  return (role === 'mentor' ? formed?.mentors : formed?.managers) ?? [];
}
