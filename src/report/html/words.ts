import type { Role } from '../../people/person.ts';
import { inBoth } from '../../util/language.ts';
import { STATUS_WORDS } from '../../findings/status-words.ts';
import type { ReportSource } from './input.ts';

/** What the reasons are called that are not rules, by their code. */
const REASON_TITLES = inBoth<Readonly<Record<string, string>>>(
  {
    left: 'Has left or is inactive',
    'no-eligible-mentor': 'No mentor is allowed by the rules',
    'no-eligible-manager': 'No manager is allowed by the rules',
    competition: 'Several people share too few possible partners',
    surplus: 'More people on this side than on the other',
    'invalid-row': 'The row could not be read',
    'left-out': 'This roster has no tandem for them',
  },
  {
    left: 'Ausgeschieden oder inaktiv',
    'no-eligible-mentor': 'Die Regeln lassen keine Mentor/innen zu',
    'no-eligible-manager': 'Die Regeln lassen keine Führungskräfte zu',
    competition: 'Mehrere teilen sich zu wenige mögliche Gegenüber',
    surplus: 'Auf dieser Seite sind es mehr als auf der anderen',
    'invalid-row': 'Die Zeile ließ sich nicht lesen',
    'left-out': 'In dieser Liste ohne Tandem',
  },
);

/** A count, already written, with its noun: `1 mentor`, `2 mentors`. */
function counted(count: string, one: string, many = `${one}s`): string {
  return `${count} ${count === '1' ? one : many}`;
}

