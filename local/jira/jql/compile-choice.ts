import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { anywhere, notSupported, type Compiled } from './compiled';
import type { ChoiceField } from './jql-field';
import type { Wanted } from './read-operand';

/** `=`, `!=`, `IN` and `NOT IN` on a field of choices. Throws JiraError 400 for other operators and for what is no value. */
export function compileChoice(field: ChoiceField, operator: OperatorValue, wanted: readonly Wanted[]): Compiled {
  const positive = operator === '=' || operator === 'in';
  if (!positive && operator !== '!=' && operator !== 'not in') throw notSupported(operator, field);
  const values = wanted.flatMap((one) => (one.kind === 'words' ? field.meant(one.words) : []));
  if (wanted.some(({ kind }) => kind === 'moment')) throw badRequest(`A date is not a value of the field '${field.name}'.`);
  const meant = new Set(values);
  const emptyToo = wanted.some(({ kind }) => kind === 'empty');
  if (!positive) return anywhere((issue) => field.valuesOf(issue).length > 0 && !field.valuesOf(issue).some((one) => meant.has(one)));
  return {
    test(issue) {
      const held = field.valuesOf(issue);
      return held.length === 0 ? emptyToo : held.some((one) => meant.has(one));
    },
    projects: field.projectsOf && !emptyToo ? new Set(field.projectsOf(values)) : null,
  };
}
