import { words } from '../../../kit/words';
import type { PageStores } from '../page-stores';
import type { PastePlan } from './plan-paste';

/** Makes what was pasted, and names what was not taken. */
export function tellPaste({ data }: PageStores, { wanted, cells, left }: PastePlan): void {
  if (left.length === 0) data.actions.changeMany(wanted);
  else data.actions.changeMany(wanted, [words('hands.paste.left', { count: left.length, of: cells, why: left.slice(0, NAMED).join('; ') }), ...more(left.length)]);
}

const NAMED = 3;

function more(count: number): string[] {
  return count > NAMED ? [words('hands.more', { count: count - NAMED })] : [];
}
