import { PEOPLE } from '../jira/people';
import type { SampleAccount } from './sample-issue';

const INVENTED = ['Ilse Varga', 'Bram Okoro', 'Noor Castell', 'Juho Lindqvist', 'Pia Morandi', 'Emre Tolland'];

const account = (accountId: string, displayName: string, timeZone: string): SampleAccount => ({
  accountId,
  accountType: 'atlassian',
  displayName,
  active: true,
  timeZone,
});

/** Who works on the sample's issues: three of the five people, and invented colleagues who cannot sign in. */
export const COLLEAGUES: readonly SampleAccount[] = [
  ...PEOPLE.filter(({ name }) => ['pmo', 'admin', 'team'].includes(name)).map((person) =>
    account(person.accountId, person.displayName, person.timeZone),
  ),
  ...INVENTED.map((name, at) => account(`5f00c0ffee00000000000${100 + at}`, name, 'Etc/UTC')),
];
