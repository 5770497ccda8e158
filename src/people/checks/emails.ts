import type { Finding } from '../../findings/finding.ts';
import { finding } from '../../findings/finding.ts';
import { entryOf } from '../../util/entry.ts';
import type { Person } from '../person.ts';
import type { Files } from '../rows.ts';
import { placeOf } from '../rows.ts';
import type { ById } from './ids.ts';
import { recurring } from './recurring.ts';

/** E-mail addresses, whatever their case, that stand beside two ids. */
export function checkEmails(files: Files, byId: ById): Finding[] {
  const people = byId.everybody();
  const firsts = new Map<string, Person>();
  const findings: Finding[] = [];
  for (const at of recurring(people.map(({ email }) => email))) {
    const person = entryOf(people, at);
    // Whoever has no address is not among those that recur.
    const { id, email = '' } = person;
    if (id === '') continue;
    const address = email.toLowerCase();
    const first = firsts.get(address);
    if (first === undefined) {
      firsts.set(address, person);
    } else if (first.id !== id) {
      const related = [placeOf(files, first, 'email')];
      const args = { ids: [first.id, id] } as const;
      findings.push(finding('shared-email', placeOf(files, person, 'email'), args, related));
    }
  }
  return findings;
}
