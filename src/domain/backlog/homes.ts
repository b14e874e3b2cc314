import { afterMoves, type Move } from './move';
import { placesOf } from './places-of';

/** What each item stood right below before it was moved, whatever kind of work that is; null below nothing. By id. */
export type Homes = Readonly<Record<string, string | null>>;

/** The homes of items in a ranking. Those that it does not hold have none. */
export function homesOf(ranking: readonly string[], items: readonly string[]): Homes {
  const places = placesOf(ranking);
  return Object.fromEntries(items.flatMap((id) => (places.has(id) ? [[id, ranking[places.get(id)! - 1] ?? null]] : [])));
}

/**
 * The moves that bring `rows` home in a ranking that holds more than the list, first to last. `list` is the order of the list
 * that is wanted back. An item goes right below its home, where that still stands between the same two of the list; else right
 * below the one before it in the list, unless it stands between the right two already. If nothing else has moved since, the
 * ranking is as it was, to the last item.
 */
export function homePlan(ranking: readonly string[], list: readonly string[], rows: ReadonlySet<string>, homes: Homes): Move[] {
  const there = new Set(ranking);
  const order = list.filter((id) => there.has(id));
  const listed = new Set(order);
  const away = new Set(order.filter((id) => rows.has(id)));
  const plan: Move[] = [];
  let now = ranking;
  order.forEach((issue, at) => {
    if (!away.delete(issue)) return;
    const stood = now.filter((id) => !away.has(id));
    const to = moveHome({ issue, home: homes[issue], before: order[at - 1] ?? null }, stood, listed);
    if (!to || afterMoves(stood, [to]).join(' ') === stood.join(' ')) return;
    plan.push(to);
    now = afterMoves(now, [to]);
  });
  return plan;
}

interface Leaving {
  issue: string;
  home: string | null | undefined;
  /** The one before it in the list; null for the first. */
  before: string | null;
}

/** Where an item goes among those that stand where they should; null where it may stay. */
function moveHome({ issue, home, before }: Leaving, stood: readonly string[], listed: ReadonlySet<string>): Move | null {
  const others = stood.filter((id) => id !== issue);
  const [top, first] = [others[0], others.find((id) => listed.has(id))];
  if (home === null && before === null) return top === undefined ? null : { issue, before: top };
  const homeAt = home ? others.indexOf(home) : -1;
  if (home && homeAt >= 0 && lastListed(others.slice(0, homeAt + 1), listed) === before) return { issue, after: home };
  if (lastListed(stood.slice(0, stood.indexOf(issue)), listed) === before) return null;
  if (before !== null) return { issue, after: before };
  return first === undefined ? null : { issue, before: first };
}

function lastListed(ids: readonly string[], listed: ReadonlySet<string>): string | null {
  return ids.findLast((id) => listed.has(id)) ?? null;
}
