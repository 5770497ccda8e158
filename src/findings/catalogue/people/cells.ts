import { define } from '../../definition.ts';

/** Findings about the text of one cell. The text itself is personal data and is not repeated. */
export const cells = {
  'missing-value': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) => `the cell in the column “${header}” is blank, but it is needed`,
      fix: () => 'fill it in, or take the row out',
      about:
        'Ids and departments are needed of everybody, levels in the skill and in communication of mentors. A blank department in particular would count as different from all others and let a forbidden pair through.',
    },
    de: {
      message: ({ header }) => `die Zelle in der Spalte „${header}“ ist leer, wird aber gebraucht`,
      fix: () => 'ausfüllen oder die Zeile herausnehmen',
      about:
        'Personalnummer und Bereich werden von allen gebraucht, Kenntnisse und Kommunikation von Mentor/innen. Vor allem ein leerer Bereich gälte als verschieden von allen anderen und ließe ein verbotenes Paar zu.',
    },
  }),
  'invalid-level': define<{
    header: string;
    why: 'text' | 'outside';
    min: number;
    max: number;
    /** The header speaks of another scale, and the programme gives none. */
    isDoubted?: true;
  }>({
    severity: 'error',
    en: {
      message: ({ header, why, min, max }) =>
        ({
          text: `the cell in the column “${header}” is not a level`,
          outside: `the level in the column “${header}” is outside the scale from ${min} to ${max}`,
        })[why],
      fix: ({ min, max, isDoubted }) =>
        isDoubted
          ? 'first give the scale that the header speaks of in the programme (see there), then correct what is left'
          : `write a number from ${min} to ${max}, such as ${(min + max) / 2}`,
      about:
        'Levels are plain numbers on the scale of the programme (1 to 5 unless it says otherwise), with a point or a comma; more than three decimals are rounded. Words, ranges, signs such as “5+” and numbers such as 1e3 are not guessed at. Where the column is optional, leave an unknown level blank.',
    },
    de: {
      message: ({ header, why, min, max }) =>
        ({
          text: `die Zelle in der Spalte „${header}“ ist keine Stufe`,
          outside: `die Stufe in der Spalte „${header}“ liegt außerhalb der Skala von ${decimal(min)} bis ${decimal(max)}`,
        })[why],
      fix: ({ min, max, isDoubted }) =>
        isDoubted
          ? 'zuerst die Skala, von der die Überschrift spricht, im Programm angeben (siehe dort), dann berichtigen, was bleibt'
          : `eine Zahl von ${decimal(min)} bis ${decimal(max)} eintragen, etwa ${decimal((min + max) / 2)}`,
      about:
        'Stufen sind einfache Zahlen auf der Skala des Programms (1 bis 5, wenn nichts anderes festgelegt ist), mit Komma oder Punkt; mehr als drei Nachkommastellen werden gerundet. Wörter, Spannen, Zusätze wie „5+“ und Zahlen wie 1e3 werden nicht gedeutet. Eine unbekannte Stufe bleibt leer, wenn die Spalte nicht verlangt ist.',
    },
  }),
  'level-rounded': define<{ header: string; count: number }>({
    severity: 'note',
    en: {
      message: ({ header, count }) =>
        count === 1
          ? `one level in the column “${header}” has more than three decimals and was rounded to three`
          : `${count} levels in the column “${header}” have more than three decimals and were rounded to three`,
      fix: () =>
        'nothing has to be done; round the averages in the workbook if you want other values',
      about:
        'Averages that a workbook calculated have many decimals. Three of them count, rounded half up, so that every figure can be checked by hand.',
    },
    de: {
      message: ({ header, count }) =>
        count === 1
          ? `eine Stufe in der Spalte „${header}“ hat mehr als drei Nachkommastellen und wurde auf drei gerundet`
          : `${count} Stufen in der Spalte „${header}“ haben mehr als drei Nachkommastellen und wurden auf drei gerundet`,
      fix: () =>
        'es ist nichts zu tun; für andere Werte die Mittelwerte in der Arbeitsmappe runden',
      about:
        'Mittelwerte aus einer Arbeitsmappe haben viele Nachkommastellen. Drei davon zählen, kaufmännisch gerundet, damit jede Zahl von Hand nachzurechnen ist.',
    },
  }),
  'words-for-values': define<{
    header: string;
    column: string;
    kind: 'level' | 'grade' | 'status';
    count: number;
    /** The words that at least two people share, with how many do. */
    words: readonly { readonly text: string; readonly count: number }[];
    /** How many other words one person alone has. */
    alone: number;
  }>({
    severity: 'error',
    en: {
      message: ({ header, kind, count, words }) =>
        `${count} cells in the column “${header}” are words, not ${{ level: 'levels', grade: 'whole numbers', status: 'active or left' }[kind]}${listed(words, '“', '”')}`,
      fix: ({ column, kind, words, alone }) =>
        words.length === 0
          ? `each of these words stands with one person alone, so tandem init --from does not list it: correct the cells, or say in the programme what their words mean, values: { ${column}: { "…": ${EXAMPLE[kind]} } }`
          : `say in the programme what each word means, values: { ${column}: { … } }; tandem init --from <mentors> <managers> writes the table${alone === 0 ? '' : `, but for ${alone === 1 ? 'a word' : `${alone} words`} that only one person has: add ${alone === 1 ? 'it' : 'those'} yourself, or correct the ${alone === 1 ? 'cell' : 'cells'}`}`,
      about:
        'Words such as “sehr gut”, “Strongly agree” or “Elternzeit” are not guessed at: the table values in the programme says what each of them means. tandem init --from writes a programme for these files that lists the words several people share, for you to confirm. Words that only one person uses may be personal and are not shown.',
    },
    de: {
      message: ({ header, kind, count, words }) =>
        `${count} Zellen in der Spalte „${header}“ sind Wörter statt ${{ level: 'Stufen', grade: 'ganzer Zahlen', status: 'aktiv oder ausgeschieden' }[kind]}${listed(words, '„', '“')}`,
      fix: ({ column, kind, words, alone }) =>
        words.length === 0
          ? `jedes dieser Wörter hat nur eine Person, tandem init --from nennt sie deshalb nicht: die Zellen berichtigen oder im Programm sagen, was ihre Wörter bedeuten, values: { ${column}: { "…": ${EXAMPLE[kind]} } }`
          : `im Programm sagen, was jedes Wort bedeutet, values: { ${column}: { … } }; tandem init --from <Mentoren> <Führungskräfte> schreibt die Tabelle${alone === 0 ? '' : `, außer für ${alone === 1 ? 'ein Wort, das' : `${alone} Wörter, die`} nur eine Person hat: ${alone === 1 ? 'es' : 'sie'} selbst ergänzen oder die ${alone === 1 ? 'Zelle' : 'Zellen'} berichtigen`}`,
      about:
        'Wörter wie „sehr gut“, „stimme zu“ oder „Elternzeit“ werden nicht gedeutet: Die Tabelle values im Programm sagt, was jedes bedeutet. tandem init --from schreibt ein Programm für genau diese Dateien mit den Wörtern, die mehrere Personen haben, zur Bestätigung. Wörter, die nur eine Person hat, können persönlich sein und werden nicht genannt.',
    },
  }),
  'level-looks-like-date': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the cell in the column “${header}” is a date; a spreadsheet probably made it from a level such as 1.4`,
      fix: () =>
        'format the column as text or number and write the level again with the decimal mark of your country',
      about:
        'A German Excel takes 1.4 for the first of April and shows 01. Apr; an English one does so with 1/4. What was typed is lost once the file is saved.',
    },
    de: {
      message: ({ header }) =>
        `in der Spalte „${header}“ steht ein Datum; vermutlich hat Excel es aus einer Stufe wie 1.4 gemacht`,
      fix: () => 'die Spalte als Zahl formatieren und die Stufe neu mit Komma eintragen',
      about:
        'Ein deutsches Excel hält 1.4 für den ersten April und zeigt 01. Apr. Was eingetippt wurde, ist nach dem Speichern verloren.',
    },
  }),
  'spreadsheet-error': define<{ header: string; error: string }>({
    severity: 'error',
    en: {
      message: ({ header, error }) =>
        `the cell in the column “${header}” holds ${error}, the error value of a formula`,
      fix: () => 'correct the formula in the spreadsheet, or write the value itself',
      about:
        'Formulas that look something up in another sheet leave #N/A and the like where they find nothing. The export holds that text instead of a value.',
    },
    de: {
      message: ({ header, error }) =>
        `in der Spalte „${header}“ steht ${error}, der Fehlerwert einer Formel`,
      fix: () => 'die Formel in der Tabelle berichtigen oder den Wert selbst eintragen',
      about:
        'Formeln wie SVERWEIS hinterlassen #NV und dergleichen, wo sie nichts finden. Die Ausgabe enthält dann diesen Text statt eines Werts.',
    },
  }),
  'invalid-yes-no': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the cell in the column “${header}” is neither a plain yes nor a plain no`,
      fix: () =>
        'write yes or no (also x, true, 1, ja; a blank is no) and remarks into a column of their own; or say what the words mean in the programme: values',
      about:
        'Consent is not guessed. Read as yes: yes, y, true, 1, x, ja, j, wahr, a tick; as no: no, n, false, 0, nein, falsch, a blank. Behind a yes may stand what says the same again or when somebody has time (“ja, sehr gern”, “yes, Tuesdays only”); what takes it back or puts it off (“ja, Warteliste”, “yes, pending”) is an error, and any other remark a warning. docs/reference/columns.md has the whole list.',
    },
    de: {
      message: ({ header }) =>
        `die Zelle in der Spalte „${header}“ ist weder ein klares Ja noch ein klares Nein`,
      fix: () =>
        'ja oder nein eintragen (auch x, wahr, 1; leer heißt nein), Bemerkungen in eine eigene Spalte; oder im Programm sagen, was die Wörter bedeuten: values',
      about:
        'Eine Zustimmung wird nicht geraten. Als Ja gelten ja, j, wahr, x, 1, yes, y, true und ein Häkchen, als Nein nein, n, falsch, 0, no, false und eine leere Zelle. Hinter einem Ja darf stehen, was dasselbe noch einmal sagt oder wann jemand Zeit hat („ja, sehr gern“, „ja, nur dienstags“); was es zurücknimmt oder verschiebt („ja, Warteliste“, „ja, wird geklärt“), ist ein Fehler, jede andere Bemerkung eine Warnung. docs/reference/columns.md hat die ganze Liste.',
    },
  }),
  'yes-with-remark': define<{ header: string; count: number }>({
    severity: 'warning',
    en: {
      message: ({ header, count }) =>
        count === 1
          ? `a cell in the column “${header}” says yes and something else, and was read as yes`
          : `${count} cells in the column “${header}” say yes and something else, and were read as yes`,
      fix: () =>
        'read what stands there; whoever does not agree (any more) gets a no, and remarks a column of their own',
      about:
        'What stands behind a yes is understood where it says the same again, says when somebody has time, or takes the yes back (“yes, pending”), which is an error. Everything else is for a person to read.',
    },
    de: {
      message: ({ header, count }) =>
        count === 1
          ? `eine Zelle in der Spalte „${header}“ sagt Ja und noch etwas und wurde als Ja gelesen`
          : `${count} Zellen in der Spalte „${header}“ sagen Ja und noch etwas und wurden als Ja gelesen`,
      fix: () =>
        'lesen, was dort steht; wer nicht (mehr) zustimmt, bekommt ein Nein, Bemerkungen kommen in eine eigene Spalte',
      about:
        'Was hinter einem Ja steht, wird verstanden, wenn es dasselbe noch einmal sagt, sagt, wann jemand Zeit hat, oder das Ja zurücknimmt („ja, Warteliste“), was ein Fehler ist. Alles andere muss ein Mensch lesen.',
    },
  }),
  'invalid-whole-number': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) => `the cell in the column “${header}” is not a whole number`,
      fix: () =>
        'write the grade as a number, higher for more senior; leave it blank where it is unknown',
      about:
        'The grade tells who is more senior: a whole number, higher for more senior. Pay groups such as E13 are not grades. If the column means something else, rename its header so that it is not read.',
    },
    de: {
      message: ({ header }) => `die Zelle in der Spalte „${header}“ ist keine ganze Zahl`,
      fix: () =>
        'die Ebene als Zahl eintragen, höher für höhergestellt; leer lassen, wenn sie unbekannt ist',
      about:
        'Die Hierarchieebene sagt, wer höhergestellt ist: eine ganze Zahl, höher für höhergestellt. Entgeltgruppen wie E13 sind keine Ebenen. Bedeutet die Spalte etwas anderes, sollte ihre Überschrift geändert werden, damit sie nicht gelesen wird.',
    },
  }),
  'invalid-status': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) => `the cell in the column “${header}” is neither active nor left`,
      fix: () => 'write active, left or inactive; a blank is active',
      about:
        'Somebody who has left or is away must not get a tandem. What states in between mean (on leave, on probation) is for you to decide.',
    },
    de: {
      message: ({ header }) =>
        `die Zelle in der Spalte „${header}“ ist weder aktiv noch ausgeschieden`,
      fix: () => 'aktiv, ausgeschieden oder inaktiv eintragen; leer heißt aktiv',
      about:
        'Wer ausgeschieden oder abwesend ist, darf kein Tandem bekommen. Zustände dazwischen (beurlaubt, in Probezeit) sind vorab zu entscheiden.',
    },
  }),
  'id-in-scientific-notation': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the id in the column “${header}” was turned into a number such as 1.23E+05; its digits are lost`,
      fix: () => 'export again with the column formatted as text',
      about:
        'Spreadsheets show long numbers in scientific notation and save what they show, so that different ids become the same. The digits cannot be brought back from this file.',
    },
    de: {
      message: ({ header }) =>
        `die Nummer in der Spalte „${header}“ wurde zu einer Zahl wie 1,23E+05; ihre Ziffern sind verloren`,
      fix: () => 'mit als Text formatierter Spalte neu exportieren',
      about:
        'Tabellenprogramme zeigen lange Zahlen in wissenschaftlicher Schreibweise und speichern, was sie zeigen, sodass verschiedene Nummern gleich werden. Aus dieser Datei sind die Ziffern nicht zurückzugewinnen.',
    },
  }),
  'id-looks-like-date': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the id in the column “${header}” is a date; a spreadsheet probably made it from an id such as MAR-01`,
      fix: () => 'export again with the column formatted as text',
      about:
        'Spreadsheets take texts such as MAR-01 or 3-1 for dates and save the date instead. What the id was cannot be told from this file.',
    },
    de: {
      message: ({ header }) =>
        `die Nummer in der Spalte „${header}“ ist ein Datum; vermutlich hat Excel es aus einem Kürzel wie MRZ1 gemacht`,
      fix: () => 'mit als Text formatierter Spalte neu exportieren',
      about:
        'Tabellenprogramme halten Texte wie MRZ1 oder 3-1 für ein Datum und speichern dieses. Wie die Nummer hieß, ist aus dieser Datei nicht zu erkennen.',
    },
  }),
  'unusable-id': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the id in the column “${header}” has a character that files cannot hold, such as U+FFFE`,
      fix: () => 'export again, or give this person another id',
      about:
        'U+FFFE, U+FFFF and halves of surrogate pairs are no characters. They come from damaged exports, and a workbook would replace them, so that the roster would name somebody else.',
    },
    de: {
      message: ({ header }) =>
        `die Nummer in der Spalte „${header}“ hat ein Zeichen, das Dateien nicht fassen, etwa U+FFFE`,
      fix: () => 'neu exportieren oder dieser Person eine andere Nummer geben',
      about:
        'U+FFFE, U+FFFF und halbe Ersatzpaare sind keine Zeichen. Sie stammen aus beschädigten Exporten, und eine Arbeitsmappe würde sie ersetzen, sodass die Tandemliste jemand anderen nennt.',
    },
  }),
  'joined-list': define<{ header: string; count: number; joint: string }>({
    severity: 'warning',
    en: {
      message: ({ header, count, joint }) =>
        `${count === 1 ? 'a list' : `${count} lists`} in the column “${header}” ${count === 1 ? 'has' : 'have'} nothing in common with the other file, but would if “${joint}” separated ${count === 1 ? 'its' : 'their'} items`,
      fix: () => 'separate the items by a comma, a semicolon or |',
      about:
        'Lists are split at commas, semicolons and |, not at a slash or a plus, which stand within names such as UI/UX. Here splitting there would find the same items in the other file.',
    },
    de: {
      message: ({ header, count, joint }) =>
        `${count === 1 ? 'eine Liste' : `${count} Listen`} in der Spalte „${header}“ ${count === 1 ? 'hat' : 'haben'} mit der anderen Datei nichts gemeinsam, wohl aber, wenn „${joint}“ die Einträge trennt`,
      fix: () => 'die Einträge mit Komma, Semikolon oder | trennen',
      about:
        'Listen werden an Komma, Semikolon und | getrennt, nicht an Schrägstrich oder Plus, die in Namen wie UI/UX vorkommen. Hier fänden sich dann dieselben Einträge in der anderen Datei.',
    },
  }),
  'ids-are-numbers': define<{ header: string }>({
    severity: 'warning',
    en: {
      message: ({ header }) =>
        `all ids in the column “${header}” end in .0; they were read without it`,
      fix: () => 'export with the column formatted as text, so that no leading zeros are lost',
      about:
        'The column was exported as decimal numbers: 42 became 42.0. If the ids had leading zeros, these are lost.',
    },
    de: {
      message: ({ header }) =>
        `alle Nummern in der Spalte „${header}“ enden auf ,0; sie wurden ohne dies gelesen`,
      fix: () => 'mit als Text formatierter Spalte exportieren, damit keine Nullen verloren gehen',
      about:
        'Die Spalte wurde als Dezimalzahl exportiert: aus 42 wurde 42,0. Hatten die Nummern führende Nullen, sind diese verloren.',
    },
  }),
};

/** A value that a word may stand for. */
const EXAMPLE = { level: 3, grade: 3, status: 'inactive' } as const;

/** Words in quotation marks with their counts, the first few of them. */
function listed(
  words: readonly { readonly text: string; readonly count: number }[],
  open: string,
  close: string,
): string {
  if (words.length === 0) return '';
  const shown = words.slice(0, 8).map(({ text, count }) => `${open}${text}${close} (${count})`);
  return `: ${shown.join(', ')}${words.length > 8 ? ', …' : ''}`;
}

/** A number with a decimal comma. */
function decimal(value: number): string {
  return String(value).replace('.', ',');
}
