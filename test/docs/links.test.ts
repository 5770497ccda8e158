import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const pages = [
  ...readdirSync(root),
  ...['docs', 'fixtures', 'bench', 'quality'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      posix.join(folder, name.replaceAll('\\', '/')),
    ),
  ),
]
  .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
  .toSorted();

/** Headings as GitHub makes anchors of them. */
function anchors(file: string): Set<string> {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

it.each(pages)('every link of %s leads somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[^]*?^```$/gm, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const dead = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? join(root, page) : join(root, dirname(page), path);
    return !existsSync(file) || (anchor !== undefined && !anchors(file).has(anchor));
  });
  expect(dead).toEqual([]);
});

const modules = ['src', 'test', 'quality'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    posix.join(folder, name.replaceAll('\\', '/')),
  ),
);

it.each(pages.filter((page) => page !== 'CHANGELOG.md'))(
  'every module that %s names in code exists',
  (page) => {
    const text = readFileSync(join(root, page), 'utf8').replaceAll(/^```[^]*?^```$/gm, '');
    const named = [...text.matchAll(/`([\w./-]+\.ts)`/g)].map(([, name = '']) => name);
    const gone = named.filter((name) => !modules.some((path) => `/${path}`.endsWith(`/${name}`)));
    expect(gone).toEqual([]);
  },
);

it('docs/README.md names every page', () => {
  const index = readFileSync(join(root, 'docs/README.md'), 'utf8');
  const unnamed = pages
    .filter((page) => page.startsWith('docs/') && page !== 'docs/README.md')
    .map((page) => page.slice('docs/'.length))
    // Not linked: pictures that the package leaves out.
    .filter((page) => page !== 'pictures/README.md' || !index.includes(`\`${page}\``))
    .filter((page) => !index.includes(`](${page})`));
  expect(unnamed).toEqual([]);
});
