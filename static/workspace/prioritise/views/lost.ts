import { ordersOf } from '../../../../src/domain/prioritise/order-score';
import type { Terms } from '../../../kit/terms';
import { words } from '../../../kit/words';
import { columnAddress, hideableColumns } from '../columns';
import { listOf } from '../figure-words';
import type { Look } from './look';

/** Something that a view names and that is gone, or never was. */
export interface Lost {
  kind: 'show' | 'order' | 'group' | 'density' | 'filter' | 'column' | 'capacity';
  name: string;
}

/** What a look names that this project does not have. */
export function lostIn({ order, columns }: Pick<Look, 'order' | 'columns'>, terms: Terms): Lost[] {
  const known = new Set(hideableColumns(terms, 'compact').map(columnAddress));
  const names = (columns ?? []).filter((name) => !known.has(name));
  const orders: Lost[] = ordersOf(terms.model).includes(order) ? [] : [{ kind: 'order', name: order }];
  return [...orders, ...names.map((name): Lost => ({ kind: 'column', name: name.replace(/^criterion\./, '') }))];
}

/** A sentence for each kind of what is gone. */
export function lostWords(lost: readonly Lost[]): string[] {
  const kinds = [...new Set(lost.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const names = lost.filter((one) => one.kind === kind).map(({ name }) => name);
    return words(`views.lost.${kind}`, { count: names.length, names: listOf(names) });
  });
}
