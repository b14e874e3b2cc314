import type { JiraCaller } from '../jira-caller';
import { APP_ACCOUNT } from '../people';

/** Under whose account the caller writes. */
export function callerAccountId(caller: JiraCaller): string {
  return caller.kind === 'app' ? APP_ACCOUNT.accountId : caller.accountId;
}
