import type { Person } from '../../../src/contract';
import { Avatar } from '../../kit/avatar';
import { problemSentence } from '../../kit/problem-sentence';
import { words } from '../../kit/words';
import { PickBox, type Pick } from '../feedback/pick-box';
import { usePeople, type FoundPeople } from './use-people';

interface OwnerBoxProps {
  text: string;
  onType(text: string): void;
  onTake(owner: Person): void;
  onLeave?(): void;
}

/** Finds a person of Jira by name or mail address. */
export function OwnerBox({ text, onType, onTake, onLeave }: OwnerBoxProps) {
  const found = usePeople(text);
  const people = found && 'people' in found ? found.people : [];
  const picks: Pick[] = people.map(({ accountId, name }) => ({ id: accountId, shows: <><Avatar name={name} of="person" />{name}</> }));
  return (
    <PickBox
      label={words('customers.column.owner')}
      placeholder={words('customers.findPerson')}
      text={text}
      picks={picks}
      says={saysOf(text, found)}
      onType={onType}
      onTake={(id) => {
        const owner = people.find(({ accountId }) => accountId === id);
        if (owner) onTake(owner);
      }}
      {...(onLeave ? { onLeave } : {})}
    />
  );
}

function saysOf(text: string, found: FoundPeople | null): string | null {
  if (text.trim() === '') return null;
  if (!found) return words('customers.looking');
  if ('trouble' in found) return problemSentence(found.trouble);
  return found.people.length === 0 ? words('customers.nobodyFound') : null;
}
