import { inBoth, type Language } from '../../util/language.ts';
import type { RosterFile } from '../../roster/rows/read-roster.ts';
import type { Style } from '../style.ts';
import { visible } from '../text.ts';
import type { Verified } from '../json/verify.ts';
import { type Labelled, labelled } from './layout.ts';

const WORDS = inBoth(
  {
    roster: 'Roster',
    tandems: 'Tandems',
    now: (tandems: number, strangers: number, past: number) =>
      `${tandems}${strangers === 0 ? '' : `, ${strangers} of them with somebody who is not in the lists`}${past === 0 ? '' : ` · ${past} past ${past === 1 ? 'row' : 'rows'}`}`,
    rules: 'Rules',
    kept: 'each tandem keeps every rule and agrees with the data',
    broken: 'something is wrong; see the findings',
    proof: 'Proven',
    optimal: 'no roster that keeps the rules is better',
    drawn: 'and of equally good rosters it is the one that the order of the people decides',
    notDrawn: 'of equally good rosters another one was chosen',
    notOptimal: 'not the best roster',
    notProven: 'not proven to be the best roster',
    valid: 'valid',
    notBest: 'keeps every rule, but is not the best roster',
    unproven: 'keeps every rule, but is not proven to be the best roster',
    withErrors: 'keeps every rule, but there are errors; see the findings',
    invalid: 'not valid',
  },
  {
    roster: 'Tandemliste',
    tandems: 'Tandems',
    now: (tandems, strangers, past) =>
      `${tandems}${strangers === 0 ? '' : `, davon ${strangers} mit jemandem, der nicht in den Listen steht`}${past === 0 ? '' : ` · ${past} ${past === 1 ? 'frühere Zeile' : 'frühere Zeilen'}`}`,
    rules: 'Regeln',
    kept: 'jedes Tandem hält alle Regeln ein und stimmt mit den Daten überein',
    broken: 'etwas stimmt nicht; siehe die Befunde',
    proof: 'Bewiesen',
    optimal: 'keine Liste, die die Regeln einhält, ist besser',
    drawn: 'und unter gleich guten ist sie die, welche die Reihenfolge der Personen bestimmt',
    notDrawn: 'unter gleich guten Listen wurde eine andere gewählt',
    notOptimal: 'nicht die beste Liste',
    notProven: 'nicht bewiesen, dass es die beste Liste ist',
    valid: 'gültig',
    notBest: 'hält alle Regeln ein, ist aber nicht die beste Liste',
    unproven: 'hält alle Regeln ein, ist aber nicht als beste Liste bewiesen',
    withErrors: 'hält alle Regeln ein, aber es gibt Fehler; siehe die Befunde',
    invalid: 'nicht gültig',
  },
);

/** The verdict on a roster for people; `hasErrors` where any finding that counts is an error. */
export function verifySummary(
  verified: Verified & { readonly hasErrors: boolean },
  roster: RosterFile,
  language: Language,
  style: Style,
): string {
  const words = WORDS[language];
  const { valid, optimal, shortfall, drawn, current, strangers, past } = verified;
  const proof =
    optimal === true
      ? style.good(words.optimal)
      : style.warning(shortfall === null ? words.notProven : words.notOptimal);
  const lottery =
    optimal === true ? [drawn === true ? words.drawn : style.warning(words.notDrawn)] : [];
  const entries: Labelled[] = [
    [words.roster, visible(roster.table.file)],
    [words.tandems, words.now(current, strangers, past)],
    [words.rules, valid ? style.good(words.kept) : style.warning(words.broken)],
    ...(optimal === null ? [] : [[words.proof, proof, ...lottery] as const]),
  ];
  const verdict = verdictOf(verified);
  const said = verdict === 'valid' ? style.good(words.valid) : style.warning(words[verdict]);
  const lines = [
    ...labelled(entries, style.faint),
    '',
    `${style.strong(visible(roster.table.file))}: ${said}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** What the last line says: nothing that a finding contradicts. */
function verdictOf({
  valid,
  optimal,
  shortfall,
  hasErrors,
}: Parameters<typeof verifySummary>[0]):
  'valid' | 'notBest' | 'unproven' | 'withErrors' | 'invalid' {
  if (!valid) return 'invalid';
  if (optimal === false) return shortfall === null ? 'unproven' : 'notBest';
  return hasErrors ? 'withErrors' : 'valid';
}
