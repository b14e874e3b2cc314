import { words } from '../../../kit/words';
import { listOf } from '../figure-words';
import { useData } from '../page-stores';

interface LeftAloneProps {
  /** What has work in an open sprint and would have moved otherwise, with the sprint's name. */
  sprints: readonly (readonly [id: string, sprint: string])[];
  /** Pairs too close to call that keep the team's order. */
  ties: readonly (readonly [first: string, second: string])[];
  notRated: number;
}

const MOST = 6;

/** What is not moved, and why. */
export function LeftAlone({ sprints, ties, notRated }: LeftAloneProps) {
  const items = useData(({ listing }) => listing.items);
  const key = (id: string) => items.get(id)?.key ?? '';
  const bySprint = new Map<string, string[]>();
  for (const [id, sprint] of sprints) bySprint.set(sprint, [...(bySprint.get(sprint) ?? []), key(id)]);
  const pairs = ties.slice(0, MOST).map(([first, second]) => words('backlog.left.pair', { first: key(first), second: key(second) }));
  if (bySprint.size === 0 && pairs.length === 0 && notRated === 0) return null;
  return (
    <section className="backlog-left">
      <h3>{words('backlog.left.title')}</h3>
      <ul className="small">
        {[...bySprint].map(([sprint, keys]) => (
          <li key={sprint}>{words(sprint === '' ? 'backlog.left.sprint' : 'backlog.left.namedSprint', { count: keys.length, keys: listOf(some(keys)), sprint })}</li>
        ))}
        {pairs.length > 0 && <li>{words('backlog.left.ties', { pairs: listOf(pairs) })}</li>}
        {notRated > 0 && <li>{words('backlog.left.notRated', { count: notRated })}</li>}
      </ul>
    </section>
  );
}

function some(keys: readonly string[]): string[] {
  return keys.length <= MOST ? [...keys] : [...keys.slice(0, MOST), words('backlog.left.more', { count: keys.length - MOST })];
}
