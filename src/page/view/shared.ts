/**
 * The newer of two values, with everything that is as it was taken from the older one: what was
 * drawn from an object need not be drawn again while it is the same object.
 */
export function shared<T>(before: T, now: T): T {
  if (Object.is(before, now) || !isObject(before) || !isObject(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  const [was, is] = [before as Keyed, now as Keyed];
  const keys = Object.keys(is);
  let isSame = keys.length === Object.keys(was).length;
  for (const key of keys) {
    const kept = shared(was[key], is[key]);
    if (kept !== was[key] || !Object.hasOwn(was, key)) isSame = false;
    is[key] = kept;
  }
  return isSame ? before : now;
}

type Keyed = Record<string, unknown>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
