import type { Language } from '../../findings/finding.ts';
import type { Status } from '../../roster/tandem.ts';
import { STATUS_WORDS } from '../status-words.ts';
import type { ReportSource } from './input.ts';

/** The report's own words in one language; those of rules and criteria come with them. */
export interface Words {
  readonly lang: Language;
  readonly title: string;
  readonly forHr: string;
  readonly forSteering: string;
  readonly confidential: string;
  readonly skip: string;
  readonly contents: string;
  readonly lead: (tandems: string, mentors: string, managers: string) => string;
  readonly proven: string;
  readonly valid: string;
  readonly notOptimal: string;
  readonly invalid: string;
  readonly crossDepartmentOff: string;
  readonly figures: string;
  readonly tandems: string;
  readonly managersReached: string;
  readonly ofVolunteers: (share: string, volunteers: string) => string;
  readonly ofAll: (all: string) => string;
  readonly supporters: string;
  readonly ofSupporters: (all: string) => string;
  readonly average: string;
  readonly lowest: (points: string) => string;
  readonly links: string;
  readonly linksNote: string;
  readonly leftOver: string;
  readonly leftOverNote: (mentors: string, managers: string) => string;
  readonly keptOut: (people: string) => string;
  readonly matrix: string;
  readonly matrixNote: string;
  readonly matrixCorner: string;
  readonly sum: string;
  readonly others: (count: string) => string;
  readonly same: string;
  readonly scores: string;
  readonly scoresNote: string;
  readonly distribution: string;
  readonly distributionAxis: string;
  readonly distributionText: (tandems: string, lowest: string, highest: string) => string;
  readonly criteria: string;
  readonly criteriaNote: string;
  readonly criteriaAxis: string;
  readonly criteriaText: (criteria: string) => string;
  readonly criterion: string;
  readonly weight: string;
  readonly minimum: string;
  readonly median: string;
  readonly maximum: string;
  readonly gap: string;
  readonly gapNote: string;
  readonly gapAxis: string;
  readonly gapText: (tandems: string) => string;
  readonly asTable: string;
  readonly points: string;
  readonly count: string;
  readonly topics: string;
  readonly topicsNote: string;
  readonly topicsText: (topics: string) => string;
  readonly topic: string;
  readonly wanted: string;
  readonly offered: string;
  readonly uncovered: string;
  readonly covered: string;
  readonly topicsTrimmed: (shown: string, all: string) => string;
  readonly table: string;
  readonly tableNote: string;
  readonly tableTrimmed: (shown: string, all: string) => string;
  readonly search: string;
  readonly found: string;
  readonly mentor: string;
  readonly manager: string;
  readonly mentors: string;
  readonly managers: string;
  readonly status: string;
  readonly why: string;
  readonly sure: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly unmatched: string;
  readonly unmatchedNone: string;
  readonly unmatchedNote: string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly rule: (title: string) => string;
  readonly group: (members: string, partners: string, role: 'mentor' | 'manager') => string;
  readonly groupPartners: string;
  readonly help: string;
  readonly groupMembers: string;
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly reason: string;
  readonly rest: (count: string) => string;
  readonly standing: string;
  readonly standingNote: string;
  readonly tandemsByStatus: string;
  readonly lasted: string;
  readonly running: string;
  readonly days: (count: string, lowest: string, highest: string, median: string) => string;
  readonly overdue: string;
  readonly goals: string;
  readonly goalsOf: (count: string, all: string) => string;
  readonly progress: string;
  readonly progressSpread: (lowest: string, highest: string, median: string) => string;
  readonly byRole: Readonly<Record<'mentor' | 'manager', string>>;
  readonly stability: string;
  readonly stabilityNote: (variants: string) => string;
  readonly stable: string;
  readonly mostly: string;
  readonly loose: string;
  readonly objectives: string;
  readonly objectivesNote: string;
  readonly objective: string;
  readonly total: string;
  readonly fair: string;
  readonly averagePoints: string;
  readonly lowestPoints: string;
  readonly proof: string;
  readonly proofNote: string;
  readonly source: string;
  readonly sources: Readonly<Record<ReportSource['what'], string>>;
  readonly rulesOff: string;
  readonly neutral: string;
  readonly neutralNote: string;
  readonly times: string;
  readonly madeWith: string;
  readonly volunteers: string;
  readonly all: string;
  readonly reached: string;
  readonly byDepartment: string;
  readonly byDepartmentNote: string;
  readonly screened: string;
  readonly screenedNote: string;
  readonly withheld: string;
}

