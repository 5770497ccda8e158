import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

const LIBRARY = 'docs/how-to/library.md';

/**
 * What a page shows is what happens. `UPDATE_DOCS=1 npx vitest run test/docs` writes the
 * outputs anew; otherwise they are compared.
 */
function hold(page: string, shown: string): void {
  const file = join(root, page);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, shown);
  expect(readFileSync(file, 'utf8')).toBe(shown);
}

it.each(['README.md', 'docs/background/fairness.md', 'docs/how-to/waves.md'])(
  '%s shows the output of its commands',
  (page) => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-readme-'));
    const readme = readFileSync(join(root, page), 'utf8');
    const shown = readme.replaceAll(
      /^\$ tandem (.*)\n[^]*?(?=^(?:```|\$ ))/gm,
      (_, call: string) => {
        const args = call.replace('--out ', `--out ${folder}/`).split(' ');
        const { stdout } = spawnSync(
          process.execPath,
          ['bin/tandem.js', ...args, ...(args.includes('--out') ? ['--force'] : [])],
          {
            cwd: root,
            encoding: 'utf8',
          },
        );
        const output = stdout.replaceAll(`${folder}/`, '').trimEnd();
        return `$ tandem ${call}\n${output}\n`;
      },
    );
    rmSync(folder, { recursive: true });
    hold(page, shown);
  },
);

it('docs/how-to/library.md shows what its example prints', () => {
  // Inside the package, so that it can be imported by its name.
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'library-example.mjs');
  const page = readFileSync(join(root, LIBRARY), 'utf8');
  const shown = page.replace(/```js\n([^]*?)```\n\n```text\n[^]*?```/, (_, code: string) => {
    writeFileSync(script, code);
    const output = execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
    return `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``;
  });
  rmSync(script);
  hold(LIBRARY, shown);
});
