import { useCallback, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { valueOf } from '../../src/domain/prioritise/value';
import { call } from '../kit/backend';
import { APP_CALLS } from '../kit/edits/app-calls';
import { shownItem } from '../kit/edits/shown-item';
import { ownDay } from '../kit/when';
import { CustomerWhy } from './customer-why';
import { FeedbackSection } from './feedback-section';
import { FiguresNotice } from './figures-notice';
import { FirstQuestion } from './first-question';
import { Head } from './head';
import { createPanelStore, type Opened, type PanelWorld } from './panel-store';
import { Ratings } from './ratings';
import { useFreshFigures } from './fresh-figures';
import { useKeptFocus } from './kept-focus';
import { useUndoKeys } from '../kit/undo-keys';
import './panel.css';

/** The panel in an issue: what it is worth and why, the reader's ratings, what customers said. */
export function Panel({ opened }: { opened: Opened }) {
  const issue = opened.item.id;
  const [store] = useState(() => createPanelStore(opened, WORLD));
  const state = useStore(store);
  const { item, sending, awaited } = useMemo(() => shownItem(state.item, state.edits, state.model), [state.item, state.edits, state.model]);
  const refresh = useCallback(async () => store.actions.refresh(await call('open-item', { issue })), [store, issue]);
  useFreshFigures(state.item, refresh);
  useUndoKeys(store.actions);

  const { can, model, objectives, draft, stall, history } = state;
  const today = ownDay(new Date());
  const rated = valueOf(model, item.figures.criteria).kind === 'rated';
  const showsQuestion = can.rate && !rated && !can.closed.includes(model.keyCriterion);
  const columns = useKeptFocus(showsQuestion);
  const rating = { item, model, objectives, can, awaited, draft, sending, stall, history, actions: store.actions };
  return (
    <main className="panel">
      <Head item={item} model={model} can={can} />
      <CustomerWhy {...rating} />
      <FiguresNotice item={state.item} model={model} canRebuild={can.rate} onRebuilt={store.actions.receive} />
      <div className="panel-columns" ref={columns}>
        {showsQuestion && <FirstQuestion {...rating} />}
        {can.rate && !showsQuestion && <Ratings {...rating} />}
        <div className="panel-rest">
          <FeedbackSection
            issue={issue}
            feedback={state.feedback}
            count={state.feedbackCount}
            canComment={can.comment}
            mayBeInternal={can.rate}
            formFirst={can.comment && !can.rate}
            today={today}
            onAdded={store.actions.receive}
          />
        </div>
      </div>
    </main>
  );
}

const WORLD: PanelWorld = {
  ...APP_CALLS,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
  now: () => Date.now() / 1000,
};
