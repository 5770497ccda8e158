import { define } from '../../definition.ts';

/** Of ids that look alike, numbers can differ in leading zeros alone. */
function areNumbers(...ids: readonly string[]): boolean {
  return ids.every((id) => /^\d+$/.test(id));
}

/** So many pairs of ids are named in a sentence; the rows of all stand beside it. */
const NAMED = 3;

function firstOf(pairs: readonly (readonly [string, string])[], and: string, more: string): string {
  const named = pairs.slice(0, NAMED).map(([mentor, manager]) => `${mentor} = ${manager}`);
  const others = pairs.length - named.length;
  return `${named.join(', ')}${others > 0 ? ` ${and} ${others} ${more}` : ''}`;
}

/** Findings about whole rows and about people among each other. */
export const persons = {
  'not-a-person': define({
    severity: 'error',
    en: {
      message: () =>
        'this row looks like a total, a remark, an example or an unfilled post, not like a person',
      fix: () => 'delete the row from the file',
      about:
        'Exports often end with a total, a date or the filter in force. Such a row has a word like “Total” or “Example” instead of an id, or no id or no department and begins with such a word; or its name says that the post is not filled (“N.N.”, “vacant”).',
    },
    de: {
      message: () =>
        'diese Zeile sieht nach einer Summe, einer Bemerkung, einem Beispiel oder einer unbesetzten Stelle aus, nicht nach einer Person',
      fix: () => 'die Zeile aus der Datei löschen',
      about:
        'Auswertungen enden oft mit einer Summe, einem Datum oder dem eingestellten Filter. Statt der Nummer steht dort ein Wort wie „Summe“ oder „Beispiel“, oder Nummer oder Bereich fehlen und die Zeile beginnt mit so einem Wort; oder der Name sagt, dass die Stelle nicht besetzt ist („N.N.“, „vakant“).',
    },
  }),
  'duplicate-id': define<{ id: string }>({
    severity: 'error',
    en: {
      message: ({ id }) => `two people have the id ${id}`,
      fix: () =>
        'give each person an id of their own, or delete the row that is there twice; if the column only numbers the rows, choose another: --map id="…"',
      about:
        'Ids tell people apart, within each file and across both. Nobody can be mentor and manager at once: such a person has to be taken out of one of the files.',
    },
    de: {
      message: ({ id }) => `die Nummer ${id} ist zweimal vergeben`,
      fix: () =>
        'jeder Person eine eigene Nummer geben oder die doppelte Zeile löschen; zählt die Spalte nur die Zeilen, eine andere wählen: --map id="…"',
      about:
        'An der Nummer werden Personen unterschieden, in jeder Datei und über beide hinweg. Niemand kann zugleich als Mentor/in und als Führungskraft teilnehmen; eine solche Person ist aus einer der Dateien herauszunehmen.',
    },
  }),
  'look-alike-id': define<{
    ids: readonly [string, string];
    codePoints: readonly [string, string];
  }>({
    severity: 'warning',
    en: {
      message: ({ ids: [a, b], codePoints: [x, y] }) =>
        areNumbers(a, b)
          ? `the ids ${a} and ${b} are the same number with and without leading zeros`
          : `the ids ${a} and ${b} look alike but differ: ${x} against ${y}`,
      fix: () => 'check whether this is one person; if so, write the id the same way everywhere',
      about:
        'Ids compare exactly, so these are two people. They differ only in case, in width, in leading zeros or in a letter of another alphabet, which is usually a slip.',
    },
    de: {
      message: ({ ids: [a, b], codePoints: [x, y] }) =>
        areNumbers(a, b)
          ? `die Nummern ${a} und ${b} unterscheiden sich nur in führenden Nullen`
          : `die Nummern ${a} und ${b} sehen gleich aus, sind aber verschieden: ${x} gegen ${y}`,
      fix: () => 'prüfen, ob dies eine Person ist; wenn ja, überall gleich schreiben',
      about:
        'Nummern werden genau verglichen, dies sind also zwei Personen. Sie unterscheiden sich nur in Groß- und Kleinschreibung, Zeichenbreite, führenden Nullen oder einem Buchstaben eines anderen Alphabets; das ist meist ein Versehen.',
    },
  }),
  'id-lengths-differ': define<{ header: string; short: number; length: number }>({
    severity: 'warning',
    en: {
      message: ({ header, short, length }) =>
        `${short} of the ids in the column “${header}” are shorter than ${length} digits, while others begin with a zero`,
      fix: () => 'check whether a spreadsheet has dropped their leading zeros; export them as text',
      about:
        'Spreadsheets drop the leading zeros of numbers: 0042 becomes 42. Where some ids of a file have kept theirs and others are shorter, these have probably lost them, and references to them no longer match.',
    },
    de: {
      message: ({ header, short, length }) =>
        `${short} der Nummern in der Spalte „${header}“ haben weniger als ${length} Stellen, während andere mit einer Null beginnen`,
      fix: () => 'prüfen, ob Excel führende Nullen entfernt hat; als Text exportieren',
      about:
        'Tabellenprogramme entfernen führende Nullen: aus 0042 wird 42. Haben manche Nummern einer Datei ihre Nullen noch und sind andere kürzer, so haben diese sie vermutlich verloren, und Verweise auf sie greifen nicht mehr.',
    },
  }),
  'shared-email': define<{ ids: readonly [string, string] }>({
    severity: 'warning',
    en: {
      message: ({ ids: [a, b] }) => `the ids ${a} and ${b} have the same e-mail address`,
      fix: () => 'check whether this is one person; if so, delete one of the rows',
      about:
        'One person under two ids could get two tandems, or be paired with themselves. Shared mailboxes are a harmless reason.',
    },
    de: {
      message: ({ ids: [a, b] }) => `die Nummern ${a} und ${b} haben dieselbe E-Mail-Adresse`,
      fix: () => 'prüfen, ob dies eine Person ist; wenn ja, eine der Zeilen löschen',
      about:
        'Eine Person mit zwei Nummern könnte zwei Tandems bekommen oder mit sich selbst gepaart werden. Ein Sammelpostfach ist ein harmloser Grund.',
    },
  }),
  'same-name': define<{ pairs: readonly (readonly [mentor: string, manager: string])[] }>({
    severity: 'warning',
    en: {
      message: ({ pairs }) =>
        `${pairs.length === 1 ? 'one full name stands' : `${pairs.length} full names stand`} in both files under two ids: ${firstOf(pairs, 'and', 'more')}`,
      fix: () =>
        'check whether this is one person; if so, delete one of the rows; if not, an e-mail address for both tells them apart',
      about:
        'One person under two ids could be paired with themselves, or take part on both sides. A full name that stands once in each file is compared, without titles and remarks, unless both have an e-mail address: then the addresses say whether they are one; if these differ only behind the @, nobody can tell.',
    },
    de: {
      message: ({ pairs }) =>
        `${pairs.length === 1 ? 'ein voller Name steht' : `${pairs.length} volle Namen stehen`} in beiden Dateien unter zwei Nummern: ${firstOf(pairs, 'und', 'weitere')}`,
      fix: () =>
        'prüfen, ob dies eine Person ist; wenn ja, eine der Zeilen löschen; wenn nicht, unterscheidet eine E-Mail-Adresse bei beiden sie',
      about:
        'Eine Person mit zwei Nummern könnte mit sich selbst gepaart werden oder auf beiden Seiten teilnehmen. Verglichen wird ein voller Name, der in jeder Datei einmal steht, ohne Titel und Zusätze, außer beide haben eine E-Mail-Adresse: dann sagen die Adressen, ob es eine Person ist; unterscheiden sie sich nur hinter dem @, bleibt es offen.',
    },
  }),
  'same-name-two-answers': define<{ yes: string; no: string }>({
    severity: 'warning',
    en: {
      message: ({ yes, no }) =>
        `${yes} and ${no} have the same full name, but ${yes} says yes to taking part and ${no} says no`,
      fix: () =>
        'check whether this is one person; if so, keep the row with the answer that holds and delete the other; if not, e-mail addresses for both tell them apart',
      about:
        'Whoever answers twice stands in a list twice, and the yes would count although it may have been taken back. Nobody is doubted whose e-mail addresses say that they are two people, or who gave the same answer.',
    },
    de: {
      message: ({ yes, no }) =>
        `${yes} und ${no} haben denselben vollen Namen, doch ${yes} sagt Ja zur Teilnahme und ${no} sagt Nein`,
      fix: () =>
        'prüfen, ob dies eine Person ist; wenn ja, die Zeile mit der gültigen Antwort behalten und die andere löschen; wenn nicht, unterscheiden E-Mail-Adressen bei beiden sie',
      about:
        'Wer zweimal antwortet, steht zweimal in der Liste, und das Ja würde zählen, obwohl es vielleicht zurückgenommen wurde. Nicht gefragt wird, wo die E-Mail-Adressen zeigen, dass es zwei Personen sind, oder wo beide dasselbe geantwortet haben.',
    },
  }),
  'reporting-cycle': define<{ ids: readonly string[] }>({
    severity: 'error',
    en: {
      message: ({ ids: [first = '', ...others] }) =>
        others.length === 0
          ? `${first} reports to themselves`
          : `the reporting line goes round in a circle: ${[first, ...others, first].join(' → ')}`,
      fix: () => 'correct one of these reporting lines; leave the cell blank for the top',
      about:
        "Following the column reports_to upwards comes back to where it began. Who stands above whom can't be told then, so the reporting-line rule could let a forbidden pair through.",
    },
    de: {
      message: ({ ids: [first = '', ...others] }) =>
        others.length === 0
          ? `${first} berichtet an sich selbst`
          : `die Berichtslinie läuft im Kreis: ${[first, ...others, first].join(' → ')}`,
      fix: () => 'eine dieser Berichtslinien berichtigen; an der Spitze bleibt die Zelle leer',
      about:
        'Wer von Vorgesetzten zu Vorgesetzten nach oben folgt, kommt wieder am Anfang an. Wer über wem steht, ist dann nicht zu sagen, und die Regel „keine Berichtslinie“ könnte ein verbotenes Paar zulassen.',
    },
  }),
  'unknown-line-managers': define<{ header: string }>({
    severity: 'warning',
    en: {
      message: ({ header }) => `nobody named in the column “${header}” is in either file`,
      fix: () =>
        'write ids, addresses or full names as they stand in the two files; if the line managers really take no part, list the header under ignore in the programme',
      about:
        'The rule about reporting lines finds line managers by their id, their e-mail address or their full name. Where none of them is found, it allows every pair. That some line managers are in neither file is normal and needs no change.',
    },
    de: {
      message: ({ header }) =>
        `wer in der Spalte „${header}“ genannt ist, steht in keiner der beiden Dateien`,
      fix: () =>
        'Nummern, Adressen oder volle Namen so eintragen, wie sie in den Dateien stehen; nehmen die Vorgesetzten wirklich nicht teil, die Überschrift im Programm unter ignore aufführen',
      about:
        'Die Regel zur Berichtslinie findet Vorgesetzte an Nummer, E-Mail-Adresse oder vollem Namen. Wird niemand gefunden, erlaubt sie jedes Paar. Dass einzelne Vorgesetzte in keiner der Dateien stehen, ist normal.',
    },
  }),
  'unknown-id': define<{ header: string }>({
    severity: 'warning',
    en: {
      message: ({ header }) => `the column “${header}” names somebody who is in neither file`,
      fix: () => 'write the id of somebody in one of the two files, or delete the entry',
      about:
        'A veto or a wish that matches nobody has no effect. People are found by their id, their e-mail address, or a full name that one person alone has. Whoever takes no part can be deleted from the list.',
    },
    de: {
      message: ({ header }) =>
        `die Spalte „${header}“ nennt eine Person, die in keiner der beiden Dateien steht`,
      fix: () =>
        'die Nummer einer Person aus einer der beiden Dateien eintragen oder den Eintrag löschen',
      about:
        'Ein Ausschluss oder Wunsch, der zu niemandem passt, bleibt ohne Wirkung. Personen werden an Nummer, E-Mail-Adresse oder vollem Namen erkannt, wenn nur eine Person so heißt. Wer nicht teilnimmt, kann aus der Liste gelöscht werden.',
    },
  }),
  'uncertain-id': define<{ header: string; meant: string | undefined }>({
    severity: 'error',
    en: {
      message: ({ header, meant }) =>
        meant === undefined
          ? `the cell in the column “${header}” may mean several people of the files`
          : `the cell in the column “${header}” matches nobody exactly; the closest is ${meant}`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'write the id of the person who is meant'
          : `if ${meant} is meant, write this id; if not, write the id of the right person or delete the entry`,
      about:
        'A veto or a reporting line that nearly matches somebody would let a forbidden pair through, so it has to be settled first. An entry is near somebody if it differs from an id only by blanks, case, brackets, leading zeros or look-alike letters, or from a name by at most two letters or in letters that were lost, if it is another form of a name (one part of a double name, one of several first names, the name somebody was born with, a short first name, an address of another domain or with an initial), if it is one part of a name, alone or joined to others (“Kurz & Lang”, “Team Kurz”), if it is the number of an id with letters (42 for P-42, in vetoes), or if an id or a whole name stands among other words, as in “0042 und 0071”; commas and semicolons separate entries.',
    },
    de: {
      message: ({ header, meant }) =>
        meant === undefined
          ? `der Eintrag in der Spalte „${header}“ kann mehrere Personen der Dateien meinen`
          : `der Eintrag in der Spalte „${header}“ passt zu niemandem genau; am nächsten kommt ${meant}`,
      fix: ({ meant }) =>
        meant === undefined
          ? 'die Nummer der gemeinten Person eintragen'
          : `ist ${meant} gemeint, diese Nummer eintragen; sonst die Nummer der richtigen Person eintragen oder den Eintrag löschen`,
      about:
        'Ein Ausschluss oder eine Berichtslinie, die zu jemandem nur fast passt, ließe ein verbotenes Paar zu und muss deshalb vorher geklärt werden. Fast heißt: von einer Nummer nur durch Leerzeichen, Groß- und Kleinschreibung, Klammern, führende Nullen oder ähnliche Buchstaben verschieden, von einem Namen durch höchstens zwei oder durch verlorene Buchstaben, eine andere Form eines Namens (ein Teil eines Doppelnamens, einer von mehreren Vornamen, der Geburtsname, ein kurzer Vorname, eine Adresse mit anderer Domain oder mit Initiale), ein Teil eines Namens, allein oder mit anderen verbunden („Kurz & Lang“, „Team Kurz“), die Zahl einer Nummer mit Buchstaben (42 für P-42, in Ausschlüssen), oder eine Nummer oder ein ganzer Name zwischen anderen Wörtern wie in „0042 und 0071“; Komma und Semikolon trennen Einträge.',
    },
  }),
  'veto-of-many': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the cell in the column “${header}” names nobody, but describes people (a department, a role, a group, everybody) or says where to look`,
      fix: () =>
        'write the ids of the people who are meant; to keep departments apart, write a rule of your own; somebody who wants to meet nobody should not take part',
      about:
        'A veto names single people. Passed over, one that means a department, everybody, a group (“men”), a role such as “my line manager”, or what stands elsewhere (“see e-mail”) would protect nobody, so it has to be settled first. Words for nobody (“none so far”, “anyone is fine”) are no veto. Two departments are kept apart for everybody by a rule under custom in the programme, such as !(mentor.department == "IT" && manager.department == "HR").',
    },
    de: {
      message: ({ header }) =>
        `der Eintrag in der Spalte „${header}“ nennt niemanden, sondern umschreibt Personen (Bereich, Rolle, Gruppe, alle) oder verweist auf anderes`,
      fix: () =>
        'die Nummern der gemeinten Personen eintragen; ganze Bereiche trennt eine eigene Regel, und wer niemanden treffen möchte, nimmt nicht teil',
      about:
        'Ein Ausschluss nennt einzelne Personen. Überginge man einen, der einen Bereich, alle, eine Gruppe („Männer“), eine Rolle wie „meine Chefin“ oder etwas anderswo Stehendes („siehe E-Mail“) meint, schützte er niemanden; deshalb muss er vorher geklärt werden. Wörter für niemanden („bisher keine“, „alle ok“) sind kein Ausschluss. Zwei Bereiche trennt für alle eine Regel unter custom im Programm, etwa !(mentor.department == "IT" && manager.department == "Personal").',
    },
  }),
  'veto-of-nobody': define<{ header: string }>({
    severity: 'error',
    en: {
      message: ({ header }) =>
        `the cell in the column “${header}” says that there is a veto, but not whom it means`,
      fix: () => 'write the ids of the people who are meant, or clear the cell',
      about:
        'A cross or a yes in a column of vetoes names nobody and would protect nobody, although somebody is hardly meant to meet just anyone. A no, or words for nobody, are no veto.',
    },
    de: {
      message: ({ header }) =>
        `der Eintrag in der Spalte „${header}“ sagt, dass es einen Ausschluss gibt, aber nicht, wen er meint`,
      fix: () => 'die Nummern der gemeinten Personen eintragen oder die Zelle leeren',
      about:
        'Ein Kreuz oder ein Ja in einer Spalte für Ausschlüsse nennt niemanden und schützte niemanden, obwohl jemand offenbar nicht jede Person treffen soll. Ein Nein und Wörter für niemanden sind kein Ausschluss.',
    },
  }),
  'uncertain-wish': define<{ header: string; meant: string | undefined }>({
    severity: 'warning',
    en: {
      message: ({ header, meant }) =>
        meant === undefined
          ? `the cell in the column “${header}” may mean several people of the files`
          : `the cell in the column “${header}” matches nobody exactly; the closest is ${meant}`,
      fix: () => 'write the id of the person who is meant',
      about:
        'A wish that matches nobody has no effect. People are found by their id, their e-mail address, or a full name that one person alone has.',
    },
    de: {
      message: ({ header, meant }) =>
        meant === undefined
          ? `der Eintrag in der Spalte „${header}“ kann mehrere Personen der Dateien meinen`
          : `der Eintrag in der Spalte „${header}“ passt zu niemandem genau; am nächsten kommt ${meant}`,
      fix: () => 'die Nummer der gemeinten Person eintragen',
      about:
        'Ein Wunsch, der zu niemandem passt, bleibt ohne Wirkung. Personen werden an Nummer, E-Mail-Adresse oder vollem Namen erkannt, wenn nur eine Person so heißt.',
    },
  }),
  'likely-department-slip': define<{ department: string; like: string; joined: boolean }>({
    severity: 'warning',
    en: {
      message: ({ department, like, joined }) =>
        joined
          ? `the departments “${department}” and “${like}” are probably one and were read as one`
          : `the departments “${department}” and “${like}” may be one, but were read as two`,
      fix: ({ department, like }) =>
        `say which it is in the programme: one, ${aliases(like, department)}, or two, ${distinct(like, department)}`,
      about:
        'Tandems must come from different departments, so a slip in a name must not let a forbidden pair through. Names that differ only in punctuation, in the spelling of umlauts or in decoration (a code, a remark in brackets, the word “Department”) are read as one; so are names that differ by a few letters if one of the two stands with fewer than three people. An acronym (“GF” for “Geschäftsführung”), a German and an English name (“Vertrieb”, “Sales”), a kind of unit (“Team IT”, “Rechtsabteilung”), another order, the plural, another way to write a number (“Werk II”, “Werk 02”), a part behind a hyphen (“Sales - EMEA” beside “Sales”) or levels that together make a name (“R/D” beside “R&D”) is only pointed out. The programme settles it for good with departments.aliases or departments.distinct, and the warning is gone.',
    },
    de: {
      message: ({ department, like, joined }) =>
        joined
          ? `die Bereiche „${department}“ und „${like}“ sind vermutlich derselbe und wurden als einer gelesen`
          : `die Bereiche „${department}“ und „${like}“ könnten derselbe sein, wurden aber als zwei gelesen`,
      fix: ({ department, like }) =>
        `im Programm festlegen: einer, ${aliases(like, department)}, oder zwei, ${distinct(like, department)}`,
      about:
        'Tandems müssen aus verschiedenen Bereichen kommen; ein Schreibfehler darf kein verbotenes Paar zulassen. Namen, die sich nur in Satzzeichen, in der Schreibung von Umlauten oder in Zusätzen unterscheiden (Kostenstelle, Klammer, das Wort „Abteilung“), werden als einer gelesen, ebenso Namen mit wenigen abweichenden Buchstaben, wenn einer von beiden bei weniger als drei Personen steht. Auf eine Abkürzung („GF“ für „Geschäftsführung“), einen deutschen und einen englischen Namen („Vertrieb“, „Sales“), eine Art von Einheit („Team IT“, „Rechtsabteilung“), eine andere Reihenfolge, den Plural, eine andere Schreibung von Zahlen („Werk II“, „Werk 02“), einen Teil hinter einem Bindestrich („Vertrieb - Süd“ neben „Vertrieb“) oder Ebenen, die zusammen ein Name sind („F/E“ neben „F&E“), wird nur hingewiesen. Das Programm legt es mit departments.aliases oder departments.distinct fest; dann entfällt die Warnung.',
    },
  }),
  'department-part': define<{ department: string; parts: readonly string[] }>({
    severity: 'warning',
    en: {
      message: ({ department, parts }) =>
        parts.length === 1
          ? `the department “${parts.join('')}” may be a part of “${department}”, but was read as another`
          : `the departments ${someNames(parts, '“', '”')} may be parts of “${department}”, but were read as others`,
      fix: ({ department, parts }) =>
        `say which it is in the programme: one, ${aliases(department, ...exampleOf(parts))}, or different ones, ${distinct(department, ...parts)}`,
      about:
        'Tandems must come from different departments. A name that begins or ends with the whole name of another department of the files (“Vertrieb Süd” beside “Vertrieb”, “IT-Security” beside “IT”, “Strategic Purchasing” beside “Purchasing”), or joins it to another (“Marketing & Communications”), may be a part of it, and then a mentor of the one must not meet a manager of the other. It is pointed out where such a pair is possible, once for all parts of a department. The programme settles it for good with departments.aliases or departments.distinct; written with a slash in the lists (“Vertrieb/Süd”) it is a part without more words.',
    },
    de: {
      message: ({ department, parts }) =>
        parts.length === 1
          ? `der Bereich „${parts.join('')}“ könnte ein Teil von „${department}“ sein, wurde aber als ein anderer gelesen`
          : `die Bereiche ${someNames(parts, '„', '“')} könnten Teile von „${department}“ sein, wurden aber als andere gelesen`,
      fix: ({ department, parts }) =>
        `im Programm festlegen: einer, ${aliases(department, ...exampleOf(parts))}, oder verschiedene, ${distinct(department, ...parts)}`,
      about:
        'Tandems müssen aus verschiedenen Bereichen kommen. Ein Name, der mit dem ganzen Namen eines anderen Bereichs der Listen beginnt oder endet („Vertrieb Süd“ neben „Vertrieb“, „IT-Security“ neben „IT“, „Strategischer Einkauf“ neben „Einkauf“) oder ihn mit einem weiteren verbindet („Marketing & Kommunikation“), kann ein Teil davon sein; dann dürfen Mentor/innen des einen keine Führungskräfte des anderen treffen. Darauf wird hingewiesen, wo ein solches Paar möglich ist, einmal für alle Teile eines Bereichs. Das Programm legt es mit departments.aliases oder departments.distinct fest; mit Schrägstrich geschrieben („Vertrieb/Süd“), ist es in den Listen ohne Weiteres ein Teil.',
    },
  }),
  'several-departments': define({
    severity: 'error',
    en: {
      message: () => 'the cell names several departments of the files',
      fix: () =>
        'leave the one that counts, or name the whole cell in departments.aliases of the programme',
      about:
        'Each part of the cell is a department by itself. Tandems must come from different departments, so it has to be clear which one a person belongs to.',
    },
    de: {
      message: () => 'die Zelle nennt mehrere Bereiche der Dateien',
      fix: () =>
        'den Bereich stehen lassen, der gilt, oder die ganze Zelle in departments.aliases des Programms nennen',
      about:
        'Jeder Teil der Zelle ist für sich ein Bereich. Tandems müssen aus verschiedenen Bereichen kommen; deshalb muss klar sein, zu welchem jemand gehört.',
    },
  }),
  'department-under': define<{ department: string; under: string }>({
    severity: 'warning',
    en: {
      message: ({ department, under }) =>
        `the department “${department}” was read as a part of “${under}”, which others have by itself`,
      fix: ({ department, under }) =>
        `write one department in the cell, or say in the programme what it is: ${aliases(under, department)}, or a department of its own: ${distinct(under, department)}`,
      about:
        'A cell with a comma, a semicolon or a line break may be one name or a list of departments. If one of its parts is a department of the files by itself, the cell counts as a part of that one, so that no forbidden pair gets through.',
    },
    de: {
      message: ({ department, under }) =>
        `der Bereich „${department}“ wurde als Teil von „${under}“ gelesen, den andere für sich haben`,
      fix: ({ department, under }) =>
        `nur einen Bereich in die Zelle schreiben oder im Programm festlegen: ${aliases(under, department)}, oder ein eigener Bereich: ${distinct(under, department)}`,
      about:
        'Eine Zelle mit Komma, Semikolon oder Zeilenumbruch kann ein Name sein oder mehrere Bereiche nennen. Ist einer ihrer Teile für sich ein Bereich der Dateien, gilt die Zelle als Teil davon, damit kein verbotenes Paar entsteht.',
    },
  }),
  'no-common-department': define({
    severity: 'warning',
    en: {
      message: () =>
        'the two files have no department in common, so the departments decide nothing',
      fix: () =>
        'check that both files name departments in the same way and at the same level; join names with departments.aliases',
      about:
        "That no mentor comes from any manager's department is possible but rare. More often one file names business units and the other teams, or the files are in two languages. Then cross-department allows every pair.",
    },
    de: {
      message: () =>
        'die beiden Dateien haben keinen Bereich gemeinsam, die Bereiche entscheiden also nichts',
      fix: () =>
        'prüfen, ob beide Dateien Bereiche gleich und auf derselben Ebene benennen; Namen mit departments.aliases zusammenfassen',
      about:
        'Dass niemand aus dem Bereich einer Führungskraft kommt, ist möglich, aber selten. Häufiger nennt eine Datei ganze Geschäftsbereiche und die andere Teams, oder die Dateien sind in zwei Sprachen. Dann erlaubt die Regel „anderer Bereich“ jedes Paar.',
    },
  }),
  'mentors-outrank-managers': define({
    severity: 'warning',
    en: {
      message: () => 'most mentors have a higher grade than most managers',
      fix: () =>
        'check that the files are not swapped and that higher numbers mean more senior people',
      about:
        'In reverse mentoring the younger teach the more senior. If it is the other way round, the files are swapped, or grades are counted from the top (1 = board), which has to be turned round.',
    },
    de: {
      message: () =>
        'die meisten Mentor/innen stehen auf einer höheren Ebene als die meisten Führungskräfte',
      fix: () =>
        'prüfen, ob die Dateien vertauscht sind und ob höhere Zahlen höhergestellt bedeuten',
      about:
        'Im Reverse Mentoring lernen die Höhergestellten von den Jüngeren. Ist es umgekehrt, sind die Dateien vertauscht, oder die Ebenen zählen von oben (1 = Vorstand) und sind umzudrehen.',
    },
  }),
};

/** A line for the programme file that keeps two names apart. */
function distinct(...names: readonly string[]): string {
  return `departments: { distinct: [[${quoted(names)}]] }`;
}

/** All names where they are few; of many the first shows how they are written. */
function exampleOf(names: readonly string[]): readonly string[] {
  return names.length > FEW_NAMES ? names.slice(0, 1) : names;
}

/** A line for the programme file; JSON's quotation marks are YAML's too. */
function aliases(name: string, ...others: readonly string[]): string {
  return `departments: { aliases: { ${quoted([name])}: [${quoted(others)}] } }`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => JSON.stringify(name)).join(', ');
}

/** Names in quotation marks, the first few where they are many. */
function someNames(names: readonly string[], open: string, close: string): string {
  const shown = names.slice(0, FEW_NAMES).map((name) => `${open}${name}${close}`);
  return shown.join(', ') + (names.length > FEW_NAMES ? ' …' : '');
}

const FEW_NAMES = 6;
