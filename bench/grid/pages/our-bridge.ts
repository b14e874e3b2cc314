import type { Item } from '../../../src/contract';
import { DEFAULT_MODEL } from '../../../src/domain/prioritise/model';

/*
 * Stands in for Jira's bridge under our built page: every item comes with the first call, as if the network took no
 * time at all, so that only the page itself is measured.
 */
const { benchItems } = globalThis as unknown as { benchItems: Item[] };
const NOW = Math.floor(Date.now() / 1000);

const opened = {
  ok: true,
  project: { id: '20001', key: 'HAR', name: 'Harbour' },
  can: { rate: true, comment: true, schedule: true, administer: false, closed: [] },
  model: DEFAULT_MODEL,
  objectives: [],
  jql: 'project = HAR',
  scope: 'project = HAR',
  items: benchItems,
  waiting: [],
  at: NOW,
};

const REPLIES: Record<string, unknown> = {
  'open-prioritise': opened,
  'changed-since': { ok: true, items: [], at: NOW },
  'check-items': { ok: true, items: [] },
  'list-views': { ok: true, views: [] },
};

/** Jira has the same items in the same order, and none of them changed. */
function jiraSays(): object {
  const body = JSON.stringify({ issues: benchItems.map(({ id }) => ({ id })), isLast: true });
  return { body, headers: { 'content-type': 'application/json' }, status: 200, statusText: 'OK' };
}

const ANSWERS: Record<string, (data: { functionKey?: string }) => unknown> = {
  invoke: ({ functionKey = '' }) => REPLIES[functionKey] ?? { ok: false, problem: { code: 'unknown' } },
  fetchProduct: jiraSays,
  getContext: () => ({ accountId: 'bench', locale: 'en-US', theme: { colorMode: 'light' }, extension: { type: 'jira:projectPage', project: { id: '20001', key: 'HAR' } } }),
  createHistory: () => ({ location: { pathname: '/prioritise', search: '', hash: '' }, listen: () => () => undefined, replace: () => undefined, push: () => undefined }),
};

Object.assign(globalThis, {
  __bridge: { callBridge: async (command: string, data: { functionKey?: string } = {}) => ANSWERS[command]?.(data) },
});
