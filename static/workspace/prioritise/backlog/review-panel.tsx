import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../kit/button';
import { place, words } from '../../../kit/words';
import { shownValue } from '../figure-words';
import { useData, useWeights } from '../page-stores';
import { useShownModel } from '../weights/use-shown-model';
import { LeftAlone } from './left-alone';
import { MoveRow } from './move-row';
import { OtherItems } from './other-items';
import type { ReviewRow } from './review';
import { ScopeChoice } from './scope-choice';
import { TwoOrders } from './two-orders';
import type { FrozenOrder } from './use-opened-backlog';
import { useReview, type OpenedBacklog, type ReviewState } from './use-review';

/** What is sent to be applied. */
export interface Reviewed {
  seen: { order: string[]; at: number };
  wanted: string[];
  rows: string[];
}

interface ReviewPanelProps {
  backlog: OpenedBacklog;
  frozen: FrozenOrder;
  /** How many the capacity holds; null where none is set. */
  above: number | null;
  onApply(reviewed: Reviewed): void;
  onCancel(): void;
  onHistory(): void;
}

/** What an order of the list would make of the backlog, to be changed, unticked and applied; for who may not move its items, to be compared. */
export function ReviewPanel({ backlog, frozen, above, onApply, onCancel, onHistory }: ReviewPanelProps) {
  const state = useReview(backlog, frozen, above);
  const name = useData(({ listing }) => listing.project.name);
  const trying = useWeights(({ weights }) => weights !== null);
  const { review, scope } = state;
  const ticked = review.rows.filter((row) => row.ticked);
  const apply = () => onApply({ seen: { order: backlog.order, at: backlog.at }, wanted: review.after, rows: ticked.map(({ id }) => id) });
  return (
    <>
      <div className="backlog-head">
        <p role="status">{headWords(review.rows.length, ticked.length, name, backlog.maySchedule)}{state.heldBySprint.length > 0 && ` ${words('backlog.held', { count: state.heldBySprint.length })}`}</p>
        {trying && <p className="small backlog-look">{words('backlog.trying')}</p>}
        <ScopeChoice scope={scope} ranked={frozen.all.ranked.length} selected={state.selected} onChange={state.setScope} />
      </div>
      <div className="backlog-review">
        <TwoOrders
          order={backlog.order}
          review={review}
          sprints={backlog.sprints}
          conflicts={new Set(backlog.reranked.map(({ issue }) => issue))}
          onPut={backlog.maySchedule ? state.put : null}
        />
        <Moves state={state} backlog={backlog} frozen={frozen} />
      </div>
      <div className="backlog-foot">
        <p className="small">{footWords(backlog.maySchedule, ticked.length)}</p>
        <Button look="link" onClick={onHistory}>{words('backlog.history.title')}</Button>
        <Button look="quiet" onClick={onCancel}>{words(backlog.maySchedule ? 'kit.cancel' : 'backlog.close')}</Button>
        {backlog.maySchedule && <Button look="primary" disabled={ticked.length === 0} onClick={apply}>{ticked.length === 0 ? words('backlog.applyNone') : words('backlog.apply', { count: ticked.length })}</Button>}
      </div>
    </>
  );
}

function footWords(may: boolean, ticked: number): string {
  if (!may) return words('problem.not-allowed.SCHEDULE_ISSUES');
  return ticked === 0 ? '' : words('backlog.undoSays', { count: ticked });
}

function headWords(moves: number, ticked: number, name: string, may: boolean): string {
  if (moves === 0) return words('backlog.same');
  if (!may) return words('backlog.wouldSay', { count: moves, name });
  return ticked === 0 ? words('backlog.noneTicked') : words('backlog.says', { count: ticked, name });
}

function Moves({ state, backlog, frozen }: { state: ReviewState; backlog: OpenedBacklog; frozen: FrozenOrder }) {
  const { review, placed } = state;
  const may = backlog.maySchedule;
  const [opened] = useState(() => Math.floor(Date.now() / 1000));
  const [told, setTold] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const [stepped, setStepped] = useState<{ id: string } | null>(null);
  const reasonOf = useReason(frozen, placed);
  // A row that changes its place loses the focus.
  useEffect(() => {
    if (stepped) list.current?.querySelector<HTMLElement>(`[data-row="${stepped.id}"] input`)?.focus();
  }, [stepped]);
  const items = useData(({ listing }) => listing.items);
  const step = (id: string, way: Parameters<ReviewState['step']>[1]) => {
    state.step(id, way);
    setStepped({ id });
    setTold(words('backlog.place.told', { key: items.get(id)?.key ?? '', way: words(`backlog.place.${way}`) }));
  };
  const ticked = review.rows.filter((row) => row.ticked).length;
  return (
    <section className="backlog-moves" aria-labelledby="backlog-moves">
      <header>
        <h3 id="backlog-moves">{words('backlog.moves')}</h3>
        {may && review.rows.length > 0 && <span className="small figure">{words('backlog.ticked', { ticked, count: review.rows.length })}</span>}
        {placed.size > 0 && <Button look="link" size="small" onClick={state.reset}>{words('backlog.reset')}</Button>}
      </header>
      {may && review.rows.length > 0 && <p className="small backlog-keys">{words('backlog.keys')}</p>}
      <ul ref={list}>
        {review.rows.map((row) => (
          <MoveRow
            key={row.id}
            row={row}
            reason={reasonOf(row)}
            conflict={backlog.reranked.find(({ issue }) => issue === row.id)}
            now={Math.max(opened, backlog.at)}
            may={may}
            onTick={(on) => state.tick(row.id, on)}
            onStep={(way) => step(row.id, way)}
          />
        ))}
      </ul>
      <LeftAlone sprints={state.heldBySprint} ties={state.ties} notRated={frozen.all.notRated.length} />
      {may && <OtherItems review={review} sprints={backlog.sprints} onStep={step} />}
      <p className="hidden-words" role="status">{told}</p>
    </section>
  );
}

/** Why an item goes where it goes. */
function useReason({ all }: FrozenOrder, placed: ReadonlySet<string>): (row: ReviewRow) => string {
  const model = useShownModel();
  return ({ id }) => {
    if (placed.has(id)) return words('backlog.reason.placed');
    const must = all.mustDo.find((row) => row.id === id)?.shown.item.mustDo;
    if (must) return words('backlog.reason.mustDo', { reason: must.reason });
    const row = all.ranked.find((one) => one.id === id);
    const value = row && shownValue(model, row.shown.item.figures);
    if (!row) return '';
    return value ? words('backlog.reason.value', { place: place(row.place!), value: value.whole }) : words('backlog.reason.ranked', { place: place(row.place!) });
  };
}
