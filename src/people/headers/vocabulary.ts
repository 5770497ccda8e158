import type { Language } from '../../findings/finding.ts';
import type { HeaderOptions } from '../options.ts';
import { headerKey, insideBrackets, letterKey } from './key.ts';
import { type Field, NAMES } from './names.ts';
import { isJoined, numbered } from './numbered.ts';
import { isProtected } from './protected.ts';

/** What a header means, and whether another header with this meaning takes precedence. */
interface Meaning {
  readonly field: Field;
  readonly weak: boolean;
}

/** What each header means, by its key. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** The keys of every field's names, made once. */
const KEYS = FIELDS.map((field) => {
  const { en, de, weak = [] } = NAMES[field];
  return {
    field,
    en: [field, ...en].map(headerKey),
    de: de.map(headerKey),
    weak: weak.map(headerKey),
  };
});

const plain = withSkill({});

/** All known headers with their meanings, once the programme has had its say on the skill. */
export function vocabularyOf(skill: HeaderOptions['skill']): Vocabulary {
  return skill.column === undefined && skill.label === undefined ? plain : withSkill(skill);
}

function withSkill({ column, label }: HeaderOptions['skill']): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const add = (keys: readonly string[], meaning: Meaning): void => {
    for (const key of keys) if (!meanings.has(key)) meanings.set(key, meaning);
  };
  const own = [column, label].filter((name) => name !== undefined);
  add(own.map(headerKey), { field: 'social_media_skill', weak: false });
  for (const { field, en, de, weak } of KEYS) {
    // A column of its own takes the place of the social media skill, which then is not looked for.
    if (field === 'social_media_skill' && column !== undefined) continue;
    const second = field === 'social_media_skill' && own.length > 0;
    add(en, { field, weak: second });
    add(de, { field, weak: second });
    add(weak, { field, weak: true });
  }
  return meanings;
}

/** What the tool calls a field in a header that it asks for. */
export function fieldOf(name: string): Field | undefined {
  return plain.get(headerKey(name))?.field;
}

/** The field that a name means; one that the programme renamed still goes by its own name. */
export function fieldNamed(vocabulary: Vocabulary, name: string): Field | undefined {
  return vocabulary.get(headerKey(name))?.field ?? fieldOf(name);
}

/**
 * Whether a header is one that the tool knows: as a column, by the programme's own names, or as
 * one that must not count. It decides delimiter, encoding and header row of a file.
 */
export function recognisesHeader(header: string, { skill, map }: HeaderOptions): boolean {
  const key = headerKey(header);
  const inner = insideBrackets(header);
  if (plain.has(key) || isProtected(header)) return true;
  if (inner !== undefined && plain.has(headerKey(inner))) return true;
  const series = numbered(header);
  if (series && isJoined(plain.get(headerKey(series.stem))?.field)) return true;
  const own = [skill.column, skill.label, ...map.map(([, name]) => name)];
  return own.some((name) => name !== undefined && headerKey(name) === key);
}

/** What a header means, and how surely: the lower the rank, the surer. */
export interface RankedMeaning {
  readonly field: Field;
  /**
   * 0: its very name; 1: its name with a remark in brackets; 2: a name that counts where nothing
   * else has this meaning; 3: only what stands in its brackets, as in the grids of forms.
   */
  readonly rank: 0 | 1 | 2 | 3;
}

/** What a header means by itself. */
export function meaningOf(header: string, vocabulary: Vocabulary): RankedMeaning | undefined {
  const series = numbered(header);
  const counted = series && vocabulary.get(headerKey(series.stem));
  if (counted && isJoined(counted.field)) {
    return { field: counted.field, rank: counted.weak ? 2 : 0 };
  }
  const key = headerKey(header);
  const outside = vocabulary.get(key);
  if (outside !== undefined) {
    const rank = outside.weak ? 2 : letterKey(header) === key ? 0 : 1;
    return { field: outside.field, rank };
  }
  const inner = insideBrackets(header);
  if (inner === undefined || isProtected(header)) return undefined;
  const inside = vocabulary.get(headerKey(inner));
  return inside === undefined ? undefined : { field: inside.field, rank: 3 };
}

const english = new Set(KEYS.flatMap(({ en }) => en));
const german = new Set(KEYS.flatMap(({ de }) => de));

/**
 * The language of a header row: that of most of its known names, or undefined if neither leads.
 * Names that are the same in both (ID, Name, E-Mail) do not count.
 */
export function headerLanguage(header: readonly string[]): Language | undefined {
  let lead = 0;
  for (const name of header) {
    const key = headerKey(name);
    lead += Number(german.has(key)) - Number(english.has(key));
  }
  return lead === 0 ? undefined : lead > 0 ? 'de' : 'en';
}

const LEVELS: ReadonlySet<Field> = new Set<Field>([
  'social_media_skill',
  'communication',
  'presence',
  'experience',
]);

/** Tells which headers are those of levels, by their names or by the caller's own reading. */
export function levelHeaders({ skill, map }: HeaderOptions): (header: string) => boolean {
  const vocabulary = vocabularyOf(skill);
  const mapped = new Map(
    map.map(([canonical, header]) => [headerKey(header), fieldNamed(vocabulary, canonical)]),
  );
  return (header) => {
    const key = headerKey(header);
    const field = mapped.has(key) ? mapped.get(key) : vocabulary.get(key)?.field;
    return field !== undefined && LEVELS.has(field);
  };
}
