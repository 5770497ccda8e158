import type { Language } from '../findings/finding.ts';
import type { RunPhase } from '../runs/outcome.ts';
import { inBoth } from '../util/language.ts';

const NAMES = inBoth<Record<RunPhase, string>>(
  {
    read: 'read',
    screen: 'screen',
    group: 'group',
    score: 'score',
    solve: 'solve',
    certify: 'prove',
    form: 'explain',
    write: 'write',
    'read-back': 'read back',
  },
  {
    read: 'lesen',
    screen: 'aussieben',
    group: 'gruppieren',
    score: 'bewerten',
    solve: 'lösen',
    certify: 'nachweisen',
    form: 'begründen',
    write: 'schreiben',
    'read-back': 'gegenlesen',
  },
);

/** Measures how long each phase of a run takes, and the most memory held by its end. */
export interface PhaseClock {
  /** Ends the phase before and begins another, or goes on with one that was interrupted. */
  readonly begin: (phase: RunPhase) => void;
  /** Ends the last phase; a line for each, in the order in which they ran. */
  readonly told: (language: Language) => string;
}

/** A clock that waits for the first phase; one that nobody looks at stands still. */
export function phaseClock(watched: boolean): PhaseClock {
  const ended = new Map<RunPhase, { readonly ms: number; readonly megabytes: number }>();
  let running: { readonly phase: RunPhase; readonly since: number } | undefined;
  const turn = (next?: RunPhase): void => {
    const now = performance.now();
    if (running) {
      const megabytes = process.resourceUsage().maxRSS / 1024;
      const before = ended.get(running.phase)?.ms ?? 0;
      ended.set(running.phase, { ms: before + now - running.since, megabytes });
    }
    running = next && { phase: next, since: now };
  };
  const figure = (value: number, width: number): string => value.toFixed(0).padStart(width);
  return {
    begin: (phase) => {
      if (watched) turn(phase);
    },
    told: (language) => {
      if (!watched) return '';
      turn();
      const lines = Array.from(ended, ([phase, { ms, megabytes }]) => {
        const name = NAMES[language][phase].padEnd(10);
        return `${name} ${figure(ms, 7)} ms ${figure(megabytes, 6)} MB\n`;
      });
      return lines.join('');
    },
  };
}
