import { findFigureFields } from '../../src/jira/figure-fields';
import type { JiraRequest } from '../../src/jira/requests';

const APP = 'the-app';
const HERE = 'production';

beforeAll(() => {
  const runtime = { appContext: { appId: APP, environmentId: HERE }, lambdaContext: {} };
  Object.assign(globalThis, { __forge_runtime__: runtime });
});
afterAll(() => Reflect.deleteProperty(globalThis, '__forge_runtime__'));

const aField = (id: string, app: string, environment: string, module: string) => {
  const key = `ari:cloud:ecosystem::extension/${app}/${environment}/static/${module}`;
  return { id, key, schema: { type: 'number', custom: key } };
};

const siteWith = (...fields: object[]): JiraRequest => async () => JSON.stringify([{ id: 'summary', key: 'summary' }, ...fields]);

test('our fields are found by app, environment and module', async () => {
  const site = siteWith(aField('customfield_1', APP, HERE, 'customer-value'), aField('customfield_2', APP, HERE, 'customer-impact'));
  expect(await findFigureFields(site)).toEqual({ 'customer-value': 'customfield_1', 'customer-impact': 'customfield_2' });
});

test('another app’s field of the same name, and our own of another environment, are not ours', async () => {
  const theirs = [aField('customfield_1', 'another-app', HERE, 'customer-value'), aField('customfield_2', APP, 'staging', 'customer-value')];
  expect(await findFigureFields(siteWith(...theirs))).toEqual({});
  expect(await findFigureFields(siteWith(...theirs, aField('customfield_3', APP, HERE, 'customer-value')))).toEqual({ 'customer-value': 'customfield_3' });
});
