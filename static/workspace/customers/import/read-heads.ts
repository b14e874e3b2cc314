import { words } from '../../../kit/words';

/** The columns of a file of customers, in the order in which they are exported. */
export const IMPORTED = ['name', 'tier', 'segment', 'owner', 'externalId', 'revenue'] as const;
export type ImportedColumn = (typeof IMPORTED)[number];

/** Where the columns stand in a file; −1: there is none. */
export type CustomerHeads = Record<ImportedColumn, number>;

/** What other programs call them, without case, spaces and marks. */
const SYNONYMS: Record<ImportedColumn, readonly string[]> = {
  name: ['name', 'customer', 'customername', 'company', 'companyname', 'account', 'accountname', 'organisation', 'organization', 'client'],
  tier: ['tier', 'class', 'abc', 'category', 'level', 'priority'],
  segment: ['segment', 'industry', 'sector', 'market', 'group', 'type'],
  owner: ['owner', 'owneremail', 'ownermail', 'accountowner', 'accountmanager', 'customersuccessmanager', 'csm', 'email', 'mail', 'owneraccountid', 'accountid'],
  externalId: ['externalid', 'id', 'crmid', 'customerid', 'customernumber', 'number', 'reference', 'key'],
  revenue: ['revenue', 'annualrevenue', 'yearlyrevenue', 'arr', 'turnover', 'amount', 'value'],
};

/** Finds the columns by their names, whatever their order and case; null where none is a customer's name. */
export function readHeads(heads: readonly string[]): CustomerHeads | null {
  const names = heads.map(plain);
  const at = (column: ImportedColumn) => namesOf(column).map((name) => names.indexOf(name)).find((place) => place >= 0) ?? -1;
  const found = Object.fromEntries(IMPORTED.map((column) => [column, at(column)])) as CustomerHeads;
  return found.name < 0 ? null : found;
}

/** Whether a column of that name says anything of a customer. */
export function isKnownHead(head: string): boolean {
  return IMPORTED.some((column) => namesOf(column).includes(plain(head)));
}

function namesOf(column: ImportedColumn): string[] {
  return [plain(words(`customers.column.${column}`)), ...SYNONYMS[column]];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
