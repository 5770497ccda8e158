import { define } from '../../definition.ts';

/** Findings about the header row: which column is what. */
export const headers = {
  'missing-column': define<{
    column: string;
    role: 'mentor' | 'manager';
    /** Headers that would be read as this column. */
    names: readonly string[];
    /** The same in German, the usual one first. */
    german: readonly string[];
    /** A header of the file that is probably meant, and the name that it resembles. */
    meant: { readonly header: string; readonly name: string } | undefined;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ column, role }) => `the ${role}s file has no column ${column}`,
      fix: ({ column, names, meant }) =>
        meant === undefined
          ? `add a column with one of the headers ${names.join(', ')}, or name yours: --map ${column}="…"`
          : `did you mean “${meant.name}” by “${meant.header}”? Rename it${orMap(column, meant.header, ', or use')}`,
      about:
        'Without this column nobody can be paired. Mentors need an id, a department, their level in the skill and their level in communication; managers need an id and a department. Headers are read in English and German, whatever their case, blanks and punctuation; docs/reference/columns.md lists them all.',
    },
    de: {
      message: ({ column, role, german }) =>
        `in der ${role === 'mentor' ? 'Datei der Mentor/innen' : 'Datei der Führungskräfte'} fehlt die Spalte „${german[0] ?? column}“`,
      fix: ({ column, german, meant }) =>
        meant === undefined
          ? `eine Spalte mit einer der Überschriften ${german.join(', ')} ergänzen oder die eigene nennen: --map ${column}="…"`
          : `ist mit „${meant.header}“ die Spalte „${meant.name}“ gemeint? Dann umbenennen${orMap(column, meant.header, ' oder so lesen:')}`,
      about:
        'Ohne diese Spalte kann niemand gepaart werden. Für Mentor/innen braucht es Personalnummer, Bereich, Kenntnisse und Kommunikation, für Führungskräfte Personalnummer und Bereich. Überschriften werden auf Deutsch und Englisch gelesen, gleich in welcher Schreibung; docs/reference/columns.md nennt alle.',
    },
  }),
  'duplicate-header': define<{ headers: readonly [string, string] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ headers: [a, b] }) =>
        a === b
          ? `the header “${a}” stands above two columns`
          : `the headers “${a}” and “${b}” are one and the same column`,
      fix: () => 'rename or delete one of the two columns',
      about:
        'Two columns have the same header, but for case, blanks or punctuation, or in two languages, so nobody can say which of the two is to be read. Nothing is guessed.',
    },
    de: {
      message: ({ headers: [a, b] }) =>
        a === b
          ? `die Überschrift „${a}“ steht über zwei Spalten`
          : `die Überschriften „${a}“ und „${b}“ bezeichnen dieselbe Spalte`,
      fix: () => 'eine der beiden Spalten umbenennen oder löschen',
      about:
        'Zwei Spalten haben dieselbe Überschrift, bis auf Groß- und Kleinschreibung, Leerzeichen oder Satzzeichen oder in zwei Sprachen; welche davon gelten soll, ist nicht zu erkennen. Geraten wird nicht.',
    },
  }),
  'headers-mean-the-same': define<{
    headers: readonly [string, string];
    column: string;
    /** All headers with this meaning, where they may be one list. */
    all: readonly string[] | undefined;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ headers: [a, b], column }) => `“${a}” and “${b}” both mean the column ${column}`,
      fix: ({ headers, column, all }) =>
        all
          ? `if all of them count, say it in the programme: columns: { ${column}: ${yamlList(all)} }, or with --map ${column}="…" for each; leave out whatever does not count: ignore: ["…"]`
          : `rename or delete one of them${orMap(column, likelier(headers), ', or choose:')}`,
      about:
        'Two different headers are read as the same column. Choose the one that counts with --map or in the programme file; the other is then ignored. Vetoes and wishes may stand in several columns: those with one header and a number are one list by themselves, others where --map or the programme names each.',
    },
    de: {
      message: ({ headers: [a, b], column }) =>
        `„${a}“ und „${b}“ bedeuten beide die Spalte ${column}`,
      fix: ({ headers, column, all }) =>
        all
          ? `zählen alle, gehört ins Programm: columns: { ${column}: ${yamlList(all)} }, oder --map ${column}="…" für jede; was nicht zählt, weglassen: ignore: ["…"]`
          : `eine davon umbenennen oder löschen${orMap(column, likelier(headers), ' oder auswählen:')}`,
      about:
        'Zwei verschiedene Überschriften werden als dieselbe Spalte gelesen. Mit --map oder in der Programmdatei lässt sich die auswählen, die gilt; die andere wird dann nicht gelesen. Ausschlüsse und Wünsche dürfen in mehreren Spalten stehen: Solche mit einer Überschrift und einer Nummer sind von selbst eine Liste, andere, wenn --map oder das Programm jede nennt.',
    },
  }),
  'header-mapped-twice': define<{ header: string; columns: readonly string[] }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header, columns }) =>
        `the header “${header}” is mapped to ${columns.join(' and to ')}`,
      fix: () => 'map each header to one column only',
      about: 'By --map or in the programme file one header was given two meanings.',
    },
    de: {
      message: ({ header, columns }) =>
        `die Überschrift „${header}“ ist sowohl ${columns.join(' als auch ')} zugeordnet`,
      fix: () => 'jede Überschrift nur einer Spalte zuordnen',
      about: 'Mit --map oder in der Programmdatei hat eine Überschrift zwei Bedeutungen bekommen.',
    },
  }),
  'unknown-map-column': define<{ column: string; meant: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ column }) => `there is no column “${column}” to map a header to`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'use one of the columns in docs/reference/columns.md'
          : `did you mean ${meant}?`,
      about:
        'The left side of --map names a column that tandem knows, such as department; the right side is the header in the file.',
    },
    de: {
      message: ({ column }) =>
        `die Spalte „${column}“, der eine Überschrift zugeordnet wird, gibt es nicht`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'eine Spalte aus docs/reference/columns.md verwenden'
          : `vielleicht ${meant}`,
      about:
        'Links in --map steht eine Spalte, die tandem kennt, etwa department, rechts die Überschrift in der Datei.',
    },
  }),
  'unknown-map-header': define<{ header: string; meant: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `neither file has the header “${header}”, which is mapped to a column`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'copy the header from the file, or delete the mapping'
          : `did you mean “${meant}”?`,
      about:
        'A mapping that matches nothing would leave a column unread without a word; therefore it is an error.',
    },
    de: {
      message: ({ header }) =>
        `die Überschrift „${header}“, die einer Spalte zugeordnet ist, steht in keiner der beiden Dateien`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'die Überschrift aus der Datei übernehmen oder die Zuordnung löschen'
          : `vielleicht „${meant}“`,
      about:
        'Eine Zuordnung, die nichts trifft, ließe eine Spalte stillschweigend ungelesen; deshalb ist sie ein Fehler.',
    },
  }),
  'missing-custom-column': define<{ header: string; meant: string | undefined }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `a custom expression reads the column “${header}”, which this file does not have`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'add the column, or change the expression in the programme file'
          : `did you mean “${meant}”? Add the column, or change the expression`,
      about:
        'Custom rules and criteria of the programme file may read any column of the inputs, but it has to be there.',
    },
    de: {
      message: ({ header }) =>
        `ein eigener Ausdruck liest die Spalte „${header}“, die in dieser Datei fehlt`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'die Spalte ergänzen oder den Ausdruck in der Programmdatei ändern'
          : `vielleicht „${meant}“; die Spalte ergänzen oder den Ausdruck ändern`,
      about:
        'Eigene Regeln und Kriterien der Programmdatei dürfen jede Spalte der Eingaben lesen, sie muss aber vorhanden sein.',
    },
  }),
  'protected-column': define<{ header: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) => `the column “${header}” must not be read into a pairing`,
      fix: () => 'take it out of the mapping or the custom expression',
      about:
        'Age, gender, origin, sexual orientation, belief, health, family and pay must not decide who learns from whom. Such columns may stand in the files; they are listed as not needed and never read, not even when asked for.',
    },
    de: {
      message: ({ header }) => `die Spalte „${header}“ darf nicht in die Paarung eingehen`,
      fix: () => 'sie aus der Zuordnung oder dem eigenen Ausdruck nehmen',
      about:
        'Alter, Geschlecht, Herkunft, sexuelle Orientierung, Weltanschauung, Gesundheit, Familie und Gehalt dürfen nicht entscheiden, wer von wem lernt. Solche Spalten dürfen in den Dateien stehen; sie werden als nicht benötigt genannt und nie gelesen, auch nicht auf Verlangen.',
    },
  }),
  'second-header': define({
    severity: 'note',
    en: {
      message: () => 'this row holds headers or questions, not a person, and was left out',
      fix: () => 'nothing has to be done; delete the row if it is in the way',
      about:
        'Many tools write more than one header row: labels below system keys, the questions of a form, rows with ImportId or “Response”. They stand directly below the header, are recognised and left out.',
    },
    de: {
      message: () =>
        'diese Zeile enthält Überschriften oder Fragen, keine Person, und wurde ausgelassen',
      fix: () => 'es ist nichts zu tun; stört die Zeile, kann sie gelöscht werden',
      about:
        'Viele Programme schreiben mehr als eine Kopfzeile: Bezeichnungen unter Systemschlüsseln, die Fragen eines Formulars, Zeilen mit ImportId oder „Response“. Direkt unter der Überschrift werden sie erkannt und ausgelassen.',
    },
  }),
  'id-is-running-number': define<{ header: string; instead: string }>({
    severity: 'note',
    en: {
      message: ({ header, instead }) =>
        `the column “${header}” only numbers the rows; “${instead}” was read as the id instead`,
      fix: ({ header }) =>
        `nothing has to be done; to choose another column: --map id=${JSON.stringify(header)}`,
      about:
        'Forms number their answers 1, 2, 3 in a column called ID, so that the same numbers stand for different people in the two files. A personnel number or an e-mail address tells people apart.',
    },
    de: {
      message: ({ header, instead }) =>
        `die Spalte „${header}“ zählt nur die Zeilen; stattdessen wurde „${instead}“ als ID gelesen`,
      fix: ({ header }) =>
        `es ist nichts zu tun; eine andere Spalte wählen: --map id=${JSON.stringify(header)}`,
      about:
        'Formulare zählen ihre Antworten in einer Spalte ID: 1, 2, 3. Dieselben Zahlen stehen dann in den beiden Dateien für verschiedene Personen. Eine Personalnummer oder eine E-Mail-Adresse unterscheidet sie.',
    },
  }),
  'unread-vetoes': define<{
    header: string;
    /** The headers that are read as vetoes. */
    known: readonly string[];
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `the column “${header}” names people of the files and sounds like vetoes, but is not read`,
      fix: ({ header, known }) =>
        `if so, say it in the programme: columns: { excludes: ${yamlList([...known, header])} }; if not: ignore: [${JSON.stringify(header)}]; on the command line: --map excludes="…"${known.length > 0 ? ' for each' : ''}`,
      about:
        'A veto in a column that is not read forbids no pair, so what the column means has to be settled first. Say in the programme, or with --map, that it holds vetoes, or list its header under ignore.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ nennt Personen der Dateien und klingt nach Ausschlüssen, wird aber nicht gelesen`,
      fix: ({ header, known }) =>
        `wenn das stimmt, gehört es ins Programm: columns: { excludes: ${yamlList([...known, header])} }; wenn nicht: ignore: [${JSON.stringify(header)}]; auf der Befehlszeile: --map excludes="…"${known.length > 0 ? ' für jede' : ''}`,
      about:
        'Ein Ausschluss in einer Spalte, die nicht gelesen wird, verbietet kein Paar; was die Spalte bedeutet, muss deshalb vorher geklärt werden. Im Programm oder mit --map sagen, dass sie Ausschlüsse enthält, oder ihre Überschrift unter ignore aufführen.',
    },
  }),
  'unread-line-managers': define<{ header: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `the column “${header}” names people of the files and sounds like line managers, but is not read`,
      fix: ({ header }) =>
        `if so, say it in the programme: columns: { reports_to: ${JSON.stringify(header)} }; if not: ignore: [${JSON.stringify(header)}]; on the command line: --map reports_to="…"`,
      about:
        'A line manager in a column that is not read forbids no pair, so somebody could be paired with their own chief; what the column means has to be settled first. Say in the programme, or with --map, that it holds line managers, or list its header under ignore. Where line managers are read already, further columns about them stop nothing.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ nennt Personen der Dateien und klingt nach Vorgesetzten, wird aber nicht gelesen`,
      fix: ({ header }) =>
        `wenn das stimmt, gehört es ins Programm: columns: { reports_to: ${JSON.stringify(header)} }; wenn nicht: ignore: [${JSON.stringify(header)}]; auf der Befehlszeile: --map reports_to="…"`,
      about:
        'Vorgesetzte in einer Spalte, die nicht gelesen wird, verbieten kein Paar; jemand könnte also mit der eigenen Chefin oder dem eigenen Chef gepaart werden. Was die Spalte bedeutet, muss deshalb vorher geklärt werden: im Programm oder mit --map sagen, dass sie Vorgesetzte enthält, oder ihre Überschrift unter ignore aufführen. Werden Vorgesetzte schon gelesen, hält eine weitere Spalte über sie nichts auf.',
    },
  }),
  'people-unread': define<{
    header: string;
    /** The headers that are read as vetoes. */
    known: readonly string[];
  }>({
    severity: 'warning',
    en: {
      message: ({ header }) =>
        `the column “${header}” names people of the other file, but is not read`,
      fix: ({ header, known }) =>
        `if they must not be paired: columns: { excludes: ${yamlList([...known, header])} } in the programme (or reports_to, prefers); if it does not matter: ignore: [${JSON.stringify(header)}]`,
      about:
        'A column in which several mentors name managers, or managers mentors, may say who must not be paired, who reports to whom or who was paired before. Nothing reads it, and its header does not tell. With ignore in the programme it is passed over for good.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ nennt Personen der anderen Datei, wird aber nicht gelesen`,
      fix: ({ header, known }) =>
        `dürfen sie kein Paar bilden, gehört ins Programm: columns: { excludes: ${yamlList([...known, header])} } (oder reports_to, prefers); spielt es keine Rolle: ignore: [${JSON.stringify(header)}]`,
      about:
        'Eine Spalte, in der mehrere Mentor/innen Führungskräfte nennen oder umgekehrt, kann sagen, wer kein Paar bilden darf, wer wem untersteht oder wer schon einmal ein Paar war. Nichts liest sie, und ihre Überschrift verrät es nicht. Mit ignore im Programm wird sie auf Dauer übergangen.',
    },
  }),
  'unread-leavers': define<{ header: string; count: number; says: 'entry' | 'no' }>({
    severity: 'warning',
    en: {
      message: ({ header, count, says }) =>
        `the column “${header}” seems to say who ${says === 'no' ? 'is still there' : 'is leaving or away'}, and ${count} ${count === 1 ? 'person has' : 'people have'} ${says === 'no' ? 'a no' : 'an entry'} in it, but it is not read`,
      fix: ({ header }) =>
        `give those who are leaving the status left in a column “status”, and those who are away inactive, or delete their rows; if the column means something else: ignore: [${JSON.stringify(header)}]`,
      about:
        'Somebody who leaves soon or is away for long would be paired like everybody else. Which date is too early is for you to decide, so dates are never read for this: the column status (left or inactive) screens people out. With ignore in the programme the column is passed over for good.',
    },
    de: {
      message: ({ header, count, says }) =>
        `die Spalte „${header}“ sagt offenbar, wer ${says === 'no' ? 'noch da ist' : 'ausscheidet oder länger fehlt'}, und ${count} ${count === 1 ? 'Person hat' : 'Personen haben'} dort ${says === 'no' ? 'ein Nein' : 'einen Eintrag'}; gelesen wird sie nicht`,
      fix: ({ header }) =>
        `wer ausscheidet, erhält in einer Spalte „Status“ den Wert ausgeschieden, wer länger fehlt, inaktiv, oder die Zeile wird gelöscht; sagt die Spalte etwas anderes: ignore: [${JSON.stringify(header)}]`,
      about:
        'Wer bald ausscheidet oder länger fehlt, würde wie alle anderen eingeteilt. Welches Datum zu früh ist, müssen Menschen entscheiden; ein Datum wird dafür nie ausgewertet: Die Spalte Status (ausgeschieden oder inaktiv) nimmt Personen heraus. Mit ignore im Programm wird die Spalte auf Dauer übergangen.',
    },
  }),
  'remark-unread': define<{ header: string }>({
    severity: 'warning',
    en: {
      message: ({ header }) =>
        `the column “${header}” is not read, and somebody who takes part seems to say there that they do not, or with whom they must not be paired`,
      fix: ({ header }) =>
        `read these cells; whoever takes no part gets no in the column that says who takes part, and whom they must not meet belongs in the column “excludes”; once that is done: ignore: [${JSON.stringify(header)}]`,
      about:
        'Remarks have no effect unless somebody reads them and acts. tandem only looks for a few plain phrases in columns that it does not read (“does not take part”, “please do not pair me with”); other wording goes unnoticed. No message repeats what a cell says.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ wird nicht gelesen, und jemand unter den Teilnehmenden sagt dort offenbar, nicht teilzunehmen oder mit wem es kein Tandem geben darf`,
      fix: ({ header }) =>
        `diese Zellen lesen; wer nicht teilnimmt, erhält ein Nein in der Spalte, die sagt, wer teilnimmt, und wer nicht zusammenkommen darf, gehört in die Spalte „Ausschluss“; danach: ignore: [${JSON.stringify(header)}]`,
      about:
        'Bemerkungen müssen Menschen lesen; was darin steht, geschieht nicht von selbst. In Spalten, die nicht gelesen werden, wird nach wenigen eindeutigen Wendungen gesucht („nimmt nicht teil“, „bitte nicht mit … paaren“), damit niemand gegen das gepaart wird, was er gesagt hat; eine Bemerkung in anderen Worten wird nicht gefunden. Was in der Zelle steht, gibt keine Meldung wieder.',
    },
  }),
  'scale-in-header': define<{ header: string; column: string; min: number; max: number }>({
    severity: 'warning',
    en: {
      message: ({ header, min, max }) =>
        `the header “${header}” says that levels go from ${min} to ${max}, but they are read on the scale from 1 to 5`,
      fix: ({ column, min, max }) =>
        `give the scale in the programme: scale: { ${column}: { min: ${min}, max: ${max} } }, and the minimum of its rule`,
      about:
        'A 4 on a scale to 10 is less than a 4 on a scale to 5. Give the scale of the column in the programme, with best and worst if the lowest number is the best; scale: { min: 1, max: 5 } says that the header is wrong.',
    },
    de: {
      message: ({ header, min, max }) =>
        `laut der Überschrift „${header}“ reichen die Stufen von ${min} bis ${max}, gelesen werden sie auf der Skala von 1 bis 5`,
      fix: ({ column, min, max }) =>
        `die Skala im Programm angeben: scale: { ${column}: { min: ${min}, max: ${max} } }, dazu das Minimum der Regel`,
      about:
        'Eine 4 auf einer Skala bis 10 ist weniger als eine 4 auf einer Skala bis 5. Die Skala der Spalte gehört ins Programm, mit best und worst, wenn die kleinste Zahl die beste ist; scale: { min: 1, max: 5 } sagt, dass die Überschrift nicht stimmt.',
    },
  }),
  'one-is-best': define<{ header: string; column: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `the header “${header}” says that 1 is the best level; unless the programme says so too, the highest is`,
      fix: ({ column }) =>
        `give the scale in the programme: scale: { ${column}: { best: 1, worst: 6 } } with the ends of yours, and the minimum of its rule`,
      about:
        'With school grades and the like the lowest number is the best. Read the other way round, the least skilled would come first without anybody noticing. Say in the programme which end is best; scale: { min: 1, max: 5 } says that the highest is.',
    },
    de: {
      message: ({ header }) =>
        `laut der Überschrift „${header}“ ist 1 die beste Stufe; ohne weitere Angabe ist es die höchste`,
      fix: ({ column }) =>
        `die Skala im Programm angeben: scale: { ${column}: { best: 1, worst: 6 } } mit den eigenen Enden, dazu das Minimum der Regel`,
      about:
        'Bei Schulnoten und dergleichen ist die kleinste Zahl die beste. Umgekehrt gelesen stünden unbemerkt die mit den geringsten Kenntnissen vorn. Im Programm ist zu sagen, welches Ende das beste ist; scale: { min: 1, max: 5 } sagt, dass es das höchste ist.',
    },
  }),
  'one-is-highest': define<{ header: string }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ header }) =>
        `the header “${header}” says that the lowest number is the most senior; a grade is read the other way round`,
      fix: ({ header }) =>
        `turn the numbers round in the programme: values: { level: { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 } } with all of yours, or leave the column out: ignore: [${JSON.stringify(header)}]`,
      about:
        'A higher grade is more senior, and a mentor must have a lower one than the manager. Counted from the top, as in “1 = board”, the rule would forbid just the pairs that it should allow. Say in the programme what each number means.',
    },
    de: {
      message: ({ header }) =>
        `laut der Überschrift „${header}“ ist die kleinste Zahl die oberste Ebene; gelesen wird es umgekehrt`,
      fix: ({ header }) =>
        `die Zahlen im Programm umkehren: values: { level: { 1: 5, 2: 4, 3: 3, 4: 2, 5: 1 } } mit allen eigenen, oder die Spalte weglassen: ignore: [${JSON.stringify(header)}]`,
      about:
        'Eine höhere Zahl steht für eine höhere Ebene, und die der Mentorin oder des Mentors muss kleiner sein als die der Führungskraft. Von oben gezählt, wie bei „1 = Vorstand“, verböte die Regel gerade die Paare, die sie erlauben soll. Im Programm ist zu sagen, was jede Zahl bedeutet.',
    },
  }),
  'swapped-files': define<{
    /** They are two sheets of one workbook. */
    sheets: boolean;
  }>({
    severity: 'error',
    stops: true,
    en: {
      message: ({ sheets }) =>
        `the two ${sheets ? 'sheets' : 'files'} are swapped: the second one holds the mentors`,
      fix: ({ sheets }) =>
        sheets
          ? 'name the sheet of the mentors first and that of the managers second'
          : 'give the mentors file first and the managers file second',
      about:
        'The first file lacks what mentors need (their level in the skill and in communication), and the second one has all of it.',
    },
    de: {
      message: ({ sheets }) =>
        sheets
          ? 'die beiden Blätter sind vertauscht: im zweiten stehen die Mentor/innen'
          : 'die beiden Dateien sind vertauscht: in der zweiten stehen die Mentor/innen',
      fix: ({ sheets }) =>
        sheets
          ? 'zuerst das Blatt der Mentor/innen, dann das der Führungskräfte nennen'
          : 'zuerst die Datei der Mentor/innen, dann die der Führungskräfte angeben',
      about:
        'Der ersten Datei fehlt, was für Mentor/innen gebraucht wird (Kenntnisse und Kommunikation); die zweite hat beides.',
    },
  }),
};

/** One header, or several, as the programme lists them. */
function yamlList(headers: readonly string[]): string {
  const texts = headers.map((header) => JSON.stringify(header)).join(', ');
  return headers.length === 1 ? texts : `[${texts}]`;
}

/** Beside another id, a bare `ID` mostly numbers the rows of a form. */
function likelier([a, b]: readonly [string, string]): string {
  return /^id$/i.test(a) ? b : a;
}

/**
 * An option to copy, if a header can stand in a command line: one that a shell could run is never
 * proposed.
 */
function orMap(column: string, header: string, or: string): string {
  return /^[\p{L}\p{N} ._/-]+$/u.test(header) ? `${or} --map ${column}="${header}"` : '';
}
