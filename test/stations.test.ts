import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** What a list in braces names, without the types' keyword and other names given to it. */
function namesIn(list = ''): string[] {
  const names = list.split(',').map((one) => one.trim().replace(/^type /, ''));
  return names.map((one) => one.replace(/ as .*/, '')).filter((one) => one !== '');
}

/** For each station with a public face what that exports: `decide.ts match`. */
const faces = new Map(
  readdirSync(join(root, 'src')).flatMap((station) => {
    const face = join(root, 'src', station, 'index.ts');
    if (!existsSync(face)) return [];
    const exports = readFileSync(face, 'utf8').matchAll(
      /^export (?:type )?\{([^}]*)\} from '\.\/([^']+)'/gm,
    );
    const all = [...exports].flatMap(([, list, file = '']) =>
      namesIn(list).map((name) => `${file} ${name}`),
    );
    return [[station, new Set(all)] as const];
  }),
);

it('has tests that import a station by its public face where that has what they need', () => {
  expect(faces.size).toBeGreaterThan(5);
  const tests = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const around = tests
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const imports = readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(
        /^import (?:type )?\{([^}]*)\} from '[./]+\/src\/(\w+)\/([^']+)'/gm,
      );
      return [...imports].flatMap(([, list, station = '', inner = '']) =>
        namesIn(list)
          .filter((name) => faces.get(station)?.has(`${inner} ${name}`))
          .map((name) => `test/${file}: ${name} stands in src/${station}/index.ts`),
      );
    });
  expect(around).toEqual([]);
});
