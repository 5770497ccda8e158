import { once } from '../../util/once.ts';
import { pathKey } from '../department.ts';
import { letterKey } from '../headers/key.ts';
import { departmentsIn } from '../departments.ts';
import type { Files } from '../rows.ts';

/** Words for everybody, for the whole of something or for whoever it may be, at the beginning. */
const EVERYBODY =
  /^(?:(?:die|der|das|den|dem|the) )?(?:alle[mnrs]?|sämtliche[mnrs]?|jede[mnrs]?|ganze?[mnrs]?|gesamte?[mnrs]?|komplette?[mnrs]?|(?:irgend)?jemand(?:em|en)?|irgendwer|wer|diejenigen|leute|personen|all|any|anyone|anybody|every|everyone|everybody|whole|entire|someone|somebody|whoever|people|persons)(?![\p{L}\p{N}])|^(?:niemand(?:em|en)?|nobody|no one|noone) \p{L}/u;

/** What says that something stands elsewhere, or is not to be written down. */
const ELSEWHERE =
  /^(?:siehe|see|vgl\.?|cf\.?) [\p{L}-]|^s\. ?(?:bemerk|komm|notiz|anmerk|e-?mail|anhang|unten|oben|spalte|liste)|^(?:auf|nach|in) (?:an|ab|rück)(?:frage|sprache)|^(?:on|upon) request|^(?:streng )?(?:vertraulich|confidential)|^(?:mündlich|persönlich|telefonisch)(?!\p{L})/u;

/** Somebody by what they lead, whatever that is called in the files: `Head of Sales`. */
const LEADS =
  /^(?:(?:die|der|den|dem|the|my|mein[en]?) )?(?:head|director|vice president|vp|leit(?:er|erin|ung)|chef(?:in)?|direktor(?:in)?)s? (?:of|for|der|des|vom|von|für) \p{L}/u;

/** Somebody by title and name, whatever the name means: `Frau Leiter`. */
const NAMED = /^(?:herrn?|frau|mr|mrs|ms|dr|prof)\.? \p{L}/u;

/** What joins two of whom something is said. */
const JOINED = / *[&+/] *| (?:oder|or|bzw\.?|sowie) /u;

const keys = (...words: readonly string[]): ReadonlySet<string> => new Set(words.map(letterKey));

/** What a department is called beside its name, and what leads up to it or softens it. */
const UNIT = keys(
  ...['abteilung', 'abt', 'bereich', 'bereichs', 'team', 'teams', 'gruppe', 'department', 'dept'],
  ...['division', 'unit', 'group'],
);
const OWN = keys(
  ...['mein', 'meine', 'meiner', 'meinen', 'meinem', 'my', 'our', 'own', 'ex'],
  ...['unser', 'unsere', 'unserer', 'unseren', 'unserem'],
  ...['eigen', 'eigene', 'eigener', 'eigenen', 'eigenem', 'eigenes'],
);
const LINKING = keys(
  ...['die', 'der', 'das', 'den', 'dem', 'des', 'the', 'aus', 'from', 'in', 'im', 'of', 'von'],
  ...['vom', 'innen', 'with', 'mit', 'bei', 'at', 'a', 'an', 'ein', 'eine', 'einen', 'einem'],
  ...['jemand', 'niemand', 'niemanden', 'nicht', 'not', 'kein', 'keine', 'keinen', 'keinem'],
  ...['keiner', 'no', 'one', 'never', 'nie', 'nur', 'only', 'bitte', 'please', 'lieber', 'rather'],
);

/** Words that say more of people, and nothing of whom alone. */
const QUALIFYING = keys(
  ...['alte', 'alten', 'junge', 'jungen', 'neue', 'neuen', 'andere', 'anderen', 'gleiche'],
  ...['gleichen', 'gleicher', 'selbe', 'selben', 'derselben', 'demselben', 'frühere', 'früheren'],
  ...['früherer', 'ehemalige', 'ehemaligen', 'ehemaliger', 'direkte', 'direkten', 'direkter'],
  ...['direktes', 'männliche', 'männlichen', 'weibliche', 'weiblichen', 'höhere', 'höheren'],
  ...['disziplinarische', 'disziplinarischer', 'fachliche', 'fachlicher', 'leitende', 'leitenden'],
  ...['old', 'young', 'other', 'same', 'former', 'previous', 'senior', 'junior', 'direct', 'line'],
  ...['top', 'c', 'level', 'higher', 'current', 'jetzige', 'jetziger', 'jetzigen'],
);

