import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';

import { decode } from '../../src/tables/decode.ts';

const names = [
  ...[
    'Müller',
    'Jürgen Groß',
    'Köhler',
    'Schäfer',
    'Übel',
    'ÖZTÜRK',
    'Weiß',
    'Händel',
    'Björn Öhlund',
  ],
  ...['Süßmilch', 'JÄGER', 'Größe', 'Kürsat', 'Özil', 'Lüdenscheid', 'Gödel', 'Äpfelchen'],
  ...[
    'René Lefèvre',
    'François',
    'Zoë',
    'Noël',
    'Hélène Crête',
    'Benoît',
    'Agnès',
    'Anaïs',
    'Émilie',
  ],
  ...[
    'Peña',
    'Iñigo',
    'Núñez',
    'María José',
    'Ramón',
    'Ángel',
    'Lucía',
    'João',
    'Conceição',
    'Simões',
  ],
  ...['Åsa', 'Søren Ødegård', 'Bjørn', 'Ærø', 'Håkon', 'Lücja', 'Nicolò', 'Cesarò'],
];
const pages = { 'windows-1252': 'Windows-1252', macroman: 'MacRoman', cp850: 'CP850' };

function decoded(text: string, page: string): { text: string; encoding: string } | 'ambiguous' {
  const bytes = iconv.encode(text, page);
  const { decoded: found, findings } = decode('a.csv', bytes, { recognises: () => false });
  if (found !== undefined) {
    return { text: Buffer.from(found.bytes).toString(), encoding: found.encoding };
  }
  expect(findings).toMatchObject([{ code: 'ambiguous-encoding' }]);
  return 'ambiguous';
}

describe.each(Object.entries(pages))('text in %s', (page, encoding) => {
  it('is never read as something else, however little there is of it', () => {
    const wrong = names
      .map((name) => `id;name\r\n1;${name}\r\n`)
      .map((text) => ({ text, found: decoded(text, page) }))
      .filter(({ text, found }) => found !== 'ambiguous' && found.text !== text);
    expect(wrong).toEqual([]);
  });

  it('is told by a handful of names', () => {
    const found = names.map((_, first) => {
      const some = Array.from({ length: 6 }, (_, i) => names[(first + 7 * i) % names.length]);
      const text = `id;name\r\n${some.map((name, i) => `${i};${name ?? ''}\r\n`).join('')}`;
      const result = decoded(text, page);
      if (result !== 'ambiguous') expect(result).toEqual({ text, encoding });
      return result;
    });
    // The two old ones have many letters in each other's places; then the user is asked.
    const asked = found.filter((result) => result === 'ambiguous').length;
    expect(asked).toBeLessThanOrEqual(page === 'windows-1252' ? 0 : 2);
  });
});

it('the bytes 0x80 to 0x9F of Windows-1252 are its own, whatever the version of Node', () => {
  const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
  const bytes = Buffer.concat([Buffer.from('id;name\n1;'), iconv.encode(signs, 'windows-1252')]);
  const { decoded: found } = decode('a.csv', bytes, {
    recognises: () => false,
    encoding: 'windows-1252',
  });
  expect(Buffer.from(found?.bytes ?? []).toString()).toBe(`id;name\n1;${signs}`);
});

it.each([undefined, 'utf-8', 'UTF8', 'utf-16le'])(
  'a byte order mark is no text, under %s',
  (asked) => {
    const text = '\ufeffid;name\n1;Müller\n';
    const bytes = asked === 'utf-16le' ? Buffer.from(text, 'utf16le') : Buffer.from(text);
    const { decoded: found } = decode('a.csv', bytes, { recognises: () => false, encoding: asked });
    expect(Buffer.from(found?.bytes ?? []).toString()).toBe(text.slice(1));
  },
);
