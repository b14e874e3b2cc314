import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountIdOf, openTestJira, permissionKey, type TestJira, type Who } from './open-test-jira';

const REVENUE = permissionKey('see-revenue');

interface Told {
  permissions: Record<string, { id: string; key: string; name: string; description: string; type: string; havePermission: boolean }>;
}

async function has(jira: TestJira, who: Who, moduleKey: string): Promise<boolean | undefined> {
  const key = permissionKey(moduleKey);
  const { body } = await jira.ask<Told>(who, 'GET', `mypermissions?permissions=${encodeURIComponent(key)}`);
  return body.permissions[key]?.havePermission;
}

test('the key of an app’s permission is that of an extension', () => {
  expect(REVENUE).toMatch(/^ari:cloud:ecosystem::extension\/11111111-2222-4333-8444-555555555555\/[0-9a-f-]{36}\/static\/see-revenue$/);
});

test.each([
  ['see-revenue', { pmo: true, admin: false, team: false, outsider: false, app: false }],
  ['see-plans', { pmo: true, admin: true, team: true, outsider: true, app: true }],
  ['see-nothing', { pmo: false, admin: false, team: false, outsider: false, app: false }],
] as [string, Record<string, boolean>][])('by default %s is granted as the manifest says', async (moduleKey, granted) => {
  const jira = openTestJira();
  for (const [who, expected] of Object.entries(granted)) expect(await has(jira, who as Who, moduleKey)).toBe(expected);
});

test('mypermissions describes it as a global permission, beside Jira’s own', async () => {
  const { body } = await openTestJira().ask<Told>('team', 'GET', `mypermissions?permissions=ADMINISTER,${encodeURIComponent(REVENUE)}`);
  expect(body.permissions[REVENUE]).toEqual({ id: REVENUE, key: REVENUE, name: 'See revenue', description: 'How much customers pay.', type: 'GLOBAL', havePermission: false });
  expect(body.permissions['ADMINISTER']).toMatchObject({ havePermission: false });
});

test('what is granted or taken away holds for that person alone, and survives a restart', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'worth-grants-'));
  const jira = openTestJira({ dataDir });
  expect(jira.decidePermission('see-revenue', accountIdOf('team'), true)).toBe(true);
  expect(jira.decidePermission(REVENUE, accountIdOf('pmo'), false)).toBe(true);
  for (const site of [jira, openTestJira({ dataDir })]) {
    expect([await has(site, 'team', 'see-revenue'), await has(site, 'pmo', 'see-revenue'), await has(site, 'admin', 'see-revenue')]).toEqual([true, false, false]);
  }
});

test('a permission that the manifest does not declare cannot be granted', () => {
  expect(openTestJira().decidePermission('fly', accountIdOf('team'), true)).toBe(false);
});

test('permissions/check knows it as a global one, and not as one of projects', async () => {
  const jira = openTestJira();
  const ask = (who: Who, body: object) => jira.ask(who, 'POST', 'permissions/check', body);
  expect((await ask('pmo', { globalPermissions: [REVENUE, 'ADMINISTER'] })).body).toMatchObject({ globalPermissions: [REVENUE, 'ADMINISTER'] });
  expect((await ask('team', { globalPermissions: [REVENUE] })).body).toMatchObject({ globalPermissions: [] });
  expect((await ask('pmo', { accountId: accountIdOf('team'), globalPermissions: [REVENUE] })).body).toMatchObject({ globalPermissions: [] });
  expect((await ask('pmo', { projectPermissions: [{ permissions: [REVENUE], projects: [] }] })).status).toBe(400);
});

test('an unknown key is refused', async () => {
  expect((await openTestJira().ask('pmo', 'GET', `mypermissions?permissions=${encodeURIComponent(permissionKey('fly'))}`)).status).toBe(400);
});
