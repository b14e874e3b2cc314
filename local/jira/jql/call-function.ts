import type { FunctionOperand } from '@atlassianlabs/jql-ast';
import { sprintsOf } from '../agile/sprints-of';
import type { Sprint } from '../agile/sprint';
import { badRequest } from '../http/jira-error';
import { APP_ACCOUNT } from '../people';
import { calendarMoment, type CalendarUnit } from './calendar-moment';
import type { JqlScope } from './jql-scope';

/** What a function gives: a moment, or values of fields that hold people or sprints. */
export type FunctionResult = { kind: 'moment'; by: string; at: number } | { kind: 'values'; by: string; of: 'person' | 'sprint'; values: readonly string[] };

interface JqlFunction {
  name: string;
  /** The most arguments; all may be left out. */
  takes: number;
  /** Whether it gives a list, which only IN and NOT IN take. */
  list: boolean;
  call(scope: JqlScope, argument: string | undefined): { at: number } | { of: 'person' | 'sprint'; values: readonly string[] };
}

const UNITS: readonly CalendarUnit[] = ['day', 'week', 'month', 'year'];

const ALL: readonly JqlFunction[] = [
  { name: 'currentUser', takes: 0, list: false, call: ({ caller }) => ({ of: 'person', values: [caller.kind === 'app' ? APP_ACCOUNT.accountId : caller.accountId] }) },
  { name: 'now', takes: 0, list: false, call: ({ site }) => ({ at: site.now() }) },
  ...UNITS.flatMap((unit) => [edgeOf('start', unit), edgeOf('end', unit)]),
  { name: 'openSprints', takes: 0, list: true, call: sprintsIn('active') },
  { name: 'closedSprints', takes: 0, list: true, call: sprintsIn('closed') },
  { name: 'futureSprints', takes: 0, list: true, call: sprintsIn('future') },
];

const FUNCTIONS = new Map(ALL.map((one) => [one.name.toLowerCase(), one]));

/**
 * What a function of JQL gives here and now; its name is taken in any case. `inList`: whether it stands where a list
 * may. Throws JiraError 400 with Jira's sentence for a function that the local Jira lacks, a wrong number of
 * arguments, and a list where one value is wanted or the other way round.
 */
export function callFunction({ function: { value: said }, arguments: given }: FunctionOperand, place: 'value' | 'list' | 'in a list', scope: JqlScope): FunctionResult {
  const found = FUNCTIONS.get(said.toLowerCase());
  if (!found) throw badRequest(`Unable to find JQL function '${said}(${given.map(({ value }) => value).join(', ')})'.`);
  const { name, takes, list } = found;
  if (given.length > takes) throw badRequest(`Function '${name}' expected ${takes === 0 ? "'0'" : `at most '${takes}'`} arguments but received '${given.length}'.`);
  if (place === 'value' && list) throw badRequest(`The function '${name}' gives a list, which only the operators IN and NOT IN take.`);
  if (place === 'list' && !list) throw badRequest(`The function '${name}' gives one value, where the operators IN and NOT IN take a list: write (${name}()).`);
  const result = found.call(scope, given[0]?.value);
  return 'at' in result ? { kind: 'moment', by: name, ...result } : { kind: 'values', by: name, ...result };
}

function edgeOf(edge: 'start' | 'end', unit: CalendarUnit): JqlFunction {
  const name = `${edge}Of${unit[0]?.toUpperCase()}${unit.slice(1)}`;
  return { name, takes: 1, list: false, call: ({ site, timeZone }, offset = '0d') => ({ at: calendarMoment(edge, unit, offset, site.now(), timeZone) }) };
}

function sprintsIn(state: Sprint['state']): JqlFunction['call'] {
  return ({ site }) => {
    const all = [...sprintsOf(site).values()].filter((sprint) => sprint.state === state);
    return { of: 'sprint', values: all.map(({ id }) => String(id)) };
  };
}
