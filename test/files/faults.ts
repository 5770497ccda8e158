const never = () => false;

/** Which calls of the file system fail from now on. */
export const faults = {
  /** How many calls were made since `arm`. */
  calls: 0,
  failing: never as (call: number) => boolean,
  code: 'EIO',

  arm(failing: (call: number) => boolean, code = 'EIO'): void {
    faults.calls = 0;
    faults.failing = failing;
    faults.code = code;
  },

  disarm(): void {
    faults.failing = never;
  },
};

function strike(): void {
  if (!faults.failing(++faults.calls)) return;
  throw Object.assign(new Error(`${faults.code}: injected`), { code: faults.code });
}

type Call = (...args: unknown[]) => unknown;

/** The module with calls that can fail; the removal of temporary files is left alone. */
export function faulty<T extends object>(module: T, sparing: readonly string[]): T {
  const wrapped = Object.entries(module).map(([name, value]): [string, unknown] => {
    if (typeof value !== 'function' || sparing.includes(name) || /^[A-Z]/.test(name)) {
      return [name, value];
    }
    const call = value as Call;
    if (name.endsWith('Sync')) {
      return [
        name,
        (...args: unknown[]) => {
          strike();
          return call(...args);
        },
      ];
    }
    return [
      name,
      async (...args: unknown[]) => {
        strike();
        const result = await call(...args);
        return name === 'open' ? faultyHandle(result as object) : result;
      },
    ];
  });
  return Object.fromEntries(wrapped) as T;
}

function faultyHandle(handle: object): object {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: unknown[]) => {
        // A handle whose closing fails is closed all the same.
        if (name === 'close') await (value as Call).apply(target, args);
        strike();
        return name === 'close' ? undefined : (value as Call).apply(target, args);
      };
    },
  });
}
