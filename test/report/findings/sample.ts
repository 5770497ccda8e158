import * as fc from 'fast-check';

import type { Finding, Place, Severity } from '../../../src/findings/finding.ts';
import { finding } from '../../../src/findings/finding.ts';
import type { FindingsContext } from '../../../src/report/findings/context.ts';

export const context: FindingsContext = {
  language: 'en',
  version: '1.2.3',
  title: 'tandem check',
  folder: '/some/folder',
  files: ['/some/folder/mentors.csv', 'managers.csv'],
};

/** A finding whose sentence holds a foreign text. */
export function about(text: string, place: Place, severity: Severity = 'error'): Finding {
  const args = { asked: text, formats: ['pretty'] };
  return { ...finding('unknown-format', place, args), severity };
}

/** Texts that would do harm if they were passed on as they are. */
export const HOSTILE = [
  '\n::error::forged',
  '\r\n::set-output name=x::y',
  '%0A::add-mask::x',
  ']]><x/>',
  '<script>alert(1)</script>',
  '"&\'<',
  '\u001B[31m\u001B]52;c;eA==\u0007',
  '\u009B2J',
  '\u202Etxt.exe',
  '\uD800 lone',
  '\uFFFE\uFFFF\u0000\u0008',
  'a | b `c` **d** [e](f) @g #1',
  '../../etc/passwd',
  'Ämter & Größen, 日本語: 100 %',
];

const severity = fc.constantFrom<Severity>('error', 'warning', 'note');
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));
const number = fc.integer({ min: 1, max: 2 ** 31 - 1 });
const optional = fc.option;

const place: fc.Arbitrary<Place> = fc
  .record({
    file: fc.oneof(fc.constantFrom('-', 'mentors.csv', './a b/ü.csv'), text),
    sheet: optional(text, { nil: undefined }),
    line: optional(number, { nil: undefined }),
    column: optional(number, { nil: undefined }),
    cell: optional(fc.constantFrom('A1', 'C17'), { nil: undefined }),
    header: optional(text, { nil: undefined }),
    id: optional(text, { nil: undefined }),
    key: optional(text, { nil: undefined }),
  })
  .map((known) => {
    // A key that is not known is missing, it is never undefined.
    const entries = Object.entries(known).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries) as unknown as Place;
  });

/** Any findings, hostile ones among them. */
export const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({ text, place, severity, related: fc.array(place, { maxLength: 2 }) })
    .map(({ related, ...one }) => ({ ...about(one.text, one.place, one.severity), related })),
  { maxLength: 30 },
);
