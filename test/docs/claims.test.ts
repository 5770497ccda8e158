import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { HOMEPAGE } from '../../src/util/homepage.ts';
import { edits } from '../roster/edits.ts';
import { root } from './hold.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** A text without what Markdown makes of it, and in one line. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`\\]/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** The table of claims, by the page that makes them. */
const claims = read('docs/claims.md')
  .split('\n## ')
  .slice(1)
  .flatMap((section) => {
    const [, page = ''] = /^\[(.*?)\]/.exec(section) ?? [];
    const rows = section.matchAll(/^\| (?!claim|-)(.*?) +\| (.*?) +\|$/gm);
    return [...rows].map(([, claim = '', title = '']) => ({ page, claim, title }));
  });

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
const titles = tests
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => read(`test/${file}`).replaceAll(String.raw`\'`, "'"))
  .join('\n');

describe('the table of claims', () => {
  it.each(claims)('quotes $page: $claim', ({ page, claim }) => {
    expect(plain(read(page))).toContain(plain(claim));
  });

  it.each(claims)('names a test that there is: $title', ({ title }) => {
    expect(titles).toContain(title);
  });

  it('has a test for each of the promises of the README', () => {
    const [, promises = ''] = read('README.md').split('## What it promises\n');
    const [text = ''] = promises.split('\n## ');
    const bullets = [...text.matchAll(/^- (.*)$/gm)].map(([, bullet = '']) => plain(bullet));
    expect(bullets.length).toBeGreaterThan(5);
    const held = claims.filter(({ page }) => page === 'README.md').map(({ claim }) => plain(claim));
    const open = bullets.filter((bullet) => !held.some((claim) => bullet.includes(claim)));
    expect(open).toEqual([]);
  });
});

describe('what the pages say of the project', () => {
  const { homepage, version } = JSON.parse(read('package.json')) as {
    homepage: string;
    version: string;
  };

  it('has the homepage of package.json in every output', () => {
    expect(HOMEPAGE).toBe(homepage);
  });

  it('has a section of the changelog for this version, and for each before it, newest first', () => {
    const headings = [...read('CHANGELOG.md').matchAll(/^## (.*)$/gm)].map(([, one = '']) => one);
    const versions = headings.map((heading) => /^(\d+\.\d+\.\d+)(?: \(.+\))?$/.exec(heading)?.[1]);
    expect(versions[0]).toBe(version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions).not.toContain(undefined);
    const newestFirst = versions.toSorted((a = '', b = '') =>
      b.localeCompare(a, 'en', { numeric: true }),
    );
    expect(versions).toEqual(newestFirst);
  });

  it('counts the edits of a roster that verify is tried with', () => {
    expect(read('docs/testing.md')).toContain(`${Object.keys(edits).length} kinds of edits`);
  });

  it('counts the broken programmes whose findings have a place in a table', () => {
    const bad = readdirSync(join(root, 'fixtures/programmes')).filter((file) =>
      file.startsWith('bad-'),
    );
    expect(read('docs/testing.md')).toContain(`${bad.length} bad files`);
  });

  it('names only tests that there are, in the table of threats', () => {
    const [, section = ''] = read('docs/testing.md').split('## Which threat is held where\n');
    const named = [...section.matchAll(/`([a-z]+\/[^`*]+?)(?:\.?\*)?`/g)].map(
      ([, one = '']) => one,
    );
    expect(named.length).toBeGreaterThan(20);
    const unknown = named.filter((name) => !tests.some((file) => file.startsWith(name)));
    expect(unknown.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  it('enforces the shares of branches that the page on tests names', () => {
    const config = read('vitest.config.ts');
    const page = plain(read('docs/testing.md'));
    const thresholds = [...config.matchAll(/'src\/(\S+?)(?:\/\*\*)?': \{ branches: (\d+) \}/g)];
    expect(thresholds.length).toBeGreaterThan(5);
    for (const [, , share = ''] of thresholds) expect(page).toContain(`${share} %`);
  });
});
