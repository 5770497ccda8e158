import type { ScreeningRule } from '../../src/programme/rule.ts';
import type { Why } from '../../src/roster/tandem.ts';
import { person } from './people.ts';

/** A reason that is put into just these words, for tests of how reasons are shown. */
export function why(sentence: string): Why {
  const words = { title: 'a rule', says: sentence };
  const rule: ScreeningRule = {
    kind: 'screening',
    id: 'a-rule',
    role: 'both',
    words: { en: words, de: words },
    columns: { mentor: [], manager: [] },
    passes: () => false,
    because: () => sentence,
  };
  return { kind: 'screened-out', rule, person: person('manager', 'G1') };
}
