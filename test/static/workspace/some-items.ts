import type { Item } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';
import { project, type Projection } from '../../../src/domain/prioritise/projection';
import { emptyStanding } from '../../../src/domain/prioritise/standing';
import type { Page } from '../../../static/workspace/prioritise/listing';

/** The terms of a project that has said nothing of its own. */
export const TERMS = { model: DEFAULT_MODEL, objectives: [] };

/** What one may who may rate. */
const MAY_RATE = { rate: true, comment: true, schedule: true, administer: false, closed: [] };

const rated = (likely: number, n = 1) => ({ low: likely, likely, high: likely, n });

interface SomeItem extends Partial<Omit<Item, 'figures'>> {
  id: string;
  /** The team's rating of Customer impact; left out: not rated. */
  impact?: number;
  figures?: Partial<Projection>;
}

/** An item named by its id, with what a test cares about. */
export function anItem({ id, impact, figures, ...rest }: SomeItem): Item {
  const none = project(emptyStanding(id, 'P'), DEFAULT_MODEL, '2026-11-23');
  const criteria = impact === undefined ? none.criteria : { ...none.criteria, impact: rated(impact) };
  return {
    id, key: `A-${id}`, projectId: 'P', summary: `Item ${id}`, status: { name: 'Open', category: 'new' }, type: { id: '1', name: 'Epic' },
    figures: { ...none, criteria, ...figures }, mine: {}, mustDo: null, why: null, state: 'current', version: 1, ...rest,
  };
}

/** The same as it is shown while nothing is on its way. */
export const shown = (item: Item) => ({ item, sending: false, awaited: [] });

/** A reply of `open-prioritise`. */
export function aPage(items: Item[]): Page {
  const project = { id: 'P', key: 'A', name: 'Apples' };
  return { project, can: MAY_RATE, ...TERMS, jql: 'project = P', scope: 'project = P', items, waiting: [], at: 0 };
}
