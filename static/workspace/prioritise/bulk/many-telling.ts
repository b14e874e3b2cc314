import type { Item } from '../../../../src/contract';
import { problemSentence } from '../../../kit/problem-sentence';
import { words } from '../../../kit/words';
import { listOf } from '../figure-words';
import type { Batch, PrioritiseActions, Told } from '../prioritise-store';

/** What a flag says, and what can be done about it. */
export interface Telling {
  look: 'done' | 'refused';
  title: string;
  body?: string;
  actions?: { name: string; onPress(): void }[];
  /** It stays until it is closed: there is more to read than a moment allows. */
  stays?: boolean;
}

type OfMany = Extract<Told, { kind: 'changed many' | 'refused many' | 'stopped' }>;

const NAMED = 5;

/** What a flag says of an act that changed several items. */
export function manyTelling(told: OfMany, items: ReadonlyMap<string, Item>, actions: PrioritiseActions): Telling {
  switch (told.kind) {
    case 'changed many': return changedMany(told, actions);
    case 'refused many': return refusedMany(told.batch, items, actions);
    case 'stopped': {
      const { sent, of, edit } = told;
      const undo = edit === null ? {} : { actions: [{ name: words('prioritise.done.undo'), onPress: () => void actions.undo(edit) }] };
      return { look: 'done', title: words('hands.done.stopped', { sent, of }), ...undo };
    }
  }
}

function changedMany({ edit, items, by, left }: Extract<Told, { kind: 'changed many' }>, actions: PrioritiseActions): Telling {
  const changed = words('hands.done.changed', { count: items });
  const rest = left.length > 0 ? { body: `${left.join(', ')}.`, stays: true } : {};
  if (items === 0) return { look: 'refused', title: words('hands.done.none'), ...rest };
  if (by === 'undo') return { look: 'done', title: words('hands.done.undone', { what: changed }), actions: [{ name: words('prioritise.done.redo'), onPress: () => void actions.redo(edit) }] };
  return { look: 'done', title: changed, actions: [{ name: words('prioritise.done.undo'), onPress: () => void actions.undo(edit) }], ...rest };
}

function refusedMany({ first, last, refused }: Batch, items: ReadonlyMap<string, Item>, actions: PrioritiseActions): Telling {
  const keys = refused.map(({ edit }) => items.get(edit.issue)?.key ?? edit.issue);
  const more = keys.length > NAMED ? [words('hands.more', { count: keys.length - NAMED })] : [];
  const drafts = refused.flatMap(({ draft }) => (draft ? [draft] : []));
  const again = () => {
    drafts.forEach(actions.dropDraft);
    actions.changeMany(drafts.map(({ edit: { issue, change } }) => ({ issue, change })));
  };
  return {
    look: 'refused',
    stays: true,
    title: words('hands.done.refused', { count: keys.length, of: last - first + 1, keys: more.length > 0 ? `${keys.slice(0, NAMED).join(', ')} ${more[0]}` : listOf(keys) }),
    body: problemSentence(refused[0]!.trouble),
    ...(drafts.length > 0 ? { actions: [{ name: words('hands.done.tryAgain', { count: drafts.length }), onPress: again }] } : {}),
  };
}
