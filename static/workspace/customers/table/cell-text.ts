import type { CustomerEntry } from '../../../../src/contract';
import { words } from '../../../kit/words';

const REVENUE = new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 });

/** The name of a tier. */
export const tierName = (tier: CustomerEntry['tier']) => words(`customers.tier.${tier}`);

/** A revenue in the reader's way of writing numbers. */
export const revenueText = (revenue: number) => REVENUE.format(revenue);

/** Who looks after a customer; whom Jira does not show is a former user. */
export const ownerName = ({ owner }: CustomerEntry) => (owner ? owner.name || words('customers.formerUser') : '');

/** What a text cell holds before it is edited. */
export function typedText(customer: CustomerEntry, column: 'name' | 'segment' | 'revenue'): string {
  if (column === 'revenue') return customer.revenue === null ? '' : String(customer.revenue);
  return customer[column] ?? '';
}
