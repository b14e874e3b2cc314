import { APP_ACCOUNT, PEOPLE } from '../people';
import type { Account } from './account';
import type { Table } from './jsonl-store';

const UTC = 'Etc/UTC';

/** Everybody whom an issue may name. */
export class Accounts {
  private readonly fixed = new Map<string, Account>([
    ...PEOPLE.map(({ accountId, displayName, email, timeZone }): [string, Account] => [
      accountId,
      { accountId, displayName, accountType: 'atlassian', active: true, timeZone, email },
    ]),
    [APP_ACCOUNT.accountId, { ...APP_ACCOUNT, accountType: 'app', active: true, timeZone: UTC }],
  ]);

  constructor(private readonly imported: Table<Account>) {}

  get(accountId: string): Account | undefined {
    return this.fixed.get(accountId) ?? this.imported.get(accountId);
  }

  /** Those that can sign in, and the app; the pseudonyms of an import are not active. */
  active(): Account[] {
    return [...this.fixed.values(), ...this.imported.values()].filter(({ active }) => active);
  }

  /** Whether one can be this account: the people can, the pseudonyms of an import cannot. */
  canSignIn(accountId: string): boolean {
    return this.fixed.get(accountId)?.accountType === 'atlassian';
  }

  /** The account's own time zone, UTC where it has none. */
  timeZoneOf(accountId: string): string {
    return this.get(accountId)?.timeZone ?? UTC;
  }

  /** Takes in somebody whom an imported issue names; known ones stay as they are. */
  register(accountId: string, displayName: string): void {
    if (this.get(accountId)) return;
    this.imported.set(accountId, { accountId, displayName, accountType: 'atlassian', active: false, timeZone: UTC });
  }
}
