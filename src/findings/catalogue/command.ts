import { commandLine, unspellable } from '../../util/command-line.ts';
import type { InBoth } from '../../util/language.ts';
import { define, type Definition } from '../definition.ts';

/** Findings about the call itself: options that contradict each other, files given twice. */
export const command = {
  'same-file-twice': define<{
    what: string | undefined;
    /** The visible sheets of both lists' workbook, if there are several. */
    sheets?: readonly string[] | undefined;
    /** Of these the one that can hold the mentors alone and the one that can hold the managers. */
    lists?: readonly [mentors: string, managers: string] | undefined;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ what }) =>
        what === undefined
          ? 'standard input is named twice, but can be read only once'
          : `${what} are the same file`,
      fix: ({ what, sheets, lists }) => {
        if (what === undefined) return 'save one of the inputs as a file and name that';
        if (sheets === undefined) {
          return 'give the mentors file first and the managers file second';
        }
        return lists === undefined
          ? `if two of its sheets are the lists, name them, the mentors first: --sheet "…" --sheet "…" (there are ${sheets.map((name) => `“${name}”`).join(', ')}); else give two files`
          : `name the sheets of both lists, the mentors first: ${sheetOptions(lists)}; or give two files`;
      },
      about:
        'The command needs two different inputs. With one file given twice nobody could be paired with anybody but themselves. A workbook may hold both lists, on two sheets that are both named with --sheet, the mentors first.',
    },
    de: {
      message: ({ what }) =>
        what === undefined
          ? 'die Standardeingabe ist zweimal genannt, lässt sich aber nur einmal lesen'
          : `${what} sind dieselbe Datei`,
      fix: ({ what, sheets, lists }) => {
        if (what === undefined) return 'eine der Eingaben als Datei speichern und diese nennen';
        if (sheets === undefined) {
          return 'zuerst die Datei der Mentor/innen, dann die der Führungskräfte angeben';
        }
        return lists === undefined
          ? `sind zwei ihrer Blätter die Listen, beide nennen, zuerst das der Mentor/innen: --sheet "…" --sheet "…" (vorhanden: ${sheets.map((name) => `„${name}“`).join(', ')}); sonst zwei Dateien angeben`
          : `die Blätter beider Listen nennen, zuerst das der Mentor/innen: ${sheetOptions(lists)}; oder zwei Dateien angeben`;
      },
      about:
        'Der Befehl braucht zwei verschiedene Eingaben. Mit zweimal derselben Datei könnte niemand mit jemand anderem gepaart werden. Eine Arbeitsmappe darf beide Listen enthalten, auf zwei Blättern, die beide mit --sheet genannt werden, das der Mentor/innen zuerst.',
    },
  }),
  'managers-not-given': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the mentors are given, but not the managers',
      fix: () => 'give both files, first that of the mentors, or neither of them',
      about:
        'Who takes part, who is free for the next wave and which criteria count follow from both files together. Without them, tandem status covers the roster alone, and tandem explain the programme alone.',
    },
    de: {
      message: () => 'die Datei der Mentor/innen ist angegeben, die der Führungskräfte nicht',
      fix: () => 'beide Dateien angeben, zuerst die der Mentor/innen, oder keine von beiden',
      about:
        'Wer teilnimmt, wer für die nächste Runde frei ist und welche Kriterien zählen, ergibt sich aus beiden Dateien zusammen. Ohne sie spricht tandem status nur von der Tandemliste, tandem explain nur vom Programm.',
    },
  }),
  'no-opener': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the page was written, but nothing on this machine opens it',
      fix: () => 'open the file in a browser yourself',
      about:
        'With --open the page is handed to the program that the system has set for HTML files: xdg-open on Linux, open on a Mac, start on Windows. Here there is none, as on a server. The file itself is complete.',
    },
    de: {
      message: () => 'die Seite ist geschrieben, aber nichts auf diesem Rechner öffnet sie',
      fix: () => 'die Datei selbst in einem Browser öffnen',
      about:
        'Mit --open wird die Seite dem Programm übergeben, das im System für HTML-Dateien eingestellt ist: xdg-open unter Linux, open auf dem Mac, start unter Windows. Hier gibt es keines, etwa auf einem Server. Die Datei selbst ist vollständig.',
    },
  }),
  'unknown-format': define<{ asked: string; formats: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ asked }) => `this command has no format “${asked}”`,
      fix: ({ formats }) => `use ${formats.join(' or ')}`,
      about:
        'Each command prints its result as text for people (pretty) and some also as json; check and verify have github, junit and sarif too, for the places where a CI job is read.',
    },
    de: {
      message: ({ asked }) => `das Format „${asked}“ hat dieser Befehl nicht`,
      fix: ({ formats }) => `${formats.join(' oder ')} angeben`,
      about:
        'Jeder Befehl gibt sein Ergebnis als Text für Menschen aus (pretty), manche auch als json; check und verify kennen außerdem github, junit und sarif, für die Stellen, an denen ein CI-Lauf gelesen wird.',
    },
  }),
  'sheet-of-two': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'a page is about one person, but two are named',
      fix: () => 'leave out --with, or leave out --out',
      about:
        'tandem explain --for with --out writes a page that one person may keep. What is said about a pair holds scores, so it stays with HR.',
    },
    de: {
      message: () => 'eine Seite gilt einer Person, genannt sind zwei',
      fix: () => '--with weglassen oder --out weglassen',
      about:
        'tandem explain --for mit --out schreibt eine Seite, die eine Person behalten darf. Was über ein Paar gesagt wird, enthält Punkte und bleibt deshalb bei der Personalentwicklung.',
    },
  }),
  'unknown-topic': define<{ topic: string; suggestion: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ topic }) => `there is no command, finding, rule, reason or status “${topic}”`,
      fix: ({ suggestion }) =>
        suggestion === undefined ? 'see tandem help' : `did you mean tandem help ${suggestion}?`,
      about:
        'tandem help explains a command, a finding by its code, and the rules, criteria, reasons and statuses that outputs show. All findings are listed in docs/reference/findings.md.',
    },
    de: {
      message: ({ topic }) =>
        `„${topic}“ ist weder ein Befehl noch ein Befund, eine Regel, ein Grund oder ein Status`,
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'siehe tandem help --lang de'
          : `vielleicht tandem help ${suggestion} --lang de`,
      about:
        'tandem help erklärt einen Befehl, einen Befund nach seinem Code und die Regeln, Kriterien, Gründe und Status, die Ausgaben zeigen. Alle Befunde stehen in docs/reference/findings.md.',
    },
  }),
  'option-without-effect': define<{
    option: string;
    /** The option without which it does nothing, or the one beside which it does nothing. */
    needs?: string;
    beside?: string;
    /** Or what there is none of: lists of the kind that it is for, tables that are written as text. */
    no?: 'workbook' | 'text' | 'text-written';
  }>({
    severity: 'warning',
    en: {
      message: ({ option, needs, beside, no }) => {
        if (no !== undefined) return `${option} has no effect, since ${noneOf(no).en}`;
        return needs === undefined
          ? `${option} has no effect beside ${String(beside)}`
          : `${option} has no effect without ${needs}`;
      },
      fix: ({ option, needs, no }) => {
        if (no !== undefined) return `leave out ${option}, or check that the right files are named`;
        return needs === undefined
          ? 'leave out one of the two'
          : `add ${needs}, or leave out ${option}`;
      },
      about:
        'The call holds an option that changes nothing, because another one is missing or overrides it, or because no file is of the kind that it is for. Perhaps that other one was forgotten: --keep, for example, keeps the proposals of a previous roster and needs --previous to know them.',
    },
    de: {
      message: ({ option, needs, beside, no }) => {
        if (no !== undefined) return `${option} bewirkt nichts, denn ${noneOf(no).de}`;
        return needs === undefined
          ? `${option} bewirkt neben ${String(beside)} nichts`
          : `${option} bewirkt ohne ${needs} nichts`;
      },
      fix: ({ option, needs, no }) => {
        if (no !== undefined) {
          return `${option} weglassen oder prüfen, ob die richtigen Dateien genannt sind`;
        }
        return needs === undefined
          ? 'eine der beiden Optionen weglassen'
          : `${needs} ergänzen oder ${option} weglassen`;
      },
      about:
        'Der Aufruf enthält eine Option, die nichts ändert, weil eine andere fehlt oder vorgeht, oder weil keine Datei von der Art ist, für die es sie gibt. Vielleicht wurde diese andere vergessen: --keep etwa behält Vorschläge der vorigen Liste und braucht dazu --previous.',
    },
  }),
  'invalid-map': define<{ text: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ text }) => `“${text}” does not say which header is which column`,
      fix: () => 'write --map column=header, for example --map department="Org Unit"',
      about:
        'With --map a header that tandem does not know is read as one of its columns. The canonical name of the column stands left of the equals sign, the header as in the file right of it.',
    },
    de: {
      message: ({ text }) => `„${text}“ sagt nicht, welche Überschrift welche Spalte ist`,
      fix: () => 'so schreiben: --map spalte=überschrift, zum Beispiel --map department="OE"',
      about:
        'Mit --map wird eine Überschrift, die tandem nicht kennt, als eine seiner Spalten gelesen. Links vom Gleichheitszeichen steht der feste Name der Spalte, rechts die Überschrift wie in der Datei.',
    },
  }),
  'empty-value': define<{ what: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ what }) => `${what} is empty`,
      fix: () => 'give a value, or leave it out altogether',
      about:
        'An argument or an option was given an empty text. Most often that is a variable of a script that was never set.',
    },
    de: {
      message: ({ what }) => `${what} ist leer`,
      fix: () => 'einen Wert angeben oder ganz weglassen',
      about:
        'Eine Angabe oder eine Option bekam einen leeren Text. Meist ist das eine Variable eines Skripts, die nie gesetzt wurde.',
    },
  }),
  'keep-weight-with-fair': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'a bonus for keeping a pair cannot be combined with the objective “fair”',
      fix: () => 'use --keep proposed, or --objective total',
      about:
        'The objective “fair” looks at the lowest score first. A bonus would hide which pair that is. --keep proposed keeps pairs where nothing is lost by it.',
    },
    de: {
      message: () => 'ein Bonus für behaltene Paare passt nicht zum Ziel „fair“',
      fix: () => '--keep proposed oder --objective total verwenden',
      about:
        'Beim Ziel „fair“ zählt zuerst die niedrigste Punktzahl. Ein Bonus würde verdecken, welches Paar das ist. --keep proposed behält Paare, wo dadurch nichts verloren geht.',
    },
  }),
  'invalid-keep-weight': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'the bonus for keeping a pair is not a number of points',
      fix: () => 'write a whole number from 0 to 100, such as --keep-weight 5',
      about:
        'A kept pair gets the bonus on top of its score when rosters are compared; 100 points are the most that a pair can have.',
    },
    de: {
      message: () => 'der Bonus für ein behaltenes Paar ist keine Punktzahl',
      fix: () => 'eine ganze Zahl von 0 bis 100 angeben, etwa --keep-weight 5',
      about:
        'Ein behaltenes Paar bekommt den Bonus beim Vergleich der Listen zu seiner Punktzahl hinzu; mehr als 100 Punkte kann ein Paar nicht haben.',
    },
  }),
  'explain-without-files': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'a person can only be explained from the two files',
      fix: () => 'write tandem explain <mentors> <managers> --for <id>',
      about:
        'What is explained is the roster that the two files give under the programme in force; it is worked out again, and nothing is written. Without --for the programme itself is explained.',
    },
    de: {
      message: () => 'eine Person lässt sich nur anhand der beiden Dateien erklären',
      fix: () => 'so aufrufen: tandem explain <mentoren> <fuehrungskraefte> --for <id>',
      about:
        'Erklärt wird die Liste, die sich aus den beiden Dateien und dem geltenden Programm ergibt; sie wird neu berechnet, geschrieben wird nichts. Ohne --for wird das Programm selbst erklärt.',
    },
  }),
  'with-without-for': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => '--with names one person of the pair, but nothing names the other',
      fix: () => 'give the other person with --for',
      about:
        'A pair is explained by two ids: --for <id> --with <id>, in either order. Without --for the programme itself is explained.',
    },
    de: {
      message: () => '--with nennt eine Person des Paars, die andere fehlt',
      fix: () => 'die andere Person mit --for angeben',
      about:
        'Ein Paar wird mit zwei Nummern erklärt: --for <id> --with <id>, gleich in welcher Reihenfolge. Ohne --for wird das Programm selbst erklärt.',
    },
  }),
  'unknown-person': define<{
    id: string;
    /** Who may be meant. */
    suggestions: readonly string[];
    /** Where the text is known from all the same. */
    known: 'earlier-wave' | 'row-left-out' | 'name' | undefined;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ id, known, suggestions }) =>
        known === 'earlier-wave'
          ? `the person with the id ${id} was in an earlier wave and is in neither file now`
          : known === 'row-left-out'
            ? `the row of ${id} has errors and was left out`
            : known === 'name'
              ? `${id} is no id, but part of the ${suggestions.length === 1 ? 'name of one person' : `names of ${suggestions.length} people`}`
              : `nobody has the id ${id}`,
      fix: ({ suggestions }) =>
        suggestions.length === 0
          ? 'give an id as it stands in one of the files'
          : suggestions.length === 1
            ? `did you mean ${suggestions.join('')}?`
            : `give the id of the one who is meant: ${someOf(suggestions)}`,
      about:
        'The id must stand in the mentors file or the managers file, letter by letter; leading zeros belong to it. An e-mail address or a full name that one person alone has will do as well.',
    },
    de: {
      message: ({ id, known, suggestions }) =>
        known === 'earlier-wave'
          ? `die Person mit der Nummer ${id} war in einer früheren Runde dabei und steht jetzt in keiner der Dateien`
          : known === 'row-left-out'
            ? `die Zeile von ${id} hat Fehler und wurde ausgelassen`
            : known === 'name'
              ? `${id} ist keine Nummer, gehört aber ${suggestions.length === 1 ? 'zum Namen einer Person' : `zu den Namen von ${suggestions.length} Personen`}`
              : `niemand hat die Nummer ${id}`,
      fix: ({ suggestions }) =>
        suggestions.length === 0
          ? 'eine Nummer angeben, wie sie in einer der Dateien steht'
          : suggestions.length === 1
            ? `gemeint ist vielleicht ${suggestions.join('')}`
            : `die Nummer der gemeinten Person angeben: ${someOf(suggestions)}`,
      about:
        'Die Nummer muss in einer der beiden Dateien stehen, Zeichen für Zeichen; führende Nullen gehören dazu. Eine E-Mail-Adresse oder ein voller Name, den nur eine Person hat, genügt auch.',
    },
  }),
  'two-of-one-role': define<{ role: 'mentor' | 'manager' }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ role }) => (role === 'mentor' ? 'both are mentors' : 'both are managers'),
      fix: () => 'give one mentor and one manager',
      about: 'A tandem is one mentor with one manager.',
    },
    de: {
      message: ({ role }) =>
        role === 'mentor' ? 'beide sind Mentor/innen' : 'beide sind Führungskräfte',
      fix: () => 'eine Person aus jeder der beiden Dateien angeben',
      about: 'Ein Tandem besteht aus Mentor/in und Führungskraft.',
    },
  }),
  'wrong-call': define<{ english: string; german: string; suggestion: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ english }) => english,
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'tandem help shows what there is'
          : `did you mean ${suggestion}?`,
      about:
        'The command line was not understood: an unknown command or option, an operand too many or one that is missing.',
    },
    de: {
      message: ({ german }) => german,
      fix: ({ suggestion }) =>
        suggestion === undefined
          ? 'tandem help --lang de zeigt, was es gibt'
          : `gemeint war vielleicht ${suggestion}`,
      about:
        'Der Aufruf wurde nicht verstanden: ein unbekannter Befehl, eine unbekannte Option, eine Angabe zu viel oder zu wenig.',
    },
  }),
  'unknown-run-option': unknownName(
    {
      what: 'option',
      about:
        'Options that are given to the library are named as on the command line. A misspelt one would otherwise silently do nothing.',
    },
    {
      what: 'die Option',
      about:
        'Optionen, die der Bibliothek übergeben werden, heißen wie auf der Befehlszeile. Eine falsch geschriebene bliebe sonst ohne Wirkung.',
    },
  ),
  'unknown-source': unknownName(
    {
      what: 'source',
      about:
        'The files that are given to the library go by fixed names. One under a misspelt name would otherwise silently not be read.',
    },
    {
      what: 'die Quelle',
      about:
        'Die Dateien, die der Bibliothek übergeben werden, haben feste Namen. Eine unter einem falsch geschriebenen bliebe sonst ungelesen.',
    },
  ),
  'unusable-source': define({
    severity: 'error',
    stops: true,
    en: {
      message: () => 'this is not a file, a text or a list of rows',
      fix: () => 'give { name, bytes } with a Uint8Array, a string, or an array of plain objects',
      about:
        'A run of the library reads each of its files as a name with bytes, as text, or as rows of plain objects.',
    },
    de: {
      message: () => 'das ist weder eine Datei noch ein Text noch eine Liste von Zeilen',
      fix: () =>
        '{ name, bytes } mit einem Uint8Array, eine Zeichenkette oder ein Array einfacher Objekte angeben',
      about:
        'Ein Lauf der Bibliothek liest jede seiner Dateien als Namen mit Bytes, als Text oder als Zeilen aus einfachen Objekten.',
    },
  }),
};

