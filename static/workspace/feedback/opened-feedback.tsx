import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import type { Abilities, FeedbackEntry, Need } from '../../../src/contract';
import { words } from '../../kit/words';
import { FeedbackHead } from './feedback-head';
import { Inbox } from './inbox/inbox';
import { LoadingRows } from './inbox/loading-rows';
import { isChosen } from './inbox/use-inbox';
import { NoticeFlag, type Notice } from './notice-flag';
import { PageFactsContext, type Like, type PageFacts } from './page-facts';
import { pressKey } from './press-key';
import type { Place } from './place';
import { useSearch } from './search/use-search';
import { Thread } from './thread/thread';
import { searchEntryOf } from './use-keep-feedback';
import { usePaneFocus } from './use-pane-focus';
import type { Go } from './use-place';
import { AddDialog } from './writing/add-dialog';

const CustomersPage = lazy(async () => ({ default: (await import('../customers/customers-page')).CustomersPage }));

interface OpenedProps {
  /** The first page of the newest, with what the reader may do. */
  page: { project: PageFacts['project']; can: Abilities; needs: Need[] };
  reader: string;
  place: Place;
  go: Go;
}

/** The page over its first answer: the list, the feedback that is open, and what stands above them. */
export function OpenedFeedback({ page: { project, can, needs }, reader, place: asked, go }: OpenedProps) {
  const place = withNeed(asked, needs);
  const search = useSearch(project.id, reader, true);
  const [adding, setAdding] = useState<{ like: Like | null } | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const client = useQueryClient();
  usePaneFocus(body, place.feedback);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const tell = useCallback<PageFacts['tell']>((title, undo) => setNotice((before) => ({ id: (before?.id ?? 0) + 1, title, undo: undo ?? null })), []);
  const add = useCallback<PageFacts['add']>((like) => setAdding({ like: like ?? null }), []);
  const facts = useMemo<PageFacts>(() => ({ project, can, needs, reader, today, search, go, add, tell }), [project, can, needs, reader, today, search, go, add, tell]);

  function added(feedback: FeedbackEntry, like: Like | null) {
    setAdding(null);
    tell(words(like ? 'feedback.add.joined' : 'feedback.add.done', { customer: feedback.customer.name }));
    void client.invalidateQueries({ queryKey: ['feedback'] });
    search.note(searchEntryOf(feedback));
    go({ view: { kind: 'newest' }, find: '', feedback: feedback.mergedInto ?? feedback.id });
  }

  return (
    <PageFactsContext.Provider value={facts}>
      <main className="page feedback">
        <FeedbackHead tab={place.tab} />
        {place.tab === 'customers' ? (
          <Suspense fallback={<LoadingRows />}><CustomersPage /></Suspense>
        ) : (
          <div ref={body} className="feedback-body" data-open={place.feedback ? '' : undefined} onKeyDown={(event) => pressKey(event, body.current!, place.feedback ? () => go({ feedback: null }) : null)}>
            <Inbox place={place} />
            {place.feedback ? <Thread id={place.feedback} /> : <div className="thread thread-none"><p className="subtle">{words(isChosen(place.view) ? 'feedback.choose' : `feedback.chooseFirst.${place.view.kind}`)}</p></div>}
          </div>
        )}
        {adding && <AddDialog like={adding.like} onAdded={added} onClose={() => setAdding(null)} />}
        {notice && <NoticeFlag key={notice.id} notice={notice} onClose={() => setNotice(null)} />}
      </main>
    </PageFactsContext.Provider>
  );
}

/** By need without one, the page opens on the first there is. */
function withNeed(place: Place, needs: readonly Need[]): Place {
  const [first] = needs;
  return place.view.kind === 'need' && place.view.need === '' && first ? { ...place, view: { kind: 'need', need: first.id } } : place;
}
