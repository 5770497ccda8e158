import { STATUS_WORDS } from '../../findings/status-words.ts';
import { inBoth } from '../../util/language.ts';
import { numbers } from '../../util/numbers.ts';
import type { Phase, Plan, SourceKind } from '../protocol.ts';
import type { ScreenName } from './state.ts';

const whole = numbers('en').whole;
const ganz = numbers('de').whole;
const plural = (count: number, one: string, many: string): string =>
  `${whole(count)} ${count === 1 ? one : many}`;
const mehrzahl = (anzahl: number, eins: string, viele: string): string =>
  `${ganz(anzahl)} ${anzahl === 1 ? eins : viele}`;

/** What stands between cells. */
const MARKS: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  ',': { en: 'commas', de: 'Kommas' },
  ';': { en: 'semicolons', de: 'Semikolons' },
  '\t': { en: 'tabs', de: 'Tabulatoren' },
  '|': { en: 'vertical bars', de: 'senkrechte Striche' },
};

const en = {
  title: 'tandem · reverse mentoring',
  skip: 'Skip to the content',
  steps: 'Steps',
  language: 'Language of this page',
  screens: {
    lists: 'Lists',
    columns: 'Columns',
    findings: 'Findings',
    rules: 'Rules',
    tandems: 'Tandems',
    pair: 'Two people',
    decisions: 'Decisions',
    save: 'Save',
  } satisfies Record<ScreenName, string> as Record<ScreenName, string>,
  undo: 'Undo',
  redo: 'Redo',
  cancel: 'Cancel',
  form: 'Form the tandems',
  phases: {
    read: 'Reading the lists',
    screen: 'Seeing who takes part',
    group: 'Grouping equal people',
    score: 'Applying the rules',
    solve: 'Looking for the best roster',
    certify: 'Proving that none is better',
    form: 'Writing down the reasons',
    write: 'Writing the files',
    'read-back': 'Reading back what was written',
    costs: 'Working out what each rule costs',
  } satisfies Record<Phase, string> as Record<Phase, string>,
  part: (part: number, of: number) => `${part} of ${of}`,
  cancelled: 'Stopped. Your decisions are still there.',
  unreadable: (file: string) => `${file} could not be read. Is it open in another program?`,
  crashed: 'Something failed inside tandem. Your files and decisions are still here; try again.',
  crashDetail: 'What to report',
  again: 'Try again',

  listsTitle: 'Two lists are all it takes',
  listsLead:
    'Give this page the list of mentors and the list of managers. It checks them, forms the best tandems your rules allow, and proves that no better roster exists.',
  privacy:
    'Everything happens on this computer: the page cannot reach any network, and stores nothing. Close the tab and it is gone.',
  source: {
    mentors: 'Mentors',
    managers: 'Managers',
    programme: 'Programme',
    previous: 'Its roster',
    'previous-unmatched': 'Who was left over in it',
    roster: 'The roster',
    audit: 'Its audit',
  } satisfies Record<SourceKind, string> as Record<SourceKind, string>,
  sourceHint: {
    mentors: 'Those who teach. Excel or CSV, straight from your HR system or form.',
    managers: 'Those who learn. Excel or CSV.',
    programme: 'programme.yaml, if you have saved one before',
    previous: 'roster.csv or decisions.csv: tandems that go on stay, past ones are not repeated',
    'previous-unmatched':
      'unmatched.csv of the last wave: managers who had to wait come before others now',
    roster: 'to check a roster that was edited, or to write its report and kit',
    audit: 'audit.json, to prove that the finished roster is the best one',
  } satisfies Record<SourceKind, string> as Record<SourceKind, string>,
  optional: 'If you have them',
  extras: {
    programme: 'Your programme',
    wave: 'The last wave',
    finished: 'A finished roster',
  },
  choose: 'Choose a file',
  chooseOther: 'Choose another',
  orDrop: 'or drop it here',
  remove: 'Remove',
  swap: 'Swap the two lists',
  swapped: 'These two lists look exchanged.',
  example: 'Try it with invented people',
  rows: (count: number) => plural(count, 'row', 'rows'),
  notNeeded: 'Not needed',
  neverCounts: 'Never counts, whatever it says',
  everyone: 'No column asks who volunteers, so everyone in the list counts as a volunteer.',
  fileKind: (kind: string, encoding: string, delimiter: string, sheet: string) =>
    kind === 'workbook'
      ? `Workbook${sheet === '' ? '' : `, sheet “${sheet}”`}`
      : `${encoding}${delimiter === '' ? '' : `, separated by ${MARKS[delimiter]?.en ?? delimiter}`}`,
  needMore: (what: string) => `Next: ${what}`,
  needMentors: 'the list of mentors',
  needManagers: 'the list of managers',
  understood: 'What was understood',

  columnsTitle: 'Only what is unclear',
  columnsLead:
    'These columns could not be read with certainty. Your answers are kept in the programme file, so nobody is asked again next time.',
  sheetsLead: 'Both lists were given as one workbook.',
  sheetTitle: 'Which sheet is this list on?',
  columnsNone: 'Every column that matters was understood. There is nothing to do here.',
  meaning: (header: string) => `What does “${header}” mean?`,
  meaningHint: 'The first values in this column:',
  ignoreColumn: 'Nothing: leave it out',
  unsure: 'Not answered yet',
  wordsTitle: (header: string) => `What do the words in “${header}” stand for?`,
  wordsHint: 'Only words that at least two people share are shown.',
  people: (count: number) => plural(count, 'person', 'people'),
  notAnswered: 'no value',
  wordsScale: 'Levels go from 1, the lowest, to 5, unless your programme has another scale.',
  proposed: 'proposed, please check',
  askedInColumns: 'Say under Columns what is meant.',
  activity: { active: 'active', inactive: 'away for now', left: 'left' } as Readonly<
    Record<string, string>
  >,
  columns: {
    id: 'Id',
    name: 'Name',
    first_name: 'First name',
    last_name: 'Last name',
    email: 'E-mail',
    business_unit: 'Business unit',
    department: 'Department',
    social_media_skill: 'Skill that is taught',
    communication: 'Communication',
    presence: 'Presence',
    experience: 'Experience',
    topics: 'Topics',
    level: 'Level in the hierarchy',
    reports_to: 'Line manager',
    volunteers: 'Volunteers',
    availability: 'Availability',
    languages: 'Languages',
    site: 'Site',
    sponsor: 'Sponsor',
    excludes: 'Not with',
    prefers: 'Would like',
    status: 'Status',
  } as Readonly<Record<string, string>>,
  direction: (header: string) => `Which end of “${header}” is best?`,
  highBest: 'The highest number is best',
  highestLevel: 'The scale ends at',
  leastLevel: 'Mentors need at least',
  lowBest: (best: number) => `${best} is best, as with school grades`,
  apply: 'Use these answers',
  urgent: 'needed',
  mayBe: 'please confirm',
  mentorsList: 'Mentors',
  managersList: 'Managers',

  findingsTitle: 'What the lists say',
  findingsLead: (errors: number, warnings: number) =>
    errors > 0
      ? `${plural(errors, 'error keeps', 'errors keep')} the tandems from being formed${warnings > 0 ? `, and there ${warnings === 1 ? 'is' : 'are'} ${plural(warnings, 'warning', 'warnings')}` : ''}. Correct the list and choose it again, or leave the rows out.`
      : warnings > 0
        ? `Nothing stands in the way. ${plural(warnings, 'warning deserves', 'warnings deserve')} a look.`
        : 'Nothing to object to.',
  errors: 'Errors',
  warnings: 'Warnings',
  notes: 'Notes',
  severity: { error: 'Error', warning: 'Warning', note: 'Note' },
  whereAndHow: 'Where, and what to do',
  andMore: (count: number) => `and ${whole(count)} more`,
  line: (line: number) => `line ${line}`,
  column: (column: string) => `column “${column}”`,
  showRows: 'Show the rows',
  skipInvalid: (count: number) => `Leave ${plural(count, 'this row', 'these rows')} out`,
  skipping: (count: number) =>
    `${plural(count, 'row with errors is', 'rows with errors are')} left out and listed among those without a tandem.`,
  reReadFile: 'Choose the corrected list',
  lineHeading: 'Line',
  noTable: 'Choose a finding to see its rows.',
  whyItMatters: 'Why this matters',

  rulesTitle: 'The rules of your programme',
  rulesLead:
    'A pair that breaks a rule is never formed. Weights decide which of the permitted pairs are better. Changes take effect at once.',
  who: 'Who takes part',
  which: 'Which two may meet',
  weightsTitle: 'What makes a pair better',
  weightsLead: 'Only the proportions count. 0 leaves a criterion out.',
  objectiveTitle: 'What is sought',
  objectiveLead: 'The most tandems come first, then the most sponsors served. Then:',
  total: 'The best fit on the whole',
  totalHint: 'the highest sum of scores',
  fair: 'The best for the worst-off',
  fairHint: 'the highest lowest score first, then the highest sum',
  keepTitle: 'Proposals of the last wave',
  keepHint: 'Tandems that go on stay in any case. What was only proposed is solved anew, unless:',
  keepNo: 'They are solved anew',
  keepTie: 'They stay where the roster is just as good',
  keepBonus: 'They stay if that costs no more than so many points each',
  keepPoints: 'points',
  seed: 'Lottery',
  seedHint:
    'Between equally good rosters the ids decide. Publish any word beforehand, and a lottery that everyone can repeat decides instead.',
  seedLabel: 'Word of the lottery',
  costs: 'What each rule costs',
  costsAsk: 'Work it out',
  costsLead: 'How many more tandems there could be without one rule alone.',
  costOf: (tandems: number, sponsors: number) =>
    tandems > 0
      ? `costs ${plural(tandems, 'tandem', 'tandems')}`
      : sponsors > 0
        ? `costs ${plural(sponsors, 'sponsor', 'sponsors')}`
        : 'costs nothing',
  possible: (tandems: number) => `${plural(tandems, 'tandem', 'tandems')} possible`,
  readiness: (mentors: number, managers: number) =>
    `${plural(mentors, 'mentor', 'mentors')} and ${plural(managers, 'manager', 'managers')} take part`,
  withoutPartner: (count: number) =>
    `${plural(count, 'manager has', 'managers have')} nobody they may meet`,
  minimum: 'at least',
  depth: 'levels compared',
  ownRule: 'your own',

  tandemsTitle: (count: number) => (count === 1 ? 'One tandem' : `${whole(count)} tandems`),
  noTandemsTitle: 'No tandem is possible',
  proven: 'Every rule is kept, and no other roster is better: proven.',
  checkedValid: 'Every rule is kept.',
  checkedProven: 'Every rule is kept, and no other roster is better: proven.',
  checkedNotOptimal: 'Every rule is kept, but a better roster exists.',
  checkedInvalid: 'This roster breaks something. See the findings below.',
  list: 'The list',
  search: 'Search the tandems',
  found: (count: number, all: number) =>
    count === all
      ? plural(all, 'tandem', 'tandems')
      : `${whole(count)} of ${plural(all, 'tandem', 'tandems')}`,
  mentor: 'Mentor',
  manager: 'Manager',
  points: 'Points',
  status: 'Status',
  reason: 'Why these two',
  openPair: (mentor: string, manager: string) => `Look at ${mentor} and ${manager}`,
  leftOver: 'Without a tandem',
  leftOverLead: 'Why, and what would help.',
  keptOut: 'Not taking part',
  pages: (from: number, to: number, of: number) => `${whole(from)}–${whole(to)} of ${whole(of)}`,
  previousPage: 'Previous',
  nextPage: 'Next',
  lookAt: 'Look at',
  statuses: STATUS_WORDS.en as Readonly<Record<string, string>>,
  waveTitle: 'What was said of the last wave',
  rosterTitle: 'What was said of the roster',

  pairTitle: 'Two people',
  pairLead:
    'Pick any two: what speaks for them, what forbids them, and exactly what it would cost.',
  pickTwo: 'Pick a mentor and a manager, or click a tandem in the list.',
  areTandem: 'These two are a tandem.',
  arePinned: 'These two are a tandem, and pinned.',
  allowed: 'They may meet, and were not chosen.',
  forbidden: 'These two may not meet.',
  isNever: 'You decided that these two never meet.',
  byCriterion: 'Score by criterion',
  pointsOf: (points: string) => `${points} of 100 points`,
  price: 'The price',
  free: 'It costs nothing.',
  costsWhat: (parts: string) => `It costs ${parts}.`,
  butGains: (parts: string) => `In return: ${parts}.`,
  priceTandems: (count: number) => plural(count, 'tandem', 'tandems'),
  priceSponsors: (count: number) => plural(count, 'sponsor served', 'sponsors served'),
  priceWaiting: (count: number) =>
    plural(count, 'manager who has waited', 'managers who have waited'),
  priceLowest: (points: string) => `${points} points of the lowest score`,
  priceTotal: (points: string) => `${points} points in all`,
  moves: 'Who would move',
  moveNew: (manager: string, to: string) => `${manager}, without a tandem now, would get ${to}`,
  moveOut: (manager: string, from: string) => `${manager} would lose ${from} and have no tandem`,
  moveTo: (manager: string, from: string, to: string) =>
    `${manager} would change from ${from} to ${to}`,
  goesOn: (mentor: string, manager: string) =>
    `${mentor} and ${manager} go on; that tandem has to end first.`,
  pin: 'Pin this pair',
  never: 'Never these two',
  unpin: 'Release the pin',
  allowAgain: 'Allow them again',
  find: 'Find',
  nobody: 'nobody chosen',
  and: 'and',

  decisionsTitle: 'Your decisions',
  decisionsLead: 'Every pin, every “never” and every change of a rule, with its exact price.',
  decisionsNone: 'Nothing decided by hand so far: the roster is the best one your rules allow.',
  stepPin: (mentor: string, manager: string) => `${mentor} with ${manager}, pinned`,
  stepNever: (mentor: string, manager: string) => `${mentor} never with ${manager}`,
  stepUnpin: (mentor: string, manager: string) => `Pin of ${mentor} with ${manager} released`,
  stepAllow: (mentor: string, manager: string) => `${mentor} with ${manager} allowed again`,
  stepRuleOn: (rule: string) => `${rule}: required`,
  stepRuleOff: (rule: string) => `${rule}: no longer a rule`,
  stepWeight: (criterion: string, weight: number) => `${criterion}: weight ${weight}`,
  stepSeed: (seed: string) => (seed === '' ? 'Lottery taken out' : `Lottery: ${seed}`),
  stepKeep: (keep: Plan['keep']) =>
    keep === 'no'
      ? 'Proposals of the last wave are solved anew'
      : keep === 'proposed'
        ? 'Proposals of the last wave stay among equally good rosters'
        : `Proposals of the last wave stay for ${plural(keep, 'point', 'points')}`,
  stepToday: (day: string) =>
    day === '' ? 'Day of this run taken out' : `Day of this run: ${day}`,
  stepSkip: 'Rows with errors left out',
  stepAnswers: 'Columns explained',
  takeBack: 'Take back',
  gains: (parts: string) => `gains ${parts}`,
  costsShort: (parts: string) => `costs ${parts}`,
  nothing: 'costs nothing',
  notPriced: 'before the first roster',
  pointsDiffer: 'changes what points mean',
  redoable: 'Taken back; “Redo” brings it again',

  saveTitle: 'Take it with you',
  saveLead:
    'These files are all there is. Scores and reasons are for HR alone; the tandems get the kit.',
  archive: 'Everything as one archive',
  download: 'Save',
  writing: 'is being written …',
  onDemand: 'written when you save it',
  fileHint: {
    'roster.csv': 'The tandems, for HR. Edit the status here; it is the memory of the next wave.',
    'roster.xlsx': 'The same as a workbook, with those left over and a summary.',
    'unmatched.csv': 'Who has no tandem, and why.',
    'audit.json': 'The proof that no better roster exists. No names, no ids.',
    'report.html': 'Everything on one page.',
    'proposals.csv':
      'For each manager the proposed mentor and others who would do as well. No points, no levels.',
    'steering.html': 'Totals alone, without names, for the steering group or the works council.',
    'kit.zip': 'What the tandems get: invitations, agreement, session guide, workshop plan.',
    'mail-merge.csv': 'The letters’ names and addresses as a table, for form letters.',
    'programme.yaml': 'Your rules, weights and answers, for the next time.',
    'decisions.csv':
      'Your pins and “never”, with the roster of the last wave: give it as such next time.',
    'tandem.zip': 'All of these files.',
  } as Readonly<Record<string, string>>,
  fileGroups: { hr: 'For HR alone', others: 'To pass on', next: 'For the next time' },
  notWritten: 'could not be written',
  writingTitle: 'Dates and own texts',
  writingLead: 'For the papers of the tandems. Nothing here moves anybody.',
  firstMeeting: 'First meeting',
  firstMeetingHint: 'With a day, each tandem gets its meetings as a calendar file.',
  day: 'Day',
  meetingTime: 'Time',
  meetingWeeks: 'Weeks between meetings',
  meetings: 'How many meetings',
  templates: 'Own texts of the papers',
  templatesHint: (names: string) =>
    `Markdown files in place of the built-in ones: ${names}; with .de or .en before .md for one language.`,
  chooseFiles: 'Choose files',
  noTemplates: 'Use the built-in texts',
  asOf: 'Day of this run',
  asOfHint: 'With a day, tandems past their end are named.',
  call: 'The same with the command line',
  callLead:
    'These calls make the same files, byte for byte, from your lists and what is saved “For the next time”:',
  spelling: (words: string) =>
    `Command lines read ${words} in different ways; it is spelt for bash and zsh here. Another name, without $ \` ! " \\ or %, works everywhere.`,
  size: (bytes: number) =>
    bytes < 1000
      ? `${bytes} B`
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`,
  unsaved: 'Not saved yet',
  toColumns: 'Answer about the columns',
  toFindings: 'Look at the findings',
  toSave: 'Save the files',
  toTandems: 'Back to the tandems',
  ready: 'Ready',
  statusEmpty: 'Two lists, and it begins.',
  statusErrors: (count: number) => plural(count, 'error', 'errors'),
};

export type Words = typeof en;

const de: Words = {
  title: 'tandem · Reverse Mentoring',
  skip: 'Zum Inhalt springen',
  steps: 'Schritte',
  language: 'Sprache dieser Seite',
  screens: {
    lists: 'Listen',
    columns: 'Spalten',
    findings: 'Befunde',
    rules: 'Regeln',
    tandems: 'Tandems',
    pair: 'Zwei Personen',
    decisions: 'Entscheidungen',
    save: 'Sichern',
  },
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  cancel: 'Abbrechen',
  form: 'Tandems bilden',
  phases: {
    read: 'Die Listen werden gelesen',
    screen: 'Es wird geprüft, wer teilnimmt',
    group: 'Gleiche Personen werden zusammengefasst',
    score: 'Die Regeln werden angewandt',
    solve: 'Die beste Zuordnung wird gesucht',
    certify: 'Es wird bewiesen, dass keine besser ist',
    form: 'Die Begründungen werden geschrieben',
    write: 'Die Dateien werden geschrieben',
    'read-back': 'Die Dateien werden gegengelesen',
    costs: 'Es wird ermittelt, was jede Regel kostet',
  },
  part: (part, of) => `${part} von ${of}`,
  cancelled: 'Abgebrochen. Ihre Entscheidungen sind noch da.',
  unreadable: (file) =>
    `${file} ließ sich nicht lesen. Ist die Datei in einem anderen Programm geöffnet?`,
  crashed:
    'In tandem ist etwas schiefgegangen. Ihre Dateien und Entscheidungen sind noch da; versuchen Sie es noch einmal.',
  crashDetail: 'Was gemeldet werden sollte',
  again: 'Noch einmal versuchen',

  listsTitle: 'Zwei Listen genügen',
  listsLead:
    'Geben Sie dieser Seite die Liste der Mentor/innen und die Liste der Führungskräfte. Sie prüft beide, bildet die besten Tandems, die Ihre Regeln erlauben, und beweist, dass es keine bessere Zuordnung gibt.',
  privacy:
    'Alles geschieht auf diesem Rechner: Die Seite erreicht kein Netz und speichert nichts. Wird sie geschlossen, ist alles weg.',
  source: {
    mentors: 'Mentor/innen',
    managers: 'Führungskräfte',
    programme: 'Programm',
    previous: 'Ihre Tandemliste',
    'previous-unmatched': 'Wer dabei ohne Tandem blieb',
    roster: 'Die Tandemliste',
    audit: 'Ihr Nachweis',
  },
  sourceHint: {
    mentors: 'Wer vermittelt. Excel oder CSV, direkt aus Ihrem Personalsystem oder Formular.',
    managers: 'Wer lernt. Excel oder CSV.',
    programme: 'programme.yaml, falls Sie schon eines gesichert haben',
    previous:
      'roster.csv oder decisions.csv: Laufende Tandems bleiben, vergangene werden nicht wiederholt',
    'previous-unmatched':
      'unmatched.csv der letzten Runde: Führungskräfte, die warten mussten, kommen jetzt zuerst',
    roster: 'um eine bearbeitete Liste zu prüfen oder Bericht und Mappe zu schreiben',
    audit: 'audit.json, um zu beweisen, dass die fertige Liste die beste ist',
  },
  optional: 'Falls vorhanden',
  extras: {
    programme: 'Ihr Programm',
    wave: 'Die letzte Runde',
    finished: 'Eine fertige Tandemliste',
  },
  choose: 'Datei wählen',
  chooseOther: 'Andere wählen',
  orDrop: 'oder hier ablegen',
  remove: 'Entfernen',
  swap: 'Die beiden Listen tauschen',
  swapped: 'Diese beiden Listen sehen vertauscht aus.',
  example: 'Mit erfundenen Personen ausprobieren',
  rows: (count) => mehrzahl(count, 'Zeile', 'Zeilen'),
  notNeeded: 'Nicht benötigt',
  neverCounts: 'Zählt nie, was auch immer darin steht',
  everyone:
    'Keine Spalte fragt nach der Teilnahme; deshalb gelten alle in der Liste als freiwillig.',
  fileKind: (kind, encoding, delimiter, sheet) =>
    kind === 'workbook'
      ? `Arbeitsmappe${sheet === '' ? '' : `, Blatt „${sheet}“`}`
      : `${encoding}${delimiter === '' ? '' : `, getrennt durch ${MARKS[delimiter]?.de ?? delimiter}`}`,
  needMore: (what) => `Als Nächstes: ${what}`,
  needMentors: 'die Liste der Mentor/innen',
  needManagers: 'die Liste der Führungskräfte',
  understood: 'Was verstanden wurde',

  columnsTitle: 'Nur was unklar ist',
  columnsLead:
    'Diese Spalten ließen sich nicht sicher lesen. Ihre Antworten stehen danach in der Programmdatei, sodass beim nächsten Mal niemand mehr gefragt wird.',
  sheetsLead: 'Beide Listen wurden als eine Arbeitsmappe angegeben.',
  sheetTitle: 'Auf welchem Blatt steht diese Liste?',
  columnsNone: 'Jede Spalte, auf die es ankommt, wurde verstanden. Hier ist nichts zu tun.',
  meaning: (header) => `Was bedeutet „${header}“?`,
  meaningHint: 'Die ersten Werte dieser Spalte:',
  ignoreColumn: 'Nichts: auslassen',
  unsure: 'Noch nicht beantwortet',
  wordsTitle: (header) => `Wofür stehen die Wörter in „${header}“?`,
  wordsHint: 'Gezeigt werden nur Wörter, die bei mindestens zwei Personen stehen.',
  people: (count) => mehrzahl(count, 'Person', 'Personen'),
  notAnswered: 'kein Wert',
  wordsScale:
    'Stufen gehen von 1, der niedrigsten, bis 5, wenn Ihr Programm keine andere Skala hat.',
  proposed: 'vorgeschlagen, bitte prüfen',
  askedInColumns: 'Sagen Sie unter „Spalten“, was gemeint ist.',
  activity: { active: 'dabei', inactive: 'zurzeit nicht da', left: 'ausgeschieden' },
  columns: {
    id: 'Kennung',
    name: 'Name',
    first_name: 'Vorname',
    last_name: 'Nachname',
    email: 'E-Mail',
    business_unit: 'Unternehmensbereich',
    department: 'Abteilung',
    social_media_skill: 'Kenntnisse, um die es geht',
    communication: 'Kommunikation',
    presence: 'Auftreten',
    experience: 'Erfahrung',
    topics: 'Themen',
    level: 'Hierarchieebene',
    reports_to: 'Vorgesetzte',
    volunteers: 'Teilnahme',
    availability: 'Verfügbarkeit',
    languages: 'Sprachen',
    site: 'Standort',
    sponsor: 'Förderer',
    excludes: 'Nicht mit',
    prefers: 'Wunsch',
    status: 'Status',
  },
  direction: (header) => `Welches Ende von „${header}“ ist das beste?`,
  highBest: 'Die höchste Zahl ist am besten',
  highestLevel: 'Die Skala endet bei',
  leastLevel: 'Mentor/innen brauchen mindestens',
  lowBest: (best) => `${best} ist am besten, wie bei Schulnoten`,
  apply: 'Diese Antworten verwenden',
  urgent: 'nötig',
  mayBe: 'bitte bestätigen',
  mentorsList: 'Mentor/innen',
  managersList: 'Führungskräfte',

  findingsTitle: 'Was in den Listen auffällt',
  findingsLead: (errors, warnings) =>
    errors > 0
      ? `${mehrzahl(errors, 'Fehler verhindert', 'Fehler verhindern')}, dass Tandems gebildet werden${warnings > 0 ? `; dazu ${warnings === 1 ? 'kommt' : 'kommen'} ${mehrzahl(warnings, 'Warnung', 'Warnungen')}` : ''}. Verbessern Sie die Liste und geben Sie sie noch einmal, oder lassen Sie die Zeilen aus.`
      : warnings > 0
        ? `Nichts steht im Weg. ${mehrzahl(warnings, 'Warnung verdient', 'Warnungen verdienen')} einen Blick.`
        : 'Es gibt nichts zu beanstanden.',
  errors: 'Fehler',
  warnings: 'Warnungen',
  notes: 'Hinweise',
  severity: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  whereAndHow: 'Wo, und was zu tun ist',
  andMore: (count) => `und ${ganz(count)} weitere`,
  line: (line) => `Zeile ${line}`,
  column: (column) => `Spalte „${column}“`,
  showRows: 'Zeilen zeigen',
  skipInvalid: (count) =>
    `${count === 1 ? 'Diese Zeile' : `Diese ${ganz(count)} Zeilen`} auslassen`,
  skipping: (count) =>
    `${mehrzahl(count, 'fehlerhafte Zeile wird', 'fehlerhafte Zeilen werden')} ausgelassen und bei denen ohne Tandem aufgeführt.`,
  reReadFile: 'Die berichtigte Liste wählen',
  lineHeading: 'Zeile',
  noTable: 'Wählen Sie einen Befund, um seine Zeilen zu sehen.',
  whyItMatters: 'Warum das wichtig ist',

  rulesTitle: 'Die Regeln Ihres Programms',
  rulesLead:
    'Ein Paar, das eine Regel verletzt, wird nie gebildet. Gewichte entscheiden, welche der erlaubten Paare besser sind. Änderungen gelten sofort.',
  who: 'Wer teilnimmt',
  which: 'Welche zwei sich treffen dürfen',
  weightsTitle: 'Was ein Paar besser macht',
  weightsLead: 'Nur die Verhältnisse zählen. 0 lässt ein Kriterium weg.',
  objectiveTitle: 'Was gesucht wird',
  objectiveLead: 'Zuerst die meisten Tandems, dann die meisten versorgten Förderer. Danach:',
  total: 'Insgesamt am besten',
  totalHint: 'die höchste Summe der Punkte',
  fair: 'Am besten für das schwächste Tandem',
  fairHint: 'zuerst die höchste niedrigste Punktzahl, dann die höchste Summe',
  keepTitle: 'Vorschläge der letzten Runde',
  keepHint:
    'Laufende Tandems bleiben auf jeden Fall. Was nur vorgeschlagen war, wird neu gebildet, es sei denn:',
  keepNo: 'Sie werden neu gebildet',
  keepTie: 'Sie bleiben, wo die Zuordnung ebenso gut ist',
  keepBonus: 'Sie bleiben, wenn das je Paar höchstens so viele Punkte kostet',
  keepPoints: 'Punkte',
  seed: 'Los',
  seedHint:
    'Zwischen gleich guten Zuordnungen entscheiden die Nummern. Veröffentlichen Sie vorher ein beliebiges Wort, entscheidet stattdessen ein Los, das alle nachvollziehen können.',
  seedLabel: 'Wort für das Los',
  costs: 'Was jede Regel kostet',
  costsAsk: 'Ausrechnen',
  costsLead: 'Wie viele Tandems mehr möglich wären, wenn nur diese eine Regel nicht gälte.',
  costOf: (tandems, sponsors) =>
    tandems > 0
      ? `kostet ${mehrzahl(tandems, 'Tandem', 'Tandems')}`
      : sponsors > 0
        ? `kostet ${mehrzahl(sponsors, 'Förderer', 'Förderer')}`
        : 'kostet nichts',
  possible: (tandems) => `${mehrzahl(tandems, 'Tandem', 'Tandems')} möglich`,
  readiness: (mentors, managers) =>
    `${mehrzahl(mentors, 'Mentor/in', 'Mentor/innen')} und ${mehrzahl(managers, 'Führungskraft', 'Führungskräfte')} nehmen teil`,
  withoutPartner: (count) =>
    `${mehrzahl(count, 'Führungskraft darf', 'Führungskräfte dürfen')} niemanden treffen`,
  minimum: 'mindestens',
  depth: 'verglichene Ebenen',
  ownRule: 'eigene',

  tandemsTitle: (count) => (count === 1 ? 'Ein Tandem' : `${ganz(count)} Tandems`),
  noTandemsTitle: 'Kein Tandem ist möglich',
  proven: 'Jede Regel ist eingehalten, und keine andere Zuordnung ist besser: bewiesen.',
  checkedValid: 'Jede Regel ist eingehalten.',
  checkedProven: 'Jede Regel ist eingehalten, und keine andere Zuordnung ist besser: bewiesen.',
  checkedNotOptimal: 'Jede Regel ist eingehalten, aber es gibt eine bessere Zuordnung.',
  checkedInvalid: 'Mit dieser Tandemliste stimmt etwas nicht. Siehe die Befunde unten.',
  list: 'Die Liste',
  search: 'Tandems durchsuchen',
  found: (count, all) =>
    count === all
      ? mehrzahl(all, 'Tandem', 'Tandems')
      : `${ganz(count)} von ${mehrzahl(all, 'Tandem', 'Tandems')}`,
  mentor: 'Mentor/in',
  manager: 'Führungskraft',
  points: 'Punkte',
  status: 'Status',
  reason: 'Warum diese zwei',
  openPair: (mentor, manager) => `${mentor} und ${manager} ansehen`,
  leftOver: 'Ohne Tandem',
  leftOverLead: 'Warum, und was helfen würde.',
  keptOut: 'Nimmt nicht teil',
  pages: (from, to, of) => `${ganz(from)}–${ganz(to)} von ${ganz(of)}`,
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  lookAt: 'Ansehen',
  statuses: STATUS_WORDS.de,
  waveTitle: 'Was zur letzten Runde zu sagen ist',
  rosterTitle: 'Was zur Tandemliste zu sagen ist',

  pairTitle: 'Zwei Personen',
  pairLead:
    'Wählen Sie beliebige zwei: was für sie spricht, was sie verbietet und was es genau kosten würde.',
  pickTwo: 'Wählen Sie Mentor/in und Führungskraft, oder klicken Sie ein Tandem in der Liste an.',
  areTandem: 'Diese zwei sind ein Tandem.',
  arePinned: 'Diese zwei sind ein Tandem und festgelegt.',
  allowed: 'Sie dürfen sich treffen und wurden nicht gewählt.',
  forbidden: 'Diese zwei dürfen kein Tandem sein.',
  isNever: 'Sie haben entschieden, dass diese zwei nie ein Tandem sind.',
  byCriterion: 'Punkte nach Kriterium',
  pointsOf: (points) => `${points} von 100 Punkten`,
  price: 'Der Preis',
  free: 'Es kostet nichts.',
  costsWhat: (parts) => `Es kostet ${parts}.`,
  butGains: (parts) => `Dafür gewonnen: ${parts}.`,
  priceTandems: (count) => mehrzahl(count, 'Tandem', 'Tandems'),
  priceSponsors: (count) => mehrzahl(count, 'versorgten Förderer', 'versorgte Förderer'),
  priceWaiting: (count) => mehrzahl(count, 'wartende Führungskraft', 'wartende Führungskräfte'),
  priceLowest: (points) => `${points} Punkte bei der niedrigsten Punktzahl`,
  priceTotal: (points) => `insgesamt ${points} Punkte`,
  moves: 'Wer wechseln würde',
  moveNew: (manager, to) => `${manager}, jetzt ohne Tandem, bekäme ${to}`,
  moveOut: (manager, from) => `${manager} verlöre ${from} und hätte kein Tandem`,
  moveTo: (manager, from, to) => `${manager} würde von ${from} zu ${to} wechseln`,
  goesOn: (mentor, manager) =>
    `${mentor} und ${manager} arbeiten weiter; dieses Tandem muss zuerst enden.`,
  pin: 'Dieses Paar festlegen',
  never: 'Nie diese zwei',
  unpin: 'Wieder freigeben',
  allowAgain: 'Wieder erlauben',
  find: 'Suchen',
  nobody: 'niemand gewählt',
  and: 'und',

  decisionsTitle: 'Ihre Entscheidungen',
  decisionsLead:
    'Jedes festgelegte Paar, jedes „Nie“ und jede geänderte Regel, mit dem genauen Preis.',
  decisionsNone:
    'Bisher ist nichts von Hand entschieden: Die Zuordnung ist die beste, die Ihre Regeln erlauben.',
  stepPin: (mentor, manager) => `${mentor} mit ${manager} festgelegt`,
  stepNever: (mentor, manager) => `${mentor} nie mit ${manager}`,
  stepUnpin: (mentor, manager) => `${mentor} mit ${manager} wieder freigegeben`,
  stepAllow: (mentor, manager) => `${mentor} mit ${manager} wieder erlaubt`,
  stepRuleOn: (rule) => `${rule}: ist Pflicht`,
  stepRuleOff: (rule) => `${rule}: keine Regel mehr`,
  stepWeight: (criterion, weight) => `${criterion}: Gewicht ${weight}`,
  stepSeed: (seed) => (seed === '' ? 'Los entfernt' : `Los: ${seed}`),
  stepKeep: (keep) =>
    keep === 'no'
      ? 'Vorschläge der letzten Runde werden neu gebildet'
      : keep === 'proposed'
        ? 'Vorschläge der letzten Runde bleiben bei gleich guten Zuordnungen'
        : `Vorschläge der letzten Runde bleiben für ${mehrzahl(keep, 'Punkt', 'Punkte')}`,
  stepToday: (day) => (day === '' ? 'Stichtag entfernt' : `Stichtag: ${day}`),
  stepSkip: 'Fehlerhafte Zeilen ausgelassen',
  stepAnswers: 'Spalten erklärt',
  takeBack: 'Zurücknehmen',
  gains: (parts) => `bringt ${parts}`,
  costsShort: (parts) => `kostet ${parts}`,
  nothing: 'kostet nichts',
  notPriced: 'vor der ersten Zuordnung',
  pointsDiffer: 'ändert, was Punkte bedeuten',
  redoable: 'Zurückgenommen; „Wiederholen“ holt es zurück',

  saveTitle: 'Nehmen Sie alles mit',
  saveLead:
    'Diese Dateien sind alles, was es gibt. Punkte und Begründungen sind nur für die Personalentwicklung; die Tandems bekommen die Mappe.',
  archive: 'Alles in einem Archiv',
  download: 'Sichern',
  writing: 'wird geschrieben …',
  onDemand: 'wird beim Sichern geschrieben',
  fileHint: {
    'roster.csv':
      'Die Tandems, für die Personalentwicklung. Hier wird der Status gepflegt; die Liste ist das Gedächtnis der nächsten Runde.',
    'roster.xlsx': 'Dasselbe als Arbeitsmappe, mit allen ohne Tandem und einer Übersicht.',
    'unmatched.csv': 'Wer kein Tandem hat, und warum.',
    'audit.json': 'Der Beweis, dass es keine bessere Zuordnung gibt. Ohne Namen, ohne Nummern.',
    'report.html': 'Alles auf einer Seite.',
    'proposals.csv':
      'Für jede Führungskraft, wer als Mentor/in vorgeschlagen ist, und wer genauso gut passt. Ohne Punkte, ohne Stufen.',
    'steering.html': 'Nur Summen, ohne Namen, für den Lenkungskreis oder den Betriebsrat.',
    'kit.zip': 'Was die Tandems bekommen: Einladungen, Vereinbarung, Leitfaden, Workshopplan.',
    'mail-merge.csv': 'Namen und Adressen als Tabelle, für Serienbriefe.',
    'programme.yaml': 'Ihre Regeln, Gewichte und Antworten, für das nächste Mal.',
    'decisions.csv':
      'Festgelegte und ausgeschlossene Paare, mit der Tandemliste der letzten Runde: beim nächsten Mal als solche geben.',
    'tandem.zip': 'Alle diese Dateien.',
  },
  fileGroups: { hr: 'Nur für HR', others: 'Zum Weitergeben', next: 'Für das nächste Mal' },
  notWritten: 'ließ sich nicht schreiben',
  writingTitle: 'Termine und eigene Texte',
  writingLead: 'Für die Unterlagen der Tandems. An der Zuordnung ändert sich hier nichts.',
  firstMeeting: 'Erstes Treffen',
  firstMeetingHint: 'Mit einem Tag bekommt jedes Tandem seine Treffen als Kalenderdatei.',
  day: 'Tag',
  meetingTime: 'Uhrzeit',
  meetingWeeks: 'Wochen zwischen den Treffen',
  meetings: 'Anzahl der Treffen',
  templates: 'Eigene Texte der Unterlagen',
  templatesHint: (names) =>
    `Markdown-Dateien anstelle der eingebauten: ${names}; mit .de oder .en vor .md nur für eine Sprache.`,
  chooseFiles: 'Dateien wählen',
  noTemplates: 'Eingebaute Texte verwenden',
  asOf: 'Stichtag',
  asOfHint: 'Mit einem Tag werden Tandems genannt, deren Ende vorüber ist.',
  call: 'Dasselbe mit der Befehlszeile',
  callLead:
    'Diese Aufrufe schreiben dieselben Dateien, Byte für Byte, aus Ihren Listen und dem, was „Für das nächste Mal“ gesichert ist:',
  spelling: (words) =>
    `Befehlszeilen lesen ${words} verschieden; hier steht die Schreibweise für bash und zsh. Ein anderer Name, ohne $ \` ! " \\ oder %, gilt überall.`,
  size: (bytes) =>
    bytes < 1000
      ? `${bytes} B`
      : bytes < 1_000_000
        ? `${Math.round(bytes / 1000)} kB`
        : `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`,
  unsaved: 'Noch nicht gesichert',
  toColumns: 'Fragen zu den Spalten beantworten',
  toFindings: 'Befunde ansehen',
  toSave: 'Dateien sichern',
  toTandems: 'Zurück zu den Tandems',
  ready: 'Bereit',
  statusEmpty: 'Zwei Listen, und es kann losgehen.',
  statusErrors: (count) => mehrzahl(count, 'Fehler', 'Fehler'),
};

export const WORDS = inBoth(en, de);
