import { saveChange } from '../endpoints/save-change';
import type { Asked } from '../http/endpoint';
import type { Issue } from '../site/issue';
import { RANK_FIELD } from '../site/jira-software-fields';
import type { Site } from '../site/site';
import type { RankTarget } from './read-moved';

/** Two ranks closer than this are not told apart for certain any more. */
const CLOSEST = 1e-9;

/** Puts issues, in the order given, right before or after another in the one order of the site. Issues that stand there already are left alone. */
export function placeInRank(moved: readonly Issue[], target: RankTarget, asked: Asked, site: Site): void {
  const others = moved.filter(({ id }) => id !== target.issue.id);
  const [above, below] = gap(others, target, site);
  if (others.length === 0 || standThere(others, above, below)) return;
  const step = (below - above) / (others.length + 1);
  if (step < CLOSEST) {
    renumber(site);
    placeInRank(fresh(others, site), { ...target, issue: fresh([target.issue], site)[0] ?? target.issue }, asked, site);
    return;
  }
  site.batch(() => others.forEach((issue, at) => putAt(issue, above + step * (at + 1), asked, site)));
}

/** The ranks between which the issues go; above the first there is 0, below the last as much room as they need. */
function gap(moved: readonly Issue[], { issue, side }: RankTarget, site: Site): [above: number, below: number] {
  const ids = new Set(moved.map(({ id }) => id));
  let [above, below] = side === 'before' ? [0, issue.rank] : [issue.rank, site.issues.nextRank + moved.length];
  for (const { id, rank } of site.issues.all()) {
    if (ids.has(id)) continue;
    if (side === 'before' && rank < issue.rank) above = Math.max(above, rank);
    if (side === 'after' && rank > issue.rank) below = Math.min(below, rank);
  }
  return [above, below];
}

function standThere(moved: readonly Issue[], above: number, below: number): boolean {
  const ranks = [above, ...moved.map(({ rank }) => rank), below];
  return ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? 0));
}

function putAt(issue: Issue, rank: number, asked: Asked, site: Site): void {
  const toString = rank < issue.rank ? 'Ranked higher' : 'Ranked lower';
  const item = { field: 'Rank', fieldId: RANK_FIELD, fieldtype: 'custom', from: '', fromString: '', to: '', toString };
  saveChange({ ...issue, rank }, [item], asked, site);
}

/** Gives every issue a whole number for a rank again, in the same order. */
function renumber(site: Site): void {
  const inOrder = [...site.issues.all()].sort((a, b) => a.rank - b.rank);
  site.batch(() => inOrder.forEach((issue, at) => site.issues.put({ ...issue, rank: at + 1 })));
}

function fresh(issues: readonly Issue[], site: Site): Issue[] {
  return issues.flatMap(({ id }) => site.issues.byId(id) ?? []);
}
