import { once } from '../../util/once.ts';
import { pathKey } from '../department.ts';
import { letterKey } from '../headers/key.ts';
import { departmentsIn } from '../departments.ts';
import type { Files } from '../rows.ts';

/** Words for everybody, or for the whole of something, at the beginning of an entry. */
const EVERYBODY =
  /^(?:(?:die|der|das|den|dem|the) )?(?:alle[mnrs]?|sämtliche[mnrs]?|jede[mnrs]?|ganze?[mnrs]?|gesamte?[mnrs]?|komplette?[mnrs]?|all|any|anyone|anybody|every|everyone|everybody|whole|entire)(?![\p{L}\p{N}])/u;

/** What a department is called beside its name, and what leads up to it. */
const UNIT = new Set([
  ...['abteilung', 'abt', 'bereich', 'team', 'gruppe', 'department', 'dept', 'division', 'unit'],
]);
const LINKING = new Set([
  ...['die', 'der', 'das', 'den', 'dem', 'des', 'the', 'aus', 'from', 'in', 'im', 'of', 'von'],
  ...[
    'vom',
    'meine',
    'meiner',
    'meinen',
    'mein',
    'eigene',
    'eigener',
    'eigenen',
    'own',
    'my',
    'our',
    'unsere',
  ],
  ...['jemand', 'niemand', 'niemanden', 'leute', 'kollegen', 'kolleginnen', 'anyone', 'people'],
  ...['nicht', 'not', 'keine', 'keiner', 'no', 'one'],
]);

/** Whoever is somebody's chief, which only that person's reporting line can tell. */
const CHIEF =
  /^(?:(?:direkte|disziplinarische|fachliche)[nmrs]?|chef|chefin|chefs|vorgesetzte[nmrs]?|führungskraft|(?:team|abteilungs|bereichs|gruppen)?leit(?:er|erin|ung)|(?:line|team|direct)|manager|boss|supervisor|lead|teamlead)$/u;

/**
 * Whether a veto that names nobody means many: everybody, a whole department of the files, or
 * whoever has a role (`meine Chefin`). Passed over, it would protect nobody.
 */
export function meansMany(files: Files): (text: string) => boolean {
  const departments = once(() => departmentsOf(files));
  return (text) => {
    const key = pathKey(text);
    if (EVERYBODY.test(key)) return true;
    if (departments().has(letterKey(key))) return true;
    const words = key.split(/[^\p{L}\p{N}&+/]+/u).filter((word) => word !== '');
    const rest = words.filter((word) => !UNIT.has(word) && !LINKING.has(word));
    if (rest.length === 0) return words.some((word) => UNIT.has(word));
    if (rest.every((word) => CHIEF.test(word))) return true;
    return departments().has(letterKey(rest.join('')));
  };
}

/** Every department of the files as written, each of its levels, and each path to one. */
function departmentsOf(files: Files): Set<string> {
  const keys = new Set<string>();
  const { mentor, manager } = files;
  const departments = [mentor, manager].flatMap(({ people }) => [...departmentsIn(people).keys()]);
  for (const department of departments) {
    keys.add(letterKey(department.text));
    department.path.forEach((level, depth) => {
      keys.add(letterKey(level));
      keys.add(letterKey(department.path.slice(0, depth + 1).join('')));
    });
  }
  keys.delete('');
  return keys;
}
