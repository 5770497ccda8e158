import { main as ours } from '../../src/cli/main.ts';
import type { Host, OutputStream } from '../../src/cli/host.ts';

/** What a run of the program printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in memory, with standard streams that are no terminals unless told. */
export async function runInMemory(
  argv: readonly string[],
  {
    env = {},
    isTTY = false,
    columns,
    platform = 'linux',
    cwd = () => process.cwd(),
    main = ours,
  }: {
    env?: Host['env'];
    isTTY?: boolean;
    columns?: number;
    platform?: string;
    cwd?: () => string;
    /** The program of another checkout. */
    main?: typeof ours;
  } = {},
): Promise<Outcome> {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed): OutputStream => ({
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    write: (text, done) => {
      printed[name] += Buffer.from(text).toString();
      done();
      return true;
    },
    on: () => undefined,
  });
  const host: Host = {
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env,
    platform,
    cwd,
    on: () => undefined,
    off: () => undefined,
    exit: () => undefined,
  };
  const code = await main(argv, host);
  return { code, ...printed };
}

/** Runs the program in memory as if it were called in a folder; one call at a time. */
export async function runIn(
  argv: readonly string[],
  { cwd, env }: { cwd: string; env?: Host['env'] },
): Promise<Outcome> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await runInMemory(argv, env && { env });
  } finally {
    process.chdir(before);
  }
}
