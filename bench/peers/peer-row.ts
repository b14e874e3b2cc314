import type { Item } from '../../src/contract';
import { DEFAULT_MODEL } from '../../src/domain/prioritise/model';
import { valueOf } from '../../src/domain/prioritise/value';

/** An item as twelve plain columns, as a table without any of our drawing would show it. */
export interface PeerRow {
  key: string;
  summary: string;
  status: string;
  value: number;
  low: number;
  high: number;
  impact: number;
  reach: number;
  fit: number;
  urgency: number;
  asking: number;
  effort: number;
}

export const PEER_COLUMNS = ['key', 'summary', 'status', 'value', 'low', 'high', 'impact', 'reach', 'fit', 'urgency', 'asking', 'effort'] as const;

/** The rows of the items at hand; what has no figure is −1. */
export function peerRows(): PeerRow[] {
  const { benchItems } = globalThis as unknown as { benchItems: Item[] };
  return benchItems.map(({ key, summary, status, figures }) => {
    const value = valueOf(DEFAULT_MODEL, figures.criteria);
    const { low, likely, high } = value.kind === 'rated' ? value : { low: -1, likely: -1, high: -1 };
    const of = (criterion: string) => figures.criteria[criterion]?.likely ?? -1;
    const criteria = { impact: of('impact'), reach: of('reach'), fit: of('fit'), urgency: of('urgency') };
    return { key, summary, status: status.name, value: likely, low, high, ...criteria, asking: figures.asking, effort: figures.effort?.likely ?? -1 };
  });
}

/** A figure as it is shown: a whole number. */
export function shown(cell: string | number): string {
  return typeof cell === 'string' ? cell : cell < 0 ? '' : String(Math.round(cell));
}
