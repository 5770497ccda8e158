import type { Host, Signal } from './host.ts';

const EXIT_CODES: readonly (readonly [Signal, number])[] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
];

/** The handling of interruptions during one run. */
export interface Interruptions {
  /**
   * Does work that blocks the event loop, during which no handler could run: the signal's own
   * default ends the process at once instead. Never for work that writes files.
   */
  readonly compute: <T>(work: () => T | Promise<T>) => Promise<T>;
  readonly release: () => void;
}

/** On an interruption: cleans up, then ends the process with the signal's exit code. */
export function onInterruption(host: Host, cleanUp: () => Promise<void>): Interruptions {
  const listeners = EXIT_CODES.map(([signal, code]) => {
    const listener = (): void => {
      void cleanUp().finally(() => {
        host.exit(code);
      });
    };
    return [signal, listener] as const;
  });
  const attach = (): void => {
    for (const [signal, listener] of listeners) host.on(signal, listener);
  };
  const release = (): void => {
    for (const [signal, listener] of listeners) host.off(signal, listener);
  };
  attach();
  return {
    release,
    compute: async (work) => {
      release();
      try {
        return await work();
      } finally {
        attach();
      }
    },
  };
}
