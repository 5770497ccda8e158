import { commandLine, unspellable } from '../../util/command-line.ts';
import { isOneFile, nameApart, sheetsOf, type SourceKind, USUAL_WRITING } from '../protocol.ts';
import { planOf, type State } from './state.ts';

/** What these calls write. None of them may be a file that they read. */
const WRITTEN = new Set([
  ...['roster.csv', 'unmatched.csv', 'audit.json', 'roster.xlsx', 'report.html'],
  ...['proposals.csv', 'steering.html', 'mail-merge.csv'],
]);

/** The calls of the command line that make the same files, and what shells read differently in them. */
export interface Calls {
  readonly calls: readonly string[];
  readonly unspellable: readonly string[];
}

/** The calls of the command line that make the same files. */
export function callsOf(state: State): Calls {
  const calls = state.sources.roster ? ofFinished(state) : ofFormed(state);
  return {
    calls: calls.map((words) => commandLine(['tandem', ...words])),
    unspellable: [...new Set(unspellable(calls.flat()))],
  };
}

function ofFormed(state: State): string[][] {
  const { people, wave, how, today } = optionsOf(state);
  const { seed } = planOf(state);
  const match = ['match', ...people, ...wave, ...option('--seed', seed), ...today, ...how];
  const papers = ['-o', 'roster.xlsx', '--report', 'report.html', '--proposals', 'proposals.csv'];
  const read = ['roster.csv', ...people];
  return [match, [...match, ...papers], steering(state, read, 'audit.json'), kit(state, read)];
}

function ofFinished(state: State): string[][] {
  const { people, named, wave, how, today } = optionsOf(state);
  const read = [named('roster'), ...people];
  const audit = option('--audit', named('audit'));
  return [
    ['verify', ...read, ...audit, ...wave, ...how],
    ['report', ...read, '-o', 'report.html', ...audit, ...wave, ...today, ...how],
    steering(state, read, named('audit')),
    kit(state, read),
  ];
}

function steering(state: State, read: readonly string[], audit: string): string[] {
  const { wave, how, today } = optionsOf(state);
  const page = ['-o', 'steering.html', '--audience', 'steering', ...option('--audit', audit)];
  return ['report', ...read, ...page, ...wave, ...today, ...how];
}

function kit(state: State, read: readonly string[]): string[] {
  const { firstMeeting, weeks, sessions, templates } = state.writing;
  const usual = USUAL_WRITING;
  const meetings = [
    ...option('--first-meeting', firstMeeting),
    ...(weeks === usual.weeks ? [] : ['--every', `${weeks}w`]),
    ...(sessions === usual.sessions ? [] : ['--sessions', String(sessions)]),
  ];
  return [
    ...['kit', ...read, '-o', 'kit', '--mail-merge', 'mail-merge.csv'],
    ...(firstMeeting === '' ? [] : meetings),
    ...(templates.length === 0 ? [] : ['--templates', 'templates']),
    ...optionsOf(state).how,
  ];
}

function option(name: string, value = ''): string[] {
  return value === '' ? [] : [name, value];
}

/** What several calls have in common. */
function optionsOf(state: State): {
  readonly named: (kind: SourceKind) => string;
  readonly people: readonly string[];
  readonly wave: readonly string[];
  readonly how: readonly string[];
  readonly today: readonly string[];
} {
  const { sources } = state;
  const plan = planOf(state);
  const named = (kind: SourceKind): string => {
    const name = nameApart(sources, kind);
    if (!sources.roster && WRITTEN.has(name)) return `${kind}/${name}`;
    return name.startsWith('-') ? `./${name}` : name;
  };
  const decided = plan.pins.length + plan.nevers.length > 0;
  // Named in any case: one that lies beside the lists would be read otherwise.
  const isGiven = sources.programme !== undefined && plan.edits.length === 0;
  const { keep } = plan;
  return {
    named,
    people: [
      ...[named('mentors'), named(isOneFile(sources) ? 'mentors' : 'managers')],
      ...(sheetsOf(sources) ?? []).flatMap((sheet) => option('--sheet', sheet)),
    ],
    wave: [
      ...option('--previous', decided ? 'decisions.csv' : named('previous')),
      ...option('--previous-unmatched', named('previous-unmatched')),
      ...option('--keep', keep === 'proposed' ? keep : undefined),
      ...option('--keep-weight', typeof keep === 'number' ? String(keep) : undefined),
    ],
    how: [
      ...['--programme', isGiven ? named('programme') : 'programme.yaml'],
      ...(plan.skipInvalid ? ['--skip-invalid'] : []),
    ],
    today: option('--today', plan.today),
  };
}
