import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import type { Log, ReportingDescriptor } from 'sarif';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { catalogue } from '../../../src/findings/catalogue/index.ts';
import type { Finding, FindingCode } from '../../../src/findings/finding.ts';
import { finding } from '../../../src/findings/finding.ts';
import { about as sentenceAbout } from '../../../src/findings/sentence.ts';
import type { Case } from '../../../src/programme/index.ts';
import { pathInWorkspace } from '../../../src/report/findings/context.ts';
import { githubFindings } from '../../../src/report/findings/github.ts';
import { jsonFindings } from '../../../src/report/json/finding.ts';
import { junitFindings } from '../../../src/report/findings/junit.ts';
import { sarifFindings } from '../../../src/report/findings/sarif.ts';
import { summaryFindings } from '../../../src/report/findings/summary.ts';
import { findingSchema } from '../../../src/report/json/finding.ts';
import { prettyFindings } from '../../../src/report/findings/pretty.ts';
import { style } from '../../../src/report/style.ts';
import { safeJson } from '../../../src/report/text.ts';
import { HOMEPAGE } from '../../../src/util/homepage.ts';
import { about, context, findings, HOSTILE } from './sample.ts';

/** What no output may hold: a terminal would obey it or hide it. */
const UNSAFE = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('github', () => {
  const annotations = (text: string): string[] => text.split('\n').filter((line) => line !== '');

  it.each(HOSTILE)('makes one annotation of a finding about %j', (text) => {
    const output = githubFindings([about(text, { file: text, header: text })], context);
    expect(annotations(output)).toEqual([
      expect.stringMatching(/^::error title=unknown-format,file=/),
    ]);
    expect(output).not.toMatch(UNSAFE);
  });

  it('names the place where GitHub looks for it, relative to the folder', () => {
    const place = { file: '/some/folder/data/a,b.csv', line: 17, column: 3 };
    expect(githubFindings([about('50 %', place)], context)).toBe(
      '::error title=unknown-format,file=data/a%2Cb.csv,line=17,col=3' +
        '::this command has no format “50 %25”. use pretty\n',
    );
  });

  it('puts the cell of a workbook into the text', () => {
    const place = { file: 'm.xlsx', sheet: 'Blatt', line: 17, column: 3, cell: 'C17' };
    expect(githubFindings([about('x', place)], context)).toMatch(
      /^::error title=unknown-format,file=m[.]xlsx::m[.]xlsx\[Blatt\]!C17: /,
    );
  });

  it('shows ten errors, ten warnings and nine notes, the errors first, and counts the rest', () => {
    const many = (['note', 'warning', 'error'] as const).flatMap((severity) =>
      Array.from({ length: 12 }, () => about('x', { file: 'a.csv' }, severity)),
    );
    const lines = annotations(githubFindings(many, context));
    expect(lines.map((line) => /^::(\w+)/.exec(line)?.[1])).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(10).fill('warning'),
      ...Array<string>(10).fill('notice'),
    ]);
    expect(lines.at(-1)).toBe('::notice title=tandem::7 more: see the summary of this job');
  });
});

