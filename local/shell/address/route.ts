/** What an address of the shell shows. */
export type Route =
  | { page: 'home' }
  | { page: 'backlog'; project: string }
  | { page: 'app'; project: string; moduleKey: string; subpage: string }
  | { page: 'issue'; issue: string }
  | { page: 'navigator'; jql: string | null }
  | { page: 'missing' };

/** Reads the route from an address. Keys are taken as written; whether they exist is for Jira to say. */
export function routeOf(address: URL): Route {
  const [first, second, third, ...rest] = address.pathname.split('/').filter(Boolean).map(decode);
  if (first === undefined) return { page: 'home' };
  if (first === 'browse' && second && third === undefined) return { page: 'issue', issue: second };
  if (first === 'issues' && second === undefined) return { page: 'navigator', jql: address.searchParams.get('jql') };
  if (first === 'projects' && second) return projectRoute(second, third, rest);
  return { page: 'missing' };
}

function projectRoute(project: string, section: string | undefined, rest: string[]): Route {
  if (section === undefined || section === 'backlog') return { page: 'backlog', project };
  return { page: 'app', project, moduleKey: section, subpage: rest.join('/') };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Addresses of the pages that others link to. */
export const addressOf = {
  issue: (key: string) => `/browse/${encodeURIComponent(key)}`,
  navigator: (jql: string) => `/issues?jql=${encodeURIComponent(jql)}`,
  backlog: (project: string) => `/projects/${encodeURIComponent(project)}/backlog`,
  app: (project: string, moduleKey: string, subpage: string) =>
    `/projects/${encodeURIComponent(project)}/${moduleKey}${subpage ? `/${subpage}` : ''}`,
};
