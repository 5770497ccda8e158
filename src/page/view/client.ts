import type { Phase, Reply, Request, Sources, Task, Tasks } from '../protocol.ts';

/** Thrown where work was called off. */
export class Cancelled extends Error {}

/** Thrown where the worker failed; its state is gone, a new one is at hand. */
export class WorkerFailed extends Error {}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Speaks with the worker. A worker that fails or is stopped is replaced by a new one, which is
 * given the files again; what was decided is the view's own and stays.
 */
export class Client {
  readonly #start: () => Worker;
  readonly #onProgress: (phase: Phase, part?: number, of?: number) => void;
  #worker: Worker | undefined;
  #waiting = new Map<number, Waiting>();
  #next = 1;
  #files: Sources = {};

  constructor(
    start: () => Worker,
    onProgress: (phase: Phase, part?: number, of?: number) => void = () => undefined,
  ) {
    this.#start = start;
    this.#onProgress = onProgress;
  }

  /** Gives the worker the files that all work is about. */
  give(files: Sources): void {
    this.#files = files;
    if (this.#worker) void this.#send('files', files).catch(() => undefined);
  }

  /** Asks for a piece of work. */
  ask<T extends Task>(task: T, given: Tasks[T]['given']): Promise<Tasks[T]['answer']> {
    if (!this.#worker) {
      this.#worker = this.#started();
      void this.#send('files', this.#files).catch(() => undefined);
    }
    return this.#send(task, given);
  }

  /** Stops whatever is under way. */
  stop(why: Error = new Cancelled()): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = this.#waiting;
    this.#waiting = new Map();
    for (const { reject } of waiting.values()) reject(why);
  }

  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  #started(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#hear(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.stop(new WorkerFailed(event.message));
    });
    return worker;
  }

  #send<T extends Task>(task: T, given: Tasks[T]['given']): Promise<Tasks[T]['answer']> {
    const id = this.#next++;
    // A task and what it is given belong together by this method's own type.
    const request = { id, task, given } as Request;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker?.postMessage(request);
    });
  }

  #hear(reply: Reply): void {
    switch (reply.kind) {
      case 'progress':
        this.#onProgress(reply.phase, reply.part, reply.of);
        return;
      case 'done':
        this.#take(reply.id)?.resolve(reply.answer as never);
        return;
      case 'failed':
        this.#take(reply.id)?.reject(new WorkerFailed(reply.stack));
        return;
    }
  }

  #take(id: number): Waiting | undefined {
    const one = this.#waiting.get(id);
    this.#waiting.delete(id);
    return one;
  }
}
