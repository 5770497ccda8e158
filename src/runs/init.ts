import type { Language } from '../findings/finding.ts';
import { initTemplate, TUTORIAL_FILES, TUTORIAL_SHEETS } from '../programme/index.ts';
import { encodeSheets } from '../report/outputs.ts';
import { OUTPUT_DIALECTS } from '../tables/index.ts';
import { batchFile } from './batch-file.ts';
import { type Outcome, outcome, type OutputFile } from './outcome.ts';
import { encodeUtf8 } from '../util/bytes.ts';

/** The options of `init`. */
export interface InitRunOptions {
  readonly lang?: Language | undefined;
  /** Also a batch file to drop the two files on. */
  readonly windows?: boolean | undefined;
  /** The lists of the tutorial instead. */
  readonly tutorial?: boolean | undefined;
}

/** Makes the files that a programme starts from. */
export async function runInit({
  lang: language = 'en',
  windows = false,
  tutorial = false,
}: InitRunOptions = {}): Promise<Outcome> {
  if (tutorial) return outcome([], language, { files: await tutorialFiles(language) });
  const templates = [
    ...initTemplate(language),
    ...(windows ? [{ name: 'tandem.bat', text: batchFile() }] : []),
  ];
  const files = templates.map(({ name, text }) => ({
    ...{ name, kind: 'template' as const },
    bytes: encodeUtf8(text),
  }));
  return outcome([], language, { files });
}

async function tutorialFiles(language: Language): Promise<OutputFile[]> {
  const kind = 'template' as const;
  if (language === 'de') return TUTORIAL_FILES.map((file) => ({ ...file, kind }));
  return Promise.all(
    TUTORIAL_SHEETS.map(async ({ name, sheet }) => ({
      ...{ name, kind },
      bytes: await encodeSheets(name, [sheet], OUTPUT_DIALECTS.excel),
    })),
  );
}