/** The report's own words; those of rules and criteria come with them. */
export const WORDS = inBoth(
  {
    title: 'Reverse mentoring tandems',
    forHr: 'Report for HR',
    forSteering: 'Report for the steering group',
    confidential: 'Confidential. Scores and reasons are for HR alone; tandems get the kit.',
    skip: 'Skip to the figures',
    contents: 'Contents',
    lead: (tandems: string, mentors: string, managers: string) =>
      `${counted(tandems, 'tandem')} from ${counted(mentors, 'mentor')} and ${counted(managers, 'manager')}`,
    acrossDepartments: 'each across departments',
    proven: 'Every rule is kept, and no other roster is better: proven.',
    valid: 'Every rule is kept. Whether a better roster exists was not checked.',
    notOptimal: 'Every rule is kept, but a better roster exists.',
    invalid:
      'This roster is not valid: it breaks a rule, or names somebody twice. Run tandem verify to see where.',
    crossDepartmentOff:
      'The rule “cross-department” is switched off in this programme: mentors and managers of one department may meet.',
    figures: 'At a glance',
    tandems: 'Tandems',
    managersReached: 'Managers reached',
    ofVolunteers: (share: string, volunteers: string) =>
      `${share} of ${counted(volunteers, 'volunteer')}`,
    ofAll: (all: string) => `${counted(all, 'manager')} in all`,
    sponsors: 'Sponsors served',
    ofSponsors: (all: string) => `of ${counted(all, 'sponsor')} who volunteered`,
    average: 'Mean points',
    lowest: (points: string) => `lowest ${points} of 100`,
    links: 'Department links',
    linksNote: (count: string) =>
      `${count === '1' ? 'pair' : 'pairs'} of departments that now share a tandem`,
    leftOver: 'Left over',
    leftOverNote: (mentors: string, managers: string) =>
      `${counted(mentors, 'mentor')}, ${counted(managers, 'manager')}`,
    keptOut: (people: string) => `${people} more ${people === '1' ? 'does' : 'do'} not take part`,
    matrix: 'Who meets whom',
    matrixNote: "Tandems by the mentor's department (rows) and the manager's department (columns).",
    matrixCorner: 'Mentor from ↓ with manager from →',
    sum: 'Sum',
    others: (count: string) => counted(count, 'other'),
    same: 'same department',
    scores: 'How well they fit',
    scoresNote: 'Points run from 0 to 100: the weighted mean of the criteria.',
    distribution: 'Tandems by points',
    distributionAxis: 'points',
    distributionText: (tandems: string, lowest: string, highest: string) =>
      `Column chart of ${counted(tandems, 'tandem')}; points run from ${lowest} to ${highest}.`,
    criteria: 'Points by criterion',
    criteriaNote: 'Line: lowest to highest. Dot: median.',
    criteriaAxis: 'points of the criterion',
    criteriaText: (criteria: string) =>
      `For each of ${criteria} criteria the lowest, median and highest.`,
    criterion: 'Criterion',
    weight: 'Weight',
    minimum: 'Lowest',
    median: 'Median',
    maximum: 'Highest',
    gap: 'Steps between the two',
    gapNote: 'How many levels of the hierarchy a tandem links, where both levels are known.',
    gapAxis: 'levels',
    gapText: (tandems: string) =>
      `Column chart of ${counted(tandems, 'tandem')} by the difference of their levels.`,
    asTable: 'The numbers as a table',
    points: 'Points',
    count: 'Tandems',
    topics: 'Topics wanted and offered',
    topicsNote:
      'Wanted by managers who volunteered, offered by mentors who passed the screening. An uncovered topic is one to recruit for.',
    topicsText: (topics: string) =>
      `Bars for ${counted(topics, 'topic')}: wanted, and below it offered.`,
    topic: 'Topic',
    wanted: 'Wanted',
    offered: 'Offered',
    uncovered: 'uncovered',
    scarce: 'hardly or not offered',
    covered: 'covered',
    topicsTrimmed: (shown: string, all: string) => `The ${shown} most wanted of ${all} topics.`,
    table: 'The tandems',
    tableNote: 'Each criterion runs from 0 to 100; the stronger the colour, the better the fit.',
    tableTrimmed: (shown: string, all: string) =>
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
    reasons: REASON_TITLES.en,
    rule: (title: string) => `Screening: ${title}`,
    group: (members: string, partners: string, role: Role) =>
      role === 'manager'
        ? `${members} managers share only ${counted(partners, 'eligible mentor')}`
        : `${members} mentors share only ${counted(partners, 'eligible manager')}`,
    groupPartners: 'Shared partners',
    help: 'What would help:',
    groupMembers: 'In the group',
    id: 'Id',
    name: 'Name',
    department: 'Department',
    reason: 'Reason',
    rest: (count: string) => `and ${count} more; the unmatched file has them all`,
    changes: 'What has changed since the previous roster',
    changesNote: 'Mentor first, then manager.',
    changesNone: 'Nothing.',
    more: (count: string) => `and ${count} more`,
    programmeStatus: 'Where the programme stands',
    programmeStatusNote: 'All tandems of the roster, past ones included, by status.',
    tandemsByStatus: 'Tandems by status',
    lasted: 'Lasted',
    running: 'Active for',
    overdue: 'Past their planned end',
    goals: 'Goals',
    goalsOf: (count: string, all: string) => `${count} of ${all} active tandems have one`,
    progress: 'Progress',
    byRole: { mentor: "By the mentor's department", manager: "By the manager's department" },
    stability: 'How sure the tandems are',
    stabilityNote: (variants: string) =>
      `The roster was solved again with ${variants} slightly different sets of weights.`,
    stable: 'Formed every time',
    mostly: 'Formed at least half the time',
    loose: 'Formed less often',
    objectives: 'Two objectives compared',
    objectivesNote:
      '“Total” aims at the highest sum of scores, “fair” first lifts the tandem that fits least.',
    objective: 'Objective',
    total: 'Total',
    fair: 'Fair',
    averagePoints: 'Mean points',
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
    } satisfies Record<ReportSource['what'], string>,
    rulesOff: 'Rules switched off',
    neutral: 'Unknown values',
    neutralNote: 'A value that is not given breaks no rule and counts as 50 of 100.',
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
  },
  {
    title: 'Tandems im Reverse Mentoring',
    forHr: 'Bericht für die Personalentwicklung',
    forSteering: 'Bericht für den Lenkungskreis',
    confidential:
      'Vertraulich. Punkte und Begründungen sind nur für die Personalentwicklung bestimmt; die Tandems erhalten ihre Mappe.',
    skip: 'Direkt zu den Zahlen',
    contents: 'Inhalt',
    lead: (tandems, mentors, managers) =>
      `${counted(tandems, 'Tandem', 'Tandems')} aus ${counted(mentors, 'Mentor/in', 'Mentor/innen')} und ${counted(managers, 'Führungskraft', 'Führungskräften')}`,
    acrossDepartments: 'jeweils über Bereichsgrenzen hinweg',
    proven: 'Jede Regel ist eingehalten, und keine andere Tandemliste ist besser: bewiesen.',
    valid: 'Jede Regel ist eingehalten. Ob es eine bessere Tandemliste gibt, wurde nicht geprüft.',
    notOptimal: 'Jede Regel ist eingehalten, es gibt aber eine bessere Tandemliste.',
    invalid:
      'Diese Tandemliste ist nicht gültig: Sie verletzt eine Regel oder nennt jemanden zweimal. „tandem verify“ zeigt, wo.',
    crossDepartmentOff:
      'Die Regel „anderer Bereich“ ist in diesem Programm ausgeschaltet: Tandems innerhalb eines Bereichs sind möglich.',
    figures: 'Auf einen Blick',
    tandems: 'Tandems',
    managersReached: 'Erreichte Führungskräfte',
    ofVolunteers: (share, volunteers) =>
      `${share} von ${counted(volunteers, 'Person', 'Personen')}, die mitmachen ${volunteers === '1' ? 'will' : 'wollen'}`,
    ofAll: (all) => `${counted(all, 'Führungskraft', 'Führungskräfte')} insgesamt`,
    sponsors: 'Förderer versorgt',
    ofSponsors: (all) =>
      `von ${counted(all, 'prominenten Förderer', 'prominenten Förderern')}, ${all === '1' ? 'der mitmachen will' : 'die mitmachen wollen'}`,
    average: 'Mittelwert der Punkte',
    lowest: (points) => `niedrigster Wert ${points} von 100`,
    links: 'Verbundene Bereiche',
    linksNote: (count) =>
      `${count === '1' ? 'Paar' : 'Paare'} von Bereichen, die nun ein Tandem verbindet`,
    leftOver: 'Ohne Tandem',
    leftOverNote: (mentors, managers) =>
      `${counted(mentors, 'Mentor/in', 'Mentor/innen')}, ${counted(managers, 'Führungskraft', 'Führungskräfte')}`,
    keptOut: (people) =>
      `${people} weitere ${people === '1' ? 'Person nimmt' : 'Personen nehmen'} nicht teil`,
    matrix: 'Wer trifft wen',
    matrixNote:
      'Tandems nach dem Bereich der Mentor/innen (Zeilen) und dem der Führungskräfte (Spalten).',
    matrixCorner: 'Mentor/in aus ↓ mit Führungskraft aus →',
    sum: 'Summe',
    others: (count) => `${count} weitere`,
    same: 'gleicher Bereich',
    scores: 'Wie gut sie passen',
    scoresNote: 'Punkte reichen von 0 bis 100: der gewichtete Mittelwert der Kriterien.',
    distribution: 'Tandems nach Punkten',
    distributionAxis: 'Punkte',
    distributionText: (tandems, lowest, highest) =>
      `Säulendiagramm von ${counted(tandems, 'Tandem', 'Tandems')}; die Punkte reichen von ${lowest} bis ${highest}.`,
    criteria: 'Punkte nach Kriterium',
    criteriaNote: 'Linie: niedrigster bis höchster Wert. Punkt: Median.',
    criteriaAxis: 'Punkte des Kriteriums',
    criteriaText: (criteria) =>
      `Für jedes von ${criteria} Kriterien der niedrigste Wert, der Median und der höchste Wert.`,
    criterion: 'Kriterium',
    weight: 'Gewicht',
    minimum: 'Niedrigster',
    median: 'Median',
    maximum: 'Höchster',
    gap: 'Stufen zwischen beiden',
    gapNote: 'Wie viele Hierarchieebenen ein Tandem verbindet, wo beide Ebenen bekannt sind.',
    gapAxis: 'Ebenen',
    gapText: (tandems) =>
      `Säulendiagramm von ${counted(tandems, 'Tandem', 'Tandems')} nach dem Abstand ihrer Ebenen.`,
    asTable: 'Die Zahlen als Tabelle',
    points: 'Punkte',
    count: 'Tandems',
    topics: 'Gewünschte und angebotene Themen',
    topicsNote:
      'Gewünscht von Führungskräften, die mitmachen wollen; angeboten von Mentor/innen, die die Vorauswahl bestanden haben. Für ein offenes Thema lohnt es sich, gezielt zu werben.',
    topicsText: (topics) =>
      `Balken für ${counted(topics, 'Thema', 'Themen')}: gewünscht, darunter angeboten.`,
    topic: 'Thema',
    wanted: 'Gewünscht',
    offered: 'Angeboten',
    uncovered: 'offen',
    scarce: 'kaum oder nicht angeboten',
    covered: 'abgedeckt',
    topicsTrimmed: (shown, all) => `Die ${shown} meistgewünschten von ${all} Themen.`,
    table: 'Die Tandems',
    tableNote:
      'Jedes Kriterium reicht von 0 bis 100; je kräftiger die Farbe, desto besser passt es.',
    tableTrimmed: (shown, all) =>
      `Die ersten ${shown} von ${all} Tandems, nach der Nummer der Führungskraft. Die Tandemliste enthält alle.`,
    search: 'Tandems durchsuchen',
    found: 'angezeigt',
    mentor: 'Mentor/in',
    manager: 'Führungskraft',
    mentors: 'Mentor/innen',
    managers: 'Führungskräfte',
    status: 'Status',
    why: 'Warum diese beiden',
    sure: 'Sicher',
    statuses: STATUS_WORDS.de,
    unmatched: 'Wer ohne Tandem bleibt, und warum',
    unmatchedNone: 'Niemand bleibt ohne Tandem.',
    unmatchedNote: 'Jede Zeile lässt sich aufklappen.',
    reasons: REASON_TITLES.de,
    rule: (title) => `Vorauswahl: ${title}`,
    group: (members, partners, role) =>
      role === 'manager'
        ? `${members} Führungskräfte teilen sich nur ${counted(partners, 'mögliche/n Mentor/in', 'mögliche Mentor/innen')}`
        : `${members} Mentor/innen teilen sich nur ${counted(partners, 'mögliche Führungskraft', 'mögliche Führungskräfte')}`,
    groupPartners: 'Gemeinsame Gegenüber',
    help: 'Was helfen würde:',
    groupMembers: 'In der Gruppe',
    id: 'ID',
    name: 'Name',
    department: 'Bereich',
    reason: 'Grund',
    rest: (count) => `und ${count} weitere; die Datei der Personen ohne Tandem enthält alle`,
    changes: 'Was sich seit der vorigen Tandemliste geändert hat',
    changesNote: 'Zuerst Mentor/in, dann Führungskraft.',
    changesNone: 'Nichts.',
    more: (count) => `und ${count} weitere`,
    programmeStatus: 'Wo das Programm steht',
    programmeStatusNote: 'Alle Tandems der Tandemliste, auch frühere, nach ihrem Status.',
    tandemsByStatus: 'Tandems nach Status',
    lasted: 'Dauer',
    running: 'Laufzeit',
    overdue: 'Über das geplante Ende hinaus',
    goals: 'Ziele',
    goalsOf: (count, all) => `${count} von ${all} laufenden Tandems haben eines`,
    progress: 'Fortschritt',
    byRole: {
      mentor: 'Nach Bereich der Mentor/innen',
      manager: 'Nach Bereich der Führungskräfte',
    },
    stability: 'Wie sicher die Tandems sind',
    stabilityNote: (variants) =>
      `Die Tandemliste wurde mit ${variants} leicht veränderten Gewichtungen noch einmal gebildet.`,
    stable: 'Jedes Mal gebildet',
    mostly: 'Mindestens jedes zweite Mal gebildet',
    loose: 'Seltener gebildet',
    objectives: 'Zwei Ziele im Vergleich',
    objectivesNote:
      '„Summe“ zielt auf die höchste Punktsumme, „fair“ verbessert zuerst das Tandem, das am wenigsten passt.',
    objective: 'Ziel',
    total: 'Summe',
    fair: 'Fair',
    averagePoints: 'Mittelwert der Punkte',
    lowestPoints: 'Niedrigste Punkte',
    proof: 'Was bewiesen wurde, und woraus',
    proofNote: 'Die SHA-256-Prüfsumme jeder Eingabe: Gleiche Bytes ergeben den gleichen Bericht.',
    source: 'Eingabe',
    sources: {
      mentors: 'Datei der Mentor/innen',
      managers: 'Datei der Führungskräfte',
      roster: 'Tandemliste',
      programme: 'Programm',
      previous: 'Vorige Tandemliste',
      audit: 'Nachweis',
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
    byDepartmentNote: 'Alle Führungskräfte, davon die freiwilligen und die mit Tandem.',
    screened: 'In der Vorauswahl ausgeschiedene Mentor/innen',
    screenedNote: 'Die erste Regel, die nicht erfüllt war; nur Zahlen.',
    withheld:
      'Anzahlen unter 5 erscheinen als „< 5“. Ein Strich steht, wo sich eine Anzahl aus den übrigen errechnen ließe.',
  },
);

