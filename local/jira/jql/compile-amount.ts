import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { notSupported, type Compiled } from './compiled';
import type { AmountField } from './jql-field';
import type { JqlScope } from './jql-scope';
import { readJqlDate } from './read-jql-date';
import type { Wanted } from './read-operand';

/** Comparisons and lists on a number or a date. Throws JiraError 400 for other operators and for what is neither. */
export function compileAmount(field: AmountField, operator: OperatorValue, wanted: readonly Wanted[], scope: JqlScope): Compiled['test'] {
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
  if (!Number.isFinite(number)) {
    const said = wanted.kind === 'words' ? wanted.words : 'a date';
    throw badRequest(`The value '${said}' is not a number, as the field '${field.name}' needs.`);
  }
  return number;
}
