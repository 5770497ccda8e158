import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import type { Language, TemplateFile } from '../index.ts';
import { columns, commitFiles, initTemplate, safeJson, style, visible } from '../index.ts';
import { batchFile } from './batch-file.ts';
import type { CommandResult } from './host.ts';
import { findingsOnly } from './findings-output.ts';
import type { Call } from './shell.ts';

const PURPOSE: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map([
    ['programme.yaml', 'the pairing rules and weights, every line explained'],
    ['mentors.csv', 'invented mentors; put yours in their place'],
    ['managers.csv', 'invented managers; put yours in their place'],
    ['cases.csv', 'what the rules must allow and forbid'],
    ['tandem.bat', 'drop the two files on it, or double-click it: checks, then matches'],
  ]),
  de: new Map([
    ['programme.yaml', 'Paarungsregeln und Gewichte, jede Zeile erklärt'],
    ['mentors.csv', 'erfundene Mentorinnen und Mentoren; durch Ihre ersetzen'],
    ['managers.csv', 'erfundene Führungskräfte; durch Ihre ersetzen'],
    ['cases.csv', 'was die Regeln erlauben und verbieten müssen'],
    [
      'tandem.bat',
      'beide Dateien darauf ziehen, oder doppelklicken: prüft, dann bildet es Tandems',
    ],
  ]),
};

/** Writes the files that a programme starts from, all or none, into a folder made where needed. */
export async function runInit(call: Call<object>, folder: string): Promise<CommandResult> {
  const language = call.options.lang ?? 'en';
  const prefix = folder === '' ? '' : `${folder.replace(/[/\\]+$/, '')}/`;
  const files = templateFiles(call, language);
  // A folder that cannot be made is found, and said, when the files are written.
  const made =
    folder === '' ? undefined : await mkdir(folder, { recursive: true }).catch(() => undefined);
  const findings = await commitFiles(
    files.map(({ name, text }) => ({
      file: prefix + name,
      bytes: new TextEncoder().encode(text),
    })),
    { force: false, inputs: [] },
  );
  if (findings.length > 0) {
    await removeEmpty(folder, made);
    return findingsOnly(call, findings, language);
  }
  if (call.format === 'json') {
    return { stdout: safeJson({ files: files.map(({ name }) => prefix + name) }), exitCode: 0 };
  }
  const { faint, strong } = style(call.colour.stdout);
  const list = columns(
    files.map(({ name }) => [
      strong(visible(prefix + name)),
      faint(PURPOSE[language].get(name) ?? ''),
    ]),
  );
  const [mentors, managers, cases] = ['mentors', 'managers', 'cases'].map(
    (name) => `${visible(prefix)}${name}.csv`,
  );
  const next = language === 'de' ? 'Weiter' : 'Next';
  const command = `tandem check ${mentors} ${managers} --cases ${cases}`;
  return { stdout: `${list}\n${next}: ${command}\n`, exitCode: 0 };
}

/** Removes the folders that were made on the way to `folder`, the first of them `made`. */
async function removeEmpty(folder: string, made: string | undefined): Promise<void> {
  if (made === undefined) return;
  for (let path = resolve(folder); path.length >= made.length; path = dirname(path)) {
    await rmdir(path).catch(() => undefined);
  }
}

function templateFiles({ host, version }: Call<object>, language: Language): TemplateFile[] {
  const files = [...initTemplate(language)];
  if (host.platform === 'win32') files.push({ name: 'tandem.bat', text: batchFile(version) });
  return files;
}
