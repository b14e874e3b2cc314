import type { CustomerInput } from '../../../../src/contract';
import { TIERS } from '../../../../src/domain/feedback/tier';
import type { FileRow } from '../../prioritise/exchange/read-table';
import { readRevenue } from '../read-revenue';
import { tierName } from '../table/cell-text';
import type { CustomerHeads } from './read-heads';

/** A row of a file: what it says of a customer, or the rule (`problem.invalid.<rule>`) that it breaks. */
export interface ReadRow {
  row: number;
  name: string;
  said: CustomerInput;
  /** The owner's mail address, where the row names one: whose it is has to be asked. */
  mail: string | null;
  rule: string | null;
}

/** Reads the rows of a file. An empty cell says nothing: what is kept of the customer stays. */
export function readRows(heads: CustomerHeads, rows: readonly FileRow[]): ReadRow[] {
  return rows.map(({ row, cells }) => {
    const cell = (at: number) => (at < 0 ? '' : (cells[at] ?? '')).trim();
    const [name, owner, amount] = [cell(heads.name), cell(heads.owner), cell(heads.revenue)];
    const revenue = amount === '' ? undefined : readRevenue(amount);
    const mail = owner.includes('@') ? owner.toLowerCase() : null;
    const parts = { name, tier: tierOf(cell(heads.tier)), segment: cell(heads.segment), owner: mail ? '' : owner, externalId: cell(heads.externalId) };
    const said: CustomerInput = Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
    if (typeof revenue === 'number') said.revenue = revenue;
    const rule = name === '' ? 'name' : revenue === null || (revenue !== undefined && revenue < 0) ? 'revenue' : null;
    return { row, name, said, mail, rule };
  });
}

/** The tier that a word means, in whichever case; another word stays, so that it can be named. */
function tierOf(text: string): string {
  const said = text.toLowerCase();
  return TIERS.find((tier) => tier === said || tierName(tier).toLowerCase() === said) ?? text;
}