describe('junit', () => {
  interface Suite {
    '@name': string;
    '@failures': string;
    '@errors': string;
    testcase: { '@name': string; '@classname': string }[];
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  const suites = (xml: string): Suite[] =>
    (parser.parse(xml) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite;

  it('lists the clean files as passed', () => {
    const xml = junitFindings([about('x', { file: 'managers.csv' }, 'warning')], context);
    expect(suites(xml)).toMatchObject([
      { '@name': 'managers.csv', '@failures': '0', testcase: [{ '@name': 'unknown-format' }] },
      { '@name': 'mentors.csv', '@failures': '0', testcase: [{ '@name': 'no-findings' }] },
    ]);
  });

  it('fails on warnings when it is strict', () => {
    const warning: Finding = {
      ...finding('extra-cells', { file: 'managers.csv' }, { width: 3, last: 'C', workbook: false }),
      severity: 'warning',
    };
    const failures = (strict: boolean): unknown =>
      suites(junitFindings([warning], { ...context, strict }))[0]?.['@failures'];
    expect([failures(false), failures(true)]).toEqual(['0', '1']);
  });

  it('counts what stops the run as an error', () => {
    const xml = junitFindings([about('x', { file: 'managers.csv' })], context);
    expect(suites(xml)[0]).toMatchObject({ '@errors': '1', '@failures': '0' });
    expect(xml).toContain('<error type="unknown-format"');
  });

  it('is well-formed whatever the findings say', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const xml = junitFindings(found, context);
        expect(SyntaxValidator.validate(xml)).toBe(true);
        expect(xml).not.toMatch(UNSAFE);
        const names = suites(xml).flatMap(({ testcase }) =>
          testcase.map((one) => JSON.stringify([one['@classname'], one['@name']])),
        );
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it.skipIf(spawnSync('xmllint', ['--version']).error !== undefined)('satisfies xmllint', () => {
    const input = junitFindings(
      HOSTILE.map((text) => about(text, { file: text })),
      context,
    );
    expect(spawnSync('xmllint', ['--noout', '-'], { input }).stderr.toString()).toBe('');
  });
});

describe('cases of the rules', () => {
  const caseOf = (mentorId: string, note = ''): Case => ({
    ...{ mentorId, managerId: 'L1', expect: 'allowed', note },
    place: { file: 'cases.csv', line: 2, column: 7 },
    idPlaces: { mentor: { file: 'cases.csv' }, manager: { file: 'cases.csv' } },
  });
  const failed = caseOf('M2', 'agreed on 3 May');
  const why = finding('failed-case', failed.place, {
    ...{ mentor: 'M2', manager: 'L1', expected: 'allowed', rules: ['exclusion'] },
    note: failed.note,
  });
  const green = [{ case: caseOf('M1', 'two “sites” & <one> rule'), finding: undefined }];
  const cases = [...green, { case: failed, finding: why }, ...green];

  it('are a test each in JUnit, green ones too', () => {
    const xml = junitFindings([why], { ...context, files: ['m.csv', 'cases.csv'], cases });
    expect(SyntaxValidator.validate(xml)).toBe(true);
    expect(xml).toContain('<testsuites name="tandem" tests="4" failures="1" errors="0">');
    expect(xml).toContain('<testsuite name="cases.csv" tests="3" failures="1" errors="0">');
    expect(xml).toContain(
      '<testcase classname="cases.csv" name="M1, L1: allowed (two “sites” &amp; &lt;one&gt; rule)"/>',
    );
    expect(xml).toContain('rule) [2]"/>');
    expect(xml).toContain(
      'name="M2, L1: allowed (agreed on 3 May)">\n      <failure type="failed-case"',
    );
  });

  it.each([
    ['pretty', () => prettyFindings([why], { language: 'en', style: style(false) })],
    ['json', () => safeJson(jsonFindings([why], 'en'))],
    ['github', () => githubFindings([why], context)],
    ['junit', () => junitFindings([why], context)],
    ['sarif', () => sarifFindings([why], context)],
    ['summary', () => summaryFindings([why], { language: 'en', title: 'tandem check' })],
  ])('say the note of a failed one as %s', (_, text) => {
    expect(text()).toContain('agreed on 3 May');
  });

  it.each([
    ['en', 'tandem check: nothing to object to, 2 cases passed\n'],
    ['de', 'tandem check: nichts zu beanstanden, 2 Fälle bestanden\n'],
  ] as const)('are counted by the one line of a green job in %s', (language, line) => {
    expect(githubFindings([], { ...context, language, cases: [...green, ...green] })).toBe(line);
  });

  it('are counted on the page of the job, whether one failed or not', () => {
    const page = (outcomes: typeof cases): string =>
      summaryFindings([], { language: 'en', title: 'tandem check', cases: outcomes });
    expect(page(green)).toBe('## tandem check\n\n1 case passed.\n\nNothing to object to.\n');
    expect(page(cases)).toContain('\n1 case failed, 2 passed.\n');
  });

  it('print no line of success in a job that is red', () => {
    const warning: Finding = {
      ...finding('extra-cells', { file: 'a.csv' }, { width: 3, last: 'C', workbook: false }),
      severity: 'warning',
    };
    expect(githubFindings([warning], context)).toMatch(/\ntandem check: passed with 1 warning\n$/);
    expect(githubFindings([warning], { ...context, strict: true })).not.toContain('tandem check');
    expect(githubFindings([why], context)).not.toContain('nothing');
  });
});

describe('sarif', () => {
  // The schema is written in draft 4; what differs in it are the names of two keys at its head.
  const schema = JSON.parse(
    readFileSync(new URL('../../../fixtures/schemas/sarif-2.1.0.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  delete schema['$schema'];
  delete schema['id'];
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const runOf = (text: string): Log['runs'][number] => (JSON.parse(text) as Log).runs[0]!;

  it('keeps the official schema whatever the findings say', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const text = sarifFindings(found, context);
        validate(JSON.parse(text));
        expect(validate.errors ?? []).toEqual([]);
        expect(text).not.toMatch(UNSAFE);
      }),
    );
  });

  it('is refused by the schema when it is broken', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  it('gives a place as a relative URI and a region in code points', () => {
    const place = { file: '/some/folder/a b/ü.csv', line: 17, column: 3, header: 'h', id: 'M-1' };
    const run = runOf(sarifFindings([about('x', place)], context));
    expect(run.columnKind).toBe('unicodeCodePoints');
    expect(run.results?.[0]).toMatchObject({
      ruleId: 'unknown-format',
      ruleIndex: 0,
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a%20b/%C3%BC.csv' },
            region: { startLine: 17, startColumn: 3 },
          },
        },
      ],
    });
  });

  it.each([
    ['/elsewhere/m.csv', 'file:///elsewhere/m.csv'],
    ['C:\\Daten\\m.csv', 'file:///C:/Daten/m.csv'],
    ['./data\\m.csv', 'data/m.csv'],
  ])('writes %s as %s', (file, uri) => {
    const [result] = runOf(sarifFindings([about('x', { file })], context)).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  it('fingerprints what a finding is about and not its line', () => {
    const prints = (shift: number): unknown[] => {
      const found = ['M-1', 'M-2', 'M-2'].map((id, at) =>
        about('x', { file: 'm.csv', line: at + shift, id }),
      );
      return (runOf(sarifFindings(found, context)).results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'],
      );
    };
    expect(prints(10)).toEqual(prints(20));
    expect(new Set(prints(10)).size).toBe(3);
  });
});

describe('fingerprints of code scanning', () => {
  const prints = (found: readonly Finding[]): unknown[] =>
    ((JSON.parse(sarifFindings(found, context)) as Log).runs[0]?.results ?? []).map(
      ({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'],
    );
  const failed = (mentor: string, line: number, rules: string[] = []): Finding => {
    const args = { mentor, manager: 'L1', expected: 'forbidden', rules, note: '' };
    return finding('failed-case', { file: 'cases.csv', line, column: 9, header: 'expect' }, args);
  };
  const edited = (identity: string, line: number): Finding => {
    const place = { file: 'roster.csv', line, header: 'score', identity };
    return finding('roster-value-edited', place, { column: 'score' });
  };

  it.each<[what: string, make: (key: string, line: number) => Finding]>([
    ['a failed case', failed],
    ['an edited cell of a roster', edited],
    ['a person', (id, line) => about('x', { file: 'm.csv', line, id })],
  ])('of %s stay when another finding goes and rows move', (_, make) => {
    const before = [make('M1', 2), make('M2', 3), make('M3', 4)];
    const after = [make('M3', 2), make('M2', 7)];
    const [, second, third] = prints(before);
    expect(prints(after)).toEqual([third, second]);
    expect(new Set(prints(before)).size).toBe(3);
    expect(second).toMatch(/^[0-9a-f]{16}:1$/);
  });

  it('stay when other rules forbid the pair of a failed case', () => {
    const one = prints([failed('M1', 2, ['exclusion'])]);
    expect(prints([failed('M1', 2, ['exclusion', 'seniority'])])).toEqual(one);
  });

  it('tell findings apart that nothing else does', () => {
    const twice = [2, 3].map((line) => about('x', { file: 'm.csv', line }));
    expect(prints(twice)).toEqual([expect.stringMatching(/:1$/), expect.stringMatching(/:2$/)]);
  });
});

describe('rules of code scanning', () => {
  const codes = Object.keys(catalogue) as FindingCode[];
  const ruleOf = (code: FindingCode, language: 'en' | 'de'): ReportingDescriptor => {
    // What its sentence says does not matter here.
    const one = { ...about('x', { file: 'm.csv' }), code } as unknown as Finding;
    const described = { ...one, args: silent } as Finding;
    const log = JSON.parse(sarifFindings([described], { ...context, language })) as Log;
    return log.runs[0]!.tool.driver.rules![0]!;
  };
  /** Arguments that answer whatever a sentence asks of them. */
  const silent: unknown = new Proxy(() => '', {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return () => '';
      // As many of them as anybody takes apart.
      if (key === Symbol.iterator) return () => [silent, silent, silent].values();
      return key === 'length' ? 0 : silent;
    },
    apply: () => silent,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });

  it.each(['en', 'de'] as const)(
    'say in %s in one sentence what each finding is about',
    (language) => {
      for (const code of codes) {
        const about = sentenceAbout(code, language);
        const { shortDescription, help, helpUri, properties } = ruleOf(code, language);
        const short = shortDescription?.text ?? '';
        expect(short.length, code).toBeGreaterThan(20);
        expect(short, code).toMatch(/[.!?]$/);
        expect(about.startsWith(short), code).toBe(true);
        expect(short, code).not.toMatch(/(?:\p{L}{3}|[)”“])[.] \p{Lu}/u);
        expect(help?.markdown).toContain(`tandem help ${code}`);
        expect(helpUri).toBe(`${HOMEPAGE}/docs/reference/findings.md#${code}`);
        expect(properties?.tags).toHaveLength(2);
      }
    },
  );

  it('name the run by the command and the first of its files', () => {
    const log = JSON.parse(sarifFindings([], { ...context, files: ['a b/mentors.csv'] })) as Log;
    expect(log.runs[0]?.automationDetails?.id).toBe('tandem/check/a%20b/mentors.csv/');
  });
});

describe('a path in the workspace', () => {
  const folder = '/home/runner/work/rules/rules/hr';
  const workspace = '/home/runner/work/rules/rules';

  it.each([
    ['mentors.csv', 'hr/mentors.csv'],
    ['./mentors.csv', 'hr/mentors.csv'],
    ['../data/m.csv', 'data/m.csv'],
    ['sub/../m.csv', 'hr/m.csv'],
    [`${folder}/m.csv`, 'hr/m.csv'],
    [`${workspace}/m.csv`, 'm.csv'],
    ['../../elsewhere/m.csv', '../../elsewhere/m.csv'],
    ['/tmp/m.csv', '/tmp/m.csv'],
    ['..', '..'],
  ])('of %s is %s, whatever the working folder', (file, path) => {
    expect(pathInWorkspace(file, { folder, workspace })).toBe(path);
    const shown = githubFindings([about('x', { file })], { ...context, folder, workspace });
    expect(shown).toContain(`file=${path}::`);
  });

  it('is as on Linux where Windows writes it', () => {
    const windows = { folder: String.raw`D:\a\rules\hr`, workspace: String.raw`D:\a\rules` };
    expect(pathInWorkspace(String.raw`..\m.csv`, windows)).toBe('m.csv');
    expect(pathInWorkspace('m.csv', windows)).toBe('hr/m.csv');
  });

  it('is relative to the working folder where there is no workspace', () => {
    expect(pathInWorkspace(`${folder}/m.csv`, { folder })).toBe('m.csv');
  });
});

describe('json', () => {
  it('keeps its schema, and is the same value when it is made safe for a terminal', () => {
    fc.assert(
      fc.property(findings, (found) => {
        const value = jsonFindings(found, 'de');
        const text = safeJson(value);
        expect(text).not.toMatch(UNSAFE);
        expect(z.array(findingSchema).parse(JSON.parse(text))).toEqual(value);
      }),
    );
  });

  it('has every key of a place, null where nothing is known', () => {
    expect(jsonFindings([about('x', { file: 'm.csv', line: 2 })], 'en')).toEqual([
      {
        code: 'unknown-format',
        severity: 'error',
        message: 'this command has no format “x”',
        fix: 'use pretty',
        file: 'm.csv',
        sheet: null,
        line: 2,
        column: null,
        cell: null,
        header: null,
        id: null,
        key: null,
        related: [],
        rows: [{ line: 2, column: null, cell: null, id: null }],
      },
    ]);
  });
});

describe('summary', () => {
  it('stays far below 1 MiB however much there is to say', () => {
    const long = '|'.repeat(100_000);
    const found = Array.from({ length: 2_000 }, () => about(long, { file: 'm.csv' }));
    const text = summaryFindings(found, { language: 'en', title: 'tandem check' });
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 19);
    expect(text).toContain('… and 1950 more.');
  });

  it.each(HOSTILE)('keeps its tables with %j', (text) => {
    const one = about(text, { file: text, line: 1 });
    const rows = summaryFindings([one], { language: 'de', title: 'tandem check' })
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.split(/(?<!\\)\|/).length);
    expect(rows).toEqual([5, 5, 5, 5, 5, 5]);
  });

  it('says that there is nothing to say', () => {
    expect(summaryFindings([], { language: 'de', title: 'tandem check' })).toBe(
      '## tandem check\n\nNichts zu beanstanden.\n',
    );
  });
});
