import { useState } from 'react';
import { Button } from '../../../kit/button';
import { place, words } from '../../../kit/words';
import { ItemKey, useItem } from './item-name';
import { PlaceMenu } from './move-row';
import type { Review } from './review';
import { usePlaceKeys, type PlaceStep } from './use-place-keys';

interface OtherItemsProps {
  review: Review;
  sprints: Readonly<Record<string, string>>;
  onStep(id: string, step: PlaceStep): void;
}

const PAGE = 30;

/** What does not move, to be moved by hand: the twin of dragging it. */
export function OtherItems({ review: { rows, after }, sprints, onStep }: OtherItemsProps) {
  const [shown, setShown] = useState(PAGE);
  const moving = new Set(rows.map(({ id }) => id));
  const others = after.map((id, at) => ({ id, at })).filter(({ id }) => !moving.has(id) && sprints[id] === undefined);
  if (others.length === 0) return null;
  return (
    <details className="backlog-others">
      <summary>{words('backlog.others', { count: others.length })}</summary>
      <ul>
        {others.slice(0, shown).map(({ id, at }) => <OtherRow key={id} id={id} at={at} onStep={(step) => onStep(id, step)} />)}
      </ul>
      {others.length > shown && <Button size="small" onClick={() => setShown(shown + PAGE)}>{words('kit.more')}</Button>}
    </details>
  );
}

function OtherRow({ id, at, onStep }: { id: string; at: number; onStep(step: PlaceStep): void }) {
  const item = useItem(id);
  return (
    <li className="backlog-move" onKeyDown={usePlaceKeys(onStep)}>
      <div className="backlog-move-says">
        <p><ItemKey id={id} /> <span className="figure">{place(at + 1)}</span></p>
        <p className="small backlog-move-name" dir="auto">{item?.summary}</p>
      </div>
      <PlaceMenu name={item?.key ?? ''} onStep={onStep} />
    </li>
  );
}
