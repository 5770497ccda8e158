import { bareNameOf } from './find-slips.ts';
import { looseName } from './loose-name.ts';

/** What makes a department one of a part of the company, whatever its name is. */
const WHERE =
  /^(?:global|corporate|group|konzern|central|zentral|zentrale[rs]?|regional|regionale[rs]?|international|internationale[rs]?|national|nationale[rs]?|local|lokale[rs]?)$/u;

/** What any department can have, with its own name before it: `HR Operations` is of HR. */
const OF_ANY: ReadonlySet<string> = new Set(['management', 'operations']);

/** Whoever leads a department: `Einkaufsleitung`. */
const LEADERS = /s?leitung$/u;

/** What can stand between the words of one name; several in a cell are settled before. */
const BETWEEN = /(?<=[\p{L}\p{N}])[^\p{L}\p{N},;]+(?=[\p{L}\p{N}])/gu;

/**
 * The departments that one of this name may be a part of: the one whose whole name it begins with
 * (`vertrieb süd`, `sales: dach`), else the one that it ends with (`strategischer einkauf`,
 * `kst 4711 einkauf`), and each of several that it joins (`marketing&kommunikation`). A mere kind
 * of unit (`team a`) is no department, and a single letter (`e-commerce`) does not make a part.
 *
 * @param find the department of a name, where the files have one
 */
export function wholesOf<Named>(
  key: string,
  find: (name: string) => Named | undefined,
): readonly Named[] {
  const found = (name: string): Named | undefined =>
    name !== key && isName(name) ? find(name) : undefined;
  const beginnings: string[] = [];
  const ends: string[] = [];
  for (const { index, 0: between } of key.matchAll(BETWEEN)) {
    const [before, after] = [key.slice(0, index), key.slice(index + between.length)];
    beginnings.unshift(before);
    const isMore = /\p{L}{2}|\p{N}/u.test(before) && !OF_ANY.has(after);
    if (isMore || WHERE.test(before)) ends.push(after);
  }
  const wholes = new Set<Named>();
  for (const name of [...beginnings, key.replace(LEADERS, ''), ...ends]) {
    const whole = found(name);
    if (whole === undefined) continue;
    wholes.add(whole);
    if (name.includes('&')) return [whole];
    break;
  }
  const joined = key.split(/&| u\.? /u);
  for (const name of joined.length < 2 ? [] : joined) {
    const whole = found(name);
    if (whole !== undefined) wholes.add(whole);
  }
  return [...wholes];
}

/** Whether a name says anything beside kind of unit and number. */
function isName(name: string): boolean {
  return looseName(name).core !== '' && bareNameOf(name).bare !== '';
}
