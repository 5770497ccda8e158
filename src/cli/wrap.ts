import type { CommandResult, Host, OutputStream } from './host.ts';

/** Narrower terminals break lines as they like. */
const NARROWEST = 40;

/** What is said to people, its lines no wider than the terminal that shows it; files stay as they are. */
export async function wrapTo(host: Host, result: CommandResult): Promise<CommandResult> {
  const rooms = { stdout: roomOf(host.stdout), stderr: roomOf(host.stderr) };
  if (rooms.stdout === Infinity && rooms.stderr === Infinity) return result;
  const { fitted } = await import('../report/columns.ts');
  const { stdout = '', stderr = '' } = result;
  return {
    ...result,
    stdout: typeof stdout === 'string' ? fitted(stdout, rooms.stdout) : stdout,
    stderr: fitted(stderr, rooms.stderr),
  };
}

/** How wide a line may be: as it is where nobody looks at it in a terminal. */
function roomOf({ isTTY, columns = 0 }: OutputStream): number {
  return isTTY === true && columns >= NARROWEST ? columns : Infinity;
}
