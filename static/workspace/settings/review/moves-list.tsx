import { place, words } from '../../../kit/words';
import { isMove, type Move } from './compare-orders';
import type { Preview, Told } from './read-preview';

const MOST = 20;

/** What moves, in words: the items that change their place for themselves, with their value before and after. */
export function MovesList({ preview: { moves, told } }: { preview: Preview }) {
  const real = moves.filter(isMove);
  const named = real.flatMap((move) => {
    const about = told.get(move.id);
    return about ? [{ move, about }] : [];
  });
  const shown = named.slice(0, MOST);
  return (
    <section className="moves" aria-label={words('settings.reviewing.list')}>
      <h3>{words('settings.reviewing.list')}</h3>
      <ul>
        {shown.map(({ move, about }) => (
          <li key={move.id}>
            <p>
              <b>{about.issue.key}</b> <span className="figure">{moveWords(move)}</span>
            </p>
            <p className="small" dir="auto">{about.issue.summary}</p>
            <p className="small figure">{valueWords(about)}</p>
          </li>
        ))}
      </ul>
      {real.length > shown.length && <p className="small">{words('settings.reviewing.more', { count: real.length - shown.length })}</p>}
    </section>
  );
}

function moveWords({ from, to }: Move): string {
  if (from === null) return words('settings.reviewing.enters', { to: place(to!) });
  return to === null ? words('settings.reviewing.leaves', { from: place(from) }) : words('settings.reviewing.from', { from: place(from), to: place(to) });
}

function valueWords({ from, to }: Told): string {
  const [before, after] = [from, to].map((value) => (value === null ? null : Math.round(value)));
  if (after === null || after === undefined) return '';
  return before === null || before === undefined || before === after ? words('settings.reviewing.valueSame', { to: after }) : words('settings.reviewing.value', { from: before, to: after });
}
