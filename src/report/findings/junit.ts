import type { Finding } from '../../findings/finding.ts';
import { stopsTheRun } from '../../findings/finding.ts';
import { about, sentence } from '../../findings/sentence.ts';
import type { CaseOutcome } from '../../roster/cases.ts';
import { visible } from '../text.ts';
import { caseName } from './cases.ts';
import type { FindingsContext } from './context.ts';
import { relativePath } from './context.ts';
import { groupBy } from '../../util/group-by.ts';
import { position } from './place.ts';

/** The name of the one test case of a file without findings. */
const CLEAN = 'no-findings';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function xml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

type Outcome = 'error' | 'failure' | 'system-out';

interface TestCase {
  readonly outcome: Outcome;
  readonly text: string;
}

function outcomeOf(group: readonly Finding[], strict: boolean): Outcome {
  if (group.some(stopsTheRun)) return 'error';
  const fails = ({ severity }: Finding): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return group.some(fails) ? 'failure' : 'system-out';
}

/** A test case about findings; one that passes says them as a remark. */
function testCase(
  name: string,
  group: readonly [Finding, ...Finding[]],
  file: string,
  { language, strict = false }: FindingsContext,
): TestCase {
  const [{ code }] = group;
  const outcome = outcomeOf(group, strict);
  const lines = group.map((one) => {
    const { message, fix } = sentence(one, language);
    return `${position(one.place, language)}: ${message} (${fix})`;
  });
  // GitLab shows the body, others the attribute: both say it.
  const body = lines.map(xml).join('\n');
  const attributes =
    outcome === 'system-out'
      ? ''
      : ` type="${code}" message="${xml(`${lines.length} × ${code}: ${lines[0] ?? ''}`)}"`;
  const text = [
    `    <testcase classname="${xml(file)}" name="${xml(name)}">`,
    `      <${outcome}${attributes}>${body}\n\n${xml(about(code, language))}</${outcome}>`,
    '    </testcase>',
  ].join('\n');
  return { outcome, text };
}

function passedTest(name: string, file: string): TestCase {
  const text = `    <testcase classname="${xml(file)}" name="${xml(name)}"/>`;
  return { outcome: 'system-out', text };
}

/** Names that occur once each: the second of two equal ones gets a number. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} [${count}]`;
  });
}

/** A test for each case of the rules, green ones too. */
function casesAsTests(
  outcomes: readonly CaseOutcome[],
  file: string,
  context: FindingsContext,
): TestCase[] {
  const names = distinct(outcomes.map(caseName));
  return outcomes.map(({ finding }, at) => {
    const name = names[at] ?? '';
    return finding ? testCase(name, [finding], file, context) : passedTest(name, file);
  });
}

/**
 * Findings as JUnit XML: a suite for each file, in it a test case for each kind of finding and for
 * each case of the rules, failed for errors (with `strict` also for warnings), passed with a remark
 * for the others.
 */
export function junitFindings(findings: readonly Finding[], context: FindingsContext): string {
  const { folder, cases: outcomes = [] } = context;
  const nameOf = (file: string): string => (file === '-' ? 'stdin' : relativePath(file, folder));
  const ofCases = new Set(outcomes.map(({ finding }) => finding));
  const byFile = groupBy(
    findings.filter((one) => !ofCases.has(one)),
    ({ place }) => nameOf(place.file),
  );
  const casesByFile = groupBy(outcomes, (one) => nameOf(one.case.place.file));
  for (const file of [...context.files.map(nameOf), ...casesByFile.keys()]) {
    if (!byFile.has(file)) byFile.set(file, []);
  }
  const totals = { tests: 0, failures: 0, errors: 0 };
  const suites = [...byFile].map(([file, inFile]) => {
    const cases = [
      ...[...groupBy(inFile, ({ code }) => code)].flatMap(([code, [first, ...others]]) =>
        first === undefined ? [] : testCase(code, [first, ...others], file, context),
      ),
      ...casesAsTests(casesByFile.get(file) ?? [], file, context),
    ];
    if (cases.length === 0) cases.push(passedTest(CLEAN, file));
    const count = (outcome: Outcome): number =>
      cases.filter((one) => one.outcome === outcome).length;
    const [tests, failures, errors] = [cases.length, count('failure'), count('error')];
    totals.tests += tests;
    totals.failures += failures;
    totals.errors += errors;
    return [
      `  <testsuite name="${xml(file)}" tests="${tests}" failures="${failures}" errors="${errors}">`,
      ...cases.map(({ text }) => text),
      '  </testsuite>',
    ].join('\n');
  });
  const { tests, failures, errors } = totals;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="tandem" tests="${tests}" failures="${failures}" errors="${errors}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}
