import type { Progress as RunProgress } from '../runs/outcome.ts';
import type { Host } from './host.ts';

/** Work that is done sooner needs no progress line. */
const PATIENCE_MS = 1000;

/** Says what is being done. */
export interface Progress {
  step(what: string): void;
  /** Says which of many steps is next: the noun in either language. */
  counted(en: string, de: string): (progress: RunProgress) => void;
  /** Takes the line away again. */
  done(): void;
}

/** A line on a terminal's standard error, from the first step after a second on; else nothing. */
export function progress(host: Host, quiet: boolean): Progress {
  const { stderr, env } = host;
  const silent = quiet || stderr.isTTY !== true || (env['CI'] ?? '') !== '';
  const start = silent ? 0 : performance.now();
  let shown = false;
  const show = (text: string): void => {
    stderr.write(`\r\u001B[K${text}`, () => undefined);
  };
  const step = (what: string): void => {
    if (silent || performance.now() - start < PATIENCE_MS) return;
    show(`${what} …`);
    shown = true;
  };
  return {
    step,
    counted:
      (en, de) =>
      ({ step: number, of, language }) => {
        step(language === 'de' ? `${de} ${number} von ${of}` : `${en} ${number} of ${of}`);
      },
    done: () => {
      if (shown) show('');
    },
  };
}
