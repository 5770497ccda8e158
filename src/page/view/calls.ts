import { planOf, type State } from './state.ts';

/** A file's name as a shell takes it. */
function quoted(name: string): string {
  return /^[\w.,:/@%+-]+$/.test(name) ? name : `'${name.replaceAll("'", `'\\''`)}'`;
}

/** The calls of the command line that make the same files. */
export function callsOf(state: State): string[] {
  const { sources } = state;
  const plan = planOf(state);
  const people = [sources.mentors, sources.managers].map((file) => quoted(file?.name ?? ''));
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined || value === '' ? [] : [name, quoted(value)];
  const decided = plan.pins.length + plan.nevers.length > 0;
  const programme = plan.edits.length > 0 ? 'programme.yaml' : sources.programme?.name;
  const skip = plan.skipInvalid ? ['--skip-invalid'] : [];
  const how = [...option('--programme', programme), ...skip];
  const { keep } = plan;
  const wave = [
    ...option('--previous', decided ? 'decisions.csv' : sources.previous?.name),
    ...option('--previous-unmatched', sources['previous-unmatched']?.name),
    ...option('--keep', keep === 'proposed' ? keep : undefined),
    ...option('--keep-weight', typeof keep === 'number' ? String(keep) : undefined),
  ];
  if (sources.roster) {
    const audit = option('--audit', sources.audit?.name);
    const papers = [quoted(sources.roster.name), ...people];
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
