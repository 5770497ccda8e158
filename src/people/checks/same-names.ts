import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import { groupBy } from '../../util/group-by.ts';
import { Recurring } from '../../util/recurring.ts';
import { hasAddress, localPartOf } from '../addresses.ts';
import type { Person, Role } from '../person.ts';
import { letterKey } from '../headers/key.ts';
import type { Files } from '../rows.ts';
import { placeOf } from '../rows.ts';
import { nameKey } from '../lookup.ts';
import type { ById, Seen } from './ids.ts';

/** Full names that two rows have which may be one person. */
export function checkSameNames(files: Files, byId: ById, seen: Pick<Seen, 'emails'>): Finding[] {
  const people = byId.everybody();
  const areOfOneDomain = haveOneDomain(people);
  return [
    // Addresses of one domain tell everybody apart, and in one list as far as none comes twice.
    ...(areOfOneDomain ? [] : checkBothLists(files, people)),
    ...(areOfOneDomain && seen.emails.places().length === 0
      ? []
      : [...checkAnswers(files, 'mentor'), ...checkAnswers(files, 'manager')]),
  ];
}

/**
 * Full names that stand exactly once in each file, under two ids: perhaps one person, who must not
 * be paired with themselves. Where both have an address the rule about the same person decides,
 * unless the addresses differ in the domain alone.
 */
function checkBothLists(files: Files, people: readonly Person[]): Finding[] {
  const pairs = pairsOf(people);
  const [first, ...others] = pairs;
  if (first === undefined) return [];
  const place = placeOf(files, first.mentor, 'name');
  const related =
    others.length === 0
      ? [placeOf(files, first.manager, 'name')]
      : others.map(({ mentor }) => placeOf(files, mentor, 'name'));
  const ids = pairs.map(({ mentor, manager }) => [mentor.id, manager.id] as const);
  return [finding('same-name', place, { pairs: ids }, related)];
}

/**
 * Rows of one list that have one full name and differ in the answer: perhaps one person who has
 * answered twice, and whose no must not be lost for the yes.
 */
function checkAnswers(files: Files, role: Role): Finding[] {
  const { people } = files[role];
  const declining = people.filter(({ declines, id }) => declines && id !== '');
  if (declining.length === 0) return [];
  const refused = groupBy(declining, ({ name }) => fullName(name));
  return people.flatMap((yes): Finding[] => {
    if (!yes.volunteers || yes.id === '') return [];
    const name = fullName(yes.name);
    if (name === undefined) return [];
    const no = refused.get(name)?.find((one) => one.id !== yes.id && mayBeOne(one, yes));
    if (no === undefined) return [];
    const related = [placeOf(files, no, 'volunteers')];
    const args = { yes: yes.id, no: no.id };
    return [finding('same-name-two-answers', placeOf(files, yes, 'volunteers'), args, related)];
  });
}

/** Whether two of one list and one name may be one: by their addresses, or by the department. */
function mayBeOne(a: Person, b: Person): boolean {
  if (!hasAddress(a) || !hasAddress(b)) return true;
  if (localPartOf(a.email) === localPartOf(b.email)) return true;
  // In one domain everybody has one address; a private one says nothing against one person.
  const isOneDomain = domainOf(a.email) === domainOf(b.email);
  return !isOneDomain && a.department.path.join('/') === b.department.path.join('/');
}

/** Whether everybody has an address, and all of them are of one domain. */
function haveOneDomain(people: readonly Person[]): boolean {
  const [first] = people;
  const domain = first && hasAddress(first) ? first.email.slice(first.email.lastIndexOf('@')) : '';
  return people.every((one) => hasAddress(one) && one.email.endsWith(domain));
}

interface Pair {
  readonly mentor: Person;
  readonly manager: Person;
}

function pairsOf(people: readonly Person[]): Pair[] {
  const names = new Recurring(people.length);
  for (const { name } of people) names.add(fullName(name));
  const recurring = names.places().map((at) => entryOf(people, at));
  const byName = groupBy(recurring, ({ name }) => fullName(name));
  // Mentors come first.
  return [...byName.values()].flatMap(([mentor, manager, third]) => {
    if (mentor?.role !== 'mentor' || manager?.role !== 'manager' || third !== undefined) return [];
    const hasTwoIds = mentor.id !== '' && manager.id !== '' && mentor.id !== manager.id;
    return hasTwoIds && !areToldApart(mentor, manager) ? [{ mentor, manager }] : [];
  });
}

/** Whether two have addresses, and ones that differ before the @. */
function areToldApart(a: Person, b: Person): boolean {
  if (!hasAddress(a) || !hasAddress(b)) return false;
  const isOne = a.email.toLowerCase() === b.email.toLowerCase();
  return isOne || localPartOf(a.email) !== localPartOf(b.email);
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@')).toLowerCase();
}

/**
 * A name of two words or more, as compared: without titles and remarks, first name first, and with
 * umlauts however they are spelt. `Dr. Jürgen Groß` and `Gross, Juergen` are one.
 */
function fullName(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  if (!PLAIN.test(name)) return ofWords(name);
  const lower = name.toLowerCase();
  if (!UMLAUT.test(lower)) return lower;
  return lower.replaceAll(/ß/g, 'ss').replaceAll(/[äöü]e*|[aou]e+/g, bareVowel);
}

/** Most names: two words of common letters and no title. */
const PLAIN =
  /^(?!(?:dr|prof|dipl|herrn?|frau|m[rsx]s?|miss|sir) )[a-zäöüß]{2,} (?!(?:mba|msc|bsc|phd|llm)$)[a-zäöüß]{2,}$/i;

const UMLAUT = /[äöüß]|[aou]e/;

/** The same as `letterKey`. */
function bareVowel(found: string): string {
  const [vowel = ''] = found;
  return vowel === 'ä' ? 'a' : vowel === 'ö' ? 'o' : vowel === 'ü' ? 'u' : vowel;
}

function ofWords(name: string): string | undefined {
  const words = nameKey(name.replaceAll(REMARK, ' ').replaceAll(DEGREE, ' '))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((word) => (TITLES.has(word) ? [] : letterKey(word) || []));
  return words.length < 2 ? undefined : words.join(' ');
}

const REMARK = /\([^()]*\)|\[[^[\]]*\]/gu;

/** What is a title whether a full stop follows or not. */
const TITLES: ReadonlySet<string> = new Set([
  ...['dr', 'prof', 'professor', 'professorin', 'dipl', 'diplom', 'herr', 'herrn', 'frau'],
  ...['mr', 'mrs', 'ms', 'mx', 'miss', 'sir', 'mba', 'msc', 'bsc', 'phd', 'llm'],
]);

/** What is one with its full stop alone, since it may be a name else: `Dr. phil.`, `M. A.`. */
const DEGREE =
  /(?<!\p{L})(?:ing|mag|med|phil|rer|nat|pol|jur|oec|theol|habil|univ|kfm|kffr|wirt|inf|psych|soz|päd|hon|jr|sr)\.|(?<!\p{L})(?:[bm]\. ?(?:a|sc|ed|eng)\.|m\. ?b\. ?a\.|ph\. ?d\.|ll\. ?[bm]\.|h\. ?c\.|e\. ?h\.)/giu;
