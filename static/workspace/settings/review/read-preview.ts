import type { Model } from '../../../../src/domain/prioritise/model';
import { orderItems, type Orderable } from '../../../../src/domain/prioritise/order-items';
import type { Projection } from '../../../../src/domain/prioritise/projection';
import { valueOf } from '../../../../src/domain/prioritise/value';
import type { Settings } from '../../../../src/domain/settings/settings';
import type { JiraIssue } from '../../../../src/jira/read-issue';
import type { call } from '../../../kit/backend';
import { compareOrders, type Comparison } from './compare-orders';

type PreviewPage = Awaited<ReturnType<typeof call<'preview-settings'>>>;

/** What a preview reads with. The calls throw CallFailed. */
export interface PreviewWorld {
  preview(settings: Settings, after?: string): Promise<PreviewPage>;
  /** Ids of everything found, in the order asked for. */
  readIds(jql: string): Promise<string[]>;
  fetchIssues(ids: readonly string[]): Promise<JiraIssue[]>;
}

/** What settings would make of the list. */
export interface Preview extends Comparison {
  /** How many are ranked after. */
  ranked: number;
  /** How many come into the list, or leave it: rated or not. */
  come: number;
  leave: number;
  /** How many keep their place, with another value. */
  revalued: number;
  /** By the items that are told: what they are called, and their value before and after. */
  told: ReadonlyMap<string, Told>;
}

/** An item that is told. Values are 0–100. */
export interface Told {
  issue: Pick<JiraIssue, 'key' | 'summary'>;
  from: number | null;
  to: number | null;
}

/** Items that are told by name: the first of the list, and the first that move. */
const MOST_TOLD = 40;

/**
 * Works out what settings that are not saved would move: the figures of all items that people spoke of, in the order
 * before and after. What nobody spoke of is not ranked and cannot move. `onCount` hears how many have been read.
 */
export async function readPreview(world: PreviewWorld, settings: Settings, onCount: (count: number) => void): Promise<Preview> {
  const { now, then, jql, figures } = await readFigures(world, settings, onCount);
  const same = jql.now === jql.then;
  const listed = await idsOf(world, jql.now);
  const coming = same ? listed : await idsOf(world, jql.then);
  const [was, is] = [new Set(listed), new Set(coming)];
  const before = ranked(listed, now, (id) => figures.get(id)?.now);
  const after = ranked(coming, then, (id) => figures.get(id)?.then);
  const comparison = compareOrders(before, after);
  const value = (id: string, when: 'now' | 'then') => likely(when === 'now' ? now : then, figures.get(id)?.[when]);
  const differs = ({ id, from, to }: Comparison['moves'][number]) => from === to && Math.round(value(id, 'now') ?? 0) !== Math.round(value(id, 'then') ?? 0);
  return {
    ...comparison,
    ranked: after.length,
    come: same ? 0 : coming.filter((id) => !was.has(id)).length,
    leave: same ? 0 : listed.filter((id) => !is.has(id)).length,
    revalued: comparison.moves.filter(differs).length,
    told: await tell(world, comparison, value),
  };
}

async function readFigures({ preview }: PreviewWorld, settings: Settings, onCount: (count: number) => void) {
  const figures = new Map<string, { now: Projection; then: Projection }>();
  let page = await preview(settings);
  for (;;) {
    for (const { issue, ...both } of page.figures) figures.set(issue, both);
    onCount(figures.size);
    if (page.next === undefined) return { now: page.now, then: page.then, jql: page.jql, figures };
    page = await preview(settings, page.next);
  }
}

async function idsOf({ readIds }: PreviewWorld, jql: string): Promise<string[]> {
  return jql === '' ? [] : readIds(`${jql} ORDER BY Rank`);
}

/** The ids of those that have a place, in the order of value. */
function ranked(ids: readonly string[], model: Model, figuresOf: (id: string) => Projection | undefined): string[] {
  const items = ids.flatMap((id, rank): Orderable[] => {
    const figures = figuresOf(id);
    return figures ? [{ id, rank, figures }] : [];
  });
  return orderItems(items, model, 'value').ranked.map(({ id }) => id);
}

function likely(model: Model, figures: Projection | undefined): number | null {
  const value = figures && valueOf(model, figures.criteria);
  return value?.kind === 'rated' ? value.likely : null;
}

/** Names those that are shown: all within the first places, before or after, and the first that move. */
async function tell({ fetchIssues }: PreviewWorld, { moves }: Comparison, value: (id: string, when: 'now' | 'then') => number | null): Promise<Map<string, Told>> {
  const top = moves.filter(({ from, to }) => Math.min(from ?? Infinity, to ?? Infinity) <= MOST_TOLD);
  const moving = moves.filter(({ real }) => real).slice(0, MOST_TOLD);
  const ids = [...new Set([...top, ...moving].map(({ id }) => id))];
  const issues = ids.length === 0 ? [] : await fetchIssues(ids);
  return new Map(issues.map((issue) => [issue.id, { issue, from: value(issue.id, 'now'), to: value(issue.id, 'then') }]));
}
