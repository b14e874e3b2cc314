import fc from 'fast-check';
import { anEpic, anIssue } from '../../support/issues';
import { accountIdOf, openTestJira, type TestJira, type Who } from './open-test-jira';

const PEOPLE = ['admin', 'team', 'stakeholder', 'outsider'] as const;
const ISSUES = ['200010001', '200010002', '200020003'] as const;
const KEYS = ['HAR-1', 'HAR-2', 'QUAY-3'] as const;
const LEVEL = { id: '10100', name: 'Few' };
const open = () =>
  openTestJira({
    issues: [anEpic({ number: 1 }), anIssue({ number: 2, fields: { security: LEVEL, reporter: { accountId: accountIdOf('team') } } }), anIssue({ number: 3, project: { id: '20002', key: 'QUAY', name: 'Quay' } })],
    outsiderProjects: ['QUAY'],
  });

const PROJECTS: Record<string, number> = { HAR: 20001, QUAY: 20002 };
const TYPES: Record<string, string> = { HAR: '10000', QUAY: '10001' };

const words = { body: { type: 'doc', version: 1, content: [] } };

/** A permission, a call on an issue that needs it, and the statuses of that call when it is granted. */
const CALLS: [permission: string, method: string, path: (key: string) => string, body: (key: string) => unknown, good: number[]][] = [
  ['BROWSE_PROJECTS', 'GET', (key) => `issue/${key}`, () => undefined, [200]],
  ['EDIT_ISSUES', 'PUT', (key) => `issue/${key}/properties/a`, () => 1, [200, 201]],
  ['EDIT_ISSUES', 'PUT', (key) => `issue/${key}`, () => ({ fields: { summary: 'New' } }), [204]],
  ['ADD_COMMENTS', 'POST', (key) => `issue/${key}/comment`, () => words, [201]],
  ['TRANSITION_ISSUES', 'POST', (key) => `issue/${key}/transitions`, () => ({ transition: { id: '2' } }), [204]],
  ['MANAGE_WATCHERS', 'DELETE', (key) => `issue/${key}/watchers?accountId=${accountIdOf('pmo')}`, () => undefined, [204]],
  ['SCHEDULE_ISSUES', 'PUT', () => '/rest/agile/1.0/issue/rank', (key) => ({ issues: [key], rankAfterIssue: key }), [204]],
  ['MODIFY_REPORTER', 'PUT', (key) => `issue/${key}`, () => ({ fields: { reporter: { accountId: accountIdOf('team') } } }), [204]],
];

/** The same of a project. */
const PROJECT_CALLS: [permission: string, method: string, path: (project: string) => string, body: (project: string) => unknown, good: number][] = [
  ['BROWSE_PROJECTS', 'GET', (project) => `project/${project}`, () => undefined, 200],
  ['BROWSE_PROJECTS', 'GET', (project) => `/rest/agile/1.0/board/${PROJECTS[project]}`, () => undefined, 200],
  ['CREATE_ISSUES', 'POST', () => 'issue', (project) => ({ fields: { project: { key: project }, issuetype: { id: TYPES[project] }, summary: 'New' } }), 201],
  ['ADMINISTER_PROJECTS', 'GET', (project) => `project/${project}/role/10002`, () => undefined, 200],
  ['MANAGE_SPRINTS_PERMISSION', 'POST', () => '/rest/agile/1.0/sprint', (project) => ({ name: 'Next', originBoardId: PROJECTS[project] }), 201],
];

const role = fc.constantFrom('Administrators', 'Members', 'Viewers');
const holder = fc.oneof(
  fc.record({ role }),
  fc.constant({ group: 'support' }),
  fc.constantFrom(...PEOPLE).map((person) => ({ person })),
);
const permissions = [...new Set([...CALLS, ...PROJECT_CALLS].map(([permission]) => permission))];
const project = fc.constantFrom('HAR', 'QUAY');
const change = fc.oneof(
  fc.record({ project, person: fc.constantFrom(...PEOPLE), roles: fc.uniqueArray(role) }),
  fc.record({ project, permission: fc.constantFrom(...permissions), holders: fc.array(holder, { maxLength: 2 }) }),
  fc.record({ project, role, groups: fc.constantFrom([], ['support']) }),
  fc.record({ group: fc.constant('support'), people: fc.uniqueArray(fc.constantFrom(...PEOPLE)) }),
  fc.record({ level: fc.constant(LEVEL), holders: fc.array(fc.oneof(holder, fc.constant({ reporter: true })), { maxLength: 2 }) }),
);

/** Of each project, who has each permission: as usual, or somebody else. */
const schemes = fc.tuple(
  ...['HAR', 'QUAY'].flatMap((name) =>
    permissions
      .filter((permission) => permission !== 'BROWSE_PROJECTS')
      .map((permission) => fc.record({ project: fc.constant(name), permission: fc.constant(permission), holders: fc.option(fc.array(holder, { minLength: 1, maxLength: 2 })) })),
  ),
);

type Place = { issues: [number] } | { projects: [number] };

async function toldByMyPermissions(jira: TestJira, who: Who, permission: string, place: Place): Promise<boolean> {
  const context = 'issues' in place ? `issueId=${place.issues[0]}` : `projectId=${place.projects[0]}`;
  const { status, body } = await jira.ask<{ permissions: Record<string, { havePermission: boolean }> }>(who, 'GET', `mypermissions?permissions=${permission}&${context}`);
  return status === 200 && body.permissions[permission]?.havePermission === true;
}

async function toldByCheck(jira: TestJira, who: Who, permission: string, place: Place): Promise<boolean> {
  const { body } = await jira.ask<{ projectPermissions: { issues: number[]; projects: number[] }[] }>(who, 'POST', 'permissions/check', { projectPermissions: [{ permissions: [permission], ...place }] });
  return body.projectPermissions.some(({ issues, projects }) => [...issues, ...projects].length > 0);
}

test('mypermissions and permissions/check say of every person, permission and issue what the call then does, whatever was changed', async () => {
  await fc.assert(
    fc.asyncProperty(schemes, fc.array(change, { maxLength: 5 }), async (scheme, changes) => {
      const jira = open();
      jira.changeAccess({ group: 'support', people: [] });
      for (const one of [...scheme, ...changes]) jira.changeAccess(one);
      const agree = async (who: Who, permission: string, place: Place, ask: [method: string, path: string, body: unknown], good: number[]) => {
        const mine = await toldByMyPermissions(jira, who, permission, place);
        const checked = await toldByCheck(jira, who, permission, place);
        const did = good.includes((await jira.ask(who, ...ask)).status);
        expect({ who, permission, ask, mine, checked }).toEqual({ who, permission, ask, mine: did, checked: did });
      };
      for (const who of [...PEOPLE, 'app'] as const) {
        for (const [at, key] of KEYS.entries()) {
          for (const [permission, method, path, body, good] of CALLS) await agree(who, permission, { issues: [Number(ISSUES[at])] }, [method, path(key), body(key)], good);
        }
        for (const [name, id] of Object.entries(PROJECTS)) {
          for (const [permission, method, path, body, good] of PROJECT_CALLS) await agree(who, permission, { projects: [id] }, [method, path(name), body(name)], [good]);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
