import type { ColumnQuestion, Edit, SettingValue } from '../protocol.ts';

/** Stands for “leave this column out”. */
export const IGNORE = '\u0000ignore';

/** Names of the numbers that belong to the answer about a scale. */
export const HIGHEST = 'highest';
export const LEAST = 'least';

/** What identifies an answer: the question, and the word where it is about one. */
export function answerKey(question: ColumnQuestion, word = ''): string {
  return JSON.stringify([question.kind, question.role, question.header, word]);
}

/** What was answered, or what is proposed until then: it is there to be confirmed. */
export function answerOf(
  question: ColumnQuestion,
  answers: ReadonlyMap<string, string>,
  word = '',
): string {
  const proposed =
    question.kind === 'words'
      ? question.words.find((one) => one.word === word)?.proposed
      : question.kind === 'meaning' || question.kind === 'sheet'
        ? question.proposed
        : undefined;
  return answers.get(answerKey(question, word)) ?? proposed ?? '';
}

/**
 * What the answers mean as settings of the programme: `columns` and `ignore` for headers, `values`
 * for words, `scale` for which end is best.
 */
export function editsOf(
  questions: readonly ColumnQuestion[],
  answers: ReadonlyMap<string, string>,
  before: readonly Edit[],
): Edit[] {
  const edits: Edit[] = [];
  const valueAt = (path: readonly string[]): SettingValue | undefined =>
    [...before, ...edits].findLast((one) => JSON.stringify(one.path) === JSON.stringify(path))
      ?.value;
  const put = (path: readonly string[], value: SettingValue): void => {
    edits.push({ path, value });
  };
  for (const question of questions) {
    // The sheets of the lists are no settings; see `sheetsIn`.
    if (question.kind === 'sheet') continue;
    if (question.kind === 'meaning') {
      const answer = answerOf(question, answers);
      if (answer === '') continue;
      const path = answer === IGNORE ? ['ignore'] : ['columns', answer];
      const known = valueAt(path);
      const list: readonly SettingValue[] = isList(known)
        ? known
        : known === undefined
          ? []
          : [known];
      const headers = [...new Set([...list, question.header])];
      put(path, answer !== IGNORE && headers.length === 1 ? question.header : headers);
    } else if (question.kind === 'words') {
      for (const { word } of question.words) {
        const answer = answerOf(question, answers, word);
        if (answer === '') continue;
        put(['values', question.column, word], typed(answer));
      }
    } else {
      const answer = answerOf(question, answers);
      if (answer === '') continue;
      const number = (name: string, usual: number): number => {
        const given = Number(answers.get(answerKey(question, name)) ?? usual);
        return Number.isFinite(given) ? given : usual;
      };
      const { lowest, minimum } = question;
      const highest = number(HIGHEST, question.highest);
      const low = answer === 'low';
      put(
        ['scale', question.column],
        low ? { best: lowest, worst: highest } : { min: lowest, max: highest },
      );
      if (minimum) {
        const least = number(LEAST, low ? minimum.low : minimum.high);
        put(['rules', minimum.rule], { minimum: least });
      }
    }
  }
  return edits;
}

/** The sheets of both lists, once both are answered. */
export function sheetsIn(
  questions: readonly ColumnQuestion[],
  answers: ReadonlyMap<string, string>,
): readonly [mentors: string, managers: string] | undefined {
  const sheets = questions
    .filter(({ kind }) => kind === 'sheet')
    .map((question) => answerOf(question, answers));
  const [mentors = '', managers = ''] = sheets;
  return mentors === '' || managers === '' ? undefined : [mentors, managers];
}

/** A level as a number, everything else as it stands. */
function typed(answer: string): SettingValue {
  return /^-?\d+(?:[.,]\d{1,3})?$/.test(answer) ? Number(answer.replace(',', '.')) : answer;
}

function isList(value: SettingValue | undefined): value is readonly SettingValue[] {
  return Array.isArray(value);
}
