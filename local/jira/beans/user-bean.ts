import type { Reader } from './reader';

/** An account as REST shows it; null for none. An account that nobody knows is shown as a former user. */
export function userBean(accountId: string | null, { site, origin }: Reader): Record<string, unknown> | null {
  if (accountId === null) return null;
  const account = site.accounts.get(accountId);
  return {
    self: `${origin}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    accountType: account?.accountType ?? 'atlassian',
    displayName: account?.displayName ?? 'Former user',
    active: account?.active ?? false,
    timeZone: account?.timeZone ?? 'Etc/UTC',
  };
}
