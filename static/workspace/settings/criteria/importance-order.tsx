import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { byImportance, wholeShares, type Shares } from '../../../../src/domain/settings/weight-shares';
import { place, words } from '../../../kit/words';
import { ImportanceRow } from './importance-row';
import { moved } from './moved';
import { useDragRows } from './use-drag-rows';

interface ImportanceOrderProps {
  shares: Shares;
  /** Null for who may only look. */
  onOrder: ((keys: string[]) => void) | null;
}

/** The criteria by importance. They are dragged, or moved by arrow keys or by a menu. */
export function ImportanceOrder({ shares, onOrder: order }: ImportanceOrderProps) {
  const list = useRef<HTMLOListElement>(null);
  const [told, setTold] = useState('');
  const [focused, setFocused] = useState<string | null>(null);
  const keys = byImportance(shares);
  const whole = wholeShares(shares);
  const drop = useDragRows(list, keys, order);
  useEffect(() => {
    if (focused) list.current?.querySelector<HTMLElement>(`[data-key="${focused}"] .importance-handle`)?.focus();
  }, [focused, keys]);
  const move = (key: string, to: number) => {
    const at = Math.max(0, Math.min(keys.length - 1, to));
    if (at === keys.indexOf(key)) return;
    order?.(moved(keys, keys.indexOf(key), at));
    setFocused(key);
    setTold(words('settings.criteria.moved', { name: words(`criterion.${key}.name`), place: place(at + 1), count: keys.length }));
  };
  const onKey = (event: KeyboardEvent, key: string, at: number) => {
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move(key, to);
  };
  return (
    <div className="importance" onBlur={() => setFocused(null)}>
      <h3>{words('settings.criteria.order')}</h3>
      {order && <p className="small">{words('settings.criteria.orderSays')}</p>}
      <ol ref={list}>
        {keys.map((key, at) => (
          <ImportanceRow
            key={key}
            criterion={key}
            at={at}
            count={keys.length}
            share={whole[key]!}
            drop={drop && (drop.to === at ? 'before' : drop.to === keys.length && at === keys.length - 1 ? 'after' : null)}
            held={drop?.key === key}
            onMove={order && ((to) => move(key, to))}
            onKey={(event) => onKey(event, key, at)}
          />
        ))}
      </ol>
      <p className="hidden-words" role="status">{told}</p>
    </div>
  );
}
