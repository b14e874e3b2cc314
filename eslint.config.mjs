import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { borders } from './tools/lint/borders.mjs';

const CLOCK = 'Take the time as a parameter: the caller knows it, and a test writes the one it wants.';
const CHANCE = 'Take chance (a seeded generator, or an id) as a parameter.';

const handedIn = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="performance"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: CHANCE },
  { selector: 'MemberExpression[object.name="crypto"]', message: CHANCE },
];
const asApp = {
  selector: 'Identifier[name="asApp"]',
  message: 'Only src/jira/requests.ts speaks as the app: take a JiraRequest as a parameter, and check the permission before.',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.local/**', 'look/**', 'coverage/**'] },
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { worth: { rules: { borders } } },
    rules: {
      'worth/borders': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', asApp],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'static/**/*.{ts,tsx}', 'local/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'tools/**/*.ts', 'bench/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/**/*.ts'], ignores: ['src/index.ts', 'src/jira/requests.ts'], rules: { 'no-restricted-syntax': ['error', asApp, ...handedIn] } },
  { files: ['src/jira/requests.ts', 'local/**', 'test/**', 'tools/**', 'eslint.config.mjs'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['static/**/*.tsx', 'static/**/*.ts', 'local/shell/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' } },
  { files: ['local/**', 'tools/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: ['src/index.ts'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
);