/** A name in a call of the library that it doesn't know. */
function unknownName(
  en: { readonly what: string; readonly about: string },
  de: { readonly what: string; readonly about: string },
): Definition<{ key: string; suggestion: string | undefined; known: readonly string[] }> {
  return {
    severity: 'error',
    stops: true,
    en: {
      message: ({ key }) => `there is no ${en.what} “${key}”`,
      fix: ({ suggestion, known }) =>
        suggestion === undefined ? `there is ${known.join(', ')}` : `did you mean ${suggestion}?`,
      about: en.about,
    },
    de: {
      message: ({ key }) => `${de.what} „${key}“ gibt es nicht`,
      fix: ({ suggestion, known }) =>
        suggestion === undefined
          ? `es gibt ${known.join(', ')}`
          : `gemeint war vielleicht ${suggestion}`,
      about: de.about,
    },
  };
}

/** Ids in a sentence, the first few where they are many. */
function someOf(ids: readonly string[]): string {
  return ids.length > FEW ? `${ids.slice(0, FEW).join(', ')} …` : ids.join(', ');
}

const FEW = 5;

/** Why an option is for nothing in a call. */
function noneOf(kind: 'workbook' | 'text' | 'text-written'): InBoth<string> {
  switch (kind) {
    case 'workbook':
      return { en: 'no list is a workbook', de: 'keine Liste ist eine Arbeitsmappe' };
    case 'text':
      return { en: 'no list is a text file', de: 'keine Liste ist eine Textdatei' };
    default:
      return {
        en: 'every table is written as a workbook',
        de: 'alle Tabellen werden als Arbeitsmappen geschrieben',
      };
  }
}

/** The option for both sheets, to copy where every shell takes their names alike. */
function sheetOptions(lists: readonly string[]): string {
  const words = lists.flatMap((name) => ['--sheet', name]);
  if (unspellable(words).length === 0) return commandLine(words);
  return words.map((word) => (word === '--sheet' ? word : `“${word}”`)).join(' ');
}
