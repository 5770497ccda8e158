import type { HeaderOptions } from '../options.ts';
import { headerKey, insideBrackets } from './key.ts';
import type { Field } from './names.ts';
import { NAMES } from './names.ts';
import { isProtected } from './protected.ts';

/** What a header means, and whether another header with this meaning takes precedence. */
interface Meaning {
  readonly field: Field;
  readonly weak: boolean;
}

/** What each header means, by its key. */
export type Vocabulary = ReadonlyMap<string, Meaning>;

export const FIELDS = Object.keys(NAMES) as readonly Field[];

/** All known headers with their meanings, once the programme has had its say on the skill. */
export function vocabularyOf(skill: HeaderOptions['skill']): Vocabulary {
  const meanings = new Map<string, Meaning>();
  const add = (names: readonly string[], meaning: Meaning): void => {
    for (const name of names) {
      const key = headerKey(name);
      if (!meanings.has(key)) meanings.set(key, meaning);
    }
  };
  const own = [skill.column, skill.label].filter((name) => name !== undefined);
  add(own, { field: 'social_media_skill', weak: false });
  for (const field of FIELDS) {
    // A column of its own takes the place of the social media skill, which then is not looked for.
    if (field === 'social_media_skill' && skill.column !== undefined) continue;
    const { en, de, weak = [] } = NAMES[field];
    const second = field === 'social_media_skill' && own.length > 0;
    add([field, ...en, ...de], { field, weak: second });
    add(weak, { field, weak: true });
  }
  return meanings;
}

const plain = vocabularyOf({});

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
  const own = [skill.column, skill.label, ...map.map(([, name]) => name)];
  return own.some((name) => name !== undefined && headerKey(name) === key);
}
