import type { RoundView } from '../../../src/contract';
import { Avatar } from '../../kit/avatar';
import { Button } from '../../kit/button';
import { Icon } from '../../kit/icon';
import { words } from '../../kit/words';
import { listOf } from '../prioritise/figure-words';
import { namesOf } from './names-of';
import type { OpenRound } from './use-round';

/** Before a live round begins: who is here, and who is missing. */
export function Waiting({ round, reader, open: { act, busy } }: { round: RoundView; reader: string; open: OpenRound }) {
  const name = namesOf(round);
  const leader = name(round.by.accountId);
  const missing = round.people.filter(({ here }) => !here).map(({ person }) => name(person.accountId));
  const first = round.items[0];
  const minutes = Math.max(1, Math.ceil(round.items.length * round.criteria.length * 1.5));
  return (
    <>
      <div className="round-main">
        <h1>{words(round.by.accountId === reader ? 'round.youBegin' : 'round.begins', { name: leader })}</h1>
        <p className="round-says">{words('round.about', { items: words('round.items', { count: round.items.length }), questions: words('round.each', { count: round.criteria.length }), minutes })}</p>
        <ul className="round-people">
          {round.people.map(({ person, here, looksOn }) => (
            <li key={person.accountId}>
              <Avatar name={name(person.accountId)} of="person" />
              <span>
                {name(person.accountId)}
                <span className="small">{roleOf(person.accountId, { leader: round.by.accountId, reader, looksOn })}</span>
              </span>
              <span className="round-here" data-here={here || undefined}>{here && <Icon name="check" size={14} />} {words(here ? 'round.here' : 'round.notHere')}</span>
            </li>
          ))}
        </ul>
        <p className="small round-hint">{words('round.send-address')}</p>
      </div>
      <footer className="round-foot">
        <p className="round-note"><Icon name="eye" /> <span>{words('round.blind')}</span></p>
        {missing.length > 0 && <p className="round-waiting" role="status">{words('round.waitingFor', { names: listOf(missing) })}</p>}
        {round.can.lead && first && <Button look={missing.length > 0 ? 'plain' : 'primary'} className="round-act" disabled={busy} onClick={() => void act('move-round', { issue: first.id })}>{words(missing.length > 0 ? 'round.beginWithout' : 'round.begin')}</Button>}
      </footer>
    </>
  );
}

function roleOf(person: string, { leader, reader, looksOn }: { leader: string; reader: string; looksOn: boolean }): string {
  return [person === leader && words('round.leads'), looksOn && words('round.looksOn'), person === reader && words('round.you')].filter(Boolean).join(', ');
}
