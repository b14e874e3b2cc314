import type { ShownItem } from '../../../../static/workspace/value/shown-item';

/** An item as the Value page shows it: planned since the first of the year, unless said otherwise. */
export function shown(key: string, said: Partial<ShownItem> = {}): ShownItem {
  return {
    id: key,
    key,
    summary: `About ${key}`,
    status: { name: 'To Do', category: 'new' },
    type: { id: '1', name: 'Epic' },
    level: 1,
    value: 50,
    exactValue: said.value === undefined ? 50 : said.value,
    steps: [{ day: '2026-01-01', category: 'new' }],
    told: true,
    ratedAt: null,
    heardOn: null,
    objective: null,
    checked: true,
    ...said,
  };
}
