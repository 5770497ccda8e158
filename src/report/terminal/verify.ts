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
    now: (tandems: number, past: number) =>
      `${tandems}${past === 0 ? '' : ` · ${past} past ${past === 1 ? 'row' : 'rows'}`}`,
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
    invalid: 'not valid',
  },
  {
    roster: 'Tandemliste',
    tandems: 'Tandems',
    now: (tandems, past) =>
      `${tandems}${past === 0 ? '' : ` · ${past} ${past === 1 ? 'frühere Zeile' : 'frühere Zeilen'}`}`,
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
    invalid: 'nicht gültig',
  },
);

/** The verdict on a roster for people. */
export function verifySummary(
  { valid, optimal, shortfall, drawn, objective, past }: Verified,
  roster: RosterFile,
  language: Language,
  style: Style,
): string {
  const words = WORDS[language];
  const proof =
    optimal === true
      ? style.good(words.optimal)
      : style.warning(shortfall === null ? words.notProven : words.notOptimal);
  const lottery =
    optimal === true ? [drawn === true ? words.drawn : style.warning(words.notDrawn)] : [];
  const entries: Labelled[] = [
    [words.roster, visible(roster.table.file)],
    [words.tandems, words.now(objective.tandems, past)],
    [words.rules, valid ? style.good(words.kept) : style.warning(words.broken)],
    ...(optimal === null ? [] : [[words.proof, proof, ...lottery] as const]),
  ];
  const verdict = valid ? style.good(words.valid) : style.warning(words.invalid);
  const lines = [
    ...labelled(entries, style.faint),
    '',
    `${style.strong(visible(roster.table.file))}: ${verdict}`,
  ];
  return `${lines.join('\n')}\n`;
}
