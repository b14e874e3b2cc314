import type { CustomerPartChange } from '../../../../src/contract';
import { hasWords, words } from '../../../kit/words';
import { revenueText } from '../table/cell-text';

/** What a row of a file changes of a customer, in words: "Tier: Standard → Key". `nameOf` names an owner by account id. */
export function changeWords({ part, from, to }: CustomerPartChange, nameOf: (accountId: string) => string): string {
  const said = (value: string | number | null): string => {
    if (value === null) return words('customers.import.none');
    if (typeof value === 'number') return revenueText(value);
    if (part === 'owner') return nameOf(value);
    return part === 'tier' && hasWords(`customers.tier.${value}`) ? words(`customers.tier.${value}`) : value;
  };
  return words('customers.import.change', { column: words(`customers.column.${part}`), from: said(from), to: said(to) });
}