const en: Words = {
  lang: 'en',
  title: 'Reverse mentoring tandems',
  forHr: 'Report for HR',
  forSteering: 'Report for the steering group',
  confidential: 'Confidential. Scores and reasons are for HR alone; tandems get the kit.',
  skip: 'Skip to the figures',
  contents: 'Contents',
  lead: (tandems, mentors, managers) =>
    `${tandems} tandems from ${mentors} mentors and ${managers} managers, each across departments.`,
  proven: 'Every rule is kept, and no other roster is better: proven.',
  valid: 'Every rule is kept. Whether a better roster exists was not checked.',
  notOptimal: 'Every rule is kept, but a better roster exists.',
  invalid: 'This roster breaks a rule. Run tandem verify to see which.',
  crossDepartmentOff:
    'The rule “cross-department” is switched off in this programme: mentors and managers of one department may meet.',
  figures: 'At a glance',
  tandems: 'Tandems',
  managersReached: 'Managers reached',
  ofVolunteers: (share, volunteers) => `${share} of ${volunteers} volunteers`,
  ofAll: (all) => `${all} managers in all`,
  supporters: 'Supporters served',
  ofSupporters: (all) => `of ${all} prominent supporters who volunteered`,
  average: 'Average points',
  lowest: (points) => `lowest ${points} of 100`,
  links: 'Department links',
  linksNote: 'pairs of departments that now share a tandem',
  leftOver: 'Left over',
  leftOverNote: (mentors, managers) => `${mentors} mentors, ${managers} managers`,
  keptOut: (people) => `${people} more do not take part`,
  matrix: 'Who meets whom',
  matrixNote: "Tandems by the mentor's department (rows) and the manager's department (columns).",
  matrixCorner: 'Mentor from ↓ with manager from →',
  sum: 'Sum',
  others: (count) => `${count} others`,
  same: 'same department',
  scores: 'How well they fit',
  scoresNote: 'Points run from 0 to 100: the weighted average of the criteria.',
  distribution: 'Tandems by points',
  distributionAxis: 'points',
  distributionText: (tandems, lowest, highest) =>
    `Column chart of ${tandems} tandems; points run from ${lowest} to ${highest}.`,
  criteria: 'Points by criterion',
  criteriaNote: 'Line: lowest to highest. Dot: median.',
  criteriaAxis: 'points of the criterion',
  criteriaText: (criteria) => `For each of ${criteria} criteria the lowest, median and highest.`,
  criterion: 'Criterion',
  weight: 'Weight',
  minimum: 'Lowest',
  median: 'Median',
  maximum: 'Highest',
  gap: 'Steps between the two',
  gapNote: 'How many levels of the hierarchy a tandem links, where both levels are known.',
  gapAxis: 'levels',
  gapText: (tandems) => `Column chart of ${tandems} tandems by the difference of their levels.`,
  asTable: 'The numbers as a table',
  points: 'Points',
  count: 'Tandems',
  topics: 'Topics wanted and offered',
  topicsNote:
    'Wanted by managers who volunteered, offered by mentors who passed the screening. An uncovered topic is one to recruit for.',
  topicsText: (topics) => `Bars for ${topics} topics: wanted, and below it offered.`,
  topic: 'Topic',
  wanted: 'Wanted',
  offered: 'Offered',
  uncovered: 'uncovered',
  covered: 'covered',
  topicsTrimmed: (shown, all) => `The ${shown} most wanted of ${all} topics.`,
  table: 'The tandems',
  tableNote: 'Each criterion runs from 0 to 100; the stronger the colour, the better the fit.',
  tableTrimmed: (shown, all) =>
    `The first ${shown} of ${all} tandems, by manager id. The roster file has them all.`,
  search: 'Search the tandems',
  found: 'shown',
  mentor: 'Mentor',
  manager: 'Manager',
  mentors: 'Mentors',
  managers: 'Managers',
  status: 'Status',
  why: 'Why these two',
  sure: 'Sure',
  statuses: STATUS_WORDS.en,
  unmatched: 'Who has no tandem, and why',
  unmatchedNone: 'Everybody has a tandem.',
  unmatchedNote: 'Open a line to see the people.',
  reasons: {
    left: 'Has left or is inactive',
    'no-eligible-mentor': 'No mentor is allowed by the rules',
    'no-eligible-manager': 'No manager is allowed by the rules',
    competition: 'Several people share too few possible partners',
    surplus: 'More people on this side than on the other',
    'invalid-row': 'The row could not be read',
    'left-out': 'This roster leaves them out, another one would not',
  },
  rule: (title) => `Screening: ${title}`,
  group: (members, partners, role) =>
    role === 'manager'
      ? `${members} managers share only ${partners} eligible mentors`
      : `${members} mentors share only ${partners} eligible managers`,
  groupPartners: 'Shared partners',
  help: 'What would help:',
  groupMembers: 'In the group',
  id: 'Id',
  name: 'Name',
  department: 'Department',
  reason: 'Reason',
  rest: (count) => `and ${count} more; the unmatched file has them all`,
  standing: 'Where the programme stands',
  standingNote: 'All tandems that the roster remembers, by what became of them.',
  tandemsByStatus: 'Tandems by status',
  lasted: 'Lasted',
  running: 'At work for',
  days: (count, lowest, highest, median) =>
    `${count} tandems with days on record: ${lowest} to ${highest} days, half of them at most ${median}`,
  overdue: 'Past the day on which they were to end',
  goals: 'Goals',
  goalsOf: (count, all) => `${count} of ${all} at work have one`,
  progress: 'Progress',
  progressSpread: (lowest, highest, median) =>
    `${lowest} to ${highest} %, half of them at most ${median} %`,
  byRole: { mentor: "By the mentor's department", manager: "By the manager's department" },
  stability: 'How sure the tandems are',
  stabilityNote: (variants) =>
    `The roster was solved again with ${variants} slightly different sets of weights.`,
  stable: 'Came out every time',
  mostly: 'Came out at least half the time',
  loose: 'Came out less often',
  objectives: 'Two ways to be best',
  objectivesNote:
    '“Total” aims at the highest sum of scores, “fair” first lifts the tandem that fits least.',
  objective: 'Objective',
  total: 'Total',
  fair: 'Fair',
  averagePoints: 'Average points',
  lowestPoints: 'Lowest points',
  proof: 'What was proven, and from what',
  proofNote: 'The SHA-256 of each input: the same bytes give the same report.',
  source: 'Input',
  sources: {
    mentors: 'Mentors file',
    managers: 'Managers file',
    roster: 'Roster',
    programme: 'Programme',
    previous: 'Previous roster',
    audit: 'Audit',
  },
  rulesOff: 'Rules switched off',
  neutral: 'Unknown values',
  neutralNote: 'A value that nobody stated breaks no rule and counts as 50 of 100.',
  times: 'Times',
  madeWith: 'Made with tandem',
  volunteers: 'Volunteers',
  all: 'All',
  reached: 'Reached',
  byDepartment: 'Managers by department',
  byDepartmentNote: 'All managers, those who volunteered, and those with a tandem.',
  screened: 'Mentors screened out',
  screenedNote: 'The first rule that a mentor did not meet; figures alone.',
  withheld:
    'Counts under 5 are shown as “< 5”. A dash stands where a count could be worked out from the others.',
};

