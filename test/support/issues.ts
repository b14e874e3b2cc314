/** A project that an issue belongs to, as Jira's REST writes it. */
export interface ProjectJson {
  id: string;
  key: string;
  name: string;
}

/** The project of issues that say no other. */
const HARBOUR: ProjectJson = { id: '20001', key: 'HAR', name: 'Harbour' };

interface Wanted {
  number: number;
  summary?: string;
  type?: 'Epic' | 'Story' | 'Bug';
  status?: 'To Do' | 'In Progress' | 'Done';
  project?: ProjectJson;
  epic?: string;
  fields?: Record<string, unknown>;
}

const TYPE_IDS = { Epic: '10000', Story: '10001', Bug: '10004' };
const CATEGORIES = {
  'To Do': { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
  'In Progress': { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' },
  Done: { id: 3, key: 'done', name: 'Done', colorName: 'green' },
};

/** An invented issue in the form that `--import` takes: HAR-`number`, a story to do unless said otherwise. */
export function anIssue({ number, summary, type = 'Story', status = 'To Do', project = HARBOUR, epic, fields = {} }: Wanted): object {
  const at = new Date(Date.UTC(2026, 0, 1 + (number % 300))).toISOString().replace('Z', '+0000');
  return {
    id: `${project.id}${String(number).padStart(4, '0')}`,
    key: `${project.key}-${number}`,
    fields: {
      summary: summary ?? `${type} number ${number}`,
      issuetype: { id: TYPE_IDS[type], name: type, subtask: false },
      project,
      status: { id: `${CATEGORIES[status].id}`, name: status, statusCategory: CATEGORIES[status] },
      priority: { id: '3', name: 'Medium' },
      labels: [],
      created: at,
      updated: at,
      ...(epic ? { epic: { key: epic } } : {}),
      ...fields,
    },
  };
}

/** An invented epic: HAR-`number`, to do unless said otherwise. */
export function anEpic(wanted: Omit<Wanted, 'type'>): object {
  return anIssue({ ...wanted, type: 'Epic' });
}

/** An epic of another project: one from which tickets could be brought in. */
export const ELSEWHERE = anEpic({ number: 1, project: { id: '20009', key: 'ELS', name: 'Elsewhere' } });
