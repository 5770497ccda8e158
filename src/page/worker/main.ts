import type { Phase, Reply, Request, Task, Tasks } from '../protocol.ts';
import { Engine } from './engine.ts';

/** What a worker has of its surroundings. */
interface WorkerScope {
  onmessage: ((event: { readonly data: Request }) => void) | null;
  postMessage(reply: Reply): void;
}

const scope = globalThis as unknown as WorkerScope;

let phase: Phase = 'read';
const engine = new Engine({
  onPhase: (next) => {
    phase = next;
    scope.postMessage({ kind: 'progress', phase });
  },
  onProgress: ({ step, of }) => {
    scope.postMessage({ kind: 'progress', phase, part: step, of });
  },
});

/** What is asked for is done in turn: a later question never overtakes an earlier one. */
let last: Promise<void> = Promise.resolve();

scope.onmessage = ({ data: request }) => {
  last = last.then(() => answer(request));
};

async function answer(request: Request): Promise<void> {
  const { id } = request;
  const done = <T extends Task>(task: T, given: Tasks[T]['answer']): void => {
    // A task and its answer belong together by this function's own type.
    scope.postMessage({ kind: 'done', id, task, answer: given } as Reply);
  };
  try {
    switch (request.task) {
      case 'files':
        engine.files(request.given);
        done('files', undefined);
        return;
      case 'read':
        done('read', await engine.read(request.given));
        return;
      case 'rows':
        done('rows', await engine.rows(request.given));
        return;
      case 'costs':
        phase = 'costs';
        done('costs', await engine.costs(request.given));
        return;
      case 'form':
        done('form', await engine.form(request.given));
        return;
      case 'value':
        done('value', await engine.value(request.given));
        return;
      case 'example':
        done('example', engine.example(request.given));
        return;
      case 'pictures':
        done('pictures', await engine.pictures(request.given));
        return;
      case 'pair':
        done('pair', await engine.pair(request.given.plan, request.given.pair));
        return;
      case 'outputs':
        done('outputs', await engine.outputs(request.given));
        return;
      case 'file':
        done(
          'file',
          await engine.file(request.given.plan, request.given.name, request.given.writing),
        );
        return;
    }
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    scope.postMessage({ kind: 'failed', id, stack });
  }
}
