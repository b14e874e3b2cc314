import { ENDPOINTS } from './endpoints/all-endpoints';

const PATTERNS = ENDPOINTS.map(({ method, path, scopes }) => ({
  method,
  scopes,
  pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`),
}));

/** The classic scopes that an app needs for a request; none for a path that the local Jira does not have. `path` may carry a query. */
export function requiredScopes(method: string, path: string): readonly string[] {
  const [bare = ''] = path.split('?');
  const found = PATTERNS.find((one) => one.method === method.toUpperCase() && one.pattern.test(bare));
  return found?.scopes ?? [];
}
