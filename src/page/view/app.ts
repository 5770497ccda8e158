import type { Language } from '../../util/language.ts';
import {
  type ColumnQuestion,
  type Edit,
  type FileShown,
  type Formed,
  MOST_IN_KIT,
  PAPER_FILES,
  type Pair,
  type Phase,
  type Plan,
  QUICK_FILES,
  type Reading,
  type Role,
  SLOW_FILES,
  type SlowFile,
  type SourceFile,
  type SourceKind,
  type Writing,
  type Written,
} from '../protocol.ts';
import { editsOf, sheetsIn } from './answers.ts';
import { Cancelled, Client } from './client.ts';
import { guessKind } from './guess-kind.ts';
import { shared } from './shared.ts';
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

/** Up to so many people, every file is written before anybody asks for it. */
const SMALL = 400;
/** Up to so many, once the files are looked at; beyond that, when they are saved. */
const MEDIUM = 2000;
/** So long after the last change, in milliseconds. */
const PAUSE = 300;
/** Progress is shown no more often than this, in milliseconds. */
const BLINK = 100;

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
  /** When progress was shown last. */
  #shown = 0;
  /** The plan that the lists were read by last. */
  #readBy: Plan | undefined;
  /** What the writer was asked for, by the plan that it belongs to. */
  #slow: { plan: Plan | undefined; readonly files: Map<SlowFile, Promise<Written>> } = {
    plan: undefined,
    files: new Map(),
  };

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
    if (screen === 'save' && this.#people() <= MEDIUM) void this.#writeAll();
  }

  /** Takes files for whatever they seem to be. */
  async drop(files: readonly File[]): Promise<void> {
    let { sources } = this.state;
    for (const file of files) {
      await this.#reading(file, (source) => {
        sources = { ...sources, [guessKind(file.name, sources)]: source };
      });
    }
    this.#give(sources);
  }

  /** Takes a file for what it was given as. */
  async take(kind: SourceKind, file: File): Promise<void> {
    // Nothing is left to be seen of what was before, and there is nothing to be cancelled yet.
    this.set({ stage: 'working' });
    await this.#reading(file, (source) => {
      this.#give({ ...this.state.sources, [kind]: source });
    });
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

  setToday(today: string): void {
    const plan = planOf(this.state);
    if (today !== plan.today) this.#decide({ kind: 'today', today }, { ...plan, today });
  }

  /** Changes how the papers of the tandems are written, and has only these written again. */
  setWriting(change: Partial<Writing>): void {
    for (const name of SLOW_FILES) if (PAPER_FILES.has(name)) this.#slow.files.delete(name);
    const downloads = this.state.downloads.map((one) => {
      if (!PAPER_FILES.has(one.name)) return one;
      if (one.url !== undefined) URL.revokeObjectURL(one.url);
      return this.#unwritten(one.name);
    });
    this.set({ writing: { ...this.state.writing, ...change }, downloads });
    clearTimeout(this.#pause);
    if (this.#people() <= MEDIUM) this.#pause = setTimeout(() => void this.#writeAll(), PAUSE);
  }

  async setTemplates(files: readonly File[]): Promise<void> {
    const templates: SourceFile[] = [];
    for (const file of files) {
      await this.#reading(file, (source) => {
        templates.push(source);
      });
    }
    this.setWriting({ templates });
  }

  setKeep(keep: Plan['keep']): void {
    const plan = planOf(this.state);
    if (keep !== plan.keep) this.#decide({ kind: 'keep', keep }, { ...plan, keep });
  }

  skipInvalid(): void {
    const plan = planOf(this.state);
    if (!plan.skipInvalid) this.#decide({ kind: 'skip' }, { ...plan, skipInvalid: true });
  }

  answer(key: string, value: string): void {
    this.set({ answers: new Map(this.state.answers).set(key, value) });
  }

  /** Puts the answers about columns into the programme, or reads the sheets that were named. */
  applyAnswers(questions: readonly ColumnQuestion[]): void {
    const sheets = sheetsIn(questions, this.state.answers);
    const { mentors, managers } = this.state.sources;
    if (sheets && mentors && managers) {
      const [ofMentors, ofManagers] = sheets;
      this.set({ answers: new Map() });
      this.#give({
        ...this.state.sources,
        ...both({ ...mentors, sheet: ofMentors }, { ...managers, sheet: ofManagers }),
      });
      return;
    }
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
    void this.#price(this.state.formedBy);
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
        plan: planOf(this.state),
        role,
        rows: [...new Set(rows)].slice(0, 100),
      });
      if (this.state.finding === finding) this.set({ rows: shown });
    });
  }

  /** Stops the work that is under way. The roster that is shown stays, and with it its decisions. */
  cancel(): void {
    this.#turn++;
    clearTimeout(this.#pause);
    this.#client.stop();
    this.#forgetSlow();
    const { steps, formedBy } = this.state;
    const at = steps.findIndex(({ plan }) => plan === formedBy);
    this.set({
      work: undefined,
      downloads: this.#noneWriting(),
      said: WORDS[this.state.language].cancelled,
      ...(at >= 0 && { at }),
    });
    this.set({ stage: this.#stageWithout() });
  }

  /** Does what was cancelled or has failed once more. */
  retry(): void {
    this.set({ crash: undefined });
    void this.#work({ form: this.state.formed !== undefined, show: false });
  }

  /** Makes sure that a file is there, and says whether it is. */
  async make(name: string): Promise<boolean> {
    const slow = SLOW_FILES.find((one) => one === name);
    this.set({ work: { phase: 'write' } });
    this.#setDownload({ name, writing: true });
    await this.#guarded(() => (slow ? this.#writeSlow(slow) : this.#writeQuick()));
    if (this.state.work?.phase === 'write') this.set({ work: undefined });
    return this.state.downloads.some((one) => one.name === name && one.url !== undefined);
  }

  saved(): void {
    this.set({ saved: true });
  }

  /** Reads a file from the disk; one that is gone, or locked by another program, changes nothing. */
  async #reading(file: File, then: (source: SourceFile) => void): Promise<void> {
    try {
      then({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      const said = WORDS[this.state.language].unreadable(file.name);
      this.set({ said, stage: this.#stageWithout() });
    }
  }

  #picked(): Pair | undefined {
    const { mentor, manager } = this.state.picked;
    return mentor !== undefined && manager !== undefined ? { mentor, manager } : undefined;
  }

  #people(): number {
    const { mentors = [], managers = [] } = this.state.formed ?? {};
    return mentors.length + managers.length;
  }

  #progress(phase: Phase, part?: number, of?: number): void {
    const now = performance.now();
    if (!this.state.work || now - this.#shown < BLINK) return;
    this.#shown = now;
    this.set({
      work: { phase, ...(part !== undefined && { part }), ...(of !== undefined && { of }) },
    });
  }

  /** What was done before cannot be told from what is now; says so at once. */
  #begin(): void {
    this.#turn++;
    clearTimeout(this.#pause);
    this.#shown = performance.now();
    this.set({ stage: 'working', work: { phase: 'read' }, said: '' });
  }

  #give(sources: Partial<Record<SourceKind, SourceFile | undefined>>): void {
    this.#begin();
    const given = Object.fromEntries(
      Object.entries(sources).filter(([, file]) => file !== undefined),
    ) as State['sources'];
    this.#forgetSlow();
    this.#client.give(given);
    this.#writer.give(given);
    this.#forget();
    this.#readBy = undefined;
    this.set({ sources: given, reading: undefined, finding: 0, rows: undefined, saved: true });
    const finished = given.roster !== undefined;
    void this.#work({ form: finished, show: finished });
  }

  /** Takes everything off the page that came of other lists. */
  #forget(): void {
    this.#release();
    this.set({
      formed: undefined,
      formedBy: undefined,
      pictures: undefined,
      costs: undefined,
      pair: undefined,
      picked: {},
      steps: this.state.steps.map(({ decided, plan }) => ({ decided, plan })),
    });
  }

  #decide(decided: Decided, plan: Plan): void {
    const steps = [...this.state.steps.slice(0, this.state.at + 1), { decided, plan }];
    this.set({ steps, saved: false });
    this.#moveTo(steps.length - 1);
  }

  #moveTo(at: number): void {
    this.set({ at });
    if (!this.#isRead(planOf(this.state))) this.set({ costs: undefined });
    void this.#work({ form: this.state.formed !== undefined, show: false });
  }

  /** Whether what the lists say is known: pins and the like change nothing of it. */
  #isRead({ edits, skipInvalid }: Plan): boolean {
    return this.#readBy?.edits === edits && this.#readBy.skipInvalid === skipInvalid;
  }

  async #read(plan: Plan): Promise<Reading> {
    const { reading } = this.state;
    return reading && this.#isRead(plan) ? reading : this.#client.ask('read', plan);
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
      const reading = await this.#read(plan);
      if (turn !== this.#turn) return;
      this.#readBy = plan;
      this.set({ reading });
      const stuck = !reading.usable;
      if (stuck || !form) {
        const stage = stageOf(reading);
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
        const { mentor, manager } = reading.lists;
        // Whoever looks at the findings gives the files time to be written.
        const isSmall = (mentor?.rows ?? 0) + (manager?.rows ?? 0) <= SMALL;
        if (!stuck && isSmall && !sources.roster) void this.#writeAll();
        return;
      }
      // Everything is asked for at once: while the answer is drawn, the worker goes on with the files.
      const formed = this.#client.ask('form', plan);
      void this.#price(plan);
      const files = this.#client.ask('outputs', plan);
      const pictures = this.#client.ask('pictures', plan);
      // Where forming fails, so do these; that is told once.
      for (const one of [files, pictures]) one.catch(() => undefined);
      if (!this.#show(await formed, { turn, plan, show })) return;
      this.#take(await files, turn);
      const isSmall = this.#people() <= SMALL;
      if (show && isSmall) await this.#writeAll();
      if (turn !== this.#turn) return;
      this.set({ stage: 'tandems', work: undefined });
      const drawn = await pictures;
      if (turn !== this.#turn) return;
      this.set({ pictures: drawn });
      const isLookedAt = this.state.screen === 'save' && this.#people() <= MEDIUM;
      if (isSmall || isLookedAt) this.#pause = setTimeout(() => void this.#writeAll(), PAUSE);
    });
  }

  /** Shows a roster before its files are written; says whether there are to be any. */
  #show(
    formed: Formed,
    { turn, plan, show }: { turn: number; plan: Plan; show: boolean },
  ): boolean {
    if (turn !== this.#turn) return false;
    const { objective, refused } = formed;
    this.#release();
    const { at, formed: before } = this.state;
    this.set({
      // What is as it was needs no drawing.
      ...{ formed: before ? shared(before, formed) : formed, formedBy: plan },
      ...(refused ? {} : { saved: false }),
      steps: this.state.steps.map((step, k) => (k === at ? { ...step, objective } : step)),
      ...(show && { screen: 'tandems' as const }),
      ...(show && { list: START.list }),
    });
    if (refused) {
      this.set({ stage: 'findings', work: undefined });
      return false;
    }
    this.set({ downloads: this.#names().map((name) => this.#unwritten(name)) });
    return true;
  }

  #unwritten(name: string): Download {
    return { name, writing: !isSlow(name) || this.#people() <= SMALL };
  }

  /** The files of what is shown. */
  #names(): readonly string[] {
    const isFinished = this.state.sources.roster !== undefined;
    const quick = isFinished ? ['programme.yaml'] : QUICK_FILES;
    return [...quick, ...this.#slowNames()];
  }

  /** The files that take longer, of what is shown. */
  #slowNames(): readonly SlowFile[] {
    const { formed, sources } = this.state;
    const tandems = formed?.tandems.length ?? 0;
    return SLOW_FILES.filter((name) =>
      name === 'roster.xlsx' || name === 'proposals.csv'
        ? sources.roster === undefined
        : name !== 'kit.zip' || tandems <= MOST_IN_KIT,
    );
  }

  /** Writes the files that take longer, one after the other, until something changes. */
  async #writeAll(): Promise<void> {
    const turn = this.#turn;
    try {
      for (const name of this.#slowNames()) {
        await this.#writeSlow(name);
        if (turn !== this.#turn) return;
      }
    } catch {
      // Nobody has asked for these files; whoever does hears of it then.
      if (turn === this.#turn) this.set({ downloads: this.#noneWriting() });
    }
  }

  /** Writes a file that takes longer, unless it is there. */
  async #writeSlow(name: SlowFile): Promise<void> {
    const { writing, formedBy: plan = planOf(this.state) } = this.state;
    if (this.#slow.plan !== plan) {
      this.#forgetSlow();
      this.#slow.plan = plan;
    }
    const asked = this.#slow.files.get(name) ?? this.#writer.ask('file', { plan, name, writing });
    this.#slow.files.set(name, asked);
    asked.catch(() => {
      if (this.#slow.files.get(name) === asked) this.#slow.files.delete(name);
    });
    const { file, groups } = await asked;
    const known = this.state.downloads.find((one) => one.name === name);
    if (!known || known.url !== undefined || this.#slow.files.get(name) !== asked) return;
    if (this.state.formedBy === plan) {
      this.#setDownload({ ...(file ? downloadOf(file) : { name }), groups });
    }
  }

  /** Writes those that are quick to write, where that was stopped. */
  async #writeQuick(): Promise<void> {
    const { formedBy: plan = planOf(this.state) } = this.state;
    const turn = this.#turn;
    this.#take(await this.#client.ask('outputs', plan), turn);
  }

  #take(files: readonly FileShown[], turn: number): void {
    if (turn !== this.#turn) return;
    const made = new Map(files.map((one) => [one.name, one]));
    const downloads = this.state.downloads.map((one) => {
      const file = one.url === undefined ? made.get(one.name) : undefined;
      return file ? downloadOf(file) : one;
    });
    this.set({ downloads });
  }

  #setDownload(download: Download): void {
    const { downloads } = this.state;
    this.set({ downloads: downloads.map((one) => (one.name === download.name ? download : one)) });
  }

  /** What is not there yet is written when somebody asks for it. */
  #noneWriting(): Download[] {
    return this.state.downloads.map((one) => ({ ...one, writing: false }));
  }

  /** What was asked of the writer is of no interest any more. */
  #forgetSlow(): void {
    if (this.#writer.busy) this.#writer.stop();
    this.#slow = { plan: undefined, files: new Map() };
  }

  /** Prices the two people that are picked, by a plan that is formed or about to be. */
  async #price(plan: Plan | undefined): Promise<void> {
    const pair = this.#picked();
    if (!pair || !plan) return;
    await this.#guarded(async () => {
      const shown = await this.#client.ask('pair', { plan, pair });
      const isCurrent = this.state.formedBy === plan && samePair(this.state.picked, pair);
      if (isCurrent) this.set({ pair: shown });
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
    return stageOf(reading);
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
      downloads: this.#noneWriting(),
      stage: this.#stageWithout(),
    });
  }

  #release(): void {
    for (const { url } of this.state.downloads) if (url !== undefined) URL.revokeObjectURL(url);
    this.set({ downloads: [] });
  }
}

/** What comes first once both lists are read. */
function stageOf({ questions }: Reading): 'columns' | 'findings' {
  return questions.some(({ urgent }) => urgent) ? 'columns' : 'findings';
}

function both(
  mentors: SourceFile | undefined,
  managers: SourceFile | undefined,
): Partial<Record<'mentors' | 'managers', SourceFile>> {
  return { ...(mentors && { mentors }), ...(managers && { managers }) };
}

function isSlow(name: string): boolean {
  return SLOW_FILES.some((one) => one === name);
}

function downloadOf({ name, type, bytes }: FileShown): Download {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  return { name, url, size: bytes.length };
}

/** The people of a side, for a choice. */
export function peopleOf({ formed }: State, role: Role): Formed['mentors'] {
  return (role === 'mentor' ? formed?.mentors : formed?.managers) ?? [];
}
