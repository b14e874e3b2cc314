import { ESLint } from 'eslint';
import { text } from 'node:stream/consumers';

/** Reads `[{path, code}]` from stdin, lints each as if it stood at that path, and prints `[[{rule, message}]]`. */
const snippets = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ overrideConfig: { files: ['**/*.{ts,tsx}'], languageOptions: { parserOptions: { projectService: false } }, rules: needingTypes('off') } });
const found = await Promise.all(snippets.map(({ path, code }) => eslint.lintText(code, { filePath: path })));
process.stdout.write(JSON.stringify(found.map(([file]) => file.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })))));

/** The rules that ask TypeScript about a whole project: a snippet belongs to none. */
function needingTypes(level) {
  const names = ['no-floating-promises', 'no-misused-promises', 'await-thenable', 'switch-exhaustiveness-check'];
  return Object.fromEntries(names.map((name) => [`@typescript-eslint/${name}`, level]));
}
