import type { Change, Edit } from './edit';

/** A change that was made, and what takes it back. */
export interface Done {
  /** The edit that made it. */
  edit: number;
  /** Changes made by one act share it: they are taken back and made again together. */
  group: number;
  issue: string;
  change: Change;
  before: Change;
}

/** What can be taken back and what can be made again, the last one last. */
export interface UndoHistory {
  done: readonly Done[];
  undone: readonly Done[];
}

export const NO_HISTORY: UndoHistory = { done: [], undone: [] };

const KEPT = 200;

/** Remembers the changes of one act. What had been undone before cannot be made again after it. The last 200 acts are kept. */
export function remember(history: UndoHistory, act: readonly Done[]): UndoHistory {
  return { done: newest([...history.done, ...act]), undone: [] };
}

/**
 * Moves the act of that edit (or the last one) to what can be made again, each change under a new edit that undoes it.
 * Answers its changes, the last made first, which is the order to undo them in. Null: there is none.
 */
export function undo(history: UndoHistory, nextEdit: () => number, edit?: number): [UndoHistory, Done[]] | null {
  const taken = take(history.done, edit);
  if (!taken) return null;
  const [rest, act] = taken;
  const undoing = act.map((done) => ({ ...done, edit: nextEdit() }));
  return [{ done: rest, undone: [...history.undone, ...undoing] }, undoing];
}

/** Moves the undone act of that edit (or the last one) back to what was done, each change under a new edit that makes it again. */
export function redo(history: UndoHistory, nextEdit: () => number, edit?: number): [UndoHistory, Done[]] | null {
  const taken = take(history.undone, edit);
  if (!taken) return null;
  const [rest, act] = taken;
  const redoing = act.map((done) => ({ ...done, edit: nextEdit() }));
  return [{ done: [...history.done, ...redoing], undone: rest }, redoing];
}

/** Corrects what takes an edit back by what the app's reply says stood before it. */
export function settle(history: UndoHistory, edit: number, before: Change): UndoHistory {
  return { ...history, done: history.done.map((done) => (done.edit === edit ? { ...done, before } : done)) };
}

/** Forgets an edit that was refused or never sent; an undo (or redo) goes back to where it was. */
export function refuse(history: UndoHistory, edit: number, by: Edit['by']): UndoHistory {
  const { done, undone } = history;
  if (by === 'person') return { ...history, done: done.filter((one) => one.edit !== edit) };
  const [from, to] = by === 'undo' ? [undone, done] : [done, undone];
  const moved = from.filter((one) => one.edit === edit);
  const rest = from.filter((one) => one.edit !== edit);
  const there = [...to, ...moved];
  return by === 'undo' ? { done: there, undone: rest } : { done: rest, undone: there };
}

/** Takes an act out of a list, its last change first. */
function take(list: readonly Done[], edit?: number): [Done[], Done[]] | null {
  const named = edit === undefined ? list.at(-1) : list.find((done) => done.edit === edit);
  if (!named) return null;
  const own = list.filter(({ group }) => group === named.group);
  return [list.filter(({ group }) => group !== named.group), own.reverse()];
}

function newest(list: readonly Done[]): readonly Done[] {
  if (list.length <= KEPT) return list;
  const groups = new Set([...new Set(list.map(({ group }) => group))].slice(-KEPT));
  return list.filter(({ group }) => groups.has(group));
}