/** Words for people of a kind. */
const GROUP = keys(
  ...['männer', 'frauen', 'herren', 'damen', 'men', 'women', 'males', 'females', 'male', 'female'],
  ...['ladies', 'gentlemen', 'guys', 'leute', 'people', 'persons', 'personen', 'kollege'],
  ...['kollegin', 'kollegen', 'kolleginnen', 'colleague', 'colleagues', 'coworker', 'coworkers'],
  ...['teammate', 'teammates', 'mitarbeiter', 'mitarbeiterin', 'mitarbeiterinnen'],
  ...['mitarbeitende', 'mitarbeitenden', 'angestellte', 'employees', 'staff', 'externe'],
  ...['externen', 'ältere', 'älteren', 'jüngere', 'jüngeren', 'older', 'younger', 'azubis'],
  ...['auszubildende', 'trainees', 'interns', 'praktikanten', 'werkstudenten', 'seniors'],
  ...['juniors', 'mentor', 'mentorin', 'mentoren', 'mentorinnen', 'mentors', 'mentees'],
  ...['führungskräfte', 'führungskräften', 'executives', 'verwandte', 'verwandten', 'relatives'],
  ...['familie', 'family', 'freunde', 'freundin', 'friends', 'bekannte', 'nachbarn', 'nachbarin'],
  ...['neighbours', 'neighbors', 'ehemann', 'ehefrau', 'ehepartner', 'ehepartnerin', 'partnerin'],
  ...['lebensgefährte', 'lebensgefährtin', 'lebenspartner', 'lebenspartnerin', 'schwester'],
  ...['husband', 'wife', 'spouse', 'sister', 'girlfriend', 'boyfriend', 'vorstand', 'vorstände'],
  ...['geschäftsführung', 'geschäftsleitung', 'management', 'leadership', 'board', 'betriebsrat'],
  ...['personalrat', 'aufsichtsrat', 'direktion', 'führungsebene', 'führungskreis', 'members'],
  ...['mitglieder', 'personaler', 'personalerin', 'personalerinnen'],
);

/** The same of words that are surnames as well, unless somebody says whose. */
const OWN_GROUP = keys(
  ...['mann', 'frau', 'freund', 'bruder', 'vetter', 'vater', 'mutter', 'sohn', 'tochter'],
  ...['schwager', 'nachbar', 'partner', 'brother', 'friend', 'cousin', 'neighbour', 'neighbor'],
);

/** Whoever leads somebody or something, which only a reporting line can tell. */
const CHIEF =
  /^(?:chef|chefin|chefs|chefinnen|vorgesetzte[nmrs]?|fuhrungskraft|\p{L}*leit(?:er|ers|erin|erinnen|ung|ungen)|managers?|managerinnen|boss|bosses|supervisors?|leads?|leaders?|teamleads?|directors?|direktoren)$/u;

/** What makes people of a department of its name: `Vertriebler`, `IT-Kollegen`. */
const PEOPLE_OF =
  /(?:s|en)?(?:ler|lerin|lerinnen|leute|kollegen|kolleginnen|team|abteilung|bereich|mitarbeiter)$/u;

/** An age or a rank beside words for people. */
const BEYOND = /^(?:(?:people|personen|leute) )?(?:über|ab|unter|over|under|ü|u) ?\d{1,2}$/u;

/**
 * Whether a veto that names nobody describes people: everybody, a department of the files, whoever
 * has a role (`meine Chefin`), a group (`Männer`), or whoever is named elsewhere. Passed over, it
 * would protect nobody.
 */
export function meansMany(files: Files): (text: string) => boolean {
  const departments = once(() => departmentsOf(files));
  const isDepartment = (key: string): boolean =>
    departments().has(key) ||
    (PEOPLE_OF.test(key) && departments().has(key.replace(PEOPLE_OF, '')));
  const describes = (text: string): boolean => {
    const words = text.split(/[^\p{L}\p{N}&+/]+/u).flatMap((word) => letterKey(word) || []);
    const rest = words.filter((word) => ![UNIT, LINKING, OWN].some((all) => all.has(word)));
    if (rest.length === 0) return words.some((word) => UNIT.has(word));
    if (isDepartment(rest.join(''))) return true;
    const isOwn = words.some((word) => OWN.has(word));
    const isSaying = (word: string): boolean =>
      GROUP.has(word) || CHIEF.test(word) || (isOwn && OWN_GROUP.has(word)) || isDepartment(word);
    return (
      rest.every((word) => QUALIFYING.has(word) || isSaying(word)) &&
      (rest.some(isSaying) || words.some((word) => UNIT.has(word)))
    );
  };
  return (text) => {
    const key = pathKey(text);
    if (EVERYBODY.test(key) || ELSEWHERE.test(key) || LEADS.test(key) || BEYOND.test(key)) {
      return true;
    }
    if (isDepartment(letterKey(key))) return true;
    if (NAMED.test(key)) return false;
    return describes(key) || key.split(JOINED).some((part) => part !== key && describes(part));
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
