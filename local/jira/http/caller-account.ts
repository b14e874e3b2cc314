import type { JiraCaller } from '../jira-caller';
import { APP_ACCOUNT } from '../people';

/** Whether a function of the app asks, as itself or in a person's name. */
export function isByApp(caller: JiraCaller): boolean {
  return caller.kind === 'app' || caller.byApp === true;
}

/** Under whose account the caller writes. */
export function callerAccountId(caller: JiraCaller): string {
  return caller.kind === 'app' ? APP_ACCOUNT.accountId : caller.accountId;
}
