import { jiraGet, jiraPost } from '../jira/jira-rest';

/** One of the five people of the local Jira. */
export interface LocalPerson {
  accountId: string;
  /** The name to sign in with: `team`. */
  name: string;
  displayName: string;
}

/** A module of the app as the manifest declares it, of the kinds that the shell shows. */
export interface AppModule {
  type: 'jira:projectPage' | 'jira:issueContext' | 'jira:issuePanel' | 'jira:backlogAction';
  key: string;
  title: string;
  resource: string;
  pages: { title: string; route: string }[];
  /** How large a modal of it is. */
  viewportSize?: string | { width: string; height?: string };
  /** Whether the module has a lozenge to ask for. */
  dynamic: boolean;
}

/** Who is at the shell, and where the app's pages are served from. */
export interface Session {
  person: LocalPerson;
  people: LocalPerson[];
  /** The second origin, without a slash at the end. */
  appOrigin: string;
  modules: AppModule[];
}

const STARTS_AS = 'team';

/** The session of this browser; a browser without one, or with `as`, becomes that person first. */
export async function openSession(as: string | null): Promise<Session> {
  if (as !== null) await signInAs(as);
  const session = await jiraGet<Omit<Session, 'person'> & { person: LocalPerson | null }>('/local/session');
  if (session.person) return { ...session, person: session.person };
  await signInAs(STARTS_AS);
  return jiraGet<Session>('/local/session');
}

/** Makes this browser's session one of the named person. Throws JiraRefused when there is no such person. */
export async function signInAs(person: string): Promise<void> {
  await jiraPost('/local/session', { person });
}
