import { useState } from 'react';
import { Button } from '../../../kit/button';
import { Icon } from '../../../kit/icon';
import { words } from '../../../kit/words';
import type { ItemRow } from '../arrange-rows';

interface ItemListProps {
  title: string;
  says?: string;
  entries: readonly { row: ItemRow; says?: string }[];
  onSelect(id: string): void;
  /** Rates an item: a button beside each; without it the name alone selects. */
  onRate?: ((id: string) => void) | undefined;
}

const FIRST = 5;

/** Items by their names, each a button that selects it: the first five, then all. Nothing where there are none. */
export function ItemList({ title, says, entries, onSelect, onRate }: ItemListProps) {
  const [all, showAll] = useState(false);
  if (entries.length === 0) return null;
  const left = entries.length - FIRST;
  return (
    <section className="matrix-part">
      <h3>{title}</h3>
      {says && <p className="small">{says}</p>}
      <ul>
        {entries.slice(0, all ? undefined : FIRST).map(({ row: { id, place, shown: { item } }, says: said }) => (
          <li key={id} className="matrix-entry">
            <span className="matrix-place subtle">{place ?? (item.mustDo ? <Icon name="pin" size={12} /> : words('prioritise.rank.none'))}</span>
            <button type="button" className="matrix-pick" dir="auto" title={item.summary} onClick={() => onSelect(id)}>{item.summary}</button>
            {said && <span className="small">{said}</span>}
            {onRate && <Button size="small" aria-label={words('prioritise.rateLong', { key: item.key })} onClick={() => onRate(id)}>{words('prioritise.rate')}</Button>}
          </li>
        ))}
      </ul>
      {left > 0 && <Button look="link" size="small" onClick={() => showAll(!all)}>{all ? words('matrix.fewer') : words('matrix.more', { count: left })}</Button>}
    </section>
  );
}
