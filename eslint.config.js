// Lint rules that encode the platform's traps (office-addins), floating promises and React's rules.
// The dependency rule of the architecture is checked by dependency-cruiser (.dependency-cruiser.cjs).
const officeAddins = require('eslint-plugin-office-addins');
const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const typed = {
  parserOptions: { projectService: true, tsconfigRootDir: __dirname },
};

module.exports = tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/', '.stryker-tmp/'] },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.recommended],
    languageOptions: typed,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `array[i]!` is how a typed array or a checked index is read under noUncheckedIndexedAccess.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
    },
  },
  {
    files: ['src/{taskpane,playground}/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  {
    // The core has no clock, no randomness and no I/O; types and globals are kept out by its own tsconfig.
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'fetch', 'process', 'window', 'document', 'Office', 'Excel'],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      // No text of a workbook may become markup or code (T11, P12).
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'React text only.' },
        { selector: "AssignmentExpression[left.property.name='innerHTML']", message: 'React text only.' },
        { selector: "CallExpression[callee.name='eval']", message: 'No code from text.' },
        { selector: "NewExpression[callee.name='Function']", message: 'No code from text.' },
      ],
    },
  },
  { files: ['src/cli/**/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
);
