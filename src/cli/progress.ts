import type { Host } from './host.ts';

/** Work that is done sooner needs no progress line. */
const PATIENCE_MS = 1000;

/** Says what is being done. */
export interface Progress {
  step(what: string): void;
  /** Takes the line away again. */
  done(): void;
}

/** A line on a terminal's standard error, from the first step after a second on; else nothing. */
export function progress(host: Host, quiet: boolean): Progress {
  const { stderr, env } = host;
  const silent = quiet || stderr.isTTY !== true || (env['CI'] ?? '') !== '';
  const start = performance.now();
  let shown = false;
  const show = (text: string): void => {
    stderr.write(`\r\u001B[K${text}`, () => undefined);
  };
  return {
    step: (what) => {
      if (silent || performance.now() - start < PATIENCE_MS) return;
      show(`${what} …`);
      shown = true;
    },
    done: () => {
      if (shown) show('');
    },
  };
}