const de: Words = {
  lang: 'de',
  title: 'Tandems im Reverse Mentoring',
  forHr: 'Bericht für die Personalentwicklung',
  forSteering: 'Bericht für den Lenkungskreis',
  confidential:
    'Vertraulich. Punkte und Begründungen sind nur für die Personalentwicklung bestimmt; die Tandems erhalten ihre Mappe.',
  skip: 'Direkt zu den Zahlen',
  contents: 'Inhalt',
  lead: (tandems, mentors, managers) =>
    `${tandems} Tandems aus ${mentors} Mentorinnen und Mentoren und ${managers} Führungskräften, jeweils über Bereichsgrenzen hinweg.`,
  proven: 'Jede Regel ist eingehalten, und keine andere Zuordnung ist besser: bewiesen.',
  valid: 'Jede Regel ist eingehalten. Ob es eine bessere Zuordnung gibt, wurde nicht geprüft.',
  notOptimal: 'Jede Regel ist eingehalten, es gibt aber eine bessere Zuordnung.',
  invalid: 'Diese Zuordnung verletzt eine Regel. „tandem verify“ zeigt, welche.',
  crossDepartmentOff:
    'Die Regel „cross-department“ ist in diesem Programm ausgeschaltet: Tandems innerhalb eines Bereichs sind möglich.',
  figures: 'Auf einen Blick',
  tandems: 'Tandems',
  managersReached: 'Erreichte Führungskräfte',
  ofVolunteers: (share, volunteers) => `${share} von ${volunteers} Freiwilligen`,
  ofAll: (all) => `${all} Führungskräfte insgesamt`,
  supporters: 'Förderer versorgt',
  ofSupporters: (all) => `von ${all} prominenten Förderern, die mitmachen wollen`,
  average: 'Punkte im Mittel',
  lowest: (points) => `niedrigster Wert ${points} von 100`,
  links: 'Verbundene Bereiche',
  linksNote: 'Paare von Bereichen, die nun ein Tandem verbindet',
  leftOver: 'Ohne Tandem',
  leftOverNote: (mentors, managers) => `${mentors} Mentor/innen, ${managers} Führungskräfte`,
  keptOut: (people) => `${people} weitere nehmen nicht teil`,
  matrix: 'Wer trifft wen',
  matrixNote:
    'Tandems nach dem Bereich der Mentorin oder des Mentors (Zeilen) und dem der Führungskraft (Spalten).',
  matrixCorner: 'Mentor/in aus ↓ mit Führungskraft aus →',
  sum: 'Summe',
  others: (count) => `${count} weitere`,
  same: 'gleicher Bereich',
  scores: 'Wie gut sie passen',
  scoresNote: 'Punkte reichen von 0 bis 100: das gewichtete Mittel der Kriterien.',
  distribution: 'Tandems nach Punkten',
  distributionAxis: 'Punkte',
  distributionText: (tandems, lowest, highest) =>
    `Säulendiagramm von ${tandems} Tandems; die Punkte reichen von ${lowest} bis ${highest}.`,
  criteria: 'Punkte nach Kriterium',
  criteriaNote: 'Linie: niedrigster bis höchster Wert. Punkt: Median.',
  criteriaAxis: 'Punkte des Kriteriums',
  criteriaText: (criteria) =>
    `Für jedes von ${criteria} Kriterien der niedrigste, mittlere und höchste Wert.`,
  criterion: 'Kriterium',
  weight: 'Gewicht',
  minimum: 'Niedrigster',
  median: 'Median',
  maximum: 'Höchster',
  gap: 'Stufen zwischen beiden',
  gapNote: 'Wie viele Hierarchieebenen ein Tandem verbindet, wo beide Ebenen bekannt sind.',
  gapAxis: 'Ebenen',
  gapText: (tandems) => `Säulendiagramm von ${tandems} Tandems nach dem Abstand ihrer Ebenen.`,
  asTable: 'Die Zahlen als Tabelle',
  points: 'Punkte',
  count: 'Tandems',
  topics: 'Gewünschte und angebotene Themen',
  topicsNote:
    'Gewünscht von Führungskräften, die mitmachen wollen; angeboten von Mentorinnen und Mentoren, welche die Auswahl bestanden haben. Für ein offenes Thema lohnt es sich, gezielt zu werben.',
  topicsText: (topics) => `Balken für ${topics} Themen: gewünscht, darunter angeboten.`,
  topic: 'Thema',
  wanted: 'Gewünscht',
  offered: 'Angeboten',
  uncovered: 'offen',
  covered: 'abgedeckt',
  topicsTrimmed: (shown, all) => `Die ${shown} meistgewünschten von ${all} Themen.`,
  table: 'Die Tandems',
  tableNote: 'Jedes Kriterium reicht von 0 bis 100; je kräftiger die Farbe, desto besser passt es.',
  tableTrimmed: (shown, all) =>
    `Die ersten ${shown} von ${all} Tandems, nach der ID der Führungskraft. Die Zuordnungsdatei enthält alle.`,
  search: 'Tandems durchsuchen',
  found: 'angezeigt',
  mentor: 'Mentor/in',
  manager: 'Führungskraft',
  mentors: 'Mentorinnen und Mentoren',
  managers: 'Führungskräfte',
  status: 'Status',
  why: 'Warum diese beiden',
  sure: 'Sicher',
  statuses: STATUS_WORDS.de,
  unmatched: 'Wer ohne Tandem bleibt, und warum',
  unmatchedNone: 'Niemand bleibt ohne Tandem.',
  unmatchedNote: 'Jede Zeile lässt sich aufklappen.',
  reasons: {
    left: 'Ausgeschieden oder inaktiv',
    'no-eligible-mentor': 'Die Regeln lassen keine Mentorin und keinen Mentor zu',
    'no-eligible-manager': 'Die Regeln lassen keine Führungskraft zu',
    competition: 'Mehrere teilen sich zu wenige mögliche Gegenüber',
    surplus: 'Auf dieser Seite sind es mehr als auf der anderen',
    'invalid-row': 'Die Zeile ließ sich nicht lesen',
    'left-out': 'Diese Liste lässt sie aus, eine andere nicht',
  },
  rule: (title) => `Auswahl: ${title}`,
  group: (members, partners, role) =>
    role === 'manager'
      ? `${members} Führungskräfte teilen sich nur ${partners} mögliche Mentor/innen`
      : `${members} Mentor/innen teilen sich nur ${partners} mögliche Führungskräfte`,
  groupPartners: 'Gemeinsame Gegenüber',
  help: 'Was helfen würde:',
  groupMembers: 'In der Gruppe',
  id: 'ID',
  name: 'Name',
  department: 'Bereich',
  reason: 'Grund',
  rest: (count) => `und ${count} weitere; die Datei der Übrigen enthält alle`,
  standing: 'Wo das Programm steht',
  standingNote: 'Alle Tandems, an die sich die Tandemliste erinnert, nach ihrem Status.',
  tandemsByStatus: 'Tandems nach Status',
  lasted: 'Dauer',
  running: 'Laufzeit',
  days: (count, lowest, highest, median) =>
    `${count} Tandems mit bekannten Tagen: ${lowest} bis ${highest} Tage, die Hälfte höchstens ${median}`,
  overdue: 'Über den vorgesehenen Tag hinaus',
  goals: 'Ziele',
  goalsOf: (count, all) => `${count} von ${all} laufenden haben eines`,
  progress: 'Fortschritt',
  progressSpread: (lowest, highest, median) =>
    `${lowest} bis ${highest} %, die Hälfte höchstens ${median} %`,
  byRole: {
    mentor: 'Nach Bereich der Mentorin oder des Mentors',
    manager: 'Nach Bereich der Führungskraft',
  },
  stability: 'Wie sicher die Tandems sind',
  stabilityNote: (variants) =>
    `Die Zuordnung wurde mit ${variants} leicht veränderten Gewichtungen noch einmal gelöst.`,
  stable: 'Kamen jedes Mal heraus',
  mostly: 'Kamen mindestens jedes zweite Mal heraus',
  loose: 'Kamen seltener heraus',
  objectives: 'Zwei Arten, die beste zu sein',
  objectivesNote:
    '„Summe“ strebt nach der höchsten Punktsumme, „fair“ hebt zuerst das Tandem, das am wenigsten passt.',
  objective: 'Ziel',
  total: 'Summe',
  fair: 'Fair',
  averagePoints: 'Punkte im Mittel',
  lowestPoints: 'Niedrigste Punkte',
  proof: 'Was bewiesen wurde, und woraus',
  proofNote: 'Die SHA-256-Prüfsumme jeder Eingabe: Gleiche Bytes ergeben den gleichen Bericht.',
  source: 'Eingabe',
  sources: {
    mentors: 'Mentorendatei',
    managers: 'Führungskräftedatei',
    roster: 'Zuordnung',
    programme: 'Programm',
    previous: 'Vorige Zuordnung',
    audit: 'Prüfprotokoll',
  },
  rulesOff: 'Ausgeschaltete Regeln',
  neutral: 'Unbekannte Werte',
  neutralNote: 'Ein Wert, den niemand angegeben hat, verletzt keine Regel und zählt 50 von 100.',
  times: 'Anzahl',
  madeWith: 'Erstellt mit tandem',
  volunteers: 'Freiwillige',
  all: 'Alle',
  reached: 'Erreicht',
  byDepartment: 'Führungskräfte nach Bereich',
  byDepartmentNote: 'Alle Führungskräfte, die freiwilligen, und jene mit Tandem.',
  screened: 'Nicht ausgewählte Mentor/innen',
  screenedNote: 'Die erste Regel, die nicht erfüllt war; nur Zahlen.',
  withheld:
    'Anzahlen unter 5 erscheinen als „< 5“. Ein Strich steht, wo sich eine Anzahl aus den übrigen errechnen ließe.',
};

/** The report's words by language. */
export const WORDS: Readonly<Record<Language, Words>> = { en, de };
