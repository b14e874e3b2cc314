import type { FunctionOperand, Operand } from '@atlassianlabs/jql-ast';
import { badRequest } from '../http/jira-error';
import { APP_ACCOUNT } from '../people';
import type { JqlScope } from './jql-scope';
import { readPeriod, startOfDay } from './read-jql-date';

/** What stands on the right of an operator, once functions are worked out. */
export type Wanted = { kind: 'empty' } | { kind: 'words'; words: string } | { kind: 'moment'; at: number };

/** The values of an operand, a list laid flat; throws JiraError 400 for a function that the local Jira lacks. */
export function readOperand(operand: Operand, scope: JqlScope): Wanted[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap((value) => readOperand(value, scope));
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'function':
      return [callFunction(operand, scope)];
    case 'value':
      return [{ kind: 'words', words: operand.value }];
  }
}

function callFunction(operand: FunctionOperand, { site, caller, timeZone }: JqlScope): Wanted {
  const name = operand.function.value;
  const [offset = '0d'] = operand.arguments.map(({ value }) => value);
  switch (name.toLowerCase()) {
    case 'currentuser':
      return { kind: 'words', words: caller.kind === 'app' ? APP_ACCOUNT.accountId : caller.accountId };
    case 'now':
      return { kind: 'moment', at: site.now() };
    case 'startofday':
      return { kind: 'moment', at: startOfDay(site.now() + periodOf(offset, name), timeZone) };
    default:
      throw badRequest(`Unable to find JQL function '${name}()'.`);
  }
}

/** The offset of `startOfDay("-1d")`; a bare number counts days. */
function periodOf(text: string, name: string): number {
  const period = readPeriod(/^[+-]?\d+$/.test(text) ? `${text}d` : text);
  if (period === null) throw badRequest(`Duration for function '${name}' should have the format (+/-)n(mhdw), e.g. -1d; '${text}' has not.`);
  return period;
}
