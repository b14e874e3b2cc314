import type { ItemInRound, RoundView } from '../../../src/contract';
import { Avatar } from '../../kit/avatar';
import { words } from '../../kit/words';
import { listOf } from '../prioritise/figure-words';
import { namesOf } from './names-of';
import { ratersOf } from './raters-of';

/** Who has answered an item, never what; and whom all wait for when it is not many. */
export function WhoAnswered({ round, item }: { round: RoundView; item: ItemInRound }) {
  const name = namesOf(round);
  const raters = ratersOf(round);
  const missing = raters.filter((person) => !item.answered.includes(person)).map(name);
  return (
    <p className="round-answered" role="status">
      <span className="round-faces" aria-hidden="true">{item.answered.map((one) => <Avatar key={one} name={name(one)} of="person" />)}</span>
      <span>
        {missing.length === 0 ? words('round.allAnswered', { count: raters.length }) : words('round.answered', { answered: item.answered.length, count: raters.length })}
        {item.answered.length > 0 && missing.length > 0 && missing.length <= 3 && <span className="subtle"> {words('round.missing', { names: listOf(missing) })}</span>}
      </span>
    </p>
  );
}
