import { useCallback } from 'react';
import { Flag } from '../../kit/flag';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { manyTelling, type Telling } from './bulk/many-telling';
import { doneWords, refusedWords } from './change-words';
import { useData, usePageStores } from './page-stores';
import type { Listing } from './listing';
import type { Notice, PrioritiseStore } from './prioritise-store';

const SECONDS = 12;

/** The newest thing to tell: a change that can be undone, or one that was refused. `quiet` tells only of refusals. */
export function NoticeFlag({ quiet = false }: { quiet?: boolean }) {
  const { data } = usePageStores();
  const notice = useData((state) => state.notice);
  const listing = useData((state) => state.listing);
  const id = notice?.id ?? 0;
  const close = useCallback(() => data.actions.closeNotice(id), [data, id]);
  if (!notice || (quiet && notice.kind === 'changed')) return null;
  const told = tellingOf(notice, listing, data);
  if (!told) return null;
  const { body, stays, ...rest } = told;
  return (
    <Flag key={id} {...rest} seconds={stays ? null : SECONDS} onClose={close}>
      {body}
    </Flag>
  );
}

function tellingOf(notice: Notice, listing: Listing, { actions }: PrioritiseStore): Telling | null {
  const { items } = listing;
  switch (notice.kind) {
    case 'changed': {
      const { done, by } = notice;
      const item = items.get(done.issue);
      if (!item) return null;
      if (by === 'undo') {
        const what = doneWords(done.before, item, listing);
        return { look: 'done', title: words('prioritise.done.undone', { what }), actions: [{ name: words('prioritise.done.redo'), onPress: () => actions.redo(done.edit) }] };
      }
      return { look: 'done', title: doneWords(done.change, item, listing), actions: [{ name: words('prioritise.done.undo'), onPress: () => actions.undo(done.edit) }] };
    }
    case 'refused': {
      const { edit, draft, trouble } = notice;
      const item = items.get(edit.issue);
      if (!item) return null;
      const again = draft ? { actions: [{ name: words('prioritise.refused.again'), onPress: () => actions.retry(draft) }] } : {};
      return { look: 'refused', title: refusedWords(edit.change, item, listing), body: problemSentence(trouble), ...again };
    }
    case 'not done': {
      const key = notice.issue && items.get(notice.issue)?.key;
      const sentence = problemSentence(notice.trouble);
      return key ? { look: 'refused', title: words('prioritise.refused.rebuild', { key }), body: sentence } : { look: 'refused', title: sentence };
    }
    case 'rebuilt':
      return { look: 'done', title: words('prioritise.state.rebuilt', { key: items.get(notice.issue)?.key ?? '' }) };
    default:
      return manyTelling(notice, items, actions);
  }
}
