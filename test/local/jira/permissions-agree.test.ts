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

const role = fc.constantFrom('Administrators', 'Members', 'Viewers');
const holder = fc.oneof(
  fc.record({ role }),
  fc.constant({ group: 'support' }),
  fc.constantFrom(...PEOPLE).map((person) => ({ person })),
);
const permissions = CALLS.map(([permission]) => permission);
const project = fc.constantFrom('HAR', 'QUAY');
const change = fc.oneof(
  fc.record({ project, person: fc.constantFrom(...PEOPLE), roles: fc.uniqueArray(role) }),
  fc.record({ project, permission: fc.constantFrom(...permissions), holders: fc.array(holder, { maxLength: 2 }) }),
  fc.record({ project, role, groups: fc.constantFrom([], ['support']) }),
  fc.record({ group: fc.constant('support'), people: fc.uniqueArray(fc.constantFrom(...PEOPLE)) }),
  fc.record({ level: fc.constant(LEVEL), holders: fc.array(fc.oneof(holder, fc.constant({ reporter: true })), { maxLength: 2 }) }),
);

async function toldByMyPermissions(jira: TestJira, who: Who, permission: string, issueId: string): Promise<boolean> {
  const { status, body } = await jira.ask<{ permissions: Record<string, { havePermission: boolean }> }>(who, 'GET', `mypermissions?permissions=${permission}&issueId=${issueId}`);
  return status === 200 && body.permissions[permission]?.havePermission === true;
}

async function toldByCheck(jira: TestJira, who: Who, permission: string, issueId: string): Promise<boolean> {
  const { body } = await jira.ask<{ projectPermissions: { issues: number[] }[] }>(who, 'POST', 'permissions/check', { projectPermissions: [{ permissions: [permission], issues: [Number(issueId)] }] });
  return body.projectPermissions[0]?.issues.includes(Number(issueId)) === true;
}

test('mypermissions and permissions/check say of every person, permission and issue what the call then does, whatever was changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 5 }), async (changes) => {
      const jira = open();
      jira.changeAccess({ group: 'support', people: [] });
      for (const one of changes) jira.changeAccess(one);
      for (const who of [...PEOPLE, 'app'] as const) {
        for (const [at, issueId] of ISSUES.entries()) {
          const key = KEYS[at]!;
          for (const [permission, method, path, body, good] of CALLS) {
            const mine = await toldByMyPermissions(jira, who, permission, issueId);
            const checked = await toldByCheck(jira, who, permission, issueId);
            const { status } = await jira.ask(who, method, path(key), body(key));
            expect({ who, key, permission, path: path(key), mine, checked }).toEqual({ who, key, permission, path: path(key), mine: good.includes(status), checked: good.includes(status) });
          }
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
