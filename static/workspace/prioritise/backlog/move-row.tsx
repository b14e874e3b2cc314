import type { Reranked } from '../../../../src/contract';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { Menu } from '../../../kit/menu';
import { useDropDown } from '../../../kit/use-drop-down';
import { ago } from '../../../kit/when';
import { place, words } from '../../../kit/words';
import { ItemKey, useItem } from './item-name';
import type { ReviewRow } from './review';
import { usePlaceKeys, type PlaceStep } from './use-place-keys';

interface MoveRowProps {
  row: ReviewRow;
  /** Why it goes there, in a few words. */
  reason: string;
  /** Who moved it meanwhile. */
  conflict: Reranked | undefined;
  now: number;
  /** Whether the reader may move it. */
  may: boolean;
  onTick(ticked: boolean): void;
  onStep(step: PlaceStep): void;
}

/** One move: ticked or not, its places, why, and who moved the item meanwhile. For who may not move it, no more than that. */
export function MoveRow({ row: { id, from, to, ticked }, reason, conflict, now, may, onTick, onStep }: MoveRowProps) {
  const item = useItem(id);
  const key = item?.key ?? words('backlog.goneItem');
  const onKeyDown = usePlaceKeys(onStep);
  const says = words('backlog.move.says', { key, from: place(from), to: place(to) });
  return (
    <li className="backlog-move" data-conflict={conflict ? true : undefined} data-row={id} onKeyDown={may ? onKeyDown : undefined}>
      {may && <input type="checkbox" checked={ticked} aria-label={says} onChange={({ target }) => onTick(target.checked)} />}
      <div className="backlog-move-says">
        <p>
          <ItemKey id={id} /> <span className="figure backlog-move-places" aria-hidden="true">{place(from)} → {place(to)}</span>{!may && <span className="hidden-words">{says}</span>}
        </p>
        <p className="small backlog-move-name" dir="auto">{item?.summary}</p>
        <p className="small">{reason}</p>
        {conflict && <Conflict conflict={conflict} now={now} from={from} />}
        {conflict && may && <Choice ticked={ticked} onTick={onTick} />}
      </div>
      {may && <PlaceMenu name={key} onStep={onStep} />}
    </li>
  );
}

function Conflict({ conflict: { by, at }, now, from }: { conflict: Reranked; now: number; from: number }) {
  const name = by?.name || words('backlog.somebody');
  return <p className="backlog-conflict">{at === null ? words('backlog.conflict.moved', { name, place: place(from) }) : words('backlog.conflict.movedAgo', { name, place: place(from), ago: ago(at, now) })}</p>;
}

function Choice({ ticked, onTick }: { ticked: boolean; onTick(ticked: boolean): void }) {
  return (
    <p className="backlog-choice">
      <Button size="small" aria-pressed={!ticked} onClick={() => onTick(false)}>{words('backlog.conflict.keep')}</Button>
      <Button size="small" aria-pressed={ticked} onClick={() => onTick(true)}>{words('backlog.conflict.ours')}</Button>
    </p>
  );
}

/** Moves an item to another place of the order after. */
export function PlaceMenu({ name, onStep }: { name: string; onStep(step: PlaceStep): void }) {
  const { button, anchor, close } = useDropDown();
  const steps: readonly PlaceStep[] = ['top', 'up', 'down', 'bottom'];
  const label = words('backlog.place.menu', { key: name });
  return (
    <>
      <button {...button} type="button" className="icon-button" aria-label={label}>
        <Icon name="more" />
      </button>
      {anchor && <Menu anchor={anchor} label={label} onClose={close} items={steps.map((step) => ({ name: words(`backlog.place.${step}`), says: words(`backlog.place.${step}Key`), onPress: () => onStep(step) }))} />}
    </>
  );
}
