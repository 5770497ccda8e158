/**
 * Loaded with `node --import`: lets calls of the file system fail that the program itself makes.
 * `FAULT=7:ENOSPC:once` lets the seventh fail, `FAULT=7:ENOSPC:on` the seventh and all behind it;
 * `SHORT` stands for a write that puts down half of its bytes and then fails.
 */
import { Buffer } from 'node:buffer';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Which calls fail from now on, and how many were made so far. */
export const faults = { calls: 0, nth: Infinity, code: 'EIO', on: false };

const [nth, code, how] = (process.env.FAULT ?? '').split(':');
if (code !== undefined) Object.assign(faults, { nth: Number(nth), code, on: how === 'on' });

/** Node's own loader calls some of these functions too; those calls are left alone. */
function isOurs() {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 4;
  const [, , , , caller = ''] = (new Error().stack ?? '').split('\n');
  Error.stackTraceLimit = stackTraceLimit;
  return caller.includes(PROGRAM) && !caller.includes('/cli/version.js');
}

function strikes() {
  faults.calls++;
  return faults.on ? faults.calls >= faults.nth : faults.calls === faults.nth;
}

function failure(name) {
  const system = faults.code === 'SHORT' ? 'ENOSPC' : faults.code;
  return Object.assign(new Error(`${system}: injected, ${name}`), { code: system, syscall: name });
}

function half(data) {
  return Buffer.from(data).subarray(0, Buffer.byteLength(data) >> 1);
}

function wrap(owner, name) {
  const call = owner[name];
  owner[name] = function (...args) {
    if (!isOurs() || !strikes()) return call.apply(this, args);
    const isShort = faults.code === 'SHORT' && name.startsWith('writeFile');
    if (isShort) {
      const data = name === 'writeFileSync' ? 1 : 0;
      args[data] = half(args[data]);
    }
    // A file whose closing fails is closed all the same.
    const done = isShort || name.startsWith('close') ? call.apply(this, args) : undefined;
    if (name.endsWith('Sync')) throw failure(name);
    return Promise.resolve(done).then(() => {
      throw failure(name);
    });
  };
}

const handle = await fs.promises.open(fileURLToPath(import.meta.url));
const handles = Object.getPrototypeOf(handle);
await handle.close();
for (const name of Object.keys(fs)) {
  if (name.endsWith('Sync') && !/^exists|^_/.test(name)) wrap(fs, name);
}
for (const name of Object.keys(fs.promises)) {
  if (typeof fs.promises[name] === 'function') wrap(fs.promises, name);
}
for (const name of ['read', 'stat', 'write', 'writeFile', 'sync', 'close']) {
  wrap(handles, name);
}
syncBuiltinESMExports();
