import { nameApart, type SourceKind } from '../protocol.ts';
import { planOf, type State } from './state.ts';

/** What `match` writes by these calls. None of them may be a file that it reads. */
const WRITTEN = new Set([
  'roster.csv',
  'unmatched.csv',
  'audit.json',
  'roster.xlsx',
  'report.html',
]);

/** A file's name as a shell takes it. */
function quoted(name: string): string {
  return /^[\w.,:/@%+-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}

/** The calls of the command line that make the same files. */
export function callsOf(state: State): string[] {
  const { sources } = state;
  const plan = planOf(state);
  const named = (kind: SourceKind): string => {
    const name = nameApart(sources, kind);
    if (!sources.roster && WRITTEN.has(name)) return `${kind}/${name}`;
    return name.startsWith('-') ? `./${name}` : name;
  };
  const people = [quoted(named('mentors')), quoted(named('managers'))];
  const option = (name: string, value = ''): string[] =>
    value === '' ? [] : [name, quoted(value)];
  const decided = plan.pins.length + plan.nevers.length > 0;
  const programme = plan.edits.length > 0 ? 'programme.yaml' : named('programme');
  const skip = plan.skipInvalid ? ['--skip-invalid'] : [];
  const how = [...option('--programme', programme), ...skip];
  const { keep } = plan;
  const wave = [
    ...option('--previous', decided ? 'decisions.csv' : named('previous')),
    ...option('--previous-unmatched', named('previous-unmatched')),
    ...option('--keep', keep === 'proposed' ? keep : undefined),
    ...option('--keep-weight', typeof keep === 'number' ? String(keep) : undefined),
  ];
  if (sources.roster) {
    const audit = option('--audit', named('audit'));
    const papers = [quoted(named('roster')), ...people];
    return [
      ['tandem verify', ...papers, ...audit, ...wave, ...how],
      ['tandem report', ...papers, '-o report.html', ...audit, ...wave, ...how],
      ['tandem kit', ...papers, '-o kit', ...how],
    ].map((parts) => parts.join(' '));
  }
  const match = ['tandem match', ...people, ...wave, ...option('--seed', plan.seed), ...how];
  return [
    match,
    [...match, '-o roster.xlsx', '--report report.html'],
    ['tandem kit roster.csv', ...people, '-o kit', ...how],
  ].map((parts) => parts.join(' '));
}
