import type { StoreApi } from 'zustand/vanilla';
import type { CustomerEntry } from '../../../src/contract';
import { problemOf, type Trouble } from '../../kit/problem-of';
import { inputOf, partsOf, type CustomerEdit } from './customer-edit';
import type { CustomersState, CustomersWorld, Told } from './customers-store';

/** Changes that somebody made by one act, with what takes each back. */
export interface Act {
  changes: readonly { id: string; name: string; edit: CustomerEdit; before: CustomerEdit }[];
}

interface Hands {
  tell(told: Told): void;
  load(): Promise<void>;
}

/** The acts of a page: one after the other, each shown at once and rolled back where it is refused. */
export function actsOf(store: StoreApi<CustomersState>, world: CustomersWorld, { tell, load }: Hands) {
  let queue = Promise.resolve();
  let stopped = false;
  const [done, undone]: [Act[], Act[]] = [[], []];
  async function send(act: Act, by: 'hand' | 'undo' | 'redo'): Promise<void> {
    stopped = false;
    const { went, refused, trouble } = await sendChanges(store, world, act, () => stopped);
    const what = { changes: went };
    if (went.length > 0) (by === 'undo' ? undone : done).push(what);
    if (trouble) tell({ kind: 'refused', act, trouble, refused });
    else if (went.length > 0) tell({ kind: 'done', act: what, by });
    if (trouble?.code === 'conflict') await load();
  }

  function start(act: Act, by: 'hand' | 'undo' | 'redo'): void {
    for (const { id, edit } of act.changes) show(store, id, edit);
    queue = queue.then(() => send(act, by));
  }

  const turned = ({ changes }: Act): Act => ({ changes: changes.map((change) => ({ ...change, edit: change.before, before: change.edit })) });
  return {
    change(wanted: readonly { id: string; edit: CustomerEdit }[]) {
      const { customers } = store.getState();
      const changes = wanted.map(({ id, edit }) => ({ id, name: customers.get(id)!.name, edit, before: partsOf(customers.get(id)!, edit) }));
      if (changes.length === 0) return;
      undone.length = 0;
      start({ changes }, 'hand');
    },
    stop: () => {
      stopped = true;
    },
    undo() {
      const act = done.pop();
      if (act) start(turned(act), 'undo');
      return act !== undefined;
    },
    redo() {
      const act = undone.pop();
      if (act) start(turned(act), 'redo');
      return act !== undefined;
    },
  };
}

/** Sends the changes of an act one after the other; what is refused, or not sent, is rolled back. */
async function sendChanges(store: StoreApi<CustomersState>, world: CustomersWorld, { changes }: Act, isStopped: () => boolean): Promise<{ went: Act['changes']; refused: number; trouble: Trouble | null }> {
  const went: Act['changes'][number][] = [];
  const troubles: Trouble[] = [];
  for (const [sent, change] of changes.entries()) {
    if (changes.length > 1) store.setState({ sending: { sent, of: changes.length } });
    const { id, edit, before } = change;
    const now = store.getState().customers.get(id);
    if (isStopped() || !now) {
      show(store, id, before);
      continue;
    }
    try {
      confirm(store, await world.save({ id, version: now.version, said: inputOf(edit) }), edit);
      went.push(change);
    } catch (thrown) {
      show(store, id, before);
      troubles.push(problemOf(thrown));
    }
  }
  store.setState({ sending: null });
  return { went, refused: troubles.length, trouble: troubles.at(-1) ?? null };
}

function show(store: StoreApi<CustomersState>, id: string, edit: CustomerEdit): void {
  store.setState(({ customers }) => {
    const customer = customers.get(id);
    return customer ? { customers: new Map(customers).set(id, { ...customer, ...edit }) } : {};
  });
}

/** What the app stored, but for parts that were changed again meanwhile. */
function confirm(store: StoreApi<CustomersState>, saved: CustomerEntry, edit: CustomerEdit): void {
  store.setState(({ customers }) => {
    const shown = customers.get(saved.id) ?? saved;
    const same = (Object.keys(edit) as (keyof CustomerEdit)[]).every((part) => part === 'owner' || part === 'name' || shown[part] === edit[part]);
    return { customers: new Map(customers).set(saved.id, same ? saved : { ...shown, version: saved.version }) };
  });
}
