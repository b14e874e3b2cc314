import * as v from 'valibot';
import type { CustomerPartChange, ImportedRow } from '../../contract';
import type { Customer } from '../../domain/feedback/customer';
import { changedParts, rowSays } from '../../domain/feedback/customer-change';
import { Invalid, Overtaken } from '../../domain/failure';
import { defineCall, type Caller } from '../call';
import { parse } from '../parse';
import type { World } from '../world';
import { authoriseOnCustomers } from './authorise-on-customers';
import { CustomerSaidInput } from './customer-said';
import { knownCustomers, type KnownCustomers } from './known-customers';
import { planCustomer, storeCustomer, type PlannedCustomer } from './store-customer';

const MOST_ROWS = 50;
const Input = v.object({
  rows: v.pipe(v.array(v.object({ row: v.pipe(v.number(), v.integer(), v.minValue(1)), said: v.unknown() })), v.maxLength(MOST_ROWS)),
  try: v.boolean(),
});

type ReadRow = { row: number; said: CustomerSaidInput } | Extract<ImportedRow, { done: 'broken' }>;

/** Takes rows of a file in, each by itself: a broken one is named and the others go in. The second time nothing changes. */
export const importCustomers = defineCall('import-customers', Input, async (world, caller, { rows, try: only }) => {
  await authoriseOnCustomers(world);
  const read = rows.map(({ row, said }): ReadRow => orBroken(row, () => ({ row, said: parse(CustomerSaidInput, said) })));
  const said = read.flatMap((row) => ('said' in row ? row.said : []));
  const known = await knownCustomers(world, said);
  const before = new Map<string, number>();
  const imported: ImportedRow[] = [];
  for (const row of read) imported.push('said' in row ? await importRow({ world, caller, known, before, only }, row.row, row.said) : row);
  return { rows: imported };
});

interface Import {
  world: World;
  caller: Caller;
  known: KnownCustomers;
  /** The rows of the customers who were named before. */
  before: Map<string, number>;
  only: boolean;
}

/** One row; tried again on what somebody left who was faster. */
async function importRow({ world, caller, known, before, only }: Import, row: number, said: CustomerSaidInput): Promise<ImportedRow> {
  try {
    if (said.name === undefined) throw new Invalid('name', 'name');
    const holders = known.holders(said);
    const holder = holders.externalId ?? holders.name;
    const { revenue, ...parts } = said;
    const says = holder ? { ...rowSays(holder, parts, holders), revenue } : said;
    const planned = planCustomer(world, holder, says, known);
    const { id } = planned.customer;
    const was = holder ? known.revenue(holder.id) : null;
    if (before.has(id)) throw new Invalid('name', 'customerTwice');
    before.set(id, row);
    if (!planned.write) return { row, done: 'same', id };
    if (!only) await storeCustomer(world, caller, planned);
    known.stored(said, planned.customer, planned.write.revenue);
    return planned.write.before ? { row, done: 'changed', id, changes: changesOf(planned.write.before, planned, was) } : { row, done: 'added', id };
  } catch (error) {
    return broken(row, error);
  }
}

function changesOf(before: Customer, { customer, revenue }: PlannedCustomer, was: number | null): CustomerPartChange[] {
  const parts: CustomerPartChange[] = changedParts(before, customer);
  return revenue === was ? parts : [...parts, { part: 'revenue', from: was, to: revenue }];
}

function orBroken(row: number, read: () => ReadRow): ReadRow {
  try {
    return read();
  } catch (error) {
    return broken(row, error);
  }
}

function broken(row: number, error: unknown): Extract<ImportedRow, { done: 'broken' }> {
  if (error instanceof Invalid) return { row, done: 'broken', field: error.field, rule: error.rule };
  if (error instanceof Overtaken) return { row, done: 'broken', field: 'name', rule: 'customerMoved' };
  throw error;
}
