import type { Language } from '../findings/finding.ts';

/** The language that a call asks for, which is needed before the call is parsed. */
export function languageAsked(argv: readonly string[]): Language | undefined {
  const at = argv.findLastIndex((argument) => /^--lang(?:=|$)/.test(argument));
  const value = argv[at] === '--lang' ? argv[at + 1] : argv[at]?.slice('--lang='.length);
  return value === 'de' || value === 'en' ? value : undefined;
}

/** A larger file is not read for the language of a sentence about the call. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The header row of delimited text lies within. */
const BEGINNING = 64 * 1024;

/**
 * The language of help and of what is wrong with a call, where none is asked for: that of the
 * programme that the call names or that lies beside its files, else that of a list it names. Files
 * that cannot be read are for the command to object to.
 */
export async function languageOfFiles(argv: readonly string[]): Promise<Language> {
  const [{ load, loadProgramme }, { languageOfProgramme, languageOfTable }] = await Promise.all([
    import('../files/load-sources.ts'),
    import('../runs/language.ts'),
  ]);
  const files = argv.filter((argument) => /^[^-].*\.[a-z]+$/i.test(argument));
  const named = files.find((file) => /\.ya?ml$/i.test(file));
  const programme = await loadProgramme(named, files[0] ?? './');
  const language = programme && languageOfProgramme(programme);
  if (language !== undefined) return language;
  for (const file of files.filter((one) => /\.(?:csv|tsv|txt|xlsx|ods)$/i.test(one))) {
    const source = await load(file);
    if (!('bytes' in source) || source.bytes.length > MOST_BYTES) continue;
    const isText = !/\.(?:xlsx|ods)$/i.test(file);
    const bytes = isText ? source.bytes.subarray(0, BEGINNING) : source.bytes;
    if ((await languageOfTable({ ...source, bytes })) === 'de') return 'de';
  }
  return 'en';
}
