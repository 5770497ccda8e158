// Changes the sources in every way that Stryker knows, texts aside, and lets the tests judge each
// change: a test of the tests. `npm run test:mutation -- pairing people/checks` takes these alone;
// without arguments it takes all stations. Only what changed since the last run is judged anew;
// `--force` judges all. A floor that is missed fails the run.
import { mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

import { Stryker } from '@stryker-mutator/core';

/** A station, the tests that judge it, and how many of a hundred mutants they must kill. */
const STATIONS = {
  people: {
    judges: ['test/people/**/*.test.ts'],
    floors: { people: 90 },
  },
  programme: {
    judges: ['test/programme/**/*.test.ts'],
    floors: { programme: 90, 'programme/rules': 95, 'programme/criteria': 95 },
  },
  pairing: {
    judges: ['test/pairing/**/*.test.ts'],
    floors: { pairing: 90 },
  },
  assignment: {
    judges: ['test/assignment/**/*.test.ts'],
    floors: { assignment: 95, 'assignment/certify.ts': 95 },
  },
  roster: {
    judges: ['test/roster/**/*.test.ts'],
    floors: { roster: 90, 'roster/verify.ts': 95 },
  },
};

const root = join(import.meta.dirname, '..');
process.chdir(root);

const { values, positionals } = parseArgs({
  options: { force: { type: 'boolean', default: false }, concurrency: { type: 'string' } },
  allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : Object.keys(STATIONS);

const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** Runs Stryker on a part of a station: the mutants, with file below src/ and status. */
async function mutantsOf(station, parts) {
  process.env.TANDEM_JUDGES = STATIONS[station].judges.join(' ');
  mkdirSync('reports/mutants', { recursive: true });
  const options = {
    mutate: parts.map((part) => (part.endsWith('.ts') ? `src/${part}` : `src/${part}/**/*.ts`)),
    incrementalFile: `reports/mutants/${station}.incremental.json`,
    jsonReporter: { fileName: `reports/mutants/${station}.json` },
    tempDirName: `.stryker-tmp/${station}`,
    force: values.force,
    ...(values.concurrency === undefined ? {} : { concurrency: Number(values.concurrency) }),
  };
  const results = await new Stryker(options).runMutationTest();
  return results.map(({ fileName, ...mutant }) => ({
    ...mutant,
    file: relative(join(root, 'src'), fileName).replaceAll('\\', '/'),
  }));
}

/** How many came out how; the score is of those that could be judged. */
function tally(mutants) {
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const killed = count('Killed');
  const timeout = count('Timeout');
  const survived = count('Survived');
  const uncovered = count('NoCoverage');
  const judged = killed + timeout + survived + uncovered;
  const score = judged === 0 ? 100 : (100 * (killed + timeout)) / judged;
  return { judged, killed, timeout, survived, uncovered, ignored: count('Ignored'), score };
}

function row(name, mutants) {
  const { judged, killed, timeout, survived, uncovered, ignored, score } = tally(mutants);
  const cells = [judged, killed, timeout, survived, uncovered, ignored, `${score.toFixed(1)} %`];
  return `| \`${name}\` | ${cells.join(' | ')} |`;
}

function table(mutants) {
  const folders = [...new Set(mutants.map(({ file }) => dirname(file)))].sort();
  console.log('| folder | mutants | killed | timeout | survived | not covered | static | score |');
  console.log('|---|---:|---:|---:|---:|---:|---:|---:|');
  for (const folder of folders) {
    console.log(
      row(
        folder,
        mutants.filter(({ file }) => dirname(file) === folder),
      ),
    );
  }
}

for (const station of Object.keys(STATIONS)) {
  const parts = wanted.filter((part) => isBelow(part, station));
  if (parts.length === 0) continue;
  const begun = performance.now();
  const mutants = (await mutantsOf(station, parts)).filter(({ file }) =>
    parts.some((part) => isBelow(file, part)),
  );
  for (const { file, location, mutatorName, replacement, status } of mutants) {
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const { line, column } = location.start;
    console.log(`${status} src/${file}:${line + 1}:${column + 1} ${mutatorName}: ${replacement}`);
  }
  table(mutants);
  console.log(`${station}: ${((performance.now() - begun) / 60_000).toFixed(1)} min`);
  for (const [folder, floor] of Object.entries(STATIONS[station].floors)) {
    const { score } = tally(mutants.filter(({ file }) => isBelow(file, folder)));
    if (score >= floor) continue;
    console.log(`src/${folder}: ${score.toFixed(1)} % are killed, ${floor} % must be`);
    process.exitCode = 1;
  }
}
