import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { runIn } from '../cli/run-in-memory.ts';
import { hold, root } from './hold.ts';

const PAGE = 'docs/how-to/ci.md';
const page = readFileSync(join(root, PAGE), 'utf8');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};

const folder = mkdtempSync(join(tmpdir(), 'tandem-'));
cpSync(join(root, 'fixtures/ci'), folder, { recursive: true });
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('shows the files of the template as they are (UPDATE_DOCS=1 writes them)', () => {
  const shown = page.replaceAll(
    /(<!-- (fixtures\/ci\/\S+) -->\n\n```(?:yaml|text)\n)[^]*?```/g,
    (_, head: string, file: string) => `${head}${readFileSync(join(root, file), 'utf8')}\`\`\``,
  );
  hold(PAGE, shown);
});

/** The calls of the page and of the template's files, without what a shell does to their output. */
const calls = [
  ...new Set(
    ['.github/workflows/tandem.yml', '.gitlab-ci.yml']
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .concat(page)
      .flatMap((text) => [
        ...text.matchAll(/^ *(?:- )?(?:tandem )?((?:check|verify) \S+\.csv [^>\n]+)/gm),
      ])
      .map(([, call = '']) => call.trim()),
  ),
];

it('has calls for each of the servers', () => {
  expect(calls.length).toBeGreaterThan(5);
});

it.each(calls)('what it shows runs, and passes on the template: tandem %s', async (call) => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
  const outcome = await runIn(call.split(/\s+/), { cwd: folder, env });
  expect([outcome.code, outcome.stderr]).toEqual([0, expect.any(String)]);
});

it('pins the version that this is', () => {
  const pinned = [
    ...page.matchAll(/(?:tandem-mentoring[@-]|tandem(?:\.git)?[@#]v|rev: v)(\d[\d.]*\d)/g),
  ];
  expect(pinned.length).toBeGreaterThan(4);
  expect(new Set(pinned.map(([, number]) => number))).toEqual(new Set([version]));
});

it('needs nothing that is published only later', () => {
  const before = page.replace(/^Once it is published[^]*?\n\n/m, '');
  expect(before).not.toMatch(/npx|@latest/);
});

it.each(
  [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = '']) => [text.split('\n')[0], text]),
)('shows well-formed YAML: %s', (_, text = '') => {
  expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
});
