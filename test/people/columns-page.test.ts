import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { NOTHING } from '../../src/people/cells/words.ts';
import { ACTIVE, LEFT } from '../../src/people/cells/words.ts';
import { NO, YES } from '../../src/people/cells/yes-no.ts';
import { NAMES } from '../../src/people/headers/names.ts';
import { PROTECTED } from '../../src/people/headers/protected.ts';
import { REQUIRED } from '../../src/people/headers/roles.ts';
import { FIELDS } from '../../src/people/headers/vocabulary.ts';

const FILE = fileURLToPath(new URL('../../docs/reference/columns.md', import.meta.url));
const page = readFileSync(FILE, 'utf8');

const list = (words: readonly string[]) => words.map((word) => word.replace('|', '\\|')).join(', ');
const italic = (words: readonly string[]) => list(words.map((word) => `_${word}_`));
const code = (words: readonly string[]) => list(words.map((word) => `\`${word}\``));

/** The parts of the page that follow from the code. */
const PARTS: Readonly<Record<string, string>> = {
  headers: [
    '| column | English | German |',
    '| --- | --- | --- |',
    ...FIELDS.map((field) => {
      const { en, de, weak = [] } = NAMES[field];
      const english = [list(en), italic(weak)].filter((part) => part !== '').join('; ');
      return `| \`${field}\` | ${english} | ${list(de)} |`;
    }),
  ].join('\n'),
  words: [
    `- Yes: ${code(YES)}.`,
    `- No: ${code(NO)}, and a blank.`,
    `- Active: ${code(ACTIVE)}, and a blank.`,
    `- Left: ${code(LEFT)}.`,
  ].join('\n'),
  nothing: `${code(NOTHING)}.`,
  protected: Object.entries(PROTECTED)
    .map(([kind, names]) => `- ${kind}: ${list(names)}.`)
    .join('\n'),
};

describe('the page on columns', () => {
  it('lists what is read as what (npx vitest run test/people/columns-page -u writes it anew)', async () => {
    const expected = page.replaceAll(
      /(<!-- (\w+) -->\n)[^]*?(<!-- \/\2 -->)/g,
      (_, open: string, name: string, close: string) => `${open}\n${PARTS[name] ?? ''}\n\n${close}`,
    );
    await expect(expected).toMatchFileSnapshot(FILE);
  });

  it('says which columns are required', () => {
    const [, mentors = '', managers = ''] =
      /Required of mentors: (.*?)\. Required of\s+managers: (.*?)\./s.exec(page) ?? [];
    expect(mentors).toBe(code(REQUIRED.mentor));
    expect(managers).toBe(code(REQUIRED.manager));
  });
});
