import type { OperatorValue, TerminalClause } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { compileAmount } from './compile-amount';
import { compileChoice } from './compile-choice';
import { compileText } from './compile-text';
import { anywhere, notSupported, type Compiled } from './compiled';
import { findJqlField } from './find-jql-field';
import type { JqlField } from './jql-field';
import type { JqlScope } from './jql-scope';
import { readOperand, type Wanted } from './read-operand';

const OPPOSITE: Partial<Record<OperatorValue, OperatorValue>> = {
  '=': '!=',
  '!=': '=',
  in: 'not in',
  'not in': 'in',
  '~': '!~',
  '!~': '~',
  is: 'is not',
  'is not': 'is',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

/**
 * One condition, or its opposite where `negated`. An empty field passes only IS EMPTY: neither `!=` nor NOT finds it,
 * as in Jira. Throws JiraError 400 with a sentence for unknown fields, values and functions, and for operators that
 * the field does not know.
 */
export function compileTerminal(clause: TerminalClause, negated: boolean, scope: JqlScope): Compiled {
  const field = findJqlField(clause.field, scope);
  const written = clause.operator?.value;
  if (written && /^(was|changed)\b/.test(written)) {
    throw badRequest(`The operator '${written}' is not supported here: the local Jira does not search the history of the field '${field.name}'.`);
  }
  const operator = written && (negated ? OPPOSITE[written] : written);
  if (!operator || !clause.operand || clause.predicates.length > 0) throw notSupported(written ?? '', field);
  const wanted = readOperand(clause.operand, written, scope).map((one) => emptyWhereSaid(one, field));
  const emptiness = asksForEmptiness(operator, wanted);
  if (emptiness !== null) return anywhere(emptinessTest(field, operator, emptiness));
  switch (field.kind) {
    case 'choice':
      return compileChoice(field, operator, wanted);
    case 'text':
      return anywhere(compileText(field, operator, wanted));
    case 'number':
    case 'date':
      return anywhere(compileAmount(field, operator, wanted, scope));
    case 'order':
      throw notSupported(operator, field);
  }
}

/** `resolution = Unresolved` is `resolution IS EMPTY`. */
function emptyWhereSaid(wanted: Wanted, field: JqlField): Wanted {
  const said = wanted.kind === 'words' && field.kind === 'choice' && wanted.words.toLowerCase() === field.emptyWord;
  return said ? { kind: 'empty' } : wanted;
}

/** Whether a condition asks for an empty field (true), a filled one (false), or for values (null). */
function asksForEmptiness(operator: OperatorValue, wanted: readonly Wanted[]): boolean | null {
  if (wanted.length !== 1 || wanted[0]?.kind !== 'empty') return null;
  if (operator === 'is' || operator === '=' || operator === 'in') return true;
  return operator === 'is not' || operator === '!=' || operator === 'not in' ? false : null;
}

function emptinessTest(field: JqlField, operator: OperatorValue, empty: boolean): Compiled['test'] {
  switch (field.kind) {
    case 'choice':
      return (issue) => (field.valuesOf(issue).length === 0) === empty;
    case 'text':
      return (issue) => !field.textOf(issue) === empty;
    case 'number':
    case 'date':
      return (issue) => (field.amountOf(issue) === null) === empty;
    case 'order':
      throw notSupported(operator, field);
  }
}
