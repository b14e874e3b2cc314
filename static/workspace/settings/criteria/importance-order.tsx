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
  const [landed, setLanded] = useState<string | null>(null);
  const keys = byImportance(shares);
  const whole = wholeShares(shares);
  useEffect(() => {
    if (focused) list.current?.querySelector<HTMLElement>(`[data-key="${focused}"] .importance-handle`)?.focus();
  }, [focused, keys]);
  const move = (key: string, to: number) => {
    const at = Math.max(0, Math.min(keys.length - 1, to));
    if (at === keys.indexOf(key)) return;
    order?.(moved(keys, keys.indexOf(key), at));
    setLanded(key);
    setTold(words('settings.criteria.moved', { name: words(`criterion.${key}.name`), place: place(at + 1), count: keys.length }));
  };
  const held = useDragRows(list, keys, order && move);
  const moveAndStay = (key: string, to: number) => {
    move(key, to);
    setFocused(key);
  };
  const onKey = (event: KeyboardEvent, key: string, at: number) => {
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: keys.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moveAndStay(key, to);
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
            drop={held && (held.to === at ? 'before' : held.to === keys.length && at === keys.length - 1 ? 'after' : null)}
            look={held?.key === key ? 'held' : landed === key ? 'landed' : null}
            onRest={() => setLanded(null)}
            onMove={order && ((to) => moveAndStay(key, to))}
            onKey={(event) => onKey(event, key, at)}
          />
        ))}
      </ol>
      <p className="hidden-words" role="status">{told}</p>
    </div>
  );
}
