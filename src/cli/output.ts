import type { OutputStream } from './host.ts';

/**
 * A stream's writer that waits until the text is out, so that a slow reader gets all of it, and
 * that falls silent when the reader has gone (`tandem … | head -1`).
 */
export function writer(stream: OutputStream): (text: string | Uint8Array) => Promise<void> {
  let closed = false;
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return (text) =>
    new Promise((resolve) => {
      if (closed || text.length === 0) resolve();
      // An error also arrives as the event above, which decides what becomes of it.
      else
        stream.write(text, () => {
          resolve();
        });
    });
}
