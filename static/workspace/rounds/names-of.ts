import type { RoundView } from '../../../src/contract';
import { words } from '../../kit/words';

/** Names people of a round; whom Jira does not show is somebody, and the reader is told that it is they. */
export function namesOf({ people }: Pick<RoundView, 'people'>): (accountId: string) => string {
  const names = new Map(people.map(({ person }) => [person.accountId, person.name]));
  return (accountId) => names.get(accountId) || words('round.somebody');
}
