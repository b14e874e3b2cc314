import type { OrderSureness } from '../../../src/domain/prioritise/sureness/order-sureness';
import { Button } from '../../kit/button';
import { words } from '../../kit/words';
import type { ItemRow } from './arrange-rows';
import { AskNext } from './flip/ask-next';
import { chanceWords } from './sureness-words';
import { ToolPanel } from './views/tool-panel';

interface CertainPanelProps {
  anchor: Element;
  title: string;
  sureness: OrderSureness;
  ranked: readonly ItemRow[];
  onClose(): void;
}

/** What the percentage of the page's head is, and the one answer that would raise it most. */
export function CertainPanel({ anchor, title, sureness: { top, certain, draws }, ranked, onClose }: CertainPanelProps) {
  return (
    <ToolPanel anchor={anchor} label={title} onClose={onClose}>
      <h2>{title}</h2>
      <p>{words('sureness.certainSays', { top, chance: chanceWords(certain), draws })}</p>
      <p className="small">{words('sureness.certainMore')}</p>
      {/* Its button opens an editor in the list: this makes room for it. */}
      <div onClick={({ target }) => (target as Element).closest('button') && onClose()}><AskNext ranked={ranked} /></div>
      <div className="tool-panel-foot">
        <span />
        <Button size="small" data-first onClick={onClose}>{words('sureness.close')}</Button>
      </div>
    </ToolPanel>
  );
}
