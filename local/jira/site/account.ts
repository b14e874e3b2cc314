/** An account as Jira shows it: one of the five people, the app, or a pseudonym of an import, who cannot sign in. */
export interface Account {
  accountId: string;
  displayName: string;
  accountType: 'atlassian' | 'app';
  active: boolean;
  timeZone: string;
  email?: string;
}
