import { Avatar } from '../layout/avatar';
import { Icon } from '../layout/icon';
import { Menu } from '../layout/menu';
import { words } from '../words';
import type { LocalPerson } from './session';
import { useSession } from './session-context';

const ROLES = ['pmo', 'admin', 'team', 'stakeholder', 'outsider'];

/** Who the local Jira is used as, and the five to choose from. */
export function PersonSwitch({ switchTo }: { switchTo(name: string): Promise<void> }) {
  const { person, people } = useSession();
  return (
    <Menu
      label={words('person.menu')}
      button={
        <>
          <Avatar name={person.displayName} />
          <Name person={person} />
          <span className="visually-hidden">{words('person.change')}</span>
          <Icon name="chevronDown" />
        </>
      }
      items={people.map((one) => ({
        key: one.name,
        checked: one.accountId === person.accountId,
        content: (
          <>
            <Avatar name={one.displayName} />
            <Name person={one} />
          </>
        ),
      }))}
      choose={(name) => void switchTo(name)}
    />
  );
}

function Name({ person }: { person: LocalPerson }) {
  return (
    <span className="person-name">
      <span>{person.displayName}</span>
      <span className="subtle">{roleOf(person)}</span>
    </span>
  );
}

function roleOf({ name }: LocalPerson): string {
  return words(`person.role.${ROLES.includes(name) ? name : 'other'}`);
}
