import { ok, type Endpoint } from '../http/endpoint';
import { badRequest, JiraError } from '../http/jira-error';
import { pageOf } from '../http/page';
import type { Site } from '../site/site';
import type { Computation } from './computation';
import { computationBean } from './computation-bean';

const PAGE = 100;
const SORTED_BY = { functionKey: ({ functionKey }: Computation) => functionKey, used: ({ used }: Computation) => used, created: ({ created }: Computation) => created, updated: ({ updated }: Computation) => updated };

/** What the app answered for its functions, those of all its functions unless some are named; only the app as itself may ask. */
export const listComputations: Endpoint = {
  method: 'GET',
  path: '/rest/api/3/jql/function/computation',
  scopes: ['read:app-data:jira'],
  handle({ caller, query }, site) {
    if (caller.kind !== 'app') throw new JiraError(403, ['Only the app that provides the function can see its precomputations.']);
    const wanted = wantedKeys(query, site);
    const all = site.functions.all().filter(({ functionKey }) => wanted.includes(functionKey));
    const { values, ...page } = pageOf(sorted(all, query.get('orderBy')), query, PAGE, PAGE);
    return ok({ ...page, values: values.map(computationBean) });
  },
};

/** Throws JiraError 404 for a function that the app does not have. */
function wantedKeys(query: URLSearchParams, { functions }: Site): string[] {
  const named = query.getAll('functionKey').filter((key) => key !== '');
  const known = functions.keys();
  for (const key of named) if (!known.includes(key)) throw new JiraError(404, [`The function '${key}' was not found.`]);
  return named.length > 0 ? named : known;
}

/** By a field, `-` before it for the greatest first; in the order in which they were made unless asked. Throws JiraError 400 for another field. */
function sorted(all: Computation[], orderBy: string | null): Computation[] {
  if (orderBy === null || orderBy === '') return all;
  const name = orderBy.replace(/^[+-]/, '');
  if (!Object.hasOwn(SORTED_BY, name)) throw badRequest(`Precomputations cannot be ordered by '${name}'.`);
  const by = SORTED_BY[name as keyof typeof SORTED_BY];
  const sign = orderBy.startsWith('-') ? -1 : 1;
  return all.sort((a, b) => (by(a) === by(b) ? 0 : by(a) < by(b) ? -sign : sign));
}
