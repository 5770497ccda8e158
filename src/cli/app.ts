import { commitFiles, openFile, shippedPage } from '../files/index.ts';
import { finding } from '../findings/finding.ts';
import { Refused } from '../findings/refused.ts';
import { wrongNames } from '../runs/output-names.ts';
import { outcome } from '../runs/outcome.ts';
import { style } from '../report/style.ts';
import { visible } from '../report/text.ts';
import { sha256 } from '../util/sha256.ts';
import type { CommandResult } from './host.ts';
import { findingsOnly } from './findings-output.ts';
import { bothGiven } from './both-given.ts';
import type { Call } from './shell.ts';

/** Options of `tandem app`, as commander gives them. */
export interface AppOptions {
  readonly out?: string;
  readonly open?: true;
  readonly force?: true;
}

/** Writes the page, and opens it where that is wanted. */
export async function runApp(call: Call<AppOptions>): Promise<CommandResult> {
  const { options, host } = call;
  const { out: file = 'tandem.html', lang: language = 'en' } = options;
  const misnamed = wrongNames('page', [file]);
  if (misnamed.length > 0) return findingsOnly(call, outcome(misnamed, language), {});
  if (file === '-' && options.open === true) {
    throw new Refused([bothGiven('tandem app', '--open', '-o -')]);
  }
  const bytes = await shippedPage();
  if (file === '-') return { stdout: bytes, exitCode: 0 };
  const force = options.force === true;
  const objections = await commitFiles([{ file, bytes }], { force, inputs: [] });
  if (objections.length > 0) return findingsOnly(call, outcome(objections, language), {});
  const opened = options.open === true ? await openFile(file, host.platform) : undefined;
  if (opened === false) {
    return findingsOnly(call, outcome([finding('no-opener', { file }, {})], language), {});
  }
  if (options.quiet) return { exitCode: 0 };
  const { strong } = style(call.colour.stdout);
  const size = (bytes.length / 1e6).toFixed(1);
  const lines =
    language === 'de'
      ? [
          `${strong(visible(file))}  ${size.replace('.', ',')} MB, SHA-256 ${sha256(bytes)}`,
          '',
          'Die ganze Anwendung in einer Datei: im Browser öffnen, beide Listen darauf ziehen.',
          'Sie erreicht kein Netz und speichert nichts.',
        ]
      : [
          `${strong(visible(file))}  ${size} MB, SHA-256 ${sha256(bytes)}`,
          '',
          'The whole application in one file: open it in a browser and drop the two lists on it.',
          'It cannot reach any network and stores nothing.',
        ];
  return { stdout: `${lines.join('\n')}\n`, exitCode: 0 };
}
