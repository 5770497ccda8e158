import type { HeaderOptions } from '../options.ts';
import { headerKey } from './key.ts';
import type { Field } from './names.ts';
import { fieldNamed, vocabularyOf } from './vocabulary.ts';

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
