import { describe, expect, it } from 'vitest';

import { emailOf } from '../../../src/people/cells/address.ts';

describe('an e-mail cell', () => {
  it.each([
    'mailto:ada@firm.example',
    'Ada Kurz <ada@firm.example>',
    '"Kurz, Ada" <ada@firm.example>',
    '<ada@firm.example>',
    'ada@firm.example (dienstlich)',
    'ada@firm.example; kurz@home.example',
    'ada@firm.example,',
    'mailto:ada@firm.example?subject=Tandem',
    'E-Mail: ada@firm.example',
  ])('%s is the address alone', (text) => {
    expect(emailOf(text)).toBe('ada@firm.example');
  });

  it.each(['ada@firm.example', "o'brien+x@firm.example", 'ada', 'n/a', '', 'Ada Kurz', 'a@b'])(
    '%s stays as it is',
    (text) => {
      expect(emailOf(text)).toBe(text);
    },
  );
});
