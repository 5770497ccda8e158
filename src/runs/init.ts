import type { Language } from '../findings/finding.ts';
import { initTemplate } from '../programme/index.ts';
import { VERSION } from '../util/version.ts';
import { batchFile } from './batch-file.ts';
import { type Outcome, outcome } from './outcome.ts';

/** The options of `init`. */
export interface InitRunOptions {
  readonly lang?: Language | undefined;
  /** Also a batch file to drop the two files on. */
  readonly windows?: boolean | undefined;
}

/** Makes the files that a programme starts from. */
export function runInit({ lang: language = 'en', windows = false }: InitRunOptions = {}): Outcome {
  const encoder = new TextEncoder();
  const templates = [
    ...initTemplate(language),
    ...(windows ? [{ name: 'tandem.bat', text: batchFile(VERSION) }] : []),
  ];
  const files = templates.map(({ name, text }) => ({
    ...{ name, kind: 'template' as const },
    bytes: encoder.encode(text),
  }));
  return outcome([], language, { files });
}
