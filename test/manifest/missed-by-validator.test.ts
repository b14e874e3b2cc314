import { missedByValidator } from '../../tools/manifest/missed-by-validator';
import type { Manifest } from '../../tools/manifest/read-manifest';

const HANDLERS = ['index.resolver'];

const sound = (): Manifest => ({
  modules: {
    'jira:projectPage': [{ key: 'page', resource: 'main', pages: [{}] }],
    'jira:jqlFunction': [{ key: 'jql', function: 'resolver' }],
    scheduledTrigger: [{ key: 'nightly', function: 'resolver' }],
    function: [{ key: 'resolver', handler: 'index.resolver' }],
  },
  resources: [{ key: 'main', path: 'static/main/dist' }],
  permissions: { scopes: ['storage:app'] },
  app: {
    runtime: { name: 'nodejs22.x' },
    storage: { entities: [{ name: 'thing', attributes: { a: {} }, indexes: ['a', { name: 'by-a', range: ['a'] }] }] },
  },
});

test('a sound manifest passes', () => {
  expect(missedByValidator(sound(), HANDLERS)).toEqual([]);
});

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const entity = (name: string) => ({ name, attributes: { a: {} } });

/** [what is broken, how, the sentence] */
const BROKEN: [what: string, breakIt: (manifest: Manifest) => void, says: string][] = [
  ['a UI Kit 1 module', (m) => (m.modules['jira:issuePanel'] = [{ key: 'old', function: 'resolver' }]), 'jira:issuePanel old has no resource'],
  ['a UI Kit 1 widget', (m) => (m.modules['dashboards:widget'] = [{ key: 'old', function: 'resolver' }]), 'dashboards:widget old has no resource'],
  ['UI Kit with pages', (m) => (m.modules['jira:projectPage']![0]!.render = 'native'), 'which render: native does not show'],
  ['UI Kit with sections', (m) => (m.modules['jira:globalPage'] = [{ key: 'g', resource: 'main', render: 'native', sections: [] }]), 'jira:globalPage g has pages'],
  ['storage without its scope', (m) => (m.permissions = { scopes: [] }), 'Entities need the scope storage:app'],
  ['two range attributes', (m) => (m.app.storage!.entities![0]!.indexes = [{ name: 'by', range: ['a', 'b'] }]), 'Index by of thing has two range attributes'],
  ['an old runtime', (m) => (m.app.runtime = { name: 'nodejs20.x' }), 'nodejs20.x is blocked'],
  ['no runtime', (m) => delete m.app.runtime, 'none is blocked'],
  ['six schedules', (m) => (m.modules.scheduledTrigger = many(6, (i) => ({ key: `s${i}`, function: 'resolver' }))), '6 scheduled triggers'],
  ['21 entities', (m) => (m.app.storage!.entities = many(21, (i) => entity(`e${i}`))), '21 entities'],
  ['eight indexes', (m) => (m.app.storage!.entities![0]!.indexes = many(8, (i) => ({ name: `i${i}` }))), 'thing has 8 indexes'],
  ['51 attributes', (m) => (m.app.storage!.entities![0]!.attributes = Object.fromEntries(many(51, (i) => [`a${i}`, {}]))), 'more than 50 attributes'],
  ['a function key used by a module', (m) => (m.modules.scheduledTrigger![0]!.key = 'resolver'), 'The key resolver is used by two'],
  ['a key with a dot', (m) => (m.modules.scheduledTrigger![0]!.key = 'every.night'), 'The key every.night may hold only'],
  ['a long resource key', (m) => (m.resources![0]!.key = 'a'.repeat(24)), 'longer than 23 characters'],
  ['a handler that nobody exports', (m) => (m.modules.function![0]!.handler = 'index.gone'), 'Function resolver: the built app has no index.gone'],
];

test.each(BROKEN)('%s is refused', (_what, breakIt, says) => {
  const manifest = sound();
  breakIt(manifest);
  expect(missedByValidator(manifest, HANDLERS)).toEqual([expect.stringContaining(says)]);
});
