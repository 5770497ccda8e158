import { type Finding, finding } from '../findings/finding.ts';
import { isWindowsDevice } from '../util/windows-name.ts';

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
 * or as one column. An ending that says nothing, such as `.txt` or `.out`, is anybody's choice. A
 * name that Windows cannot have is refused on every system, since the files go to others.
 */
export function wrongNames(form: Form, names: readonly (string | undefined)[]): readonly Finding[] {
  return names.flatMap((file): Finding[] => {
    if (file === undefined) return [];
    const ending = wrongEnding(form, file);
    if (ending !== undefined) return [finding('output-ending', { file }, { ending, form })];
    return isWindowsName(file) ? [] : [finding('output-name', { file }, {})];
  });
}

/** Whether Windows can have a file or folder of this name; `NUL` alone is meant as the device. */
function isWindowsName(file: string): boolean {
  const name = file.replace(/[/\\]+$/, '').replace(/^.*[/\\]/s, '');
  if (/^\.{0,2}$/.test(name) || name.toLowerCase() === 'nul') return true;
  return !isWindowsDevice(name) && !/[. ]$/.test(name);
}

function wrongEnding(form: Form, file: string): string | undefined {
  // A folder can't be printed; `-` would become the name of one.
  if (form === 'folder' && file === '-') return file;
  const ending = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase();
  const isAnother = ending !== undefined && FORM_OF.has(ending) && FORM_OF.get(ending) !== form;
  return isAnother ? `.${ending}` : undefined;
}
