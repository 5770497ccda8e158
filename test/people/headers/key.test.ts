import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { headerKey } from '../../../src/people/index.ts';

describe('spellings of one header', () => {
  it.each([
    ['E-Mail', 'email'],
    ['E_MAIL', 'email'],
    ['  e mail ', 'email'],
    ['Ｅ－Ｍａｉｌ', 'email'],
    ['E‑Mail', 'email'],
    ['Führungskraft', 'fuhrungskraft'],
    ['Fuehrungskraft', 'fuhrungskraft'],
    ['Fu\u0308hrungskraft', 'fuhrungskraft'],
    ['FÜHRUNGSKRAFT', 'fuhrungskraft'],
    ['Großraum', 'grossraum'],
    ['GROSSRAUM', 'grossraum'],
    ['GRO\u1e9eRAUM', 'grossraum'],
    ['Tournaeee', 'tourna'],
    ['Kommunikation (1-5)', 'kommunikation'],
    ['Social Media [Skala]', 'socialmedia'],
    ['Vorgesetzte(r)', 'vorgesetzte'],
    ['(intern)', 'intern'],
    ['Employee #', 'employeenumber'],
    ['Pers.-Nr.', 'persnr'],
    ['OE', 'oe'],
    ['İD', 'id'],
    ['Ç', 'c'],
    ['', ''],
    ['—', ''],
    ['__proto__', 'proto'],
  ])('%j is read as %j', (header, key) => {
    expect(headerKey(header)).toBe(key);
  });

  it('is idempotent, for whatever a header holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (header) => {
        expect(headerKey(headerKey(header))).toBe(headerKey(header));
      }),
    );
  });

  it('does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (header) => {
        expect(headerKey(header.normalize('NFD'))).toBe(headerKey(header.normalize('NFC')));
      }),
    );
  });
});
