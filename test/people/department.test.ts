import { describe, expect, it } from 'vitest';

import { aliasesOf, parseDepartment } from '../../src/people/department.ts';

const ALIASES = aliasesOf([
  ['HR', 'Human Resources', 'Personal', 'Personalabteilung'],
  ['Vertrieb/DACH', 'Sales Germany'],
  ['IT', 'Verwaltung / EDV'],
]);

describe('a department', () => {
  it.each([
    ['Sales', ['sales']],
    ['Sales/DACH', ['sales', 'dach']],
    ['Sales > DACH > Süd', ['sales', 'dach', 'süd']],
    [' sales / dach ', ['sales', 'dach']],
    ['Sales／DACH', ['sales', 'dach']],
    ['Sales//DACH/', ['sales', 'dach']],
    ['R&D', ['r&d']],
    ['Forschung\u00a0und  Entwicklung', ['forschung&entwicklung']],
    ['Forschung & Entwicklung', ['forschung&entwicklung']],
    ['Research + Development and Labs', ['research&development&labs']],
    ['R&amp;D', ['r&d']],
    ['R&amp;amp;D', ['r&d']],
    ['R&#38;D', ['r&d']],
    ['B&uuml;ro &#x4e;ord', ['büro nord']],
    ['Sales &gt; DACH', ['sales', 'dach']],
    ['UW | Chemistry', ['uw', 'chemistry']],
    ['Sales\\\\DACH', ['sales', 'dach']],
    ['Sales » DACH › Süd → Ulm', ['sales', 'dach', 'süd', 'ulm']],
    ['Bundesland', ['bundesland']],
    ['AT&T;', ['at&t;']],
    ['__proto__', ['__proto__']],
    // aliases
    ['Human Resources', ['hr']],
    ['PERSONAL', ['hr']],
    ['Personal/Recruiting', ['hr', 'recruiting']],
    ['Holding/Personal', ['holding', 'hr']],
    ['Sales Germany', ['vertrieb', 'dach']],
    ['Sales Germany/Nord', ['vertrieb', 'dach', 'nord']],
    ['Verwaltung/EDV', ['it']],
  ])('%j is on the path %j', (text, path) => {
    expect(parseDepartment(text, ALIASES)).toEqual({ text, path });
  });

  it.each(['', '/', ' > / ', '//'])('%j is none', (text) => {
    expect(parseDepartment(text, ALIASES)).toBeUndefined();
  });
});
