import { anEpic } from '../support/issues';
import { startLocalJira, type LocalJira } from '../support/local-jira';
import { aOnce, feedbackEdit, feedbackIn, feedbackOn, good } from '../support/said';

const SMALL = { id: '20002', key: 'SML', name: 'Small' };
const NOT_FOUND = { ok: false, problem: { code: 'not-found' } };
let jira: LocalJira;

beforeAll(async () => {
  const epics = Array.from({ length: 20 }, (_, i) => anEpic({ number: i + 1 }));
  jira = await startLocalJira({ issues: [...epics, anEpic({ number: 1, project: SMALL }), anEpic({ number: 2, project: SMALL })] });
  expect((await jira.control('POST', 'permissions', { project: 'SML', person: 'outsider', roles: ['Members'] })).status).toBe(200);
}, 90_000);
afterAll(() => jira.stop());

const giveOn = async (epic: string, customer: string, more: object = {}) => good(await jira.call('team', 'add-feedback', feedbackOn(epic, customer, more))).feedback;
const give = async (customer: string, more: object = {}) => good(await jira.call('team', 'add-feedback', feedbackIn('HAR', customer, more))).feedback;
const link = (feedback: string, issue: string) => jira.call('team', 'link-feedback', { feedback, issue, importance: 3 });

describe('feedback of another space, linked to an item', () => {
  test.each([['shared', false], ['internal', true]])('that is %s is told to nobody who may not see that space, though its customer counts', async (_, internal) => {
    const to = internal ? 'SML-1' : 'SML-2';
    const { id } = internal ? await giveOn('HAR-1', 'Secretive Ltd', { internal }) : await give('Secretive Ltd');
    good(await link(id, to));
    expect(await jira.call('outsider', 'read-feedback', { feedback: id })).toEqual(NOT_FOUND);
    const replies = [
      good(await jira.call('outsider', 'list-feedback', { issue: to })),
      good(await jira.call('outsider', 'open-item', { issue: to })),
      good(await jira.call('outsider', 'explain-item', { issue: to })),
    ];
    expect(JSON.stringify(replies)).not.toContain('Secretive');
    expect(replies).toMatchObject([{ feedback: [] }, { feedback: [], feedbackCount: 0, item: { figures: { customers: 1 } } }, { voices: [], hiddenVoices: 1 }]);
    const toTeam = good(await jira.call('team', 'explain-item', { issue: to }));
    expect(toTeam).toMatchObject({ voices: [{ customer: { name: 'Secretive Ltd' } }], hiddenVoices: 0, trail: [{ change: { customerName: 'Secretive Ltd' } }] });
  });
});

describe('who may tie feedback to an item', () => {
  test('a voice joined to another’s feedback does not tie that to a further item without Edit issues', async () => {
    const { id } = await giveOn('HAR-3', 'Acme');
    const said = { ...feedbackOn('HAR-4', 'Beta'), like: id };
    expect(await jira.call('stakeholder', 'add-feedback', said)).toEqual({ ok: false, problem: { code: 'not-allowed', needs: 'EDIT_ISSUES' } });
    good(await jira.call('stakeholder', 'add-feedback', { ...said, issue: 'HAR-3', once: aOnce() }));
    expect(good(await jira.call('team', 'open-item', { issue: 'HAR-4' })).item.figures.customers).toBe(0);
  });
});

describe('a group of feedback', () => {
  test('is found under each of its customers, with what became of it', async () => {
    const { id } = await giveOn('HAR-5', 'Gamma');
    const joined = good(await jira.call('stakeholder', 'add-feedback', feedbackIn('HAR', 'VoiceCo', { like: id }))).feedback;
    const { feedback } = good(await jira.call('stakeholder', 'open-feedback', { project: 'HAR', view: { kind: 'customer', customer: joined.customer.id } }));
    expect(feedback).toMatchObject([{ id: joined.id, mergedInto: id, stage: 'linked', links: [{ key: 'HAR-5' }] }]);
  });

  test('of sixteen can still be linked, and takes no seventeenth', async () => {
    const { id } = await give('Customer 0');
    for (let i = 1; i < 16; i += 1) await give(`Customer ${i}`, { like: id });
    expect(await jira.call('team', 'add-feedback', feedbackIn('HAR', 'One more', { like: id }))).toEqual({ ok: false, problem: { code: 'invalid', field: 'feedback', rule: 'groupSize' } });
    good(await link(id, 'HAR-6'));
    const opened = good(await jira.call('team', 'open-item', { issue: 'HAR-6' }));
    expect(opened).toMatchObject({ feedbackCount: 16, item: { figures: { customers: 16 } } });
    expect(good(await jira.call('team', 'explain-item', { issue: 'HAR-6' })).trail).toMatchObject([{ change: { kind: 'feedback', more: 15 } }]);
    good(await jira.call('team', 'link-feedback', { feedback: id, issue: 'HAR-6', importance: null }));
    expect(good(await jira.call('team', 'open-item', { issue: 'HAR-6' })).item.figures.customers).toBe(0);
  });

  test('is internal or shared as a whole: what is shared does not vanish into what is internal', async () => {
    const [shared, internal] = [await give('Acme'), await give('Beta', { internal: true })];
    expect(await jira.call('team', 'merge-feedback', { feedback: shared.id, into: internal.id })).toEqual({ ok: false, problem: { code: 'invalid', field: 'into', rule: 'mergeInternal' } });
    const joined = await give('Gamma', { like: shared.id });
    const { version } = good(await jira.call('team', 'read-feedback', { feedback: shared.id })).feedback;
    good(await jira.call('team', 'edit-feedback', { feedback: shared.id, version, ...feedbackEdit('Acme', { internal: true }) }));
    expect(good(await jira.call('team', 'read-feedback', { feedback: joined.id })).feedback.internal).toBe(true);
  });
});

test('a need beyond the hundredth is shown with its feedback, and the newest are listed', async () => {
  const given = await give('Acme');
  let { version } = given;
  for (let i = 0; i < 101; i += 1) ({ version } = good(await jira.call('team', 'edit-feedback', { feedback: given.id, version, ...feedbackEdit('Acme', { need: { name: `Need ${i}` } }) })).feedback);
  const first = await give('Beta');
  good(await jira.call('team', 'edit-feedback', { feedback: first.id, version: first.version, ...feedbackEdit('Beta', { need: { name: 'Need 0' } }) }));
  const { needs, feedback } = good(await jira.call('team', 'open-feedback', { project: 'HAR', view: { kind: 'customer', customer: first.customer.id } }));
  expect(needs).toHaveLength(100);
  expect(feedback.find(({ id }) => id === first.id)?.need?.name).toBe('Need 0');
});
