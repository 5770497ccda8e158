/** So many values are kept unless told otherwise. */
const MOST_KEPT = 1024;

/**
 * Makes a value for each key when it is first asked for, for keys that recur. Where there are too
 * many to be kept, all are forgotten, and those that still recur are made once more.
 */
export function perKey<Key, Value>(
  make: (key: Key) => Value,
  most = MOST_KEPT,
): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      if (made.size === most) made.clear();
      made.set(key, value);
    }
    return value;
  };
}
