/** A stream that is written to, such as `process.stdout`. */
export interface OutputStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string | Uint8Array, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

export type Signal = 'SIGINT' | 'SIGTERM';

/** What the program needs of the machine: `process`, or a stand-in in tests. */
export interface Host {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The folder relative to which places are printed; files are found from the process's own. */
  cwd(): string;
  on(signal: Signal, listener: () => void): unknown;
  off(signal: Signal, listener: () => void): unknown;
  exit(code: number): void;
}

/** What a command has to say; nothing is printed before it is done. */
export interface CommandResult {
  /** The result itself; bytes where it is a file. */
  readonly stdout?: string | Uint8Array;
  /** What accompanies it: findings, the summary, the next command. */
  readonly stderr?: string;
  /** Markdown for the page of a CI job, where there is one. */
  readonly summary?: string;
  readonly exitCode: number;
}

/**
 * Whether a stream is coloured: the flag decides, then `FORCE_COLOR`, then `NO_COLOR`
 * (https://no-color.org), then `TERM=dumb`, then whether it is a terminal.
 */
export function isColoured(
  env: Host['env'],
  stream: Pick<OutputStream, 'isTTY'>,
  refused: boolean,
): boolean {
  if (refused) return false;
  const { FORCE_COLOR: forced, NO_COLOR: without, TERM: terminal } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (without !== undefined && without !== '') return false;
  return terminal !== 'dumb' && stream.isTTY === true;
}
