import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rules for TypeScript; those that need types read tsconfig.json. */
const typescript = {
  name: 'typescript',
  files: ['{src,demo,tests}/**/*.ts'],
  extends: [
    js.configs.recommended,
    tseslint.configs.recommendedTypeChecked,
    lit['flat/recommended'],
    wc['flat/recommended'],
  ],
  plugins: { 'lit-a11y': litA11y },
  languageOptions: { parserOptions: { project: `${root}tsconfig.json`, tsconfigRootDir: root } },
  rules: {
    ...litA11y.configs.recommended.rules,
    // Safari takes the role of a list away where its bullets are off.
    'lit-a11y/no-redundant-role': 'off',
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    '@typescript-eslint/no-explicit-any': 'error',
    '@typescript-eslint/no-floating-promises': 'error',
    // Templates show what they are given; a number in one is not a fault.
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-console': 'error',
  },
};

/** Who may talk in the host page's console, one line for the webmaster: the board, and what starts it. */
const diagnosis = {
  name: 'diagnosis',
  files: ['src/ui/setup/webmaster-console.ts', 'src/embed/tell.ts'],
  rules: { 'no-console': 'off' },
};

/** Tests: chai's assertions that are no calls, and the one it types as a promise although it is none. */
const tests = {
  name: 'tests',
  files: ['tests/**/*.ts'],
  rules: {
    '@typescript-eslint/no-floating-promises': [
      'error',
      { allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: 'chai' }] },
    ],
    '@typescript-eslint/no-unused-expressions': 'off',
    'no-console': 'off',
  },
};

/** Scripts that node runs. */
const scripts = {
  name: 'scripts',
  files: ['**/*.{js,mjs}'],
  extends: [js.configs.recommended],
  // What puppeteer evaluates in a page sees the page's names.
  languageOptions: { globals: { ...globals.node, ...globals.browser } },
};

const vite = {
  name: 'vite',
  files: ['vite.config.ts'],
  extends: [js.configs.recommended, tseslint.configs.recommendedTypeChecked],
  languageOptions: {
    parserOptions: { project: `${root}.config/tsconfig.json`, tsconfigRootDir: root },
  },
};

export default defineConfig(
  // With the configuration in a folder, patterns are taken from where eslint starts: the root.
  { ignores: ['.cache/', 'dist/**', 'coverage/**', 'node_modules/**'] },
  typescript,
  diagnosis,
  tests,
  scripts,
  vite,
);
