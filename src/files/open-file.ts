import { resolve } from 'node:path';

/** How each platform opens a file with the program that is set for its kind. */
const OPENERS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};

/**
 * Opens a file with the program that the machine has set for its kind, and doesn't wait for it.
 *
 * @returns whether there is such a program
 */
export async function openFile(file: string, platform: string): Promise<boolean> {
  // Loaded here alone: every start of the program would wait for it.
  const { spawn } = await import('node:child_process');
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open'];
  return new Promise((done) => {
    const opener = spawn(command, [...args, resolve(file)], { detached: true, stdio: 'ignore' });
    opener.once('error', () => {
      done(false);
    });
    opener.once('spawn', () => {
      opener.unref();
      done(true);
    });
  });
}
