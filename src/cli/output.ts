import type { OutputStream } from './host.ts';

/**
 * A stream's writer that waits until the text is out, so that a slow reader gets all of it, and
 * that falls silent when the reader has gone (`tandem … | head -1`). What else keeps the text from
 * being written, such as a full disk, is given back.
 */
export function writer(
  stream: OutputStream,
): (text: string | Uint8Array) => Promise<NodeJS.ErrnoException | undefined> {
  let failure: NodeJS.ErrnoException | undefined;
  const failed = (error: NodeJS.ErrnoException): void => {
    failure ??= error;
  };
  // Without a listener an error would end the process.
  stream.on('error', failed);
  return (text) =>
    new Promise((resolve) => {
      const done = (error?: NodeJS.ErrnoException | null): void => {
        if (error) failed(error);
        resolve(failure?.code === 'EPIPE' ? undefined : failure);
      };
      if (failure !== undefined || text.length === 0) done();
      else stream.write(text, done);
    });
}
