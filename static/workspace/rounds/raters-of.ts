import type { RoundView } from '../../../src/contract';

/** The account ids of those whose answers a round waits for: all in it but who looks on. */
export function ratersOf({ people }: Pick<RoundView, 'people'>): string[] {
  return people.filter(({ looksOn }) => !looksOn).map(({ person }) => person.accountId);
}
