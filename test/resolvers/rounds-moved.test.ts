import type { Round } from '../../src/domain/rounds/round';
import { castBallot } from '../../src/resolvers/rounds/cast-ballot';
import { revealItem } from '../../src/resolvers/rounds/reveal-item';
import { settleItem } from '../../src/resolvers/rounds/settle-item';
import type { World } from '../../src/resolvers/world';
import { said } from '../support/rounds';

const ROUND: Round = {
  id: 'r1', project: '2', by: 'ann', startedAt: 0, criteria: ['impact'], live: false, place: null, endedAt: null, version: 1,
  people: [{ person: 'ann', here: true, looksOn: false }],
  items: [{ issue: '1', answered: ['ann'], revealed: null, outcome: null, owed: false }],
};

/** A world in which the round's issue is in a project of its own by now; whatever is not to be touched is not there. */
const world = {
  rounds: { get: async () => ROUND },
  jira: {
    permissions: async () => new Set(['BROWSE_PROJECTS', 'EDIT_ISSUES']),
    issue: async () => ({ id: '1', key: 'ELS-1', projectId: '3', summary: '', status: { name: '', category: 'new' }, type: { id: '1', name: 'Epic' }, stored: undefined, fields: {} }),
  },
} as unknown as World;

test.each([
  ['answered', castBallot, { answers: said(50) }],
  ['shown', revealItem, {}],
  ['settled', settleItem, { answers: null }],
] as const)('an item that has left the space is not %s', async (_what, call, more) => {
  const reply = await call(() => world)({ payload: { round: 'r1', issue: '1', ...more }, context: { accountId: 'ann' } });
  expect(reply).toEqual({ ok: false, problem: { code: 'invalid', field: 'issue', rule: 'roundMoved' } });
});
