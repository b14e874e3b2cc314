import type { OperatorValue } from '@atlassianlabs/jql-ast';
import { compares } from './compares';
import { anywhere, notSupported, wrongFunction, type Compiled } from './compiled';
import type { ChoiceField } from './jql-field';
import type { Wanted } from './read-operand';

/** `=`, `!=`, `IN`, `NOT IN`, and comparisons where the values have an order. Throws JiraError 400 for other operators and for what is no value. */
export function compileChoice(field: ChoiceField, operator: OperatorValue, wanted: readonly Wanted[]): Compiled {
  const compare = field.placeOf && compares(operator);
  const positive = operator === '=' || operator === 'in';
  if (!compare && !positive && operator !== '!=' && operator !== 'not in') throw notSupported(operator, field);
  const values = wanted.flatMap((one) => valuesMeant(one, field));
  if (compare) return anywhere(comparison(field, compare, values));
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

function valuesMeant(wanted: Wanted, field: ChoiceField): readonly string[] {
  switch (wanted.kind) {
    case 'empty':
      return [];
    case 'words':
      return field.meant(wanted.words);
    case 'values':
      if (wanted.of === field.takes) return wanted.values;
      throw wrongFunction(wanted.by, field);
    case 'moment':
      throw wrongFunction(wanted.by, field);
  }
}

function comparison({ valuesOf, placeOf = () => NaN }: ChoiceField, compare: (a: number, b: number) => boolean, [value = '']: readonly string[]): Compiled['test'] {
  const place = placeOf(value);
  return (issue) => valuesOf(issue).some((one) => compare(placeOf(one), place));
}
