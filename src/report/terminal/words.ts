import { inBoth, type Language } from '../../util/language.ts';
import type { Role } from '../../people/person.ts';
import type { WaveDiff } from '../../roster/wave/diff.ts';
import { visible } from '../text.ts';

const WORDS = inBoth(
  {
    headerIn: (line: number) => `header in line ${line}`,
    rows: (count: number) => `${count} ${count === 1 ? 'row' : 'rows'}`,
    decimalComma: 'decimal comma',
    delimiter: (mark: string) => (mark === '\t' ? 'TAB' : `“${visible(mark)}”`),
    workbook: (sheet: string) => `workbook, sheet “${sheet}”`,
    notNeeded: 'not needed',
    neverCounts: 'never counts, better deleted before the file is passed on',
    nothingWritten: (errors: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, nothing was written: correct them, or leave these rows out with --skip-invalid`,
    programme: 'programme',
    builtIn: 'built-in rules',
    off: (rules: string) => `switched off: ${rules}`,
    everyoneVolunteers: 'no column says who volunteers: every row counts as a volunteer',
    mentors: 'Mentors',
    managers: 'Managers',
    read: (count: number) => `${count} read`,
    takePart: (count: number) => `${count} ${count === 1 ? 'takes' : 'take'} part`,
    screenedOut: (count: number, why: string) => `${count} screened out (${why})`,
    invalidRows: (count: number) => `${count} with errors left out`,
    tandems: 'Tandems',
    ofManagers: (managers: number) =>
      `for ${managers} ${managers === 1 ? 'manager who takes' : 'managers who take'} part`,
    lottery: 'Lottery',
    drawn: (count: number) =>
      `${count} ${count === 1 ? 'tandem' : 'tandems'} drawn by lot among equally good ones`,
    wave: 'Wave',
    changes: (one: WaveDiff) =>
      `${one.kept.length} unchanged · ${one.changed.length} changed · ${one.new.length} new · ${one.released.length} dissolved · ${one.over.length} over${one.recorded.length === 0 ? '' : ` · ${one.recorded.length} over before`}`,
    sponsors: 'Sponsors',
    served: (served: number, all: number) => `${served} of ${all} served`,
    points: 'Points',
    spread: (lowest: string, median: string, highest: string) =>
      `lowest ${lowest} · median ${median} · highest ${highest}`,
    unknown: 'Unknown',
    proven: 'Proven',
    provenTotal: 'no roster that keeps the rules has more tandems, or as many and more points',
    provenFair: 'no roster has more tandems, or as many and a higher lowest score',
    leftOver: 'Left over',
    asFor: (id: string) => `competes for the same mentors as ${id}`,
    wholeGroup: (id: string) => `All of them by name: tandem explain … --for ${id}`,
    help: (remedy: string) => `What would help: ${remedy}`,
    /** Those who are not named one by one; `isMore` if others of the same role are. */
    unnamed: (count: number, role: Role, isMore: boolean) =>
      `${count} ${isMore ? 'more ' : ''}${role}${count === 1 ? '' : 's'}`,
    /** Those whose rows have errors are without a tandem too, whether they take part or not. */
    leftOverManagers: (count: number, invalid: number) =>
      `${count} ${count === 1 ? 'manager' : 'managers'} left over${invalid === 0 ? '' : `, ${invalid} with errors left out`}`,
    tandemCount: (count: number) => `${count} ${count === 1 ? 'tandem' : 'tandems'}`,
    hrOnly: 'HR only: it holds scores; tandems get the kit',
    next: 'Next',
    possible: (tandems: number) => `${tandems} possible`,
  },
  {
    headerIn: (line) => `Überschriften in Zeile ${line}`,
    rows: (count) => `${count} ${count === 1 ? 'Zeile' : 'Zeilen'}`,
    decimalComma: 'Dezimalkomma',
    delimiter: (mark) => (mark === '\t' ? 'TAB' : `„${visible(mark)}“`),
    workbook: (sheet) => `Arbeitsmappe, Blatt „${sheet}“`,
    notNeeded: 'nicht benötigt',
    neverCounts: 'zählt nie, besser vor der Weitergabe löschen',
    nothingWritten: (errors) =>
      `${errors} Fehler, nichts wurde geschrieben: beheben oder diese Zeilen mit --skip-invalid auslassen`,
    programme: 'Programm',
    builtIn: 'eingebaute Regeln',
    off: (rules) => `abgeschaltet: ${rules}`,
    everyoneVolunteers:
      'keine Spalte sagt, wer freiwillig teilnimmt: jede Zeile gilt als freiwillig',
    mentors: 'Mentor/innen',
    managers: 'Führungskräfte',
    read: (count) => `${count} gelesen`,
    takePart: (count) => `${count} ${count === 1 ? 'nimmt' : 'nehmen'} teil`,
    screenedOut: (count, why) => `${count} ausgeschieden (${why})`,
    invalidRows: (count) => `${count} mit Fehlern ausgelassen`,
    tandems: 'Tandems',
    ofManagers: (managers) =>
      `für ${managers} ${managers === 1 ? 'Führungskraft, die teilnimmt' : 'Führungskräfte, die teilnehmen'}`,
    lottery: 'Los',
    drawn: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'} unter gleich guten ausgelost`,
    wave: 'Runde',
    changes: (one) =>
      `${one.kept.length} unverändert · ${one.changed.length} geändert · ${one.new.length} neu · ${one.released.length} aufgelöst · ${one.over.length} zu Ende${one.recorded.length === 0 ? '' : ` · ${one.recorded.length} zuvor zu Ende`}`,
    sponsors: 'Förderer',
    served: (served, all) => `${served} von ${all} versorgt`,
    points: 'Punkte',
    spread: (lowest, median, highest) =>
      `niedrigste ${lowest} · Median ${median} · höchste ${highest}`,
    unknown: 'Unbekannt',
    proven: 'Bewiesen',
    provenTotal:
      'keine Liste, die die Regeln einhält, hat mehr Tandems, oder ebenso viele und mehr Punkte',
    provenFair:
      'keine Liste hat mehr Tandems, oder ebenso viele und eine höhere niedrigste Punktzahl',
    leftOver: 'Ohne Tandem',
    asFor: (id) => `braucht dieselben Mentor/innen wie ${id}`,
    wholeGroup: (id) => `Alle im Einzelnen: tandem explain … --for ${id}`,
    help: (remedy) => `Was helfen würde: ${remedy}`,
    unnamed: (count, role, isMore) => {
      const [one, many] =
        role === 'mentor' ? ['Mentor/in', 'Mentor/innen'] : ['Führungskraft', 'Führungskräfte'];
      return `${count} ${isMore ? 'weitere ' : ''}${count === 1 ? one : many}`;
    },
    leftOverManagers: (count, invalid) =>
      `${count} ${count === 1 ? 'Führungskraft' : 'Führungskräfte'} ohne Tandem${invalid === 0 ? '' : `, ${invalid} mit Fehlern ausgelassen`}`,
    tandemCount: (count) => `${count} ${count === 1 ? 'Tandem' : 'Tandems'}`,
    hrOnly: 'nur für die Personalentwicklung: enthält Punkte; die Tandems bekommen ihre Mappe',
    next: 'Weiter',
    possible: (tandems) => `${tandems} möglich`,
  },
);

export type TerminalWords = (typeof WORDS)['en'];

/** The words of the summaries on the terminal. */
export function terminalWords(language: Language): TerminalWords {
  return WORDS[language];
}
