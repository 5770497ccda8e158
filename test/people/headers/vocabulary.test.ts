import { expect, it } from 'vitest';

import type { HeaderOptions } from '../../../src/people/options.ts';
import { headerKey } from '../../../src/people/index.ts';
import { fieldNamed, vocabularyOf } from '../../../src/people/headers/vocabulary.ts';

const strong = (field: string): object => ({ field, weak: false });
const weak = (field: string): object => ({ field, weak: true });
const skill = 'social_media_skill';

it.each<[what: string, HeaderOptions['skill'], header: string, meaning: object | undefined]>([
  ['social media is the skill', {}, 'Social-Media-Kenntnisse', strong(skill)],
  ['a field goes by its own name', {}, 'reports_to', strong('reports_to')],
  ['a name is second that other columns have, too', {}, 'mentor id', weak('id')],
  ['a header that nobody knows', {}, 'shoe size', undefined],
  ['a column of its own is the skill', { column: 'ki_kompetenz' }, 'KI Kompetenz', strong(skill)],
  ['then social media is not looked for', { column: 'ki_kompetenz' }, 'social media', undefined],
  ['all else stays', { column: 'ki_kompetenz' }, 'Abteilung', strong('department')],
  ['it may have the name of another field', { column: 'level' }, 'level', strong(skill)],
  ['which is found by its other names', { column: 'level' }, 'grade', strong('level')],
  ['a label is read as the skill', { label: 'KI-Kompetenz' }, 'ki kompetenz', strong(skill)],
  ['beside it social media is second', { label: 'KI-Kompetenz' }, 'social media', weak(skill)],
  ['the label makes no other field second', { label: 'KI-Kompetenz' }, 'Name', strong('name')],
])('%s', (_, options, header, meaning) => {
  expect(vocabularyOf(options).get(headerKey(header))).toEqual(meaning);
});

it.each([
  ['ki_kompetenz', skill],
  ['social media', skill],
  ['grade', 'level'],
  ['shoe size', undefined],
])('whoever asks for the field “%s” means %s', (name, field) => {
  expect(fieldNamed(vocabularyOf({ column: 'ki_kompetenz' }), name)).toBe(field);
});
