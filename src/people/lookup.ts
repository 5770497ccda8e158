import { encodedOnce } from '../tables/index.ts';
import { distance } from '../util/nearest.ts';
import { once } from '../util/once.ts';
import { addressIn } from './cells/address.ts';
import { withoutZeroDecimals } from './cells/id.ts';
import { isNobody, isNothing } from './cells/words.ts';
import { confusableKey } from './checks/confusable-key.ts';
import type { ById } from './checks/ids.ts';
import { letterKey } from './headers/key.ts';
import { Kindred } from './kindred.ts';
import type { Files } from './rows.ts';
import { everybody } from './rows.ts';
import { termKey } from './term.ts';

/** Whom a text means: somebody, perhaps somebody, or nobody of the files. */
export type Meaning =
  | { readonly id: string }
  /** Nearly somebody's id or name, or a name that several people have. */
  | { readonly near: string | undefined }
  | undefined;

/** Comparing names letter by letter is given up beyond so many pairs; whole parts still count. */
const MOST_COMPARISONS = 5_000_000;

type Uncertain = (meaning: Exclude<Meaning, { id: string }>, text: string) => void;

/** Finds people by whatever they may be called by; each index is made when it is first needed. */
export class Lookup {
  readonly #byId: ById;
  readonly #known = new Map<string, Meaning>();
  readonly #index: () => Index;
  #comparisons = 0;

  constructor(files: Files, byId: ById) {
    this.#byId = byId;
    this.#index = once(() => new Index(files));
  }

