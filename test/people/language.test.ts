import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { languageKey } from '../../src/people/language.ts';
import { LANGUAGE_NAMES } from '../../src/people/language-names.ts';
import { peopleOf } from './people-of.ts';

describe('a language', () => {
  it.each([
    ['German', 'de'],
    ['Deutsch', 'de'],
    ['DEUTSCH', 'de'],
    ['Deutsch (Muttersprache)', 'de'],
    ['German [native]', 'de'],
    ['de', 'de'],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['en_GB', 'en'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['Englisch', 'en'],
    ['Polnisch', 'pl'],
    ['Polish', 'pl'],
    ['Griechisch', 'el'],
    ['Greek', 'el'],
    ['Türkisch', 'tr'],
    ['Französisch (B2)', 'fr'],
  ])('%s is %s', (text, code) => {
    expect(languageKey(text)).toBe(code);
  });

  it.each(['Plattdeutsch', 'Klingon', 'Schwyzerdütsch', 'Python', 'constructor'])(
    '%s compares like any word',
    (text) => {
      expect(languageKey(text)).toBe(text.toLowerCase());
    },
  );

  it('is kept as it was written', () => {
    const { people } = peopleOf(
      [
        'id\tdepartment\tsocial media\tcommunication\tSprachen',
        'M1\tIT\t5\t4\tDeutsch (C2); -; German',
      ],
      ['id | department', 'L1 | HR'],
    );
    expect(people.mentors[0]?.languages).toEqual([{ key: 'de', text: 'Deutsch (C2)' }]);
  });

  it('has the names of the package that they come from (node scripts/make-languages.js)', () => {
    const data = (path: string): string =>
      readFileSync(
        new URL(`../../node_modules/@cospired/i18n-iso-languages/${path}`, import.meta.url),
        'utf8',
      );
    for (const language of ['en', 'de']) {
      const { languages } = JSON.parse(data(`langs/${language}.json`)) as {
        languages: Record<string, string>;
      };
      for (const [code, names] of Object.entries(languages)) {
        expect(LANGUAGE_NAMES[code]?.split('|')).toEqual(
          expect.arrayContaining(names.split(/[;,]/).map((name) => name.trim())),
        );
      }
    }
  });
});
