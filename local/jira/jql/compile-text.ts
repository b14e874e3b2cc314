import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { notSupported, type Compiled } from './compiled';
import type { TextField } from './jql-field';
import { textMatcher } from './match-text';
import type { Wanted } from './read-operand';

/** `~` and `!~` on a field of words. Throws JiraError 400 for other operators. */
export function compileText(field: TextField, operator: OperatorValue, wanted: readonly Wanted[]): Compiled['test'] {
  const [only] = wanted;
  if ((operator !== '~' && operator !== '!~') || only?.kind !== 'words') throw notSupported(operator, field);
  const matches = textMatcher(only.words);
  return (issue) => {
    const text = field.textOf(issue);
    return text ? matches(text) === (operator === '~') : false;
  };
}
