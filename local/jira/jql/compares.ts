import type { OperatorValue } from '@atlassianlabs/jql-ast';

/** What `<`, `<=`, `>` and `>=` mean of two numbers; null for other operators. */
export function compares(operator: OperatorValue): ((a: number, b: number) => boolean) | null {
  switch (operator) {
    case '<':
      return (a, b) => a < b;
    case '<=':
      return (a, b) => a <= b;
    case '>':
      return (a, b) => a > b;
    case '>=':
      return (a, b) => a >= b;
    default:
      return null;
  }
}
