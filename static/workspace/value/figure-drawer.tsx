import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { tallyOf } from '../../../src/domain/value/value-over-time';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { Lozenge, toneOfStatus } from '../../kit/lozenge';
import { words } from '../../kit/words';
import { IssueLink } from '../prioritise/grid/item-cell';
import { tallyWords } from './count-words';
import type { OpenedFigure } from './figures';
import { ValueNumber } from './value-number';

const PAGE = 50;

/** What a figure means, and the items behind it. Focus begins on its name; Esc closes it. */
export function FigureDrawer({ figure: { title, says, items }, onClose }: { figure: OpenedFigure; onClose(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(PAGE);
  useEffect(() => heading.current?.focus(), []);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  const tally = tallyOf(items);
  return (
    <aside className="figure-drawer" aria-label={title} onKeyDown={onKey}>
      <header className="figure-drawer-head">
        <h2 ref={heading} tabIndex={-1}>{title}</h2>
        <button type="button" className="icon-button" aria-label={words('valuePage.drawer.close')} onClick={onClose}><Icon name="cross" /></button>
      </header>
      <p className="figure-drawer-says">{says}</p>
      <p className="figure-drawer-sum">
        <b className="figures">{tally.rated === 0 ? words('valuePage.noPoints') : words('valuePage.points', { count: tally.points })}</b> <span className="subtle">{tallyWords(tally)}</span>
      </p>
      <ul className="value-rows">
        {items.slice(0, shown).map((item) => (
          <li key={item.id} className="value-row drawer-row">
            <ValueNumber value={item.value} />
            <span className="drawer-name" dir="auto">{item.summary}</span>
            <span className="drawer-line"><IssueLink issue={item.key} /> <Lozenge tone={toneOfStatus[item.status.category]}>{item.status.name}</Lozenge></span>
          </li>
        ))}
      </ul>
      {items.length > shown && <Button size="small" onClick={() => setShown(shown + PAGE)}>{words('valuePage.drawer.more', { count: Math.min(PAGE, items.length - shown) })}</Button>}
    </aside>
  );
}
