import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { commitFiles } from '../files/index.ts';
import { loadSources } from '../files/load-sources.ts';
import { finding, type Language } from '../findings/finding.ts';
import { exitCodeFor } from '../report/findings/exit-code.ts';
import { columns } from '../report/columns.ts';
import { initJson } from '../report/json/init.ts';
import { style } from '../report/style.ts';
import { safeJson, visible } from '../report/text.ts';
import { idleOptions } from '../runs/idle-options.ts';
import { runInit } from '../runs/init.ts';
import { nextCommand } from '../runs/next-command.ts';
import type { NamedBytes } from '../runs/sources.ts';
import { proposeProgramme } from '../runs/propose-programme.ts';
import type { CommandResult } from './host.ts';
import { bothGiven } from './both-given.ts';
import { findingsOnly, findingsText, withObjections } from './findings-output.ts';
import { Refused } from '../findings/refused.ts';
import type { Call, ReadingOptions } from './shell.ts';
import { commandLine } from '../util/command-line.ts';
import { inBoth } from '../util/language.ts';

const PURPOSE = inBoth<ReadonlyMap<string, string>>(
  new Map([
    ['programme.yaml', 'the pairing rules and weights, explained'],
    ['mentors.csv', 'invented mentors; put yours in their place'],
    ['managers.csv', 'invented managers; put yours in their place'],
    ['cases.csv', 'what the rules must allow and forbid'],
    ['mentors.xlsx', 'the mentors of the tutorial'],
    ['managers.xlsx', 'the managers of the tutorial'],
    ['tandem.bat', 'drop the two files on it, or double-click it: checks, then matches'],
  ]),
  new Map([
    ['programme.yaml', 'Paarungsregeln und Gewichte, erklärt'],
    ['mentors.csv', 'erfundene Mentor/innen; durch Ihre ersetzen'],
    ['managers.csv', 'erfundene Führungskräfte; durch Ihre ersetzen'],
    ['mentoren.csv', 'die Mentor/innen der Anleitung'],
    ['fuehrungskraefte.csv', 'die Führungskräfte der Anleitung'],
    ['cases.csv', 'was die Regeln erlauben und verbieten müssen'],
    [
      'tandem.bat',
      'beide Dateien darauf ziehen, oder doppelklicken: prüft, dann bildet es Tandems',
    ],
  ]),
);

/** Options of `tandem init`, as commander gives them. */
export interface InitOptions extends Pick<ReadingOptions, 'sheet'> {
  readonly lang?: Language;
  /** The two files for which a programme is proposed. */
  readonly from?: readonly string[];
  /** The lists of the tutorial. */
  readonly tutorial?: true;
}

/** Writes the files that a programme starts from, all or none, into a folder made where needed. */
export async function initCommand(call: Call<InitOptions>, folder: string): Promise<CommandResult> {
  const { from } = call.options;
  if (from !== undefined && from.length !== 2) {
    const [mentors, managers, misplaced] = from;
    const en = `--from names two files, the mentors and the managers, not ${from.length}`;
    const de = `--from nennt zwei Dateien, die der Mentor/innen und die der Führungskräfte, nicht ${from.length}`;
    const texts =
      misplaced === undefined
        ? { english: en, german: de }
        : {
            english: `${en}; a folder goes before the option`,
            german: `${de}; ein Ordner steht vor der Option`,
          };
    const words = ['tandem', 'init', misplaced, '--from', mentors, managers];
    const suggestion = commandLine(
      words.filter((word) => word !== undefined),
      call.host.platform,
    );
    throw new Refused([finding('wrong-call', { file: 'tandem init' }, { ...texts, suggestion })]);
  }
  if (from !== undefined && call.options.tutorial === true) {
    throw new Refused([bothGiven('tandem init', '--tutorial', '--from')]);
  }
  const [fromMentors, fromManagers] = from ?? [];
  const isProposal = fromMentors !== undefined && fromManagers !== undefined;
  const run = isProposal
    ? await proposeProgramme(
        await loadSources({ mentors: fromMentors, managers: fromManagers }),
        call.options.lang,
        call.options.sheet,
      )
    : await runInit({ ...call.options, windows: call.host.platform === 'win32' });
  const { files, language } = run;
  if (files.length === 0) {
    return findingsOnly(call, run, initJson([], run.findings, language));
  }
  const prefix = folder === '' ? '' : `${folder.replace(/[/\\]+$/, '')}/`;
  // A folder that cannot be made is found, and said, when the files are written.
  const made =
    folder === '' ? undefined : await mkdir(folder, { recursive: true }).catch(() => undefined);
  const findings = await commitFiles(
    files.map(({ name, bytes }) => ({ file: prefix + name, bytes })),
    { force: 'never', inputs: [] },
  );
  if (findings.length > 0) {
    await removeEmpty(folder, made);
    return findingsOnly(call, withObjections(run, findings), initJson([], findings, language));
  }
  const idle = idleOptions('init', call.options);
  const exitCode = exitCodeFor(idle, call.options.strict);
  if (call.format === 'json') {
    const names = files.map(({ name }) => prefix + name);
    return { stdout: safeJson(initJson(names, idle, language)), exitCode };
  }
  const { faint, strong } = style(call.colour.stdout);
  const list = columns(
    files.map(({ name }) => [
      strong(visible(prefix + name)),
      faint(PURPOSE[language].get(name) ?? ''),
    ]),
  );
  // The mentors come first, then the managers; a programme to begin with has cases as well.
  const [mentors = '', managers = '', cases] = files
    .filter(({ name }) => /\.(?:csv|xlsx)$/.test(name))
    .map(({ name }) => prefix + name);
  const next = language === 'de' ? 'Weiter' : 'Next';
  // Only the names count.
  const written = (name: string): NamedBytes => ({ name, bytes: new Uint8Array() });
  const words = isProposal
    ? nextCommand(
        ['check'],
        {
          ...{ mentors: written(fromMentors), managers: written(fromManagers) },
          programme: written(`${prefix}programme.yaml`),
        },
        { sheet: call.options.sheet },
      )
    : nextCommand(
        ['check'],
        { mentors: written(mentors), managers: written(managers) },
        {},
        {
          '--cases': cases,
        },
      );
  const typed = commandLine(words, call.host.platform);
  const stderr = findingsText(call, idle, language);
  return { stdout: `${list}\n${next}: ${visible(typed)}\n`, stderr, exitCode };
}

/** Removes the folders that were made on the way to `folder`, the first of them `made`. */
async function removeEmpty(folder: string, made: string | undefined): Promise<void> {
  if (made === undefined) return;
  for (let path = resolve(folder); path.length >= made.length; path = dirname(path)) {
    await rmdir(path).catch(() => undefined);
  }
}
