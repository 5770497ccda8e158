import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { it } from 'vitest';

import { hold, root } from './hold.ts';

it.each(['docs/how-to/library.md', 'README.md'])('%s shows what its examples print', (file) => {
  // Inside the package, so that it can be imported by its name.
  const folder = join(root, 'out');
  mkdirSync(folder, { recursive: true });
  const script = join(folder, 'library-example.mjs');
  const page = readFileSync(join(root, file), 'utf8');
  const shown = page.replace(/```js\n([^]*?)```\n\n```text\n[^]*?```/g, (_, code: string) => {
    writeFileSync(script, code);
    const output = execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8' });
    return `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``;
  });
  rmSync(script, { force: true });
  hold(file, shown);
});
