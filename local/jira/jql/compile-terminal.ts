import type { OperatorValue, TerminalClause } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import type { Issue } from '../site/issue';
import { findJqlField } from './find-jql-field';
import type { AmountField, ChoiceField, JqlField, TextField } from './jql-field';
import type { JqlScope } from './jql-scope';
import { textMatcher } from './match-text';
import { readJqlDate } from './read-jql-date';
import { readOperand, type Wanted } from './read-operand';

/** A query made ready: a test for an issue, and the only projects whose issues can pass (null: any). */
export interface Compiled {
  test(issue: Issue): boolean;
  projects: ReadonlySet<string> | null;
}

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
  const field = findJqlField(clause.field.value, scope);
  const written = clause.operator?.value;
  const operator = written && (negated ? OPPOSITE[written] : written);
  if (!operator || !clause.operand || clause.predicates.length > 0) throw notSupported(written ?? '', field);
  const wanted = readOperand(clause.operand, scope);
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

const anywhere = (test: Compiled['test']): Compiled => ({ test, projects: null });

function notSupported(operator: string, field: JqlField) {
  return badRequest(`The operator '${operator}' is not supported by the '${field.name}' field.`);
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

function compileChoice(field: ChoiceField, operator: OperatorValue, wanted: readonly Wanted[]): Compiled {
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

function compileText(field: TextField, operator: OperatorValue, wanted: readonly Wanted[]): Compiled['test'] {
  const [only] = wanted;
  if ((operator !== '~' && operator !== '!~') || only?.kind !== 'words') throw notSupported(operator, field);
  const matches = textMatcher(only.words);
  return (issue) => {
    const text = field.textOf(issue);
    return text ? matches(text) === (operator === '~') : false;
  };
}

function compileAmount(field: AmountField, operator: OperatorValue, wanted: readonly Wanted[], scope: JqlScope): Compiled['test'] {
  const amounts = wanted.flatMap((one) => (one.kind === 'empty' ? [] : [readAmount(one, field, scope)]));
  const [first = NaN] = amounts;
  const compare = comparison(operator, first, amounts);
  if (!compare) throw notSupported(operator, field);
  return (issue) => {
    const amount = field.amountOf(issue);
    return amount !== null && compare(amount);
  };
}

function comparison(operator: OperatorValue, first: number, all: readonly number[]): ((amount: number) => boolean) | null {
  switch (operator) {
    case '=':
    case 'in':
      return (amount) => all.includes(amount);
    case '!=':
    case 'not in':
      return (amount) => !all.includes(amount);
    case '<':
      return (amount) => amount < first;
    case '<=':
      return (amount) => amount <= first;
    case '>':
      return (amount) => amount > first;
    case '>=':
      return (amount) => amount >= first;
    default:
      return null;
  }
}

function readAmount(wanted: Wanted, field: AmountField, { site, timeZone }: JqlScope): number {
  if (field.kind === 'date') {
    if (wanted.kind === 'moment') return wanted.at;
    return readJqlDate(wanted.kind === 'words' ? wanted.words : '', field.name, site.now(), timeZone);
  }
  const number = wanted.kind === 'words' && wanted.words.trim() !== '' ? Number(wanted.words) : NaN;
  if (!Number.isFinite(number)) throw badRequest(`The value '${wanted.kind === 'words' ? wanted.words : 'a date'}' is not a number, as the field '${field.name}' needs.`);
  return number;
}
