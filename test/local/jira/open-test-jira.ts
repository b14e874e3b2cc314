import { PEOPLE } from '../../../local/jira/people';
import { extensionKey } from '../../../local/jira/site/extension-key';
import { openJira, type CallApp, type Jira, type JiraCaller, type Manifest, type ProductEvent } from '../../../local/jira/jira';
import type { PersonName } from '../../support/local-jira';

export type Who = PersonName | 'app';

export interface Answer<Body = unknown> {
  status: number;
  body: Body;
}

export interface TestJira extends Jira {
  /** Asks as one of the five people or as the app; `path` is below /rest/api/3/ unless it begins with a slash. */
  ask<Body = unknown>(who: Who, method: string, path: string, body?: unknown): Promise<Answer<Body>>;
  /** The keys that a query finds for a person. */
  keys(jql: string, who?: Who): Promise<string[]>;
  clock: { now: number };
}

/** A manifest with two fields of an app, three global permissions, one property with aliases, one JQL function. */
const MANIFEST: Manifest = {
  app: { id: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555' },
  modules: {
    'jira:customField': [
      { key: 'worthiness', name: 'Worthiness', type: 'number', readOnly: true },
      { key: 'askers', name: 'Askers', type: 'number', readOnly: true },
    ],
    'jira:globalPermission': [
      { key: 'see-revenue', name: 'See revenue', description: 'How much customers pay.', defaultGrants: ['jira-administrators'] },
      { key: 'see-plans', name: 'See plans', description: 'What is planned.', defaultGrants: ['all'] },
      { key: 'see-nothing', name: 'See nothing', description: 'Nobody has it.' },
    ],
    'jira:jqlFunction': [
      {
        key: 'best',
        name: 'bestOf',
        arguments: [
          { name: 'project', required: true },
          { name: 'count', required: false },
        ],
        types: ['issue'],
        operators: ['in', 'not in'],
        function: 'best',
      },
    ],
    'jira:entityProperty': [
      {
        key: 'figures',
        entityType: 'issue',
        propertyKey: 'figures',
        values: [
          { path: 'pin', type: 'number', searchAlias: 'figurePin' },
          { path: 'effort.likely', type: 'number', searchAlias: 'figureEffort' },
          { path: 'asOf', type: 'date', searchAlias: 'figureAsOf' },
          { path: 'mood', type: 'string', searchAlias: 'figureMood' },
        ],
      },
    ],
  },
};

interface Options {
  issues?: readonly object[];
  dataDir?: string | null;
  outsiderProjects?: readonly string[];
  bulkfetch?: number;
  announce?: (event: ProductEvent) => void;
  callApp?: CallApp;
  makeId?: () => string;
}

/** A local Jira with these issues; its clock stands at noon of 1 June 2026, UTC, until a test moves it. */
export function openTestJira({ issues = [], dataDir = null, outsiderProjects = [], bulkfetch, announce, callApp, makeId }: Options = {}): TestJira {
  const clock = { now: Date.UTC(2026, 5, 1, 12) };
  const sample = { issues, outsiderProjects };
  const jira = openJira({ dataDir, manifest: MANIFEST, now: () => clock.now, ...(bulkfetch && { bulkfetch }), ...(announce && { announce }), ...(callApp && { callApp }), ...(makeId && { makeId }), ...(issues.length > 0 && { sample }) });
  async function ask<Body>(who: Who, method: string, path: string, body?: unknown): Promise<Answer<Body>> {
    const headers = { 'Content-Type': 'application/json' };
    const init = { method, headers, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) };
    const url = path.startsWith('/') ? path : `/rest/api/3/${path}`;
    const response = await jira.fetch(new Request(`http://jira.test${url}`, init), callerOf(who));
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  }
  return {
    ...jira,
    ask,
    clock,
    async keys(jql, who = 'team') {
      const { status, body } = await ask<{ issues: { key: string }[] }>(who, 'POST', 'search/jql', { jql, fields: ['key'], maxResults: 5000 });
      if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
      return body.issues.map(({ key }) => key);
    },
  };
}

function callerOf(who: Who): JiraCaller {
  return who === 'app' ? { kind: 'app' } : { kind: 'user', accountId: accountIdOf(who) };
}

export function accountIdOf(name: PersonName): string {
  return PEOPLE.find((person) => person.name === name)?.accountId ?? '';
}

/** The key under which Jira knows a permission of the test's app. */
export function permissionKey(moduleKey: string): string {
  return extensionKey(MANIFEST, moduleKey);
}