  /** The id that is meant by a text; the text itself if it names no one. */
  one(text: string, uncertain: Uncertain): string | undefined {
    if (isNothing(text) || this.#isNobody(text)) return undefined;
    const meaning = this.#meaning(text);
    if (meaning !== undefined && 'id' in meaning) return meaning.id;
    uncertain(meaning, text);
    return text;
  }

  /** The ids that are meant by the items of a list; `Kurz, Ada` was split like a list. */
  all(items: readonly string[], uncertain: Uncertain): ReadonlySet<string> {
    const ids = new Set<string>();
    for (let at = 0; at < items.length; at++) {
      const [item = '', next] = items.slice(at, at + 2);
      if (item === '') continue;
      if ((isNothing(item) && !this.#byId.has(item)) || this.#isNobody(item)) continue;
      const alone = this.#exact(item);
      if (alone !== undefined && 'id' in alone) {
        ids.add(alone.id);
        continue;
      }
      const both = next === undefined ? undefined : this.#both(item, next);
      if (both !== undefined) at++;
      const meaning = both ?? this.#meaning(item);
      if (meaning !== undefined && 'id' in meaning) {
        ids.add(meaning.id);
      } else {
        uncertain(meaning, item);
        ids.add(item);
      }
    }
    return ids;
  }

  /** Whether a text names somebody beyond doubt. */
  isSomebody(text: string): boolean {
    const meaning = this.#exact(text);
    return meaning !== undefined && 'id' in meaning;
  }

  /** Whether a text names somebody, or holds a whole name, an address or an id of the files. */
  isMentioned(text: string): boolean {
    return (this.#exact(text) ?? this.#within(text)) !== undefined;
  }

  /** Whose id has this number behind letters: `42` for `P-0042`. */
  byNumber(text: string): { readonly near: string | undefined } | undefined {
    const key = idKey(text);
    const ids = /^\d+$/.test(key) ? this.#index().byNumber.get(key) : undefined;
    return ids && { near: onlyOf(ids) };
  }

  /** Whether a text stands for nobody, and is neither an id nor part of a name in the files. */
  #isNobody(text: string): boolean {
    if (!isNobody(text) || this.#exact(text) !== undefined) return false;
    const bare = text.replace(/[.!]+$/, '');
    const { byIdKey, byNamePart } = this.#index();
    return !byIdKey.has(idKey(bare)) && !byNamePart.has(nameKey(bare));
  }

  /** Whom two neighbours in a list mean together, as last name and first name. */
  #both(last: string, first: string): Meaning {
    if (!isName(last) || !isName(first)) return undefined;
    const next = this.#exact(first);
    if (next !== undefined && 'id' in next) return undefined;
    const together = `${last}, ${first}`;
    return (
      this.#exact(together) ??
      this.#nearName(nameKey(together)) ??
      this.#within(together) ??
      this.#related(nameKey(together))
    );
  }

  #meaning(text: string): Meaning {
    if (!this.#known.has(text)) this.#known.set(text, this.#exact(text) ?? this.#near(text));
    return this.#known.get(text);
  }

  /** Somebody whom a text names beyond doubt, or a name that several people have. */
  #exact(text: string): Meaning {
    const bare = encodedOnce(text)
      .replace(/^['’‘`´]+/u, '')
      .trim();
    const forms = new Set([text, bare, withoutRemark(text), withoutRemark(bare), addressIn(bare)]);
    forms.delete('');
    for (const form of forms) if (this.#byId.has(form)) return { id: form };
    const index = this.#index();
    for (const form of forms) {
      const people = form.includes('@')
        ? index.byAddress.get(form.toLowerCase())
        : index.byName.get(nameKey(form));
      if (people === undefined) continue;
      const [id] = people;
      return people.size === 1 && id !== undefined ? { id } : { near: undefined };
    }
    return undefined;
  }

  #near(written: string): Meaning {
    const index = this.#index();
    const text = encodedOnce(written).replace(OPENING, '');
    for (const form of [text, withoutRemark(text)]) {
      const ids = index.byIdKey.get(idKey(form));
      if (ids !== undefined) return { near: onlyOf(ids) };
    }
    const key = nameKey(withoutRemark(text) || text);
    const near = isName(text) ? this.#nearName(key) : undefined;
    return (
      near ??
      this.#within(text) ??
      (isName(text) ? (this.#related(key) ?? this.#nearWithLoss(key)) : this.#nearAddress(text)) ??
      this.#nearOneOf(text)
    );
  }

  /** Somebody of whose name a text is another form (see `Kindred`). */
  #related(key: string): Meaning {
    return asNear(this.#index().kindred().named(wordsOf(key)));
  }

  /** Somebody whom an address spells in another way (see `Kindred`). */
  #nearAddress(text: string): Meaning {
    const addresses = text.toLowerCase().match(/[^\s<>()[\]:?,;]+@[^\s<>()[\]:?,;]+/gu) ?? [];
    if (addresses.length === 0) return undefined;
    const kindred = this.#index().kindred();
    return asNear(new Set(addresses.flatMap((address) => [...kindred.addressed(address)])));
  }

  /** Somebody whose name has other letters where those of the text, or its own, were lost. */
  #nearWithLoss(key: string): Meaning {
    const index = this.#index();
    const ids = new Set<string>();
    for (const [pattern, id] of index.lost) if (pattern.test(key)) ids.add(id);
    const pattern = patternOfLost(key);
    if (pattern === undefined) return asNear(ids);
    for (const names of [index.byName, index.byNamePart]) {
      if (this.#comparisons > MOST_COMPARISONS) break;
      this.#comparisons += names.size;
      for (const [name, people] of names) {
        if (pattern.test(name)) for (const id of people) ids.add(id);
      }
    }
    return asNear(ids);
  }

  /**
   * Somebody whom one of several joined names nearly means (`Damm & Emil`, `Köster/Süß`), or one
   * name with a unit about it (`Team Damm`, `Köster aus der IT`).
   */
  #nearOneOf(text: string): Meaning {
    const parts = text.split(JOINED).map((part) => part.replace(ORIGIN, ''));
    const meant = parts.flatMap((part) => {
      const words = part.split(/\s+/u).filter((word) => {
        const key = letterKey(word);
        return !BESIDE_NAMES.has(key) && !TITLES.has(key);
      });
      const bare = words.join(' ');
      if (bare === text || !isName(bare)) return [];
      const key = nameKey(bare);
      const meaning = this.#exact(bare) ?? this.#nearName(key) ?? this.#related(key);
      return meaning === undefined ? [] : ['id' in meaning ? meaning.id : meaning.near];
    });
    return meant.length === 0 ? undefined : { near: meant.length === 1 ? meant[0] : undefined };
  }

  /**
   * Somebody whose whole name, address or id stands in a text, in whatever order and company
   * (`Köster Hans`, `Hans Köster und Eva Süß`, `0042/0071`), or one word of whose name is all that
   * it says (`Herr Köster`). A surname that two people share says nothing of either.
   */
  #within(text: string): Meaning {
    const index = this.#index();
    const words = wordsOf(text);
    const sharing = new Set(words.flatMap((word) => [...(index.byWord.get(word) ?? [])]));
    const isWhole = (id: string): boolean => {
      const name = index.wordsById.get(id) ?? [];
      // A single word may be a first name, which says nothing beside another surname.
      return name.length > 1 && name.every((word) => words.includes(word));
    };
    const ids = words.length === 1 ? sharing : new Set([...sharing].filter(isWhole));
    for (const id of this.#idsWithin(text)) ids.add(id);
    for (const [address] of text.toLowerCase().matchAll(/[^\s<>()[\]:?]+@[^\s<>()[\]:?]+/gu)) {
      for (const id of index.byAddress.get(address) ?? []) ids.add(id);
    }
    return ids.size === 0 ? undefined : { near: onlyOf(ids) };
  }

  /** The ids in a text that holds nothing else (`7 und 9`), and those of some length in any company. */
  #idsWithin(text: string): readonly string[] {
    const index = this.#index();
    // A word without a figure is a word, whoever may have it as an id.
    const idsOf = (part: string): readonly string[] =>
      /\p{N}/u.test(part) ? [...(index.byIdKey.get(idKey(part)) ?? [])] : [];
    const parts = text
      .replaceAll(/\S*@\S*/gu, ' ')
      .split(/[^\p{L}\p{N}\p{M}.-]+/u)
      .map((part) => part.replaceAll(/^[.-]+|[.-]+$/g, ''))
      // `K-4711` is an id of its own; two numbers or ids with a hyphen may be two.
      .flatMap((part) => {
        if (idsOf(part).length > 0) return [part];
        const pieces = part.split(/[.-]+/);
        const areIds =
          /^[\d.-]+$/.test(part) ||
          pieces.some((piece) => isCode(piece) && idsOf(piece).length > 0);
        return areIds ? pieces : [part];
      })
      .filter((part) => part !== '');
    const isAll = parts.every((part) => BESIDE_IDS.has(letterKey(part)) || idsOf(part).length > 0);
    return parts
      .filter(
        (part, at) =>
          !BESIDE_IDS.has(letterKey(part)) &&
          (isAll ||
            part.length >= LONG_ID ||
            // `M1` is hardly anything but an id, unless it is the name of a team or a room.
            (isCode(part) && !PLACES.has(letterKey(parts[at - 1] ?? '')))),
      )
      .flatMap(idsOf);
  }

  #nearName(key: string): Meaning {
    const index = this.#index();
    const parts = index.byNamePart.get(key);
    if (parts !== undefined) return { near: onlyOf(parts) };
    if (this.#comparisons > MOST_COMPARISONS) return undefined;
    this.#comparisons += index.byName.size;
    for (const [name, ids] of index.byName) {
      const shorter = Math.min(name.length, key.length);
      if (Math.abs(name.length - key.length) > 2 || shorter < 3) continue;
      const letters = distance(name, key);
      if (letters <= 2 && letters < shorter) return { near: onlyOf(ids) };
    }
    return undefined;
  }
}

/** Ids of so many characters are hardly a team's or a room's number, too. */
const LONG_ID = 3;

/** What stands beside ids and says nothing else: `Nr. 7 und 9`. */
const BESIDE_IDS = new Set([
  ...[
    'und',
    'u',
    'oder',
    'bzw',
    'sowie',
    'and',
    'or',
    'bitte',
    'nicht',
    'not',
    'mit',
    'with',
    'id',
  ],
  ...['wegen', 'weil', 'konflikt', 'konflikte', 'konflikten', 'befangen', 'befangenheit', 'tandem'],
  ...['kein', 'keine', 'keinen', 'keinem', 'keiner', 'nie', 'niemals', 'siehe', 'auch', 'ausser'],
  ...['herr', 'herrn', 'frau', 'kollege', 'kollegen', 'kollegin', 'because', 'of', 'conflict'],
  ...['never', 'avoid', 'see', 'also', 'mr', 'mrs', 'ms', 'colleague'],
  ...['nr', 'nrn', 'no', 'nummer', 'number', 'personalnr', 'persnr', 'personalnummer', 'pn'],
]);

/** What stands before the name of a unit or a place, such as `Team G1`. */
const PLACES = new Set([
  ...['team', 'gruppe', 'group', 'abteilung', 'abt', 'bereich', 'dept', 'department', 'unit'],
  ...['raum', 'room', 'zimmer', 'buro', 'office', 'etage', 'floor', 'stock', 'haus', 'gebaude'],
  ...['building', 'bau', 'halle', 'hall', 'werk', 'plant', 'standort', 'site', 'linie', 'line'],
  ...['schicht', 'shift', 'niveau', 'level', 'stufe', 'klasse', 'leitung', 'kostenstelle'],
]);

/** A word of letters and figures, such as `M1`. */
function isCode(word: string): boolean {
  return /\p{L}/u.test(word) && /\p{N}/u.test(word);
}

/** What joins several names in one entry. */
const JOINED = /\s*[&+/]\s*|\s+(?:und|u\.?|oder|bzw\.?|sowie|and|or)\s+/iu;

/** How a veto may begin that is written as a sentence: `Auf keinen Fall mit Ada Kurz`. */
const OPENING =
  /^(?:(?:bitte|please|nur|alles|just|auf keinen fall|keinesfalls|nicht|nie|niemals|not|never|do not|don['’]t|no|keine?n?|ungern|veto|tandem|paar|paarung|pair|paired|pairing|kontakt|contact|zusammen|gemeinsam|together|mit|with|gegen|against)\s+)+(?=\S)/iu;

/** Where somebody is from or why they are named, behind a name. */
const ORIGIN =
  /(?:\s+(?:aus|from|in|im|bei|at|wegen|weil|da|because|due|since|keine?|nicht|bitte|ist|war|is|was|[–—-])|:)\s.*$/iu;

/** What stands beside a name and says of which unit or what it is. */
const BESIDE_NAMES = new Set([
  ...['team', 'gruppe', 'group', 'abteilung', 'abt', 'bereich', 'dept'],
  ...['kollege', 'kollegen', 'kollegin', 'colleague', 'chef', 'chefin', 'boss', 'vorgesetzter'],
  ...['ex', 'exchef', 'exchefin', 'exkollege', 'exkollegin', 'exmann', 'exfrau', 'expartner'],
  ...['vorgesetzte', 'vorgesetzten', 'mein', 'meine', 'meinen', 'meiner', 'meinem', 'my'],
]);

/** Everybody by what they may be called. */
class Index {
  readonly byAddress = new Map<string, Set<string>>();
  readonly byName = new Map<string, Set<string>>();
  readonly byNamePart = new Map<string, Set<string>>();
  /** By each word of two or more letters in a name, and all of them by id. */
  readonly byWord = new Map<string, Set<string>>();
  readonly wordsById = new Map<string, readonly string[]>();
  readonly byIdKey = new Map<string, Set<string>>();
  /** By the number that ends an id behind letters. */
  readonly byNumber = new Map<string, Set<string>>();
  readonly kindred: () => Kindred;
  /** What names may have been of which letters were lost, with the ids. */
  readonly lost: (readonly [pattern: RegExp, id: string])[] = [];

  constructor(files: Files) {
    this.kindred = once(() => kindredOf(files));
    const add = (to: Map<string, Set<string>>, key: string, id: string): void => {
      const ids = to.get(key);
      if (ids === undefined) to.set(key, new Set([id]));
      else ids.add(id);
    };
    for (const { id, name, email } of everybody(files)) {
      if (id === '') continue;
      const ofId = idKey(id);
      add(this.byIdKey, ofId, id);
      const [, number] = /^\p{L}+0*(\d+)$/u.exec(ofId) ?? [];
      if (number !== undefined) add(this.byNumber, number, id);
      if (email?.includes('@') === true) add(this.byAddress, email.toLowerCase(), id);
      const key = nameKey(encodedOnce(name ?? ''));
      if (name === undefined) continue;
      const pattern = patternOfLost(key);
      if (pattern !== undefined) this.lost.push([pattern, id]);
      add(this.byName, key, id);
      for (const part of key.split(' ')) if (part.length > 1) add(this.byNamePart, part, id);
      const words = wordsOf(key);
      for (const word of words) add(this.byWord, word, id);
      this.wordsById.set(id, words);
    }
  }
}

function kindredOf(files: Files): Kindred {
  const kindred = new Kindred();
  for (const { id, name, email = '' } of everybody(files)) {
    if (id === '') continue;
    const key = nameKey(encodedOnce(name ?? ''));
    // What stands in brackets may be the name that somebody was born with.
    const remarks = key.includes('(') ? wordsOf(key.replaceAll(/[()]/g, ' ')) : [];
    kindred.add(id, { words: wordsOf(key), remarks, address: email });
  }
  return kindred;
}

/** Nearly somebody, if it is anybody. */
function asNear(ids: ReadonlySet<string>): Meaning {
  return ids.size === 0 ? undefined : { near: onlyOf(ids) };
}

/**
 * What a name with question marks for lost letters may have been: `?nne Gro?` for Änne Groß, in
 * which each stands for one letter, or for one of the two that it was encoded in.
 */
function patternOfLost(key: string): RegExp | undefined {
  if (!/[?\ufffd]/.test(key) || (key.match(/\p{L}/gu) ?? []).length < 3) return undefined;
  const parts = key
    .split(/([?\ufffd]+)/u)
    .map((part, at) =>
      at % 2 === 1 ? `.{1,${2 * part.length}}` : part.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
    );
  return new RegExp(`^${parts.join('')}$`, 'u');
}

function onlyOf(ids: ReadonlySet<string>): string | undefined {
  const [first] = ids;
  return ids.size === 1 ? first : undefined;
}

/**
 * What ids have in common that are meant to be one: blanks, case, punctuation, leading zeros, and
 * letters that are typed for digits beside others.
 */
function idKey(id: string): string {
  const bare = withoutZeroDecimals(id.replaceAll(/[\s'’‘`´()[\]{}]/gu, ''));
  const key = confusableKey(bare.replaceAll(/[-_./#]/g, ''));
  const digits = /\d/.test(key) ? key.replaceAll('o', '0').replaceAll(/[il]/g, '1') : key;
  return digits.replace(/^0+(?=.)/, '');
}

/** A name as compared: `Kurz, Ada` is `ada kurz`. */
export function nameKey(name: string): string {
  return termKey(name).replace(/^([^,]+), ?([^,]+)$/, '$2 $1');
}

/** Whether a text may be somebody's name: letters, and neither digits nor an address. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\p{N}@]/u.test(text);
}

/** What may stand before or behind a name and is no part of it. */
const TITLES = new Set([
  ...['herr', 'herrn', 'frau', 'hr', 'fr', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dr', 'prof', 'jr'],
  ...['professor', 'professorin', 'dipl', 'ing', 'med', 'phil', 'rer', 'nat', 'jur', 'mag', 'sr'],
  ...['mba', 'msc', 'bsc', 'phd', 'frl', 'fraulein', 'hrn', 'madame', 'mme'],
  // And what says which name somebody was born with.
  ...['geb', 'geborene', 'geborener', 'nee', 'verh', 'vormals', 'formerly'],
  // And what makes a veto of it, in a column of vetoes.
  ...['kein', 'keine', 'keinen', 'keinem', 'keiner', 'nicht', 'niemals', 'bitte', 'not', 'never'],
]);

/** The words of a text that may be names: two or more letters, no address, no title. */
function wordsOf(text: string): readonly string[] {
  const words = withoutRemark(text.replaceAll(/<[^<>]*>|\S*@\S*/gu, ' ').trim())
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => /^[\p{L}\p{M}]{2,}$/u.test(word))
    .map(letterKey);
  return words.filter((word) => !TITLES.has(word));
}

/** `0042 (Ada Kurz)` without what stands in brackets. */
function withoutRemark(text: string): string {
  return text.replace(/\s*(?:\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\})$/u, '').trim();
}
