import { Recurring } from '../../src/util/recurring.ts';

/** The places of those texts of a list that occur more than once; see `Recurring`. */
export function recurring(texts: readonly (string | undefined)[]): number[] {
  const all = new Recurring(texts.length);
  for (const text of texts) all.add(text);
  return all.places();
}
