import { expect, it } from 'vitest';

import { explain } from '../../src/index.ts';

const MENTORS = 'id,department,social_media_skill,communication\nM1,IT,5,5\nM2,IT,2,5\nM3,IT,5,5\n';
const MANAGERS = 'id,department\nL1,HR\n';

async function sheetOf(id: string, lang: 'en' | 'de'): Promise<string> {
  const sources = { mentors: MENTORS, managers: MANAGERS };
  const { files } = await explain(sources, { for: id, out: 'p.html', lang });
  return new TextDecoder().decode(files[0]?.bytes as Uint8Array);
}

it.each([
  ['en', 'I accept the tandem', 'refuse this tandem', 'talk about it'],
  ['de', 'Ich nehme das Tandem an', 'dieses Tandem ablehnen', 'bitte um ein Gespräch'],
] as const)(
  'the sheet for a person asks for an answer to a tandem only where there is one: %s',
  async (lang, accepts, refuses, talks) => {
    const paired = await sheetOf('M1', lang);
    for (const text of [accepts, refuses, talks]) expect(paired).toContain(text);
    for (const id of ['M2', 'M3']) {
      const without = await sheetOf(id, lang);
      expect(without).toContain(talks);
      expect(without).not.toContain(accepts);
      expect(without).not.toContain(refuses);
    }
  },
);
