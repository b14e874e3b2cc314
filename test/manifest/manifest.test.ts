import { readManifest } from '../../tools/manifest/read-manifest';
import { builtHandlers } from '../../tools/manifest/built-handlers';
import { missedByValidator } from '../../tools/manifest/missed-by-validator';
import { validateManifest } from '../../tools/manifest/validate-manifest';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const manifest = readManifest(join(ROOT, 'manifest.yml'));

test("Atlassian's validator has no complaint", async () => {
  process.chdir(ROOT);
  expect(await validateManifest('manifest.yml')).toEqual([]);
});

test('nothing is in it that the validator misses and the platform refuses', () => {
  expect(missedByValidator(manifest, builtHandlers(ROOT))).toEqual([]);
});

test('a new module is a conscious change', () => {
  const modules = Object.entries(manifest.modules).map(([type, all]) => `${type}: ${all.map(({ key }) => key).join(', ')}`);
  expect(modules).toMatchInlineSnapshot(`
[
  "jira:projectPage: worth",
  "jira:issueContext: customer-value-context",
  "jira:issuePanel: customer-value-panel",
  "jira:backlogAction: apply-to-backlog",
  "jira:customField: customer-value, customer-impact, customers-asking",
  "jira:globalPermission: see-customer-revenue",
  "jira:entityProperty: customer-value-figures",
  "jira:jqlFunction: top-customer-value",
  "consumer: refresh-functions, write-figures, build-search, follow-customers, do-jobs",
  "trigger: tickets-in-step",
  "scheduledTrigger: hourly-sweep, nightly-renew, nightly-tickets",
  "function: resolver, lozenge, top-of-project, functions, figures, customers, search, sweep, renew, jobs, ticket-changed, read-tickets",
]
`);
});

test('a new permission is a conscious change', () => {
  expect(manifest.permissions).toMatchInlineSnapshot(`
{
  "scopes": [
    "read:jira-work",
    "write:jira-work",
    "read:jira-user",
    "read:app-data:jira",
    "write:app-data:jira",
    "write:issue:jira-software",
    "storage:app",
  ],
}
`);
});
