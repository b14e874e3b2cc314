import type { ReactNode } from 'react';
import { words } from '../../../kit/words';
import type { Dot, Drawn } from './dots';
import type { Spread } from './draw-spreads';
import { ItemList } from './item-list';
import { crossings } from './quadrant';
import type { Lacking } from './re-rate-controls';

interface MatrixPanelProps {
  drawn: Drawn;
  spreads: ReadonlyMap<string, Spread>;
  onSelect(id: string): void;
  /** Selects an item and asks for the answer that it lacks; undefined for who may not rate. */
  onRate?: ((id: string, lacks: Lacking) => void) | undefined;
  /** What there is to say of the selected item; null while none is. */
  children: ReactNode;
}

/** Beside the matrix: the selected item, the items on the fence, and those that are not drawn. */
export function MatrixPanel({ drawn: { dots, noEffort, noValue }, spreads, onSelect, onRate, children }: MatrixPanelProps) {
  const fence = dots.flatMap((dot) => {
    const crosses = crossedBy(dot, spreads.get(dot.id));
    return crosses ? [{ row: dot.row, says: words(`matrix.crosses.${crosses}`) }] : [];
  });
  return (
    <aside className="matrix-panel" aria-label={words('matrix.panel')}>
      {children ?? (dots.length > 0 && <p className="small">{words('matrix.choose')}</p>)}
      <ItemList title={words('matrix.fence', { count: fence.length, of: dots.length })} says={words('matrix.fenceSays')} entries={fence} onSelect={onSelect} />
      <ItemList title={words('matrix.noEffort', { count: noEffort.length })} entries={noEffort.map((row) => ({ row }))} onSelect={onSelect} onRate={onRate && ((id) => onRate(id, 'effort'))} />
      <ItemList title={words('matrix.noValue', { count: noValue.length })} entries={noValue.map((row) => ({ row }))} onSelect={onSelect} onRate={onRate && ((id) => onRate(id, 'impact'))} />
    </aside>
  );
}

function crossedBy(dot: Dot, spread: Spread | undefined): 'value' | 'effort' | 'both' | null {
  const { value, effort } = crossings({ value: spread ?? { low: dot.value, high: dot.value }, effort: dot.effort });
  if (value && effort) return 'both';
  return value ? 'value' : effort ? 'effort' : null;
}
