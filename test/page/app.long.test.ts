import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';

import { type Request, SLOW_FILES, type Task } from '../../src/page/protocol.ts';
import { App } from '../../src/page/view/app.ts';
import { Engine } from '../../src/page/worker/engine.ts';

const COMPANY = join(import.meta.dirname, '../../fixtures/company');
const PAIR = { mentor: '008084', manager: '002186' };

/** Holds back the answers to a task until it is let go. */
interface Gate {
  task: Task | undefined;
  readonly reached: () => void;
}

/** A worker in memory, with the engine of the page. */
class MemoryWorker extends EventTarget {
  readonly #engine = new Engine();
  readonly #gate: Gate;
  #last: Promise<void> = Promise.resolve();
  #ended = false;

  constructor(gate: Gate) {
    super();
    this.#gate = gate;
  }

  postMessage(request: Request): void {
    this.#last = this.#last.then(() => this.#answer(request));
  }

  terminate(): void {
    this.#ended = true;
  }

  async #answer(request: Request): Promise<void> {
    const answer = await this.#answerTo(request);
    if (this.#gate.task === request.task) {
      this.#gate.reached();
      return;
    }
    if (this.#ended) return;
    this.dispatchEvent(
      new MessageEvent('message', {
        data: { kind: 'done', id: request.id, task: request.task, answer },
      }),
    );
  }

  #answerTo({ task, given }: Request): unknown {
    switch (task) {
      case 'files':
        this.#engine.files(given);
        return undefined;
      case 'read':
        return this.#engine.read(given);
      case 'form':
        return this.#engine.form(given);
      case 'outputs':
        return this.#engine.outputs(given);
      case 'pair':
        return this.#engine.pair(given.plan, given.pair);
      case 'file':
        return this.#engine.file(given.plan, given.name, given.writing);
      default:
        // Pictures don't matter here.
        return undefined;
    }
  }
}

/** The page without a document: its state, and a way to wait for one. */
function page(): {
  readonly app: App;
  readonly until: (reached: (app: App) => boolean) => Promise<void>;
  readonly held: (task: Task) => Promise<void>;
  readonly release: () => void;
} {
  let drawn: () => void = () => undefined;
  let reached: () => void = () => undefined;
  const gate: Gate = {
    task: undefined,
    reached: () => {
      reached();
    },
  };
  const app = new App(
    () => new MemoryWorker(gate) as unknown as Worker,
    'en',
    () => {
      drawn();
    },
  );
  return {
    app,
    until: (there) =>
      new Promise((resolve) => {
        drawn = () => {
          if (there(app)) resolve();
        };
        drawn();
      }),
    held: (task) =>
      new Promise((resolve) => {
        gate.task = task;
        reached = resolve;
      }),
    release: () => {
      gate.task = undefined;
    },
  };
}

const list = (name: string): File => new File([readFileSync(join(COMPANY, name))], name);

async function textOf(app: App, name: string): Promise<string> {
  const { url = '' } = app.state.downloads.find((one) => one.name === name) ?? {};
  // The objects that a page makes addresses of can be fetched in Node as well.
  return (await fetch(url)).text();
}

describe('the files beside the tandems', () => {
  it('are those of the roster that is shown when work is cancelled between the roster and its files', async () => {
    const { app, until, held, release } = page();
    await app.take('mentors', list('mentors.csv'));
    await app.take('managers', list('managers.csv'));
    await until(({ state }) => state.stage === 'findings');
    app.form();
    await until(({ state }) => state.stage === 'tandems');
    app.pick(PAIR);
    const waiting = held('outputs');
    app.pin();
    await waiting;
    release();
    app.cancel();
    const { state } = app;
    expect(state.stage).toBe('tandems');
    const isShown = state.formed?.tandems.some(
      ({ mentor, manager }) => mentor.id === PAIR.mentor && manager.id === PAIR.manager,
    );
    expect(state.steps[state.at]?.plan.pins.length).toBe(isShown === true ? 1 : 0);
    expect(await app.make('decisions.csv')).toBe(true);
    expect((await textOf(app, 'decisions.csv')).includes(PAIR.mentor)).toBe(isShown);
  });

  it('are no downloads before they are written, where that happens by itself', async () => {
    const { app, until } = page();
    await app.take('mentors', list('mentors.csv'));
    await app.take('managers', list('managers.csv'));
    await until(({ state }) => state.stage === 'findings');
    app.form();
    await until(({ state }) => state.stage === 'tandems');
    app.pick(PAIR);
    app.pin();
    await until(({ state }) => state.stage === 'tandems');
    const missing = app.state.downloads.filter(({ url }) => url === undefined);
    expect(missing.map(({ name, writing }) => [name, writing])).toEqual(
      SLOW_FILES.map((name) => [name, true]),
    );
    app.cancel();
    expect(app.state.downloads.some(({ writing }) => writing === true)).toBe(false);
  });
});

describe('one workbook given as both lists', () => {
  it('is read by the sheets that are proposed or chosen, and swapped by them', async () => {
    const { app, until } = page();
    const rows = [['Personalnummer', 'Abteilung', 'Freiwillig', 'Social Media', 'Kommunikation']];
    const sheets = [
      { name: 'FK', rows: [...rows.map((row) => row.slice(0, 3)), ['G1', 'IT', 'ja']] },
      { name: 'Mentoren', rows: [...rows, ['M1', 'Recht', 'ja', '5', '5']] },
    ];
    const bytes = new Uint8Array(await writeXlsx({ sheets }));
    for (const kind of ['mentors', 'managers'] as const) {
      await app.take(kind, new File([bytes], 'both.xlsx'));
    }
    await until(({ state }) => state.stage === 'columns');
    app.applyAnswers(app.state.reading?.questions ?? []);
    await until(({ state }) => state.stage === 'findings');
    const sheetsRead = (): (string | undefined)[] => [
      app.state.sources.mentors?.sheet,
      app.state.sources.managers?.sheet,
    ];
    expect(sheetsRead()).toEqual(['Mentoren', 'FK']);
    expect(app.state.reading?.usable).toBe(true);
    app.swap();
    await until(({ state }) => state.reading?.swapped === true);
    expect(sheetsRead()).toEqual(['FK', 'Mentoren']);
  });
});
