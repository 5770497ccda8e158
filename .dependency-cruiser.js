/** The order of the stations: each may import those before it, and itself. */
const stations = [
  'util',
  'findings',
  'tables',
  'people',
  'programme',
  'assignment',
  'pairing',
  'roster',
  'report',
  'runs',
];

const sees = (station, allowed) => ({
  name: `${station}-sees-only-what-lies-upstream`,
  comment:
    'Data flows one way; a station that needs something from downstream has it the wrong way round.',
  severity: 'error',
  from: { path: `^src/${station}/` },
  to: { path: '^src/', pathNot: [station, ...allowed].map((name) => `^src/${name}/`) },
});

const onlyFrom = (file, dependency) => ({
  name: `only-door-to-${dependency.replaceAll(/\W/g, '-')}`,
  comment: `${dependency} enters through ${file} alone, so that it can be replaced in one place.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${file}$` },
  to: { path: `(^|/)node_modules/${dependency}/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A circle of modules can only be read all at once, be it of types alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...stations
      .filter((station) => station !== 'assignment')
      .map((station) => sees(station, [...stations.slice(0, stations.indexOf(station)), 'files'])),
    {
      name: 'assignment-is-pure-numbers',
      comment: 'The solver knows neither people nor files and depends on nothing at all.',
      severity: 'error',
      from: { path: '^src/assignment/' },
      to: { pathNot: '^src/assignment/' },
    },
    {
      name: 'cli-prints-what-runs-return',
      comment:
        'The command line loads bytes, starts a run, prints and commits; it decides nothing.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/(tables|people|programme|assignment|pairing|roster|page)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'core-is-pure',
      comment: 'Only the edges know Node; its hashes enter through one conditional import.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|files|page|node[.]ts|util/sha256[.]ts)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-is-an-edge-of-its-own',
      comment: 'The page runs in a browser: neither the terminal nor the disk is there.',
      severity: 'error',
      from: { path: '^src/page/' },
      to: { path: '^src/(cli|files|index[.]ts)' },
    },
    {
      name: 'nothing-needs-the-page',
      comment: 'The page is bundled by scripts/page.js; nobody else knows of it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/' },
      to: { path: '^src/page/' },
    },
    {
      name: 'view-holds-no-core',
      comment: 'The core runs in the worker; the view speaks with it by the protocol alone.',
      severity: 'error',
      from: { path: '^src/page/view/' },
      to: {
        path: '^src/',
        pathNot: '^src/(page/view/|page/protocol[.]ts$|findings/status-words[.]ts$|util/)',
      },
    },
    onlyFrom('page/view/.*[.]ts', 'lit-html'),
    onlyFrom('tables/(?:read-sheet|write-workbook)[.]ts', 'hucre'),
    onlyFrom('(?:tables/(?:read-sheet|write-workbook)|page/worker/archive)[.]ts', 'fflate'),
    onlyFrom('tables/code-page[.]ts', 'iconv-lite'),
    onlyFrom('util/portable-sha256[.]ts', '@noble/hashes'),
    onlyFrom('programme/(read-yaml|edit-programme)[.]ts', 'yaml'),
    onlyFrom('programme/custom/expression[.]ts', '@marcbachmann/cel-js'),
    onlyFrom('util/nearest[.]ts', 'fastest-levenshtein'),
    onlyFrom('cli/.*[.]ts', 'commander'),
    onlyFrom('report/style[.]ts', 'chalk'),
    onlyFrom('report/charts[.]ts', '@observablehq/plot'),
    onlyFrom('report/kit/template[.]ts', 'mustache'),
    onlyFrom('report/kit/markdown[.]ts', 'markdown-it'),
    onlyFrom('report/kit/meetings[.]ts', 'ical-generator'),
    onlyFrom('report/columns[.]ts', 'string-width'),
    onlyFrom('report/findings/sarif[.]ts', '@types/sarif'),
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^(src|bin)/' },
      to: { path: '^(test|bench|fixtures|scripts)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // What the build writes is not written by hand.
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
};
