import type { Change } from './edit';

/** A change that was made, and what takes it back. */
export interface Done {
  /** The edit that made it. */
  edit: number;
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

/** Remembers a change. What had been undone before cannot be made again after it. */
export function remember(history: UndoHistory, done: Done): UndoHistory {
  return { done: [...history.done, done].slice(-KEPT), undone: [] };
}

/** Moves the change of that edit (or the last one) to what can be made again, under the edit that undoes it. Null: there is none. */
export function undo(history: UndoHistory, undoing: number, edit?: number): [UndoHistory, Done] | null {
  const taken = take(history.done, edit);
  if (!taken) return null;
  const [rest, done] = taken;
  return [{ done: rest, undone: [...history.undone, { ...done, edit: undoing }] }, done];
}

/** Moves the undone change of that edit (or the last one) back to what was done, under the edit that makes it again. */
export function redo(history: UndoHistory, redoing: number, edit?: number): [UndoHistory, Done] | null {
  const taken = take(history.undone, edit);
  if (!taken) return null;
  const [rest, done] = taken;
  return [{ done: [...history.done, { ...done, edit: redoing }], undone: rest }, done];
}

/** Corrects what takes an edit back by what the app's reply says stood before it. */
export function settle(history: UndoHistory, edit: number, before: Change): UndoHistory {
  return { ...history, done: history.done.map((done) => (done.edit === edit ? { ...done, before } : done)) };
}

/** Forgets an edit that was refused; a refused undo (or redo) goes back to where it was. */
export function refuse(history: UndoHistory, edit: number, by: 'person' | 'undo' | 'redo'): UndoHistory {
  if (by === 'undo') return redo(history, edit, edit)?.[0] ?? history;
  if (by === 'redo') return undo(history, edit, edit)?.[0] ?? history;
  return { ...history, done: history.done.filter((done) => done.edit !== edit) };
}

function take(list: readonly Done[], edit?: number): [Done[], Done] | null {
  const at = edit === undefined ? list.length - 1 : list.findIndex((done) => done.edit === edit);
  const found = list[at];
  return found ? [list.filter((_, i) => i !== at), found] : null;
}
