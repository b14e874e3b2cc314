import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { notSupported, wrongFunction, type Compiled } from './compiled';
import type { TextField } from './jql-field';
import { textMatcher } from './match-text';
import type { Wanted } from './read-operand';

/** `~` and `!~` on a field of words. Throws JiraError 400 for other operators, for no words, and for words that begin with a wildcard. */
export function compileText(field: TextField, operator: OperatorValue, wanted: readonly Wanted[]): Compiled['test'] {
  const [only] = wanted;
  if ((operator !== '~' && operator !== '!~') || !only || only.kind === 'empty') throw notSupported(operator, field);
  if (only.kind !== 'words') throw wrongFunction(only.by, field);
  const { words } = only;
  if (words.trim() === '') throw badRequest(`The field '${field.name}' does not support searching for an empty string.`);
  const [first = ''] = words.trim();
  if (first === '*' || first === '?') {
    throw badRequest(`The text query '${words}' for field '${field.name}' is not allowed to start with character '${first}'.`);
  }
  const matches = textMatcher(words);
  return (issue) => {
    const text = field.textOf(issue);
    return text ? matches(text) === (operator === '~') : false;
  };
}
