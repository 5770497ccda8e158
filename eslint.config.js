import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Globals of Node that browsers have not. */
const ONLY_IN_NODE = ['process', 'Buffer', 'global', 'require', '__dirname', '__filename'];

export default tseslint.config(
  {
    ignores: ['dist', 'out', 'coverage', 'node_modules', 'bench/node_modules'],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-for-of': 'off',
      // Their time finds nothing: there are no enums, and few classes.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // Inner loops over typed arrays: indices are in range by construction.
    files: [
      'src/assignment/**/*.ts',
      'src/pairing/**/*.ts',
      'test/**/*.ts',
      'quality/**/*.ts',
      'bench/**/*.ts',
    ],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Rules that ask for types take most of the time of linting, and most of it on tests, where
    // their findings would be red anyway. A promise that nobody waits for would be green.
    files: ['test/**/*.ts', 'quality/**/*.ts'],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    // The same core runs in browsers: the terminal, the clock, the environment and whatever only
    // Node has belong to the edge.
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/files/**', 'src/page/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...ONLY_IN_NODE, 'Date', 'performance'],
    },
  },
  {
    // Dates in workbooks are values, and never that of the run.
    files: ['src/tables/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...ONLY_IN_NODE, 'performance'] },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['bin/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' },
    },
  },
);
