import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { compares } from './compares';
import { notSupported, wrongFunction, type Compiled } from './compiled';
import type { AmountField } from './jql-field';
import type { JqlScope } from './jql-scope';
import { readJqlDate } from './read-jql-date';
import type { Wanted } from './read-operand';

/** Comparisons and lists on a number or a date. Throws JiraError 400 for other operators and for what is neither. */
export function compileAmount(field: AmountField, operator: OperatorValue, wanted: readonly Wanted[], scope: JqlScope): Compiled['test'] {
  const compare = compares(operator);
  const positive = operator === '=' || operator === 'in';
  if (!compare && !positive && operator !== '!=' && operator !== 'not in') throw notSupported(operator, field);
  const amounts = wanted.flatMap((one) => (one.kind === 'empty' ? [] : [readAmount(one, field, scope)]));
  const [first = NaN] = amounts;
  const emptyToo = positive && wanted.some(({ kind }) => kind === 'empty');
  return (issue) => {
    const amount = field.amountOf(issue);
    if (amount === null) return emptyToo;
    return compare ? compare(amount, first) : amounts.includes(amount) === positive;
  };
}

function readAmount(wanted: Exclude<Wanted, { kind: 'empty' }>, field: AmountField, { site, timeZone }: JqlScope): number {
  if (wanted.kind === 'moment' && field.kind === 'date') return wanted.at;
  if (wanted.kind !== 'words') throw wrongFunction(wanted.by, field);
  if (field.kind === 'date') return readJqlDate(wanted.words, field.name, site.now(), timeZone);
  const number = wanted.words.trim() === '' ? NaN : Number(wanted.words);
  if (!Number.isFinite(number)) throw badRequest(`The value '${wanted.words}' is not a number, as the field '${field.name}' needs.`);
  return number;
}