/** The report's words in one language. */
export type Words = (typeof WORDS)['en'];

/** What is said instead where the programme asks nobody whether they volunteer. */
export const WORDS_WITHOUT_CONSENT = inBoth<Partial<Words>>(
  {
    ofVolunteers: (share, people) => `${share} of ${people} who take part`,
    ofSponsors: (all) => `of ${counted(all, 'sponsor')}`,
    topicsNote:
      'Wanted by managers, offered by mentors who passed the screening. An uncovered topic is one to recruit for.',
    volunteers: 'Taking part',
    byDepartmentNote: 'All managers, those who take part, and those with a tandem.',
  },
  {
    ofVolunteers: (share, people) =>
      `${share} von ${people}, ${people === '1' ? 'die teilnimmt' : 'die teilnehmen'}`,
    ofSponsors: (all) => `von ${counted(all, 'prominenten Förderer', 'prominenten Förderern')}`,
    topicsNote:
      'Gewünscht von Führungskräften, angeboten von Mentor/innen, die die Vorauswahl bestanden haben. Für ein offenes Thema lohnt es sich, gezielt zu werben.',
    volunteers: 'Teilnehmend',
    byDepartmentNote: 'Alle Führungskräfte, die teilnehmenden, und jene mit Tandem.',
  },
);
