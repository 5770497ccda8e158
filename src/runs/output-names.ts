import { type Finding, finding } from '../findings/finding.ts';

/** What an output is written as. */
type Form = 'table' | 'page' | 'json' | 'folder';

/** The forms whose endings mean something to the programs that open a file by its name. */
const FORMS: Readonly<Record<Form, readonly string[]>> = {
  table: ['csv', 'tsv', 'tab', 'xlsx'],
  page: ['html', 'htm', 'xhtml'],
  json: ['json'],
  folder: [],
};

/** Endings of formats that are never written. */
const NEVER: readonly string[] = [
  ...['ods', 'fods', 'xls', 'xlsm', 'xlsb', 'xltx', 'xltm', 'numbers', 'parquet', 'xml'],
  ...['pdf', 'doc', 'docx', 'odt', 'rtf', 'ppt', 'pptx', 'md', 'mht', 'mhtml', 'eml', 'msg'],
  ...['yaml', 'yml', 'zip', 'gz', '7z', 'png', 'jpg', 'jpeg', 'svg'],
];

const FORM_OF = new Map<string, Form | undefined>([
  ...Object.entries(FORMS).flatMap(([form, endings]) =>
    endings.map((ending) => [ending, form as Form] as const),
  ),
  ...NEVER.map((ending) => [ending, undefined] as const),
]);

/**
 * Outputs whose names end like another format: a table called `roster.ods` would open as damaged,
 * or as one column. An ending that says nothing, such as `.txt` or `.out`, is anybody's choice.
 */
export function wrongEndings(
  form: Form,
  names: readonly (string | undefined)[],
): readonly Finding[] {
  return names.flatMap((file) => {
    const ending = file === undefined ? undefined : wrongEnding(form, file);
    return file === undefined || ending === undefined
      ? []
      : [finding('output-ending', { file }, { ending, form })];
  });
}

function wrongEnding(form: Form, file: string): string | undefined {
  // A folder can't be printed; `-` would become the name of one.
  if (form === 'folder' && file === '-') return file;
  const ending = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase();
  const isAnother = ending !== undefined && FORM_OF.has(ending) && FORM_OF.get(ending) !== form;
  return isAnother ? `.${ending}` : undefined;
}
