import { Flag } from '../../kit/flag';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import type { Act } from './customer-acts';
import type { Told } from './customers-store';
import { useCustomers, useCustomersStore } from './page-context';
import { tierName } from './table/cell-text';

const SECONDS = 12;

/** The newest thing to tell: what was changed, with the way back, or what was refused and why. */
export function CustomersFlag() {
  const { actions } = useCustomersStore();
  const notice = useCustomers((state) => state.notice);
  if (!notice) return null;
  const shared = { seconds: SECONDS, onClose: actions.closeNotice };
  if (notice.kind === 'refused') return <Flag key={notice.id} look="refused" title={refusedTitle(notice)} {...shared} seconds={null} actions={[{ name: words('kit.again'), onPress: () => actions.change(notice.act.changes) }]}>{problemSentence(notice.trouble)}</Flag>;
  if (notice.kind !== 'done') return <Flag key={notice.id} look="done" title={words(`customers.told.${notice.kind}`, { ...notice })} {...shared} />;
  const undone = notice.by === 'undo';
  const back = undone ? { name: words('prioritise.done.redo'), onPress: () => void actions.redo() } : { name: words('prioritise.done.undo'), onPress: () => void actions.undo() };
  const title = undone ? words('prioritise.done.undone', { what: doneTitle(notice.act) }) : doneTitle(notice.act);
  return <Flag key={notice.id} look="done" title={title} actions={[back]} {...shared}>{followed(notice.act) && words('customers.told.follows')}</Flag>;
}

function doneTitle({ changes }: Act): string {
  const [first] = changes;
  if (changes.length > 1 || !first) return words('customers.told.many', { count: changes.length });
  const { name, edit } = first;
  if (edit.tier && Object.keys(edit).length === 1) return words('customers.told.tier', { name, tier: tierName(edit.tier) });
  return words('customers.told.changed', { name });
}

function refusedTitle({ act, refused }: Extract<Told, { kind: 'refused' }>): string {
  const [first] = act.changes;
  return act.changes.length === 1 && first ? words('customers.told.refused', { name: first.name }) : words('customers.told.refusedMany', { count: refused, of: act.changes.length });
}

/** Whether the figures of items follow in the background. */
function followed({ changes }: Act): boolean {
  return changes.some(({ edit, before }) => edit.tier !== before.tier);
}
