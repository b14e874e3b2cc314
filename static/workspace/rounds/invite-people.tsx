import { useEffect, useRef, useState } from 'react';
import type { Person } from '../../../src/contract';
import { Avatar } from '../../kit/avatar';
import { Icon } from '../../kit/icon';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { usePeople } from '../customers/use-people';
import { PickBox } from '../feedback/pick-box';

/** Who is asked to come, so that the round can say who is missing. */
export function InvitePeople({ people, onChange }: { people: readonly Person[]; onChange(people: readonly Person[]): void }) {
  const [text, setText] = useState('');
  const box = useRef<HTMLFieldSetElement>(null);
  const found = usePeople(text);
  const known = people.map(({ accountId }) => accountId);
  const offered = found && 'people' in found ? found.people.filter(({ accountId }) => !known.includes(accountId)) : [];
  const says = found && 'trouble' in found ? problemSentence(found.trouble) : found && offered.length === 0 ? words('round.nobodyFound') : null;
  useEffect(() => {
    if (text.trim() !== '' && offered.length > 0) box.current?.scrollIntoView({ block: 'end' });
  }, [text, offered.length]);
  return (
    <fieldset ref={box}>
      <legend>{words('round.who')}</legend>
      <p className="small">{words('round.whoSays')}</p>
      {people.length > 0 && (
        <ul className="round-chips">
          {people.map(({ accountId, name }) => (
            <li key={accountId} className="round-chip">
              {name}
              <button type="button" className="icon-button" aria-label={words('round.uninvite', { name })} onClick={() => onChange(people.filter((one) => one.accountId !== accountId))}><Icon name="cross" size={14} /></button>
            </li>
          ))}
        </ul>
      )}
      <PickBox
        label={words('round.invite')}
        placeholder={words('round.invite')}
        text={text}
        picks={offered.map(({ accountId, name }) => ({ id: accountId, shows: <><Avatar name={name} of="person" />{name}</> }))}
        says={text.trim() === '' ? null : says}
        onType={setText}
        onTake={(id) => {
          const person = offered.find(({ accountId }) => accountId === id);
          if (person) onChange([...people, person]);
          setText('');
        }}
      />
    </fieldset>
  );
}
