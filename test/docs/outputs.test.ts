import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { runIn } from '../cli/run-in-memory.ts';
import { hold, root } from './hold.ts';

const CALL = /^\$ tandem (.*)\n[^]*?(?=^(?:```|\$ ))/gm;

it.each(['README.md', 'docs/background/fairness.md', 'docs/how-to/waves.md'])(
  '%s shows the output of its commands',
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'tandem-readme-'));
    const page = readFileSync(join(root, name), 'utf8');
    const outputs: string[] = [];
    for (const [, call = ''] of page.matchAll(CALL)) {
      const argv = call.replace('--out ', `--out ${folder}/`).split(' ');
      if (argv.includes('--out')) argv.push('--force');
      const { stdout } = await runIn(argv, { cwd: root });
      outputs.push(stdout.replaceAll(`${folder}/`, '').trimEnd());
    }
    rmSync(folder, { recursive: true });
    expect(outputs.length).toBeGreaterThan(0);
    hold(
      name,
      page.replace(CALL, (_, call: string) => `$ tandem ${call}\n${outputs.shift() ?? ''}\n`),
    );
  },
);
