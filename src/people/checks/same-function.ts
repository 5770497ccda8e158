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

/** The function of a company that a department's name stands for; blank for all others. */
export function functionOf(key: string): string {
  return byName.get(letterKey(key)) ?? byName.get(letterKey(looseName(key).core)) ?? '';
}
