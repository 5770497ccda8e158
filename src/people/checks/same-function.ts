import { letterKey } from '../headers/key.ts';
import { looseName } from './loose-name.ts';

/**
 * Departments that go by a German and an English name, or by a short one. A line is one function of
 * a company; what is only near (`Controlling`, `Rechnungswesen`) has a line of its own or none.
 */
const FUNCTIONS: readonly (readonly string[])[] = [
  ['HR', 'Human Resources', 'Personal', 'Personalmanagement', 'People', 'People & Culture'],
  ['Sales', 'Vertrieb', 'Verkauf'],
  [
    ...['IT', 'Informatik', 'EDV', 'ICT', 'IKT', 'Information Technology'],
    ...['Informationstechnologie', 'Informationstechnik'],
  ],
  ['Finance', 'Finanzen', 'Finances', 'Fin'],
  ['Accounting', 'Buchhaltung', 'Rechnungswesen', 'Buchführung'],
  ['Purchasing', 'Procurement', 'Einkauf', 'Beschaffung'],
  ['Legal', 'Recht', 'Rechtsangelegenheiten'],
  ['R&D', 'F&E', 'Research & Development', 'Forschung & Entwicklung', 'FuE', 'RnD'],
  ['Development', 'Entwicklung', 'Dev'],
  ['Research', 'Forschung'],
  ['Engineering', 'Eng'],
  ['Production', 'Produktion', 'Manufacturing', 'Fertigung', 'Herstellung'],
  ['Logistics', 'Logistik'],
  ['Quality', 'Qualität'],
  ['Quality Management', 'Qualitätsmanagement', 'QM'],
  ['Quality Assurance', 'Qualitätssicherung', 'QA', 'QS'],
  ['Marketing', 'Mktg', 'Mkt'],
  ['Communications', 'Communication', 'Kommunikation', 'Comms'],
  ['Corporate Communications', 'Unternehmenskommunikation'],
  ['Public Relations', 'PR', 'Öffentlichkeitsarbeit', 'Presse'],
  ['Customer Service', 'Customer Support', 'Customer Care', 'Kundenservice', 'Kundendienst'],
  ['Operations', 'Ops', 'Betrieb'],
  ['Management', 'Geschäftsführung', 'Geschäftsleitung'],
  ['Board', 'Vorstand'],
  ['Strategy', 'Strategie'],
  ['Internal Audit', 'Interne Revision', 'Revision', 'Audit'],
  ['Facility Management', 'Gebäudemanagement', 'FM'],
  ['Product Management', 'Produktmanagement'],
  ['Project Management', 'Projektmanagement'],
  ['Administration', 'Verwaltung', 'Admin'],
  ['Taxes', 'Tax', 'Steuern'],
  ['Warehouse', 'Lager'],
  ['Security', 'Sicherheit'],
];

/** The first name of each line by the letters of all. */
const byName = new Map(
  FUNCTIONS.flatMap(([first = '', ...others]) =>
    [first, ...others].map((name) => [letterKey(name), letterKey(first)] as const),
  ),
);

/** Of so many words the longest names above consist. */
const MOST_WORDS = 3;

/**
 * The function of a company that a department's name stands for, with what the name says beside it,
 * in no order: `vertrieb dach` and `sales dach`, or `corporate comms` and
 * `unternehmenskommunikation`, have it in common. Blank for a name that has none.
 */
export function functionOf(key: string): string {
  const whole = byName.get(letterKey(key)) ?? byName.get(letterKey(looseName(key).core));
  if (whole !== undefined) return whole;
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  // Twice, since a name may hold a short one: `corporate comms`.
  const once = withFunctions(words);
  return once === undefined ? '' : (withFunctions(once) ?? once).toSorted().join(' ');
}

/** The function that a name is another name of; blank where it says anything beside it. */
export function plainFunctionOf(name: string): string {
  return byName.get(letterKey(name)) ?? '';
}

/** Words of which those that name a function are one, the longest names first. */
function withFunctions(words: readonly string[]): readonly string[] | undefined {
  const found: string[] = [];
  let isNamed = false;
  for (let at = 0; at < words.length;) {
    const [name, length] = functionAt(words, at);
    isNamed ||= name !== undefined;
    found.push(name ?? words[at] ?? '');
    at += length;
  }
  return isNamed ? found : undefined;
}

/** The function that is named from a word on, and in how many words. */
function functionAt(words: readonly string[], at: number): readonly [string | undefined, number] {
  for (let length = MOST_WORDS; length > 0; length--) {
    const name = byName.get(letterKey(words.slice(at, at + length).join(' ')));
    if (name !== undefined) return [name, Math.min(length, words.length - at)];
  }
  return [undefined, 1];
}
