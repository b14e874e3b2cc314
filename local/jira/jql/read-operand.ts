import type { Operand, OperatorValue } from '@atlassianlabs/jql-ast';
import { callFunction, type FunctionResult } from './call-function';
import type { JqlScope } from './jql-scope';

/** What stands on the right of an operator, once functions are worked out. */
export type Wanted = { kind: 'empty' } | { kind: 'words'; words: string } | FunctionResult;

/** The values of an operand, a list laid flat. Throws as `callFunction`. */
export function readOperand(operand: Operand, operator: OperatorValue, scope: JqlScope): Wanted[] {
  return read(operand, operator === 'in' || operator === 'not in' ? 'list' : 'value', scope);
}

function read(operand: Operand, place: Parameters<typeof callFunction>[1], scope: JqlScope): Wanted[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap((value) => read(value, 'in a list', scope));
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'function':
      return [callFunction(operand, place, scope)];
    case 'value':
      return [{ kind: 'words', words: operand.value }];
  }
}
