import type { Finding, FindingCode } from '../../findings/finding.ts';
import { stopsTheRun } from '../../findings/finding.ts';
import { about, sentence } from '../../findings/sentence.ts';
import { visible } from '../text.ts';
import type { FindingsContext } from './context.ts';
import { relativePath } from './context.ts';
import { groupBy } from './group.ts';
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

function outcomeOf(group: readonly Finding[], strict: boolean): Outcome {
  if (group.some(stopsTheRun)) return 'error';
  const fails = ({ severity }: Finding): boolean =>
    severity === 'error' || (strict && severity === 'warning');
  return group.some(fails) ? 'failure' : 'system-out';
}

/** One kind of finding in one file is one test case. */
function testCase(
  code: FindingCode,
  group: readonly Finding[],
  file: string,
  outcome: Outcome,
  { language }: FindingsContext,
): string {
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
  return [
    `    <testcase classname="${xml(file)}" name="${code}">`,
    `      <${outcome}${attributes}>${body}\n\n${xml(about(code, language))}</${outcome}>`,
    '    </testcase>',
  ].join('\n');
}

/**
 * Findings as JUnit XML: a suite for each file, in it a test case for each kind of finding, failed
 * for errors (with `strict` also for warnings), passed with a remark for the others.
 */
export function junitFindings(findings: readonly Finding[], context: FindingsContext): string {
  const { folder, strict = false } = context;
  const nameOf = (file: string): string => (file === '-' ? 'stdin' : relativePath(file, folder));
  const byFile = groupBy(findings, ({ place }) => nameOf(place.file));
  for (const file of context.files) {
    if (!byFile.has(nameOf(file))) byFile.set(nameOf(file), []);
  }
  const totals = { tests: 0, failures: 0, errors: 0 };
  const suites = [...byFile].map(([file, inFile]) => {
    const cases = [...groupBy(inFile, ({ code }) => code)].map(([code, group]) => {
      const outcome = outcomeOf(group, strict);
      return { outcome, text: testCase(code, group, file, outcome, context) };
    });
    if (cases.length === 0) {
      const text = `    <testcase classname="${xml(file)}" name="${CLEAN}"/>`;
      cases.push({ outcome: 'system-out', text });
    }
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
