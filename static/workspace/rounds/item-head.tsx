import { useEffect, useRef } from 'react';
import type { ItemInRound } from '../../../src/contract';
import { words } from '../../kit/words';
import { IssueLink } from '../prioritise/grid/item-cell';
import { TypeIcon } from '../prioritise/grid/type-icon';

/** Which item it is, who asks for it, and why a customer wants it, or (`brief`) its name alone; the focus goes there when it comes. */
export function ItemHead({ item, brief = false }: { item: ItemInRound; brief?: boolean }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [item.id]);
  return (
    <header className="round-item" data-brief={brief || undefined}>
      <p className="round-item-key">
        <TypeIcon type={item.type} /> <IssueLink issue={item.key} />
        {!brief && <span className="round-item-asking">{item.customers > 0 ? words('round.asks', { count: item.customers }) : words('round.asksNobody')}</span>}
      </p>
      <h1 ref={title} tabIndex={-1} dir="auto">{item.summary}</h1>
      {!brief && item.why && <p className="round-why" dir="auto">{item.why}</p>}
    </header>
  );
}
