import type { Row } from '../tables/index.ts';
import type { Read } from './cell-reader.ts';
import type { Department, Person, Role, Term, Traits } from './person.ts';

/** What stands for a person alone. */
export type Own = Omit<Person, keyof Traits>;

/**
 * A person of a list. What few files say is kept once for all of whom a file says the same: among a
 * million that halves what people take, and whatever goes through them waits for memory.
 */
export class ListedPerson implements Person {
  readonly role: Role;
  readonly id: string;
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly department: Department;
  readonly skill: number | undefined;
  readonly communication: number | undefined;
  readonly row: number;
  readonly traits: Traits;

  constructor(own: Own, traits: Traits) {
    this.role = own.role;
    this.id = own.id;
    this.name = own.name;
    this.email = own.email;
    this.department = own.department;
    this.skill = own.skill;
    this.communication = own.communication;
    this.row = own.row;
    this.traits = traits;
  }

  /** The same person, of whom something else is said. */
  renewed(changes: { readonly department?: Department; readonly traits?: Traits }): ListedPerson {
    const { role, id, name, email, skill, communication, row } = this;
    const department = changes.department ?? this.department;
    const own = { role, id, name, email, department, skill, communication, row };
    return new ListedPerson(own, changes.traits ?? this.traits);
  }

  get presence(): number | undefined {
    return this.traits.presence;
  }

  get experience(): number | undefined {
    return this.traits.experience;
  }

  get topics(): readonly Term[] | undefined {
    return this.traits.topics;
  }

  get level(): number | undefined {
    return this.traits.level;
  }

  get reportsTo(): string | undefined {
    return this.traits.reportsTo;
  }

  get volunteers(): boolean {
    return this.traits.volunteers;
  }

  get declines(): boolean {
    return this.traits.declines;
  }

  get availability(): readonly Term[] | undefined {
    return this.traits.availability;
  }

  get languages(): readonly Term[] | undefined {
    return this.traits.languages;
  }

  get site(): Term | undefined {
    return this.traits.site;
  }

  get sponsor(): boolean {
    return this.traits.sponsor;
  }

  get excludes(): readonly string[] {
    return this.traits.excludes;
  }

  get prefers(): readonly string[] {
    return this.traits.prefers;
  }

  get left(): boolean {
    return this.traits.left;
  }

  get other(): readonly string[] {
    return this.traits.other;
  }
}

/** So many different traits of one file are remembered. */
const MOST_TRAITS = 4096;

/** Traits by the cells that they are read from: equal cells are read once, and are one object. */
export class TraitsPool {
  readonly #first: number;
  readonly #others: readonly number[];
  readonly #read: Read<Traits>;
  readonly #said: () => number;
  readonly #known = new Map<string, Traits>();

  /**
   * @param columns - the columns that traits are read from
   * @param said - how often reading has had something to say; such cells are read in each row
   */
  constructor(columns: readonly number[], read: Read<Traits>, said: () => number) {
    const [first = -1, ...others] = columns;
    this.#first = first;
    this.#others = others;
    this.#read = read;
    this.#said = said;
  }

  /** The traits in a row. */
  traits(cells: Row, row: number): Traits {
    let key = cells[this.#first] ?? '';
    for (const at of this.#others) key += `\0${cells[at] ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const before = this.#said();
    const traits = this.#read(cells, row);
    const isSilent = this.#said() === before;
    if (isSilent && this.#known.size < MOST_TRAITS) this.#known.set(key, traits);
    return traits;
  }
}
