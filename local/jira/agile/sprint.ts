import { SPRINT_FIELD } from '../site/jira-software-fields';
import type { Issue } from '../site/issue';
import type { Site } from '../site/site';

/** A sprint as the field Sprint of issues holds it. Dates are ISO texts. */
export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  boardId: number;
  goal: string;
  startDate?: string;
  endDate?: string;
  completeDate?: string;
}

const STATES = ['future', 'active', 'closed'] as const;

/** An issue does not change in place, so that its sprints need to be read only once. */
const read = new WeakMap<Issue, readonly Sprint[]>();

/** The sprints that an issue was or is in, as its field holds them; what names no sprint is passed over. */
export function sprintsOn(issue: Issue, site: Pick<Site, 'projects'>): readonly Sprint[] {
  let sprints = read.get(issue);
  if (!sprints) {
    const held = issue.other[SPRINT_FIELD];
    read.set(issue, (sprints = Array.isArray(held) ? held.flatMap((one) => readSprint(one, issue, site) ?? []) : []));
  }
  return sprints;
}

/** A sprint of a board that this site does not have belongs to the board of the issue's project. */
function readSprint(value: unknown, issue: Issue, { projects }: Pick<Site, 'projects'>): Sprint | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, state, boardId, originBoardId, goal, ...others } = value as Partial<Record<string, unknown>>;
  const number = Number(id);
  if (!Number.isSafeInteger(number) || typeof name !== 'string') return null;
  const board = boardId ?? originBoardId;
  const here = projects.byIdOrKey(String(board)) ? Number(board) : Number(issue.projectId);
  const known = STATES.find((one) => one === String(state).toLowerCase()) ?? 'closed';
  return { id: number, name, state: known, boardId: here, goal: typeof goal === 'string' ? goal : '', ...datesIn(others) };
}

function datesIn(given: Partial<Record<string, unknown>>): Pick<Sprint, 'startDate' | 'endDate' | 'completeDate'> {
  const dates = ['startDate', 'endDate', 'completeDate'].map((name) => [name, given[name]] as const);
  return Object.fromEntries(dates.filter(([, value]) => typeof value === 'string'));
}
