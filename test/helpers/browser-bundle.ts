import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

import { rolldown } from 'rolldown';

const BUFFER = fileURLToPath(import.meta.resolve('buffer/index.js'));

/** What a build would have put into dist/. */
const SHA256 = fileURLToPath(new URL('../../src/util/portable-sha256.ts', import.meta.url));

/** What iconv-lite names and never asks of code pages. */
const UNUSED = new Set(['string_decoder', 'stream']);

/** A module of this repository as a browser's bundle: one script that leaves its exports in `core`. */
export async function browserBundle(entry: URL): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(entry),
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'what-iconv-lite-has-of-node',
        resolveId: (id) =>
          id === 'buffer' ? BUFFER : id === '#sha256' ? SHA256 : UNUSED.has(id) ? `\0${id}` : null,
        load: (id) => (id.startsWith('\0') && UNUSED.has(id.slice(1)) ? 'export {};' : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'iife', name: 'core', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

const WEB = {
  ...{ TextDecoder, TextEncoder, URL, atob, btoa, setTimeout, clearTimeout },
  ...{ CompressionStream, DecompressionStream, ReadableStream, Blob, Response },
};

/** Runs a script where there is nothing but what every browser has. */
export function runInBrowserContext(script: string): unknown {
  const context = vm.createContext({ ...WEB });
  return vm.runInContext(`${script}\n;core`, context);
}
